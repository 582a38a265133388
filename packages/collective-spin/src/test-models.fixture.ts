import type { Complex } from "@openqs/linalg";
import type { CollectiveSpinModel } from "./model.js";

const real = (re: number): Complex => ({ re, im: 0 });

/** Parameters of the dissipative Lipkin-Meshkov-Glick model in the paper's convention D[A] rho = 2 A rho A^+ - ... */
export interface LmgParameters {
  readonly h: number;
  readonly lambda?: number;
  readonly gammaA?: number;
  readonly gammaB?: number;
  readonly gamma?: number;
}

/** H = -2 h Jz - (2 lambda / N)(Jx^2 + gamma Jy^2), (Gamma_a / N) D[2 Jx], (Gamma_b / N) D[J+], D twice the standard one. */
export function lmg(parameters: LmgParameters): CollectiveSpinModel {
  const { h, lambda = 1, gammaA = 0.01, gammaB = 0.2, gamma = 0 } = parameters;
  return {
    field: [0, 0, -2 * h],
    interaction: [
      [-2 * lambda, 0, 0],
      [0, -2 * lambda * gamma, 0],
      [0, 0, 0],
    ],
    jumps: [
      { rate: 2 * gammaA, vector: [real(2), real(0), real(0)] },
      { rate: 2 * gammaB, vector: [real(1), { re: 0, im: 1 }, real(0)] },
    ],
  };
}

/** Cooperative resonance fluorescence: H = Omega Jx, jump operator sqrt(Gamma) J-. */
export function cooperativeFluorescence(omega: number, gamma: number, spins: number): CollectiveSpinModel {
  return {
    field: [omega, 0, 0],
    interaction: NO_INTERACTION,
    jumps: [{ rate: gamma * spins, vector: [real(1), { re: 0, im: -1 }, real(0)] }],
  };
}

/** No interaction between the spins. */
export const NO_INTERACTION = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
] as const;

/** A deterministic sequence of numbers in [0, 1). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/** A model without any symmetry: all components of field, interaction and two jumps are nonzero. */
export function randomModel(seed: number): CollectiveSpinModel {
  const random = randomNumbers(seed + 1);
  const next = (): number => 2 * random() - 1;
  const [xx, xy, xz, yy, yz, zz] = Array.from({ length: 6 }, next);
  const jump = () => ({
    rate: random(),
    vector: [
      { re: next(), im: next() },
      { re: next(), im: next() },
      { re: next(), im: next() },
    ] as const,
  });
  return {
    field: [next(), next(), next()],
    interaction: [
      [xx, xy, xz],
      [xy, yy, yz],
      [xz, yz, zz],
    ],
    jumps: [jump(), jump()],
  };
}
