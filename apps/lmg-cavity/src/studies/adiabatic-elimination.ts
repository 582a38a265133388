import {
  annihilation,
  dagger,
  embed,
  expect,
  fockBasis,
  lindbladSystem,
  type Operator,
  photonNumber,
  product,
  scaled,
  spinBasis,
  spinRaising,
  spinX,
  spinZ,
  steadyState,
  sum,
  withAdjoint,
} from "@openqs/lindblad";
import type { Complex, Steps } from "@openqs/linalg";
import { type LmgCavityParameters, lmgEffectiveParameters } from "@openqs/linear-response";
import { reportedAs } from "./reported-as.js";
import { steadyStateStudy } from "./steady-state.js";
import { cavityFromRatios, FIGURE_3_RATIOS } from "./transmission.js";

/** Moments of the atoms in a steady state of the two-mode model. */
export interface TwoModeMoments {
  /** <Jz>/j and <Jx^2>/j^2. */
  readonly Z: number;
  /** <Jx^2>/j^2. */
  readonly XX: number;
  /** <a^+ a> and <b^+ b>. */
  readonly photons: readonly [number, number];
  /** <b^2>. */
  readonly pair: Complex;
}

/** Photon numbers up to which the modes are kept; what is left out falls as (lambda_a/delta_a)^(2 n). */
const FOCK_DIMENSIONS = { a: 5, b: 3 } as const;

/**
 * The steady state of N atoms and both cavity modes, Eqs. (2) and (3), by the general Lindblad solver: the route that
 * knows nothing of the elimination. For a few atoms, since the space is (N + 1) x 15 large.
 *
 * @throws As `steadyState` of `@openqs/lindblad`.
 */
export function twoModeSteadyState(atoms: number, cavity: LmgCavityParameters): TwoModeMoments {
  const { field, couplingA, couplingB, detuningA, detuningB = 0, decayA, decayB } = cavity;
  const { dispersiveA = 0, dispersiveB = 0 } = cavity;
  const spin = spinBasis("atoms", atoms / 2);
  const [modeA, modeB] = [fockBasis("a", FOCK_DIMENSIONS.a), fockBasis("b", FOCK_DIMENSIONS.b)];
  const on = (operator: Operator) => embed(operator, [spin, modeA, modeB]);
  const [z, x, raise] = [on(spinZ(spin)), on(spinX(spin)), on(spinRaising(spin))];
  const [a, b, nA, nB] = [annihilation(modeA), annihilation(modeB), photonNumber(modeA), photonNumber(modeB)].map(on);
  const root = Math.sqrt(atoms);
  const hamiltonian = sum(
    scaled(z, -2 * field),
    scaled(nA, detuningA),
    scaled(nB, detuningB),
    scaled(product(z, nA), (2 * dispersiveA) / atoms),
    scaled(product(z, nB), (2 * dispersiveB) / atoms),
    scaled(product(x, withAdjoint(a)), (2 * couplingA) / root),
    scaled(withAdjoint(product(raise, dagger(b))), couplingB / root),
  );
  const jumps = [
    { operator: a, amplitudeRate: decayA },
    { operator: b, amplitudeRate: decayB },
  ];
  const { state } = steadyState(lindbladSystem({ hamiltonian, jumps }));
  const mean = (operator: Operator) => expect(operator, state).re;
  const j = atoms / 2;
  return {
    Z: mean(z) / j,
    XX: mean(product(x, x)) / j ** 2,
    photons: [mean(nA), mean(nB)],
    pair: expect(product(b, b), state),
  };
}

/** How far the two-mode model is from the eliminated one. */
export interface EliminationResult {
  /** N. */
  readonly atoms: number;
  /** h = -omega_0/2. */
  readonly field: number;
  /** lambda_a/delta_a; all other ratios are those of Fig. 3, and lambda = 1. */
  readonly ratios: readonly number[];
  /** |<Jz>/j| of the two-mode model less that of Eq. (5). */
  readonly errorZ: readonly number[];
  /** The same of <Jx^2>/j^2. */
  readonly errorXX: readonly number[];
}

/** Steady states of the two-mode model (3) against those of the eliminated model (5), as lambda_a/delta_a falls. */
export function* eliminationStudy(atoms: number, field: number, ratios: readonly number[]): Steps<EliminationResult> {
  const [errorZ, errorXX]: [number[], number[]] = [[], []];
  for (const ratio of ratios) {
    const progress = { phase: "two-mode steady states", done: errorZ.length, total: ratios.length };
    yield progress;
    const cavity = cavityFromRatios({ ...FIGURE_3_RATIOS, lambdaAOverDeltaA: ratio, coupling: 1, field });
    const { coupling, gammaA, gammaB } = lmgEffectiveParameters(cavity);
    const reduced = steadyStateStudy({ atoms, field, coupling, gammaA, gammaB, anisotropy: 0 });
    const { moments } = yield* reportedAs(reduced, progress);
    const full = twoModeSteadyState(atoms, cavity);
    errorZ.push(Math.abs(full.Z - moments.Z));
    errorXX.push(Math.abs(full.XX - moments.XX));
  }
  return { atoms, field, ratios, errorZ, errorXX };
}
