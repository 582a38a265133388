import {
  assertFinite,
  assertInteger,
  type Complex,
  InvalidArgumentError,
  type SparseMatrix,
  sparseFromTriplets,
  type Triplet,
} from "@openqs/linalg";
import { dickeLiouvillian } from "../dicke/liouvillian.js";
import { ladderComponents } from "../ladder-components.js";
import { cross } from "../mean-field/vector.js";
import { assertModel, type CollectiveSpinModel, type Vector3 } from "../model.js";
import { type LadderBlock, ladderBlocks } from "./within-ladders.js";

/**
 * The same jump on every single spin, sqrt(rate) v . s_n with s_n = sigma_n / 2, in the standard dissipator; v = (1, -i, 0) is
 * sigma_- (emission at the given rate), (1, i, 0) pumping, (0, 0, 1) dephasing with sigma_z / 2.
 */
export interface IndividualJump {
  /** Of each spin, in the standard dissipator; an angular frequency. */
  readonly rate: number;
  /** v along x, y and z. */
  readonly vector: readonly [Complex, Complex, Complex];
}

/** More spins would need more than some gigabytes. */
const MAXIMUM_INDIVIDUAL_SPINS = 100;

/**
 * The Liouvillian of a collective-spin model with jumps on every single spin, on the permutation-symmetric states of N spins
 * 1/2, as a sparse matrix on the within-j elements of `ladderBlocks`.
 *
 * A jump on each spin takes |j, m><j, m'| to j and j +- 1:
 * sum_n s_n rho s_n^+ has the weights (N/2 + 1) / (2j(j+1)), (N/2 + j + 1) / (2j(2j+1)) and (N/2 - j) / (2(j+1)(2j+1)).
 *
 * Order (N + 1)(N + 2)(N + 3) / 6. Source: B. A. Chase and J. M. Geremia, Phys. Rev. A 78, 052101 (2008), with the sums
 * over multiplicities carried out.
 *
 * @throws {InvalidArgumentError} for parameters outside their range, or more than 100 spins.
 */
export function individualLiouvillian(
  model: CollectiveSpinModel,
  spins: number,
  jumps: readonly IndividualJump[],
): SparseMatrix {
  assertModel(model, spins);
  assertInteger("spins", spins, { minimum: 1, maximum: MAXIMUM_INDIVIDUAL_SPINS });
  jumps.forEach(assertJump);
  const { blocks, size } = ladderBlocks(spins);
  const triplets: Triplet[] = [];
  blocks.forEach((block, i) => {
    pushCollective(triplets, block, { model, spins });
    for (const jump of jumps) {
      pushLoss(triplets, block, { jump, spins });
      pushGain(triplets, { block, above: blocks[i - 1], below: blocks[i + 1] }, { jump, spins });
    }
  });
  return sparseFromTriplets({ rows: size, columns: size }, triplets);
}

function assertJump({ rate, vector }: IndividualJump, n: number): void {
  assertFinite(`jumps[${n}].rate`, rate);
  if (rate < 0) throw new InvalidArgumentError(`jumps[${n}].rate`, rate, "must not be negative");
  vector.forEach(({ re, im }, i) => {
    assertFinite(`jumps[${n}].vector[${i}].re`, re);
    assertFinite(`jumps[${n}].vector[${i}].im`, im);
  });
}

/** Inside a block the collective terms are those of 2j spins, with their 1/N kept. */
function pushCollective(
  triplets: Triplet[],
  { twiceSpin, offset }: LadderBlock,
  { model, spins }: { readonly model: CollectiveSpinModel; readonly spins: number },
): void {
  if (twiceSpin === 0) return;
  const ratio = twiceSpin / spins;
  const row = (values: Vector3): Vector3 => [ratio * values[0], ratio * values[1], ratio * values[2]];
  const [x, y, z] = model.interaction;
  const scaled: CollectiveSpinModel = {
    field: model.field,
    interaction: [row(x), row(y), row(z)],
    jumps: model.jumps.map(({ rate, vector }) => ({ rate: ratio * rate, vector })),
  };
  const { rows, rowStarts, columnIndices, values } = dickeLiouvillian(scaled, twiceSpin);
  for (let i = 0; i < rows; i++) {
    for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) {
      triplets.push([offset + i, offset + columnIndices[p], { re: values[2 * p], im: values[2 * p + 1] }]);
    }
  }
}

interface SpinJump {
  readonly jump: IndividualJump;
  readonly spins: number;
}

/** -(1/2) {sum_n s_n^+ s_n, rho} with sum_n (v.s_n)^+ (v.s_n) = N |v|^2 / 4 - (Re v x Im v) . J. */
function pushLoss(triplets: Triplet[], { twiceSpin, offset }: LadderBlock, { jump, spins }: SpinJump): void {
  const { rate, vector } = jump;
  const axis = cross([vector[0].re, vector[1].re, vector[2].re], [vector[0].im, vector[1].im, vector[2].im]);
  const size = twiceSpin + 1;
  const constant = (spins * vector.reduce((sum, { re, im }) => sum + re * re + im * im, 0)) / 4;
  const m = (row: number): number => twiceSpin / 2 - row;
  // <row| axis . J |row + 1> = (axis_x - i axis_y) / 2 times <m| J+ |m - 1>.
  const raising = (row: number): number => Math.sqrt((row + 1) * (twiceSpin - row)) / 2;
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const at = offset + a + b * size;
      triplets.push([at, at, -(rate / 2) * (2 * constant - axis[2] * (m(a) + m(b)))]);
      for (const [other, from, weight] of [
        [a + 1, at + 1, raising(a)],
        [b + 1, at + size, raising(b)],
      ]) {
        if (other >= size || (axis[0] === 0 && axis[1] === 0)) continue;
        const re = (rate / 2) * weight * axis[0];
        const im = (rate / 2) * weight * axis[1] * (from === at + 1 ? -1 : 1);
        triplets.push([at, from, { re, im }], [from, at, { re, im: -im }]);
      }
    }
  }
}

interface Neighbours {
  readonly block: LadderBlock;
  readonly above: LadderBlock | undefined;
  readonly below: LadderBlock | undefined;
}

/** sum_n s_n rho s_n^+, from the elements of one block to it and to its neighbours. */
function pushGain(triplets: Triplet[], { block, above, below }: Neighbours, { jump, spins }: SpinJump): void {
  const j = block.twiceSpin / 2;
  const half = spins / 2;
  const components = ladderComponents(jump.vector);
  if (j > 0) {
    pushTransfer(triplets, [block, block], {
      rate: (jump.rate * (half + 1)) / (2 * j * (j + 1)),
      components,
      amplitude: stay,
    });
  }
  if (below !== undefined) {
    const weight = (half + j + 1) / (2 * j * (2 * j + 1));
    pushTransfer(triplets, [block, below], { rate: jump.rate * weight, components, amplitude: descend });
  }
  if (above !== undefined) {
    const weight = (half - j) / (2 * (j + 1) * (2 * j + 1));
    pushTransfer(triplets, [block, above], { rate: jump.rate * weight, components, amplitude: ascend });
  }
}

interface Transfer {
  readonly rate: number;
  readonly components: readonly Complex[];
  /** Of the component s+, sz, s- (0, 1, 2) on |j, m>. */
  readonly amplitude: (component: number, j: number, m: number) => number;
}

function pushTransfer(
  triplets: Triplet[],
  [from, to]: readonly [LadderBlock, LadderBlock],
  { rate, components, amplitude }: Transfer,
): void {
  const j = from.twiceSpin / 2;
  const [size, targetSize] = [from.twiceSpin + 1, to.twiceSpin + 1];
  // m = j - row changes by 1 - component, and j by half the change of 2j.
  const target = (row: number, component: number): number =>
    row + (to.twiceSpin - from.twiceSpin) / 2 - (1 - component);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      for (let s = 0; s < 3; s++) {
        for (let t = 0; t < 3; t++) {
          const [c, d] = [components[s], components[t]];
          const value = rate * amplitude(s, j, j - a) * amplitude(t, j, j - b);
          const [row, column] = [target(a, s), target(b, t)];
          const outside = row < 0 || row >= targetSize || column < 0 || column >= targetSize;
          const re = value * (c.re * d.re + c.im * d.im);
          const im = value * (c.im * d.re - c.re * d.im);
          if (outside || (re === 0 && im === 0)) continue;
          triplets.push([to.offset + row + column * targetSize, from.offset + a + b * size, { re, im }]);
        }
      }
    }
  }
}

function stay(component: number, j: number, m: number): number {
  if (component === 1) return m;
  return component === 0 ? Math.sqrt((j - m) * (j + m + 1)) : Math.sqrt((j + m) * (j - m + 1));
}

function descend(component: number, j: number, m: number): number {
  if (component === 1) return Math.sqrt((j + m) * (j - m));
  return component === 0 ? Math.sqrt((j - m) * (j - m - 1)) : -Math.sqrt((j + m) * (j + m - 1));
}

function ascend(component: number, j: number, m: number): number {
  if (component === 1) return Math.sqrt((j + m + 1) * (j - m + 1));
  return component === 0 ? -Math.sqrt((j + m + 1) * (j + m + 2)) : Math.sqrt((j - m + 1) * (j - m + 2));
}
