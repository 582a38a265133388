import { assertFinite, assertPositive, ImpossibleConfigurationError } from "../errors.js";
import { type AngularFrequency, quantity } from "../units/quantity.js";
import { channelsOf } from "./eliminate.js";
import type { FourLevelAtom, LmgScheme, Reading } from "./scheme.js";

/** The model that is wanted. */
export interface LaserTarget {
  /** Spin-spin coupling lambda, rad/s. */
  readonly lambda: AngularFrequency;
  /** h/lambda. */
  readonly field: number;
  /** Gamma_b/lambda. */
  readonly gammaB: number;
}

/** Everything but the lasers: a four-level scheme without Rabi frequencies and without omega_1'. */
export interface LaserHardware extends Omit<LmgScheme, "atom" | "ramanSplitting" | "modes"> {
  /** Couplings and detunings, without the Rabi frequencies that are to be found. */
  readonly atom: Omit<FourLevelAtom, "rabiFrequencies">;
  /** Dressed detunings delta_a, delta_b of Eq. (3): the empty cavity must be tuned N delta^+ away from them. */
  readonly modes: Readonly<
    Record<"a" | "b", { readonly kappa: AngularFrequency; readonly detuning: { readonly dressed: AngularFrequency } }>
  >;
}

const rate = (value: number): AngularFrequency => quantity(value, "rad/s");

/** lambda_a and lambda_b that give lambda and Gamma_b with these modes. */
function collectiveCouplings(target: LaserTarget, { modes }: LaserHardware): readonly [number, number] {
  const [deltaA, deltaB] = [modes.a.detuning.dressed, modes.b.detuning.dressed];
  if (deltaA <= 0) {
    throw new ImpossibleConfigurationError(
      `A positive lambda needs delta_a > 0, but delta_a is ${deltaA} rad/s: lambda has the sign of delta_a.`,
    );
  }
  const lambdaA = Math.sqrt((target.lambda * (modes.a.kappa ** 2 + deltaA ** 2)) / (2 * deltaA));
  const gammaB = target.gammaB * target.lambda;
  return [lambdaA, Math.sqrt((gammaB * (modes.b.kappa ** 2 + deltaB ** 2)) / modes.b.kappa)];
}

/**
 * The lasers that give a wanted model: Rabi frequencies of the three lasers and omega_1' = (omega_s0 - omega_r1)/2.
 *
 * Inverts {@link deriveLmgParameters}: Omega_r1, Omega_s0 from lambda, Omega_r0 from Gamma_b, and omega_1' from h with the
 * light shifts that these lasers cause. Gamma_a = lambda kappa_a/(2 delta_a) is then fixed by mode a.
 *
 * @param target - lambda in rad/s, h/lambda and Gamma_b/lambda.
 * @param hardware - Atoms, couplings, detunings and modes.
 * @param options - `reading`: the same as for {@link deriveLmgParameters}; default `"printed"`.
 * @returns The complete scheme, ready for {@link deriveLmgParameters}.
 * @throws {ImpossibleConfigurationError} when delta_a is not positive; {@link InvalidArgumentError} for a target that is
 * not positive.
 */
export function designLasers(
  target: LaserTarget,
  hardware: LaserHardware,
  options: { readonly reading?: Reading } = {},
): LmgScheme {
  const { reading = "printed" } = options;
  assertPositive("target.lambda", target.lambda);
  assertPositive("target.gammaB", target.gammaB);
  assertFinite("target.field", target.field);
  const { couplings: g, detunings } = hardware.atom;
  for (const name of ["r0", "s1", "r1"] as const) assertPositive(`couplings.${name}`, Math.abs(g[name]));
  const [lambdaA, lambdaB] = collectiveCouplings(target, hardware);
  const perAtomA = ((reading === "printed" ? 1 : 2) * lambdaA) / Math.sqrt(hardware.atoms);
  const perAtomB = (2 * lambdaB) / Math.sqrt(hardware.atoms);
  const rabiFrequencies = {
    r1: rate((perAtomA * detunings.r) / g.r0),
    s0: rate((perAtomA * detunings.s) / g.s1),
    r0: rate((perAtomB * detunings.r) / g.r1),
  };
  const scheme: LmgScheme = {
    ...hardware,
    atom: { ...hardware.atom, rabiFrequencies },
    ramanSplitting: hardware.groundSplitting,
  };
  const { lightShifts } = channelsOf(scheme, reading);
  const shift = lightShifts.one - lightShifts.zero + 2 * target.field * target.lambda;
  return { ...scheme, ramanSplitting: rate(hardware.groundSplitting + shift) };
}
