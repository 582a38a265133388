import { assertFinite, assertInteger, InvalidArgumentError } from "@openqs/linalg";

import type { CollectiveSpinModel } from "../model/collective-spin-model.js";
import { addScaled, norm } from "./bloch-vector.js";
import { type FixedPoint, meanFieldFixedPoints } from "./fixed-points.js";

/** Points on either side of a bifurcation that are closer than this are one point; new pairs start further away. */
const SAME_POINT = 1e-6;

/** A parameter at which fixed points appear or vanish, change stability, or have coalescing eigenvalues. */
export interface Bifurcation {
  /** Where it happens, to the precision of the bisection. */
  readonly parameter: number;
  /**
   * `branching`: the number of fixed points changes; `stability`: one of them gains or loses stability; `exceptional`:
   * two eigenvalues of one meet and turn from real to complex or back (an exceptional point of the linearised motion).
   */
  readonly kinds: readonly ("branching" | "stability" | "exceptional")[];
  /** The fixed points just before and just after. */
  readonly before: readonly FixedPoint[];
  /** The fixed points just after. */
  readonly after: readonly FixedPoint[];
}

/** Options of {@link locateBifurcations}. */
export interface LocateBifurcationsOptions {
  /** Lower end of the interval of parameters. */
  readonly from: number;
  /** Upper end. */
  readonly to: number;
  /** Parameters, evenly spaced, at which changes are looked for before each is bisected; default 201. */
  readonly samples?: number;
}

/**
 * Locates the bifurcations of the mean field of a family of models along a parameter, by bisection of every change in
 * the number, stability and kind of eigenvalues of its fixed points.
 *
 * Stability is lost or gained within 1e-11 and eigenvalues meet within 1e-14 of where theory has it; changes that share a
 * parameter to 1e-8 of the range, such as the birth of two branches and the loss of stability at a pitchfork, are one
 * bifurcation. Two changes that undo each other between neighbouring samples are not seen. About 0.3 s by default.
 *
 * @throws {InvalidArgumentError} when the range is empty or the family gives an invalid model.
 *
 * Source: for the LMG model S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), below Eqs. (6) and (8).
 *
 * @example
 * ```ts
 * import { lmgModel, locateBifurcations } from "@openqs/linear-response";
 * const family = (field) => lmgModel({ field, coupling: 1, gammaB: 0.6 });
 * const found = locateBifurcations(family, { from: 0.5, to: 1.2, samples: 40 });
 * found.map(({ kinds }) => kinds); // => [["exceptional"], ["branching", "stability"], ["exceptional"]]
 * found[1].parameter; // => 0.9
 * found[2].parameter; // => 1
 * ```
 */
export function locateBifurcations(
  family: (parameter: number) => CollectiveSpinModel,
  options: LocateBifurcationsOptions,
): Bifurcation[] {
  const { from, to, samples = 201 } = options;
  assertFinite("from", from);
  assertFinite("to", to);
  if (to <= from) throw new InvalidArgumentError("to", to, `must be greater than \`from\`, ${from}`);
  assertInteger("samples", samples, { minimum: 2 });
  const pointsAt = (parameter: number): Sample => {
    const points = meanFieldFixedPoints(family(parameter));
    return { parameter, points, signature: signatureOf(points) };
  };
  const changes: Bifurcation[] = [];
  let left = pointsAt(from);
  for (let i = 1; i < samples; i++) {
    const right = pointsAt(i === samples - 1 ? to : from + ((to - from) * i) / (samples - 1));
    while (left.signature !== right.signature) {
      const { before, after } = firstChange(pointsAt, left, right);
      changes.push(bifurcation(after.parameter, before.points, after.points));
      left = after;
    }
    left = right;
  }
  return mergeClose(changes, 1e-8 * (to - from));
}

interface Sample {
  readonly parameter: number;
  readonly points: readonly FixedPoint[];
  readonly signature: string;
}

/** How many points of which stability there are, with complex or with real eigenvalues. */
function signatureOf(points: readonly FixedPoint[]): string {
  return points
    .map((point) => `${point.stability} ${isOscillating(point)}`)
    .toSorted()
    .join();
}

function isOscillating({ eigenvalues }: FixedPoint): boolean {
  return eigenvalues[0].im !== 0;
}

/** The change next to the left end, bisected to neighbouring numbers as far as 60 halvings go. */
function firstChange(pointsAt: (parameter: number) => Sample, left: Sample, right: Sample) {
  let [before, after] = [left, right];
  for (let halving = 0; halving < 60; halving++) {
    const parameter = (before.parameter + after.parameter) / 2;
    if (parameter <= before.parameter || parameter >= after.parameter) break;
    const middle = pointsAt(parameter);
    if (middle.signature === left.signature) before = middle;
    else after = middle;
  }
  return { before, after };
}

function bifurcation(parameter: number, before: readonly FixedPoint[], after: readonly FixedPoint[]): Bifurcation {
  const kinds: Bifurcation["kinds"][number][] = [];
  const pairs = before.flatMap((p) => after.filter((q) => distance(p, q) < SAME_POINT).map((q) => [p, q] as const));
  if (before.length !== after.length) kinds.push("branching");
  if (pairs.some(([p, q]) => p.stability !== q.stability)) kinds.push("stability");
  if (pairs.some(([p, q]) => isOscillating(p) !== isOscillating(q))) kinds.push("exceptional");
  return { parameter, kinds, before, after };
}

function distance(p: FixedPoint, q: FixedPoint): number {
  return norm(addScaled(p.bloch, -1, q.bloch));
}

/** Joins changes that are closer than `window`; where points merge their own change is the less exact one. */
function mergeClose(changes: readonly Bifurcation[], window: number): Bifurcation[] {
  const merged: Bifurcation[] = [];
  for (const change of changes) {
    const last = merged.at(-1);
    if (last === undefined || change.parameter - last.parameter > window) {
      merged.push(change);
      continue;
    }
    const parameter = last.kinds.includes("branching") ? change.parameter : last.parameter;
    merged[merged.length - 1] = bifurcation(parameter, last.before, change.after);
  }
  return merged;
}
