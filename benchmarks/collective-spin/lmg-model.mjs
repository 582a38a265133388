// The dissipative LMG model of the benchmarks: lambda = 1, Gamma_a = 0.01, Gamma_b = 0.2 in the paper's convention.
const real = (re) => ({ re, im: 0 });

export const GAMMA_A = 0.01;
export const GAMMA_B = 0.2;

/** H = -2 h Jz - (2 / N) Jx^2, (Gamma_a / N) D[2 Jx], (Gamma_b / N) D[J+], D twice the standard dissipator. */
export const lmg = (h) => ({
  field: [0, 0, -2 * h],
  interaction: [
    [-2, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
  jumps: [
    { rate: 2 * GAMMA_A, vector: [real(2), real(0), real(0)] },
    { rate: 2 * GAMMA_B, vector: [real(1), { re: 0, im: 1 }, real(0)] },
  ],
});

/** h_+ and h_-, between which the parity is broken. */
export const CRITICAL_FIELDS = {
  "h_+": (1 + Math.sqrt(1 - GAMMA_B ** 2)) / 2,
  "h_-": (1 - Math.sqrt(1 - GAMMA_B ** 2)) / 2,
};
