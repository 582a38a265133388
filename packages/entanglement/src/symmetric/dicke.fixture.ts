import { add, adjoint, type Complex, type ComplexMatrix, multiply, scale, traceOfProduct, zeros } from "@openqs/linalg";

import type { Vector3, SpinMoments } from "../collective/spin-moments.js";

/** Jx, Jy, Jz and J+ of N atoms in the Dicke basis m = j ... -j. */
export function collectiveOperators(atoms: number) {
  const raise = zeros(atoms + 1, atoms + 1);
  const z = zeros(atoms + 1, atoms + 1);
  for (let k = 0; k <= atoms; k++) {
    z.data[2 * k * (atoms + 2)] = atoms / 2 - k;
    // J+ |m> with m = j - k: k(N + 1 - k) under the root
    if (k > 0) raise.data[2 * ((k - 1) * (atoms + 1) + k)] = Math.sqrt(k * (atoms + 1 - k));
  }
  const lower = adjoint(raise);
  const x = scale(add(raise, lower), 0.5);
  const y = scale(add(raise, scale(lower, -1)), { re: 0, im: -0.5 });
  return { x, y, z, raise };
}

/** |psi><psi| of amplitudes that are normalised first. */
export function pureState(amplitudes: readonly Complex[]): ComplexMatrix {
  const n = amplitudes.length;
  const norm = amplitudes.reduce((sum, { re, im }) => sum + re * re + im * im, 0);
  const state = zeros(n, n);
  amplitudes.forEach((a, i) =>
    amplitudes.forEach((b, k) => {
      state.data[2 * (i * n + k)] = (a.re * b.re + a.im * b.im) / norm;
      state.data[2 * (i * n + k) + 1] = (a.im * b.re - a.re * b.im) / norm;
    }),
  );
  return state;
}

/** Moments of a state in the Dicke basis, by matrix products. */
export function momentsOf(state: ComplexMatrix): SpinMoments {
  const atoms = state.rows - 1;
  const { x, y, z } = collectiveOperators(atoms);
  const axes = [x, y, z];
  const j = atoms / 2;
  const mean = axes.map((axis) => traceOfProduct(state, axis).re / j) as unknown as Vector3;
  // The real part of <J_a J_b> is the symmetrised moment.
  const second = axes.map((a) => axes.map((b) => traceOfProduct(state, multiply(a, b)).re / (j * j)));
  return { mean, second: second as unknown as SpinMoments["second"] };
}

/** exp(-i chi t Jz^2) on the coherent state along x. */
export function oneAxisTwisted(atoms: number, angle: number): ComplexMatrix {
  let binomial = 1;
  return pureState(
    Array.from({ length: atoms + 1 }, (_, k) => {
      const size = Math.sqrt(binomial);
      binomial *= (atoms - k) / (k + 1);
      const phase = -angle * (atoms / 2 - k) ** 2;
      return { re: size * Math.cos(phase), im: size * Math.sin(phase) };
    }),
  );
}
