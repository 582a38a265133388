import { type Complex, InvalidArgumentError } from "@openqs/linalg";

import { classifyStability, eigenvalues2x2, type Stability } from "../mean-field/stability.js";
import type { Vector3 } from "../model/collective-spin-model.js";
import { type LmgParameters, resolveLmgParameters } from "./lmg-model.js";

/** A fixed point of the LMG model in closed form. */
export interface LmgFixedPoint {
  /** `normal` is (0, 0, 1), `inverted` (0, 0, -1); `broken` and `saddle` have Lambda_+ and Lambda_- of Eq. (7). */
  readonly branch: "normal" | "inverted" | "broken" | "saddle";
  /** The unit vector (X, Y, Z). */
  readonly bloch: Vector3;
  /** From the eigenvalues: whether small displacements decay. */
  readonly stability: Stability;
  /** The two eigenvalues on the tangent plane, larger real part first. */
  readonly eigenvalues: readonly [Complex, Complex];
}

/**
 * The fixed points of the dissipative LMG model (gamma = 0) in closed form.
 *
 * normal (0, 0, 1): eigenvalues -Gamma_b +- 2 sqrt(h (lambda - h)); inverted (0, 0, -1): Gamma_b +- 2 sqrt(-h (lambda + h));
 * with Lambda_+- = lambda +- sqrt(lambda^2 - Gamma_b^2), where 2|h| < |Lambda|, the pairs broken (Lambda_+) and saddle
 * (Lambda_-): X = +-sqrt((Lambda^2 - 4 h^2)/(2 lambda Lambda)), Y = Gamma_b X/Lambda, Z = 2 h/Lambda, eigenvalues
 * -2 h Gamma_b/Lambda +- sqrt(4 h^2 Gamma_b^2/Lambda^2 - 2 (Lambda - lambda)(Lambda^2 - 4 h^2)/Lambda).
 * For 0 < h < h_- the normal and the broken states are both stable.
 *
 * @throws {InvalidArgumentError} as {@link lmgModel}, when lambda is not positive or when gamma is not 0.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eq. (7); the eigenvalues follow from (6).
 *
 * @example
 * ```ts
 * import { lmgFixedPoints } from "@openqs/linear-response";
 * const [normal, , broken] = lmgFixedPoints({ field: 0.2, coupling: 1, gammaB: 0.2 });
 * normal.stability; // => "unstable"
 * broken.bloch[2]; // => 0.2020410
 * ```
 */
export function lmgFixedPoints(parameters: LmgParameters): LmgFixedPoint[] {
  const { field: h, coupling: lambda, gammaB, anisotropy } = resolveLmgParameters(parameters);
  if (lambda <= 0) throw new InvalidArgumentError("coupling", lambda, "must be positive");
  if (anisotropy !== 0) throw new InvalidArgumentError("anisotropy", anisotropy, "must be 0 for the closed form");
  const scale = 2 * Math.abs(h) + 2 * lambda + gammaB;
  const points = [
    point("normal", [0, 0, 1], { mean: -gammaB, product: -4 * h * (lambda - h), scale }),
    point("inverted", [0, 0, -1], { mean: gammaB, product: 4 * h * (lambda + h), scale }),
  ];
  if (gammaB >= lambda) return points;
  const root = Math.sqrt(lambda ** 2 - gammaB ** 2);
  // Lambda_- as a quotient: the difference lambda - root cancels when Gamma_b is small.
  const branches = { broken: lambda + root, saddle: gammaB ** 2 / (lambda + root) } as const;
  for (const branch of ["broken", "saddle"] as const) {
    const capital = branches[branch];
    const excess = capital ** 2 - 4 * h * h;
    // At the critical field itself rounding must not invent a pair 1e-8 away from the pole.
    if (excess <= 1e-15 * capital ** 2) continue;
    const x = Math.sqrt(excess / (2 * lambda * capital));
    const product = (2 * (branch === "broken" ? root : -root) * excess) / capital;
    for (const X of [x, -x]) {
      const bloch: Vector3 = [X, (gammaB / capital) * X, (2 * h) / capital];
      points.push(point(branch, bloch, { mean: (-2 * h * gammaB) / capital, product, scale }));
    }
  }
  return points;
}

/** Eigenvalues mean +- sqrt(mean^2 - determinant), where for the poles determinant = mean^2 + product. */
function point(
  branch: LmgFixedPoint["branch"],
  bloch: Vector3,
  { mean, product, scale }: { readonly mean: number; readonly product: number; readonly scale: number },
): LmgFixedPoint {
  const isPole = branch === "normal" || branch === "inverted";
  const discriminant = isPole ? -product : mean * mean - product;
  const eigenvalues = eigenvalues2x2([mean, discriminant, 1, mean]);
  return { branch, bloch, eigenvalues, stability: classifyStability(eigenvalues, scale) };
}
