import {
  type Complex,
  InvalidArgumentError,
  runSteps,
  shiftInvertEigenSteps,
  type SparseMatrix,
  type Steps,
} from "@openqs/linalg";
import { assertModel, type CollectiveSpinModel } from "../model.js";
import type { LiouvillianSector } from "../multipole/block-pattern.js";
import { realMultipoleBlocks } from "../multipole/real-system.js";
import { multipoleStencil } from "../multipole/stencil.js";
import { sectorMatrix } from "./sector-matrix.js";
import { frequencyScale } from "./shifted-inverse.js";

/** Options of {@link liouvillianGap}. */
export interface LiouvillianGapOptions {
  /** As in `liouvillianSpectrum`; default `trace`. */
  readonly sector?: LiouvillianSector;
  /**
   * How fast a slow mode may oscillate: all eigenvalues with |Im| up to this are looked at. Default 3 times the scale of the
   * model's mean-field frequencies.
   */
  readonly fastestOscillation?: number;
  /** Largest change of the gap's eigenvalue from one order to the next; default 1e-8 in the model's unit of frequency. */
  readonly tolerance?: number;
}

/** The gap of one sector of a Liouvillian. */
export interface LiouvillianGap {
  /** min -Re lambda: the rate at which the slowest mode decays. */
  readonly gap: number;
  /** The eigenvalue of the slowest mode, of a pair the one with Im >= 0. */
  readonly eigenvalue: Complex;
  /** The evidence: what was searched, and how far the truncation moves the eigenvalue. */
  readonly certificate: {
    readonly sector: LiouvillianSector;
    /** Highest multipole order K; K = N is exact. */
    readonly truncationOrder: number;
    /** Change of the eigenvalue at the next order; 0 where K = N. */
    readonly uncertainty: number;
    /** No eigenvalue with |Im| up to this lies to the right of the one returned. */
    readonly fastestOscillation: number;
    /** How many discs, each with all its eigenvalues known, cover that region. */
    readonly discs: number;
  };
}

/**
 * The gap of a Liouvillian in one symmetry sector, the smallest -Re lambda of its eigenvalues, with a certificate: none with
 * |Im lambda| <= fastestOscillation is smaller.
 *
 * The eigenvalue closest to 0 need not hold the gap: in a broken phase the modes of the small oscillations about a branch,
 * -gamma +- i omega, decay half as fast as the slowest mode that does not oscillate (in the LMG model at h = 0.2 from N of
 * about 60 on). Therefore the whole strip -gap <= Re lambda, |Im lambda| <= fastestOscillation is searched: shift-invert
 * iterations at points up the imaginary axis each find all eigenvalues inside a disc (multiplicities included), until the
 * discs cover the strip.
 *
 * Beyond the strip lie the coherences between states of opposite polarization, such as |j, j> and |j, -j>, which turn at N
 * times the frequency of one spin. They may decay more slowly (LMG, N = 8, h = 0.99: 0.256 at 16.1, against 0.280 inside), but
 * no smooth state contains them; an order K below N leaves them out. To include them at small N raise
 * `fastestOscillation`.
 *
 * Cost: about ten sparse factorizations; 3 s at N = 100.
 *
 * @throws {InvalidArgumentError} when the odd sector is asked of a model without parity.
 * @throws {NotConvergedError} when an Arnoldi iteration does not converge.
 *
 * @example A driven atom relaxes at half its decay rate, without oscillating where the drive is weak.
 * ```ts
 * import { liouvillianGap } from "@openqs/collective-spin";
 * const lowering = [{ re: 1, im: 0 }, { re: 0, im: -1 }, { re: 0, im: 0 }] as const;
 * const none = [[0, 0, 0], [0, 0, 0], [0, 0, 0]] as const;
 * const model = { field: [0.1, 0, 0], interaction: none, jumps: [{ rate: 1, vector: lowering }] } as const;
 * liouvillianGap(model, 1).gap; // => 0.5000
 * ```
 */
export function liouvillianGap(
  model: CollectiveSpinModel,
  spins: number,
  options: LiouvillianGapOptions = {},
): LiouvillianGap {
  return runSteps(liouvillianGapSteps(model, spins, options));
}

/**
 * {@link liouvillianGap} as steps, for `runStepsAsync` with a signal and progress.
 *
 * @throws As {@link liouvillianGap}.
 */
export function* liouvillianGapSteps(
  model: CollectiveSpinModel,
  spins: number,
  options: LiouvillianGapOptions = {},
): Steps<LiouvillianGap> {
  assertModel(model, spins);
  const scale = frequencyScale(model);
  const { sector = "trace", fastestOscillation = 3 * scale, tolerance = 1e-8 } = options;
  if (!(fastestOscillation >= 0)) {
    throw new InvalidArgumentError("fastestOscillation", fastestOscillation, "must not be negative");
  }
  if (!(tolerance > 0)) throw new InvalidArgumentError("tolerance", tolerance, "must be positive");
  const stencil = multipoleStencil(model, spins);
  if (sector === "odd" && stencil.orderStep !== 2) {
    throw new InvalidArgumentError("sector", sector, "needs a model with the parity exp(i pi Jz)");
  }
  const blocks = realMultipoleBlocks(stencil, sector);
  const matrixOf = (order: number): SparseMatrix => sectorMatrix(blocks.truncate({ order, projection: order }));
  const nextOrder = (order: number): number => Math.min(spins, Math.ceil(1.15 * order));
  let order = yield* orderForClosest(matrixOf, { spins, scale, tolerance, nextOrder });
  for (;;) {
    const { eigenvalue, discs } = yield* searchStrip(matrixOf(order), { scale, fastestOscillation });
    const next = nextOrder(order);
    const uncertainty = next === order ? 0 : yield* distanceToNearest(matrixOf(next), eigenvalue, scale);
    if (uncertainty <= tolerance) {
      const certificate = { sector, truncationOrder: order, uncertainty, fastestOscillation, discs };
      return { gap: Math.max(0, -eigenvalue.re), eigenvalue, certificate };
    }
    order = next;
  }
}

interface OrderSearch {
  readonly spins: number;
  readonly scale: number;
  readonly tolerance: number;
  readonly nextOrder: (order: number) => number;
}

/** The order at which the eigenvalue closest to 0 has converged: cheaper to find than by searching the strip at each. */
function* orderForClosest(
  matrixOf: (order: number) => SparseMatrix,
  { spins, scale, tolerance, nextOrder }: OrderSearch,
): Steps<number> {
  let order = Math.min(spins, Math.ceil(7 * Math.sqrt(spins)) + 2);
  let [closest] = (yield* allInDisc(matrixOf(order), { re: OFFSET * scale, im: 0 }, 1)).values;
  while (order < spins) {
    const next = nextOrder(order);
    const change = yield* distanceToNearest(matrixOf(next), closest, scale);
    if (change <= tolerance) return order;
    order = next;
    [closest] = (yield* allInDisc(matrixOf(order), { re: OFFSET * scale, im: 0 }, 1)).values;
  }
  return order;
}

/** Centres lie this much to the right of the imaginary axis, in units of the frequency scale, and meet no eigenvalue. */
const OFFSET = 0.01;
const DISC_EIGENVALUES = 6;
/** Near the transitions eigenvectors are nearly parallel, and shorter spaces stagnate when they are restarted. */
const KRYLOV_DIMENSION = 60;

interface Strip {
  readonly scale: number;
  readonly fastestOscillation: number;
}

/** Covers the strip to the right of the rightmost eigenvalue found, from the real axis up; the rest mirrors it. */
function* searchStrip(
  matrix: SparseMatrix,
  { scale, fastestOscillation }: Strip,
): Steps<{ readonly eigenvalue: Complex; readonly discs: number }> {
  const offset = OFFSET * scale;
  let rightmost: Complex = { re: -Infinity, im: 0 };
  let [covered, center, count, discs] = [0, 0, DISC_EIGENVALUES, 0];
  for (;;) {
    const disc = yield* allInDisc(matrix, { re: offset, im: center }, count);
    discs++;
    for (const value of disc.values) if (value.re > rightmost.re) rightmost = { re: value.re, im: Math.abs(value.im) };
    // Half the height of the strip inside the disc.
    const half = Math.sqrt(Math.max(0, disc.radius ** 2 - (offset - rightmost.re) ** 2));
    if (half === 0) count *= 2;
    else if (center - half > covered) center = covered + half / 2;
    else {
      covered = center + half;
      if (covered >= fastestOscillation) return { eigenvalue: rightmost, discs };
      center = covered + 0.8 * half;
    }
    yield { phase: "searching for slow modes", done: Math.min(covered, fastestOscillation), total: fastestOscillation };
  }
}

interface Disc {
  readonly values: readonly Complex[];
  /** All eigenvalues closer to the centre than this are among the values. */
  readonly radius: number;
}

function* allInDisc(matrix: SparseMatrix, shift: Complex, wanted: number): Steps<Disc> {
  const count = Math.min(wanted, matrix.rows);
  const { values } = yield* shiftInvertEigenSteps(matrix, {
    shift,
    count,
    dimension: Math.min(matrix.rows, KRYLOV_DIMENSION),
  });
  const found = Array.from({ length: count }, (_, i) => ({ re: values.data[2 * i], im: values.data[2 * i + 1] }));
  const distances = found.map(({ re, im }) => Math.hypot(re - shift.re, im - shift.im));
  return { values: found, radius: count === matrix.rows ? Infinity : Math.max(...distances) };
}

/** How far the eigenvalue of another order moved. */
function* distanceToNearest(matrix: SparseMatrix, eigenvalue: Complex, scale: number): Steps<number> {
  const shift = { re: eigenvalue.re + 1e-4 * scale, im: eigenvalue.im };
  const { values } = yield* allInDisc(matrix, shift, 1);
  return Math.hypot(values[0].re - eigenvalue.re, values[0].im - eigenvalue.im);
}
