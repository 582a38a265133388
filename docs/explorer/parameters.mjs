/** The model behind the sliders, in units of lambda. */
export const RATES = { coupling: 1, gammaA: 0.01 };

/** Fields at which the curves are drawn. */
export const FIELDS = Array.from({ length: 41 }, (_, i) => -0.5 + i / 20);

/** The ratios of the paper's Fig. 3; its lambda_b / lambda_a is set by Gamma_b. */
const [LAMBDA_A, KAPPA_A, KAPPA_B] = [0.1, 0.02, 1];

/** The cavity, eliminated to lambda = 1, Gamma_a = 0.01 and the given Gamma_b, with all ratios to delta_a. */
export function cavityParameters({ field, gammaB }) {
  const detuningA = (1 + KAPPA_A ** 2) / (2 * LAMBDA_A ** 2);
  const decayB = KAPPA_B * detuningA;
  return {
    field,
    detuningA,
    couplingA: LAMBDA_A * detuningA,
    decayA: KAPPA_A * detuningA,
    decayB,
    couplingB: Math.sqrt(gammaB * decayB),
  };
}
