import { type Complex, InvalidArgumentError, NotConvergedError } from "@openqs/linalg";
import { determinant, Matrix, SingularValueDecomposition, solve } from "ml-matrix";

import { eigenvaluesOf } from "../linear-system/drift.js";
import { langevinMatrices } from "../linear-system/langevin.js";
import { blochFlow } from "../mean-field/bloch-flow.js";
import { addScaled, dot, norm, normalized } from "../mean-field/bloch-vector.js";
import { fixedPointCandidates } from "../mean-field/fixed-point-candidates.js";
import { byStabilityThenHeight } from "../mean-field/fixed-points.js";
import { classifyStability, type Stability } from "../mean-field/stability.js";
import type { Vector3 } from "../model/collective-spin-model.js";
import { adiabaticElimination } from "./adiabatic-elimination.js";
import { linearizedSystem } from "./linearize-spin-cavity.js";
import { spinVelocity, stationaryAmplitudes } from "./spin-cavity-flow.js";
import { assertSpinCavityModel, shareOf, type SpinCavityModel } from "./spin-cavity-model.js";

/** Starts of Newton's method per group, spread over the spheres, where no closed form gives candidates. */
const STARTS_PER_GROUP = 200;

/** Speeds of polished fixed points stay below this share of the model's frequencies. */
const RESIDUAL_TOLERANCE = 1e-12;

/** An eigenvalue below this share of the frequencies belongs to a multiple root, known to half the digits. */
const DEGENERATE = 1e-6;

/** Fixed points that are closer are one. */
const SAME_POINT = 1e-5;

/** A stationary solution of the mean field of spins and modes. */
export interface SpinCavityFixedPoint {
  /** The unit vector `<J>/j` of every group. */
  readonly blochs: readonly Vector3[];
  /** a/sqrt(N) of every mode. */
  readonly amplitudes: readonly Complex[];
  /** From the eigenvalues: whether small displacements decay. */
  readonly stability: Stability;
  /** All eigenvalues of the linearised motion, largest real part first. */
  readonly eigenvalues: readonly Complex[];
}

/**
 * The fixed points of the mean-field equations of collective spins with their cavity modes.
 *
 * At rest every mode follows the spins, a/sqrt(N) = -i source/(2 (kappa + i delta)), which leaves a flow on a product of spheres.
 * For one group without dispersive coupling that is the flow of the eliminated model, whose fixed points are all found (see
 * {@link meanFieldFixedPoints}); otherwise 200 starts per group are spread over the spheres. Newton's method runs on the full
 * linearised motion. Unless one is at a bifurcation, the Poincare-Hopf indices must add up to 2 per sphere, multiplied;
 * that is necessary, and for one group without dispersive coupling nothing can be missing. Fixed points closer than 1e-5 count as one.
 * One group takes a millisecond (dispersive: 0.3 s), two about half a second.
 *
 * @throws {InvalidArgumentError} when the model is not valid or its fixed points are not isolated.
 * @throws {NotConvergedError} when the indices do not add up.
 */
export function spinCavityFixedPoints(model: SpinCavityModel): SpinCavityFixedPoint[] {
  assertSpinCavityModel(model);
  const roots = distinct(
    model,
    candidates(model).map((start) => newtonOnSpheres(model, start)),
  );
  const points = roots.map((blochs) => fixedPoint(model, blochs));
  const degenerate = points.filter((point) => slowness(model, point) < DEGENERATE);
  degenerate.forEach((point) => assertIsolated(model, point));
  if (degenerate.length === 0) assertComplete(model, points);
  return points.toSorted((p, q) =>
    byStabilityThenHeight(
      { bloch: p.blochs[0], stability: p.stability },
      { bloch: q.blochs[0], stability: q.stability },
    ),
  );
}

function fixedPoint(model: SpinCavityModel, blochs: readonly Vector3[]): SpinCavityFixedPoint {
  const { drift } = langevinMatrices(linearizedSystem(model, blochs).system);
  const eigenvalues = eigenvaluesOf(drift);
  const amplitudes = stationaryAmplitudes(model, blochs);
  return { blochs, amplitudes, eigenvalues, stability: classifyStability(eigenvalues, drift.norm()) };
}

function candidates(model: SpinCavityModel): Vector3[][] {
  const groups = model.spins.length;
  const dispersive = model.modes.some((mode) => (mode.dispersive ?? []).some((w) => norm(w) > 0));
  const exact = groups === 1 ? eliminatedCandidates(model) : [];
  if (groups === 1 && !dispersive) return exact;
  const count = STARTS_PER_GROUP * groups;
  // Steps of different primes through the same spiral pair every place of one sphere with many of the others.
  const primes = [1, 73, 151, 233, 317, 409];
  const spread = Array.from({ length: count }, (_, i) =>
    model.spins.map((__, s) => spiralPoint((i * primes[s % primes.length] + 31 * s) % count, count)),
  );
  return [...exact, ...spread];
}

function eliminatedCandidates(model: SpinCavityModel): Vector3[][] {
  const flow = blochFlow(adiabaticElimination(model).spin);
  return flow.scale > 0 ? fixedPointCandidates(flow).map((bloch) => [bloch]) : [];
}

/** Point `index` of a spiral of `count` points that covers the sphere evenly. */
function spiralPoint(index: number, count: number): Vector3 {
  const z = 1 - (2 * index + 1) / count;
  const azimuth = index * Math.PI * (3 - Math.sqrt(5));
  const s = Math.sqrt(1 - z * z);
  return [s * Math.cos(azimuth), s * Math.sin(azimuth), z];
}

/** Newton's method in the tangent planes, to the best point that it reaches. */
function newtonOnSpheres(model: SpinCavityModel, start: readonly Vector3[]): readonly Vector3[] {
  let [best, bestSpeed] = [start, speedOf(model, start)];
  let blochs = start;
  for (let iteration = 0; iteration < 60 && bestSpeed > 0; iteration++) {
    const next = newtonStep(model, blochs);
    if (next === null) break;
    blochs = next;
    const speed = speedOf(model, blochs);
    const converged = speed >= bestSpeed / 2 && bestSpeed < RESIDUAL_TOLERANCE;
    if (speed < bestSpeed) [best, bestSpeed] = [blochs, speed];
    if (converged) break;
  }
  return best;
}

/** One step, of at most 1 on any sphere; null where the linearised motion is singular. */
function newtonStep(model: SpinCavityModel, blochs: readonly Vector3[]): Vector3[] | null {
  const { frames, system, amplitudes } = linearizedSystem(model, blochs);
  const { drift } = langevinMatrices(system);
  if (Math.abs(determinant(drift)) < 1e-18 * drift.norm() ** drift.rows) return null;
  const right = Matrix.zeros(drift.rows, 1);
  // Quadratures move the Bloch vector by (x first + p second)/sqrt(share), in units of 1/sqrt(N); modes are at rest.
  model.spins.forEach((spin, s) => {
    const velocity = spinVelocity(model, s, { blochs, amplitudes });
    right.set(2 * s, 0, -Math.sqrt(shareOf(spin)) * dot(frames[s].first, velocity));
    right.set(2 * s + 1, 0, -Math.sqrt(shareOf(spin)) * dot(frames[s].second, velocity));
  });
  const step = solve(drift, right);
  return frames.map(({ first, second, mean }, s) => {
    const scale = 1 / Math.sqrt(shareOf(model.spins[s]));
    const [x, p] = [scale * step.get(2 * s, 0), scale * step.get(2 * s + 1, 0)];
    const shortened = Math.min(1, 1 / Math.hypot(x, p));
    return normalized(addScaled(addScaled(mean, shortened * x, first), shortened * p, second));
  });
}

/** The largest |dr/dt| over the groups, in units of the frequencies of the linearised motion. */
function speedOf(model: SpinCavityModel, blochs: readonly Vector3[]): number {
  const state = { blochs, amplitudes: stationaryAmplitudes(model, blochs) };
  return Math.max(...blochs.map((_, s) => norm(spinVelocity(model, s, state)))) / frequencyScale(model);
}

/** The size of the terms that move the spins: fields, interactions, pumping, and what the modes give back. */
function frequencyScale({ spins, modes }: SpinCavityModel): number {
  const own = spins.map((spin) => blochFlow(spin).scale);
  const fed = modes.map(({ couplings, ports, detuning }) => {
    const size = couplings.flat().reduce((sum, { re, im }) => sum + re * re + im * im, 0);
    const decay = ports.reduce((sum, { fieldDecay }) => sum + fieldDecay, 0);
    return size / Math.hypot(decay, detuning);
  });
  return [...own, ...fed].reduce((sum, term) => sum + term, Number.MIN_VALUE);
}

function distinct(model: SpinCavityModel, points: readonly (readonly Vector3[])[]): (readonly Vector3[])[] {
  const found: (readonly Vector3[])[] = [];
  const ranked = points
    .map((blochs) => ({ blochs, speed: speedOf(model, blochs) }))
    .toSorted((p, q) => p.speed - q.speed);
  for (const { blochs, speed } of ranked) {
    if (speed > RESIDUAL_TOLERANCE) break;
    const distance = (other: readonly Vector3[]) => Math.max(...blochs.map((r, s) => norm(addScaled(r, -1, other[s]))));
    if (!found.some((other) => distance(other) < SAME_POINT)) found.push(blochs);
  }
  return found;
}

/** The size of the smallest eigenvalue. */
function slowness(model: SpinCavityModel, { eigenvalues }: SpinCavityFixedPoint): number {
  return Math.min(...eigenvalues.map(({ re, im }) => Math.hypot(re, im))) / frequencyScale(model);
}

/** Throws when a degenerate fixed point has another one about 0.02 away along its slowest direction. */
function assertIsolated(model: SpinCavityModel, { blochs }: SpinCavityFixedPoint): void {
  const { frames, system } = linearizedSystem(model, blochs);
  const vectors = new SingularValueDecomposition(langevinMatrices(system).drift).rightSingularVectors;
  const slowest = vectors.getColumn(vectors.columns - 1).slice(0, 2 * blochs.length);
  const scale = 0.02 / Math.max(1e-3, Math.hypot(...slowest));
  const displaced = frames.map(({ first, second, mean }, s) =>
    normalized(addScaled(addScaled(mean, scale * slowest[2 * s], first), scale * slowest[2 * s + 1], second)),
  );
  const neighbour = newtonOnSpheres(model, displaced);
  const distance = Math.max(...neighbour.map((r, s) => norm(addScaled(r, -1, blochs[s]))));
  const rests = speedOf(model, neighbour) < RESIDUAL_TOLERANCE;
  if (distance < 0.005 || distance > 0.04 || !rests || slowness(model, fixedPoint(model, neighbour)) > 1e-9) return;
  throw new InvalidArgumentError("model", "a flow that rests on a curve", "must have isolated fixed points");
}

/** The index of a fixed point is the sign of the product of its eigenvalues; every mode contributes a positive factor. */
function assertComplete({ spins }: SpinCavityModel, points: readonly SpinCavityFixedPoint[]): void {
  const index = ({ eigenvalues }: SpinCavityFixedPoint) =>
    eigenvalues.filter(({ re, im }) => im === 0 && re > 0).length % 2 === 0 ? 1 : -1;
  const indexSum = points.reduce((sum, point) => sum + index(point), 0);
  const expected = 2 ** spins.length;
  if (indexSum === expected) return;
  throw new NotConvergedError(
    `\`spinCavityFixedPoints\` found ${points.length} fixed points whose indices add up to ${indexSum} instead of ${expected}. ` +
      "The model is close to a bifurcation or has fixed points on a curve; change a parameter slightly.",
    { iterations: 60, residualNorm: Math.abs(indexSum - expected), tolerance: 0 },
  );
}
