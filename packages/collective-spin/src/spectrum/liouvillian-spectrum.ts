import {
  arnoldiEigenSteps,
  assertInteger,
  type Complex,
  InvalidArgumentError,
  type LinearOperator,
  NotConvergedError,
  runSteps,
  type Steps,
} from "@openqs/linalg";
import { assertModel, type CollectiveSpinModel } from "../model.js";
import type { LiouvillianSector } from "../multipole/block-pattern.js";
import { type RealMultipoleBlocks, realMultipoleBlocks } from "../multipole/real-system.js";
import { multipoleStencil } from "../multipole/stencil.js";
import { frequencyScale, shiftedInverse } from "./shifted-inverse.js";

/** Options of {@link liouvillianSpectrum}. */
export interface LiouvillianSpectrumOptions {
  /** How many eigenvalues; default 4. */
  readonly count?: number;
  /**
   * `trace` (default): the sector of the steady state, whose own eigenvalue 0 is left out. `odd`: the coherences between
   * even and odd m, for models with the parity exp(i pi Jz).
   */
  readonly sector?: LiouvillianSector;
  /** Largest change of an eigenvalue between two successive orders; default 1e-8 in the model's unit of frequency. */
  readonly tolerance?: number;
}

/** The modes of a Liouvillian whose eigenvalues are closest to 0. */
export interface LiouvillianSpectrum {
  /**
   * Eigenvalues closest to 0, the closest first. The list is complete within the modulus of its last one only: a mode that
   * decays slowly but oscillates fast lies further out, so that the largest real part listed need not be the gap's.
   */
  readonly values: readonly Complex[];
  /** The evidence: which multipoles were searched, and how far the truncation moves the values. */
  readonly certificate: {
    readonly sector: LiouvillianSector;
    /** Highest multipole order K; K = N is exact. */
    readonly truncationOrder: number;
    /** Largest change of an eigenvalue between two successive orders; 0 where K = N. */
    readonly uncertainty: number;
  };
}

/**
 * The eigenvalues of the Liouvillian that are closest to 0, in one symmetry sector, by inverse iteration (Arnoldi) on the
 * block elimination in the multipole basis; among them the odd gap, which closes exponentially in a broken phase. The gap of
 * a sector is the smallest -re of all its eigenvalues: raise `count` until the modulus of the last value exceeds the
 * fastest oscillation that a slow mode may have.
 *
 * Cost: two eliminations as of a steady state, and a few dozen solves. Absolute accuracy about 1e-13 times the largest
 * rate: a gap below that is returned as rounding noise.
 *
 * @throws {InvalidArgumentError} when the odd sector is asked of a model without parity.
 * @throws {NotConvergedError} when the Arnoldi iteration does not converge.
 *
 * @example The population of one decaying spin relaxes at the rate itself, its coherence at half of it.
 * ```ts
 * import { liouvillianSpectrum } from "@openqs/collective-spin";
 * const lowering = [{ re: 1, im: 0 }, { re: 0, im: -1 }, { re: 0, im: 0 }] as const;
 * const none = [[0, 0, 0], [0, 0, 0], [0, 0, 0]] as const;
 * const model = { field: [0, 0.01, 0], interaction: none, jumps: [{ rate: 1, vector: lowering }] } as const;
 * const { values } = liouvillianSpectrum(model, 1, { count: 3 });
 * values[0].re; // => -0.500
 * values[2].re; // => -0.9998
 * ```
 */
export function liouvillianSpectrum(
  model: CollectiveSpinModel,
  spins: number,
  options: LiouvillianSpectrumOptions = {},
): LiouvillianSpectrum {
  return runSteps(liouvillianSpectrumSteps(model, spins, options));
}

/**
 * {@link liouvillianSpectrum} as steps, for `runStepsAsync` with a signal and progress.
 *
 * @throws As {@link liouvillianSpectrum}.
 */
export function* liouvillianSpectrumSteps(
  model: CollectiveSpinModel,
  spins: number,
  options: LiouvillianSpectrumOptions = {},
): Steps<LiouvillianSpectrum> {
  assertModel(model, spins);
  const { count = 4, sector = "trace", tolerance = 1e-8 } = options;
  assertInteger("count", count, { minimum: 1 });
  if (!(tolerance > 0)) throw new InvalidArgumentError("tolerance", tolerance, "must be positive");
  const stencil = multipoleStencil(model, spins);
  if (sector === "odd" && stencil.orderStep !== 2) {
    throw new InvalidArgumentError("sector", sector, "needs a model with the parity exp(i pi Jz)");
  }
  const blocks = realMultipoleBlocks(stencil, sector);
  // Every eigenvalue has a negative real part: a small positive shift is never met.
  const shift = 0.01 * frequencyScale(model);
  let order = Math.min(spins, Math.ceil(7 * Math.sqrt(spins)) + 2);
  let lower: readonly Complex[] | undefined;
  for (;;) {
    const values = yield* eigenvaluesAtOrder(blocks, { order, shift, count });
    const uncertainty = order === spins ? 0 : lower === undefined ? Infinity : largestDistance(values, lower);
    if (uncertainty <= tolerance) return { values, certificate: { sector, truncationOrder: order, uncertainty } };
    lower = values;
    order = Math.min(spins, Math.ceil(1.15 * order));
  }
}

function* eigenvaluesAtOrder(
  blocks: RealMultipoleBlocks,
  { order, shift, count }: { readonly order: number; readonly shift: number; readonly count: number },
): Steps<readonly Complex[]> {
  const { size, solve } = yield* shiftedInverse(blocks.truncate({ order, projection: order }), shift);
  const operator: LinearOperator = {
    rows: size,
    columns: size,
    apply(x, y) {
      for (const part of [0, 1] as const) {
        solve(Float64Array.from({ length: size }, (_, i) => x[2 * i + part])).forEach((value, i) => {
          y[2 * i + part] = value;
        });
      }
    },
  };
  // One more, so that a conjugate pair is not cut in two.
  const found = Math.min(size, count + 1);
  const { values } = yield* arnoldiEigenSteps(operator, { count: found, dimension: Math.min(size, 2 * count + 24) });
  const eigenvalues = Array.from({ length: found }, (_, i) => {
    const [re, im] = [values.data[2 * i], values.data[2 * i + 1]];
    const modulus = re * re + im * im;
    if (!(modulus > 0)) throw new NotConvergedError("`liouvillianSpectrum` met an eigenvalue at infinity.", NOTHING);
    return { re: shift + re / modulus, im: -im / modulus };
  });
  return eigenvalues.sort(byDistance).slice(0, count);
}

const NOTHING = { iterations: 0, residualNorm: Infinity, tolerance: 0 };

/** By modulus; of a conjugate pair, the one above the axis first. */
function byDistance(a: Complex, b: Complex): number {
  const [first, second] = [Math.hypot(a.re, a.im), Math.hypot(b.re, b.im)];
  return Math.abs(first - second) > 1e-9 * (first + second) ? first - second : b.im - a.im;
}

function largestDistance(first: readonly Complex[], second: readonly Complex[]): number {
  return first.reduce(
    (largest, value, i) => Math.max(largest, Math.hypot(value.re - second[i].re, value.im - second[i].im)),
    0,
  );
}
