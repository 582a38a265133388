import type { Derivative } from "@openqs/linalg";
import { meanFieldDrift } from "../mean-field/drift.js";
import { addScaled, apply, cross, dot } from "../mean-field/vector.js";
import type { CollectiveSpinModel, Matrix3, Vector3 } from "../model.js";
import { modelInFrame } from "../frame.js";
import { ladderElement } from "./comoving-state.js";

/** Where the density matrix begins in the vector of unknowns: nine numbers of the frame and one to fill up. */
export const MATRIX_OFFSET = 10;

/** The frame's axes, by rows, at the beginning of the unknowns. */
export function frameOf(unknowns: Float64Array): Matrix3 {
  return [
    [unknowns[0], unknowns[1], unknowns[2]],
    [unknowns[3], unknowns[4], unknowns[5]],
    [unknowns[6], unknowns[7], unknowns[8]],
  ];
}

/**
 * The equation of motion of a frame and of the levels 0 .. levels - 1 of the state in it.
 *
 * The frame turns with angular velocity w: across its third axis e3 that of the mean field, f + M e3, so that e3 follows the
 * mean-field orbit and all terms of order sqrt(N) vanish identically; along e3 w3 = f3 + B33 - (B11 + B22) / 2, which takes the
 * precession out. With J+ = sqrt(N) b and Jz = N / 2 - n what is left is of order 1,
 * H = (1/4) [(B11 - B22 - 2i B12) b^2 + h.c.] - N^(-1/2) [(B13 - i B23) {b, n} / 2 + h.c.] + (B33 - (B11 + B22) / 2) n^2 / N
 * and jumps sqrt(r) [(v1 - i v2) b / 2 + (v1 + i v2) b^+ / 2 - v3 n / sqrt(N)], exact at any N: their large constant part
 * sqrt(r N) v3 / 2 has become part of the mean field's torque.
 */
export function comovingDerivative(model: CollectiveSpinModel, spins: number, levels: number): Derivative {
  const drift = meanFieldDrift(model);
  const beta = Float64Array.from({ length: levels }, (_, n) => ladderElement(spins, n));
  const bands = levelBands(levels, model.jumps.length);
  const product = new Float64Array(2 * levels * levels);
  const half = new Float64Array(2 * levels * levels);
  return (_, unknowns, derivative) => {
    const frame = frameOf(unknowns);
    const local = modelInFrame(model, frame);
    turnFrame(
      derivative,
      frame,
      angularVelocity(local, addScaled(drift.field, 1, apply(drift.matrix, frame[2])), frame),
    );
    fillBands(bands, local, { spins, beta });
    const rho = unknowns.subarray(MATRIX_OFFSET);
    half.fill(0);
    for (let o = -2; o <= 2; o++) addBandProduct(half, bands.generator[o + 2], o, rho);
    for (const jump of bands.jumps) {
      timesAdjoint(product, rho, jump);
      for (let o = -1; o <= 1; o++) addBandProduct(half, jump[o + 1], o, product, 0.5);
    }
    addAdjoint(derivative.subarray(MATRIX_OFFSET), half, levels);
  };
}

/** In laboratory components. */
function angularVelocity({ field, interaction }: CollectiveSpinModel, torque: Vector3, frame: Matrix3): Vector3 {
  const along = field[2] + interaction[2][2] - (interaction[0][0] + interaction[1][1]) / 2;
  return addScaled(torque, along - dot(frame[2], torque), frame[2]);
}

function turnFrame(derivative: Float64Array, frame: Matrix3, velocity: Vector3): void {
  frame.forEach((axis, i) => derivative.set(cross(velocity, axis), 3 * i));
  derivative[9] = 0;
}

/** A diagonal of a band matrix: entry (n, n + offset) at [2n] (re, im). */
type Diagonal = Float64Array;

interface LevelBands {
  /** -i H - sum L^+ L / 2, offsets -2 .. 2. */
  readonly generator: readonly Diagonal[];
  /** Of each jump, offsets -1 .. 1. */
  readonly jumps: readonly (readonly Diagonal[])[];
}

function levelBands(levels: number, jumps: number): LevelBands {
  const diagonals = (count: number): Diagonal[] => Array.from({ length: count }, () => new Float64Array(2 * levels));
  return { generator: diagonals(5), jumps: Array.from({ length: jumps }, () => diagonals(3)) };
}

interface Levels {
  readonly spins: number;
  readonly beta: Float64Array;
}

function fillBands(
  { generator, jumps }: LevelBands,
  { interaction, jumps: local }: CollectiveSpinModel,
  levels: Levels,
): void {
  fillHamiltonian(generator, interaction, levels);
  local.forEach(({ rate, vector: [x, y, z] }, i) => {
    const root = Math.sqrt(rate);
    fillJump(jumps[i], levels, {
      lower: [(root * (x.re + y.im)) / 2, (root * (x.im - y.re)) / 2],
      raise: [(root * (x.re - y.im)) / 2, (root * (x.im + y.re)) / 2],
      number: [(-root * z.re) / Math.sqrt(levels.spins), (-root * z.im) / Math.sqrt(levels.spins)],
    });
    subtractHalfSquare(generator, jumps[i]);
  });
}

/** -i H. */
function fillHamiltonian(generator: readonly Diagonal[], B: Matrix3, { spins, beta }: Levels): void {
  const [pairRe, pairIm] = [(B[0][0] - B[1][1]) / 4, -B[0][1] / 2];
  const [sideRe, sideIm] = [-B[0][2] / (2 * Math.sqrt(spins)), B[1][2] / (2 * Math.sqrt(spins))];
  const quadratic = (B[2][2] - (B[0][0] + B[1][1]) / 2) / spins;
  const last = beta.length;
  for (let n = 0; n < last; n++) {
    // h = <n| H |n + o>; -i (a + i b) = b - i a. Below the diagonal it is the conjugate of its mirror image.
    generator[2].set([0, -quadratic * n * n], 2 * n);
    const single = n + 1 < last ? beta[n + 1] * (2 * n + 1) : 0;
    generator[3].set([single * sideIm, -single * sideRe], 2 * n);
    const mirrored = beta[n] * (2 * n - 1);
    generator[1].set([-mirrored * sideIm, -mirrored * sideRe], 2 * n);
    const double = n + 2 < last ? beta[n + 1] * beta[n + 2] : 0;
    generator[4].set([double * pairIm, -double * pairRe], 2 * n);
    const below = n > 1 ? beta[n] * beta[n - 1] : 0;
    generator[0].set([-below * pairIm, -below * pairRe], 2 * n);
  }
}

type Coefficient = readonly [number, number];

function fillJump(
  jump: readonly Diagonal[],
  { beta }: Levels,
  { lower, raise, number }: { readonly lower: Coefficient; readonly raise: Coefficient; readonly number: Coefficient },
): void {
  for (let n = 0; n < beta.length; n++) {
    const above = n + 1 < beta.length ? beta[n + 1] : 0;
    jump[0].set([beta[n] * raise[0], beta[n] * raise[1]], 2 * n);
    jump[1].set([n * number[0], n * number[1]], 2 * n);
    jump[2].set([above * lower[0], above * lower[1]], 2 * n);
  }
}

/** generator -= L^+ L / 2: (L^+ L)_{n, n + o} = sum over k of conj(L_kn) L_{k, n + o}. */
function subtractHalfSquare(generator: readonly Diagonal[], jump: readonly Diagonal[]): void {
  const levels = jump[0].length / 2;
  for (let k = 0; k < levels; k++) {
    for (let a = -1; a <= 1; a++) {
      const n = k + a;
      if (n < 0 || n >= levels) continue;
      const [re, im] = [jump[a + 1][2 * k], jump[a + 1][2 * k + 1]];
      for (let b = -1; b <= 1; b++) {
        if (k + b < 0 || k + b >= levels) continue;
        const [c, d] = [jump[b + 1][2 * k], jump[b + 1][2 * k + 1]];
        generator[b - a + 2][2 * n] -= (re * c + im * d) / 2;
        generator[b - a + 2][2 * n + 1] -= (re * d - im * c) / 2;
      }
    }
  }
}

/** target_nm += factor diagonal_n source_{n + offset, m}. */
function addBandProduct(
  target: Float64Array,
  diagonal: Diagonal,
  offset: number,
  source: Float64Array,
  factor = 1,
): void {
  const levels = diagonal.length / 2;
  const width = 2 * levels;
  for (let n = Math.max(0, -offset); n < Math.min(levels, levels - offset); n++) {
    const [re, im] = [factor * diagonal[2 * n], factor * diagonal[2 * n + 1]];
    if (re === 0 && im === 0) continue;
    const [to, from] = [n * width, (n + offset) * width];
    for (let p = 0; p < width; p += 2) {
      const [x, y] = [source[from + p], source[from + p + 1]];
      target[to + p] += re * x - im * y;
      target[to + p + 1] += re * y + im * x;
    }
  }
}

/** target = source jump^+: target_km = sum over o of source_{k, m + o} conj(jump_{m, m + o}). */
function timesAdjoint(target: Float64Array, source: Float64Array, jump: readonly Diagonal[]): void {
  const levels = jump[0].length / 2;
  const width = 2 * levels;
  const [below, middle, above] = jump;
  for (let k = 0; k < levels; k++) {
    const row = k * width;
    for (let p = 0; p < width; p += 2) {
      const at = row + p;
      let re = middle[p] * source[at] + middle[p + 1] * source[at + 1];
      let im = middle[p] * source[at + 1] - middle[p + 1] * source[at];
      if (p > 0) {
        re += below[p] * source[at - 2] + below[p + 1] * source[at - 1];
        im += below[p] * source[at - 1] - below[p + 1] * source[at - 2];
      }
      if (p + 2 < width) {
        re += above[p] * source[at + 2] + above[p + 1] * source[at + 3];
        im += above[p] * source[at + 3] - above[p + 1] * source[at + 2];
      }
      target[at] = re;
      target[at + 1] = im;
    }
  }
}

/** target = a + a^+. */
function addAdjoint(target: Float64Array, a: Float64Array, levels: number): void {
  for (let n = 0; n < levels; n++) {
    for (let m = 0; m <= n; m++) {
      const [p, q] = [2 * (n * levels + m), 2 * (m * levels + n)];
      const [re, im] = [a[p] + a[q], a[p + 1] - a[q + 1]];
      target[p] = re;
      target[p + 1] = im;
      target[q] = re;
      target[q + 1] = -im;
    }
  }
}
