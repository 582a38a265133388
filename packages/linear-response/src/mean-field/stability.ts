import type { Complex } from "@openqs/linalg";

/** How a fixed point answers to a small displacement. */
export type Stability = "stable" | "unstable" | "marginal";

/** Eigenvalues of the 2 x 2 matrix (a, b; c, d), the one with the larger real (else imaginary) part first. */
export function eigenvalues2x2([a, b, c, d]: readonly [number, number, number, number]): readonly [Complex, Complex] {
  const [mean, half] = [(a + d) / 2, (a - d) / 2];
  const discriminant = half * half + b * c;
  const root = Math.sqrt(Math.abs(discriminant));
  if (discriminant < 0) {
    return [
      { re: mean, im: root },
      { re: mean, im: -root },
    ];
  }
  return [
    { re: mean + root, im: 0 },
    { re: mean - root, im: 0 },
  ];
}

/**
 * Stability from eigenvalues: marginal when the largest real part is zero to rounding, that is below 1e-12 of `scale`.
 */
export function classifyStability(eigenvalues: readonly Complex[], scale: number): Stability {
  const largest = Math.max(...eigenvalues.map(({ re }) => re));
  if (Math.abs(largest) <= 1e-12 * scale) return "marginal";
  return largest < 0 ? "stable" : "unstable";
}
