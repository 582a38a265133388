import {
  expm,
  multiply,
  rowProducts,
  type RowProducts,
  scale,
  type SparseMatrix,
  sparseToDense,
  transpose,
} from "@openqs/linalg";

/** Phase (spread of rates times time) below which a Taylor step has too few terms to gain from a shorter one. */
const SHORT_PHASE = 2;

/** Elements of a propagator that cost as much as one of G in a Taylor step, for each unit of phase: measured. */
const DENSE_ADVANTAGE = 16;

/** Propagators of an interval and of its halves, for many states at once. */
export interface NestedPropagators extends RowProducts {
  /** How often the interval can be halved: matrix k of the products is the transpose of e^(G duration / 2^k). */
  readonly halvings: number;
}

/**
 * The transposed propagators of an interval, its half, its quarter and so on, as long as halving saves more products with
 * the sparse G in the Taylor series of a jump than the products with the propagators cost. Those of the last duration are
 * kept, for the next interval of a grid that is regular up to rounding.
 */
export function nestedPropagators(generator: SparseMatrix, capacity: number): (duration: number) => NestedPropagators {
  const spread = spreadOfRates(generator);
  let known: { readonly duration: number; readonly propagators: NestedPropagators } | undefined;
  return (duration) => {
    if (known !== undefined && Math.abs(known.duration - duration) <= 1e-12 * duration) return known.propagators;
    const halvings = usefulHalvings(generator, spread * duration);
    const matrices = [transpose(expm(scale(sparseToDense(generator), duration / 2 ** halvings)))];
    for (let k = 0; k < halvings; k++) matrices.unshift(multiply(matrices[0], matrices[0]));
    known = { duration, propagators: { halvings, ...rowProducts(matrices, capacity) } };
    return known.propagators;
  };
}

function usefulHalvings({ rows, columnIndices }: SparseMatrix, phase: number): number {
  let halvings = 0;
  for (let left = phase; left > SHORT_PHASE && rows ** 2 < DENSE_ADVANTAGE * columnIndices.length * left; left /= 2) {
    halvings++;
  }
  return halvings;
}

/** A bound of |G - mean|: half of the range of the diagonal plus the largest sum of moduli beside it. */
function spreadOfRates({ rows, rowStarts, columnIndices, values }: SparseMatrix): number {
  let beside = 0;
  let highest = -Infinity;
  let lowest = Infinity;
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    let diagonal = 0;
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      if (columnIndices[k] === row) diagonal = values[2 * k + 1];
      else sum += Math.hypot(values[2 * k], values[2 * k + 1]);
    }
    beside = Math.max(beside, sum);
    highest = Math.max(highest, diagonal);
    lowest = Math.min(lowest, diagonal);
  }
  return (highest - lowest) / 2 + beside;
}
