import { REDUCED_PLANCK } from "../constants.js";
import { ImpossibleConfigurationError } from "../errors.js";
import type { Sublevel } from "../levels/breit-rabi.js";
import { toAngular } from "../units/quantity.js";
import { type AtomInField, dipoleAlong, excitedStates, groundState } from "./atom-in-field.js";
import { lightFrequency, type LightField } from "./light-field.js";
import { farDetuning } from "./light-shift.js";
import type { Complex } from "./polarization.js";

/** The two fields of a Raman transition: one photon is absorbed from the first, one emitted into the second. */
export interface RamanFields {
  /** Takes the atom up. */
  readonly absorbed: LightField;
  /** Takes it down. */
  readonly emitted: LightField;
}

/**
 * The two-photon rate of a Raman transition, summed over every excited sublevel of the atom's lines, in rad/s.
 *
 * R = -sum_e Omega_1e Omega_2e^* / (2 Delta_e), Omega_1e = <e|d.epsilon_1|from> E_1/hbar, Omega_2e likewise from `to`,
 * Delta_e = omega_e - omega_from - omega_1. For two lasers H = (R/2)|to><from| + h.c.; when the emitted field is a cavity
 * mode with its field per photon as amplitude, H = R |to><from| a^+ + h.c.
 *
 * Contributions of D1 and D2 to a transition that flips the electron spin have opposite signs: beyond the fine-structure
 * splitting (10 GHz in 6Li) they cancel to R ~ 1/Delta^2. Counter-rotating terms are left out: the detuning must be small
 * against the optical frequency.
 *
 * @param atom - Species, magnetic field and the lines that are summed over.
 * @param states - Initial and final sublevel of the lower level.
 * @param fields - The absorbed and the emitted field.
 * @throws {ImpossibleConfigurationError} when no polarization component couples the two sublevels through any excited
 * one, or when a field is within ten linewidths of resonance.
 */
export function ramanRate(
  atom: AtomInField,
  states: { readonly from: Sublevel; readonly to: Sublevel },
  fields: RamanFields,
): Complex {
  const omega = lightFrequency(atom, fields.absorbed);
  lightFrequency(atom, fields.emitted);
  const from = groundState(atom, states.from);
  const to = groundState(atom, states.to);
  const scale = (fields.absorbed.amplitude * fields.emitted.amplitude) / (2 * REDUCED_PLANCK ** 2);
  let [re, im, coupled] = [0, 0, false];
  for (const excited of excitedStates(atom)) {
    const up = dipoleAlong(excited, from, fields.absorbed.polarization);
    const down = dipoleAlong(excited, to, fields.emitted.polarization);
    const product = { re: up.re * down.re + up.im * down.im, im: up.im * down.re - up.re * down.im };
    if (product.re === 0 && product.im === 0) continue;
    coupled = true;
    const weight = -scale / farDetuning(excited, toAngular(from.shift), omega);
    re += weight * product.re;
    im += weight * product.im;
  }
  if (coupled) return { re, im };
  throw new ImpossibleConfigurationError(uncoupled(atom, states));
}

function uncoupled(atom: AtomInField, { from, to }: { readonly from: Sublevel; readonly to: Sublevel }): string {
  const name = ({ F, m }: Sublevel): string => `|F=${F}, m=${m}>`;
  return (
    `These polarizations do not couple ${name(from)} to ${name(to)} of ${atom.species.name} on ${atom.lines.join(", ")}: ` +
    `m changes by ${to.m - from.m}, which needs an absorbed component minus an emitted component (sigma- = -1, pi = 0, ` +
    `sigma+ = +1) of ${to.m - from.m}.`
  );
}
