/**
 * The elements <j j| T_k0 |j j> = sqrt(2k + 1) N! / sqrt((N - k)! (N + k + 1)!), k = 0 .. maximumOrder, by the ratio of
 * neighbours: the multipoles of the fully polarized state.
 */
export function extremalElements(spins: number, maximumOrder: number): Float64Array {
  const elements = new Float64Array(maximumOrder + 1);
  elements[0] = 1 / Math.sqrt(spins + 1);
  for (let k = 0; k < maximumOrder; k++) {
    const ratio = ((2 * k + 3) / (2 * k + 1)) * ((spins - k) / (spins + k + 2));
    elements[k + 1] = elements[k] * Math.sqrt(ratio);
  }
  return elements;
}
