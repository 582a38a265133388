/**
 * First guess of the multipole order at which a smooth state of N spins is converged: the multipoles of a state whose
 * widths are of the order of 1/sqrt(N) fall off like exp(-k^2 / (c N)), so that about 7 sqrt(N) orders reach 1e-12
 * (measured for the dissipative LMG model; the solver goes on from here until its certificate holds).
 */
export function initialOrder(spins: number): number {
  return Math.min(spins, Math.ceil(7 * Math.sqrt(spins)));
}

/** The lower order against which the first one is compared. */
export function comparisonOrder(order: number): number {
  return Math.max(2, Math.floor(0.9 * order));
}

/** The next order to try when two orders disagree. */
export function nextOrder(order: number, spins: number): number {
  return Math.min(spins, Math.ceil(1.3 * order));
}
