import { type Complex, InvalidArgumentError } from "@openqs/linalg";

import { project } from "../holstein-primakoff/holstein-primakoff.js";
import type { LinearSystem, Port } from "../linear-system/linear-system.js";
import { apply, dot, type MeanFrame, meanFrame, norm } from "../mean-field/bloch-vector.js";
import type { Vector3 } from "../model/collective-spin-model.js";
import {
  assertBlochs,
  type MeanState,
  modeDrive,
  spinField,
  spinVelocity,
  stationaryAmplitudes,
} from "./spin-cavity-flow.js";
import {
  assertSpinCavityModel,
  type CavityMode,
  dispersiveOf,
  shareOf,
  type SpinCavityModel,
  type SpinGroup,
} from "./spin-cavity-model.js";

/** Quantum fluctuations of collective spins and cavity modes about a fixed point of their mean field. */
export interface LinearizedSpinCavity {
  /** The rotated axes of every group: J = sqrt(N_s)/2 (x first + p second) + (N_s/2 - c^+ c) mean. */
  readonly frames: readonly MeanFrame[];
  /** a/sqrt(N) of every mode. */
  readonly amplitudes: readonly Complex[];
  /** First the spins ("spin", or by name), then the cavity modes; ports "jump 0", ... of the spins (with the name of the group when there are several) and those of the modes. */
  readonly system: LinearSystem;
}

/**
 * Linearises collective spins with their cavity modes about a fixed point of the mean field: a Holstein-Primakoff boson for
 * each spin, a displaced boson for each mode, all terms that survive N -> infinity.
 *
 * @param blochs the unit vectors of a fixed point, one per group, see {@link spinCavityFixedPoints}.
 * @throws {InvalidArgumentError} when the model is not valid or the point is not fixed to 1e-9.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), text between Eqs. (8) and (9).
 *
 * @example
 * ```ts
 * import { lmgCavityModel, linearizeSpinCavity, probeTransmission } from "@openqs/linear-response";
 * const model = lmgCavityModel({
 *   field: 1.5, couplingA: 5, couplingB: 1.6, detuningA: 50, decayA: 1, decayB: 50,
 * });
 * const { system } = linearizeSpinCavity(model, [[0, 0, 1]]);
 * system.modes; // => ["spin", "a", "b"]
 * const { transmission } = probeTransmission(system, { from: "b in", to: "b out" }, { frequencies: [0] });
 * transmission[0]; // => 0.9994177
 * ```
 */
export function linearizeSpinCavity(model: SpinCavityModel, blochs: readonly Vector3[]): LinearizedSpinCavity {
  assertSpinCavityModel(model);
  assertBlochs(model, blochs);
  const state = { blochs, amplitudes: stationaryAmplitudes(model, blochs) };
  model.spins.forEach((spin, s) => {
    const speed = norm(spinVelocity(model, s, state));
    if (speed <= 1e-9 * (norm(spinField(model, s, state)) + norm(spin.field) + largestRate(spin))) return;
    throw new InvalidArgumentError(
      `blochs[${s}]`,
      `a point that moves with speed ${speed}`,
      "must be a fixed point of the mean field",
    );
  });
  return linearizedSystem(model, blochs);
}

function largestRate({ jumps }: SpinGroup): number {
  return Math.max(0, ...jumps.map(({ rate }) => rate));
}

/** {@link linearizeSpinCavity} for a point that is known to be fixed. */
export function linearizedSystem(model: SpinCavityModel, blochs: readonly Vector3[]): LinearizedSpinCavity {
  const frames = blochs.map(meanFrame);
  const amplitudes = stationaryAmplitudes(model, blochs);
  const size = 2 * (model.spins.length + model.modes.length);
  const hamiltonian = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  model.spins.forEach((_, s) => fillSpin(hamiltonian, model, { s, frame: frames[s], state: { blochs, amplitudes } }));
  model.modes.forEach((mode, k) => {
    const row = 2 * (model.spins.length + k);
    const { detuning } = modeDrive(model, mode, blochs);
    hamiltonian[row][row] = detuning;
    hamiltonian[row + 1][row + 1] = detuning;
    frames.forEach((frame, s) => {
      const strength = Math.sqrt(shareOf(model.spins[s]));
      fillCoupling(hamiltonian, { mode, s, row, frame, strength, alpha: amplitudes[k] });
    });
  });
  const names = model.spins.map(({ name }, s) => name ?? (model.spins.length === 1 ? "spin" : `spin ${s}`));
  const ports = [
    ...model.spins.flatMap((spin, s) =>
      spinPorts(spin, frames[s], { size, at: 2 * s, name: model.spins.length === 1 ? "" : `${names[s]} ` }),
    ),
    ...model.modes.flatMap((mode, k) => cavityPorts(mode, size, 2 * (model.spins.length + k))),
  ];
  return {
    frames,
    amplitudes,
    system: { modes: [...names, ...model.modes.map(({ name }) => name)], hamiltonian, ports },
  };
}

/** The block of one spin: share e.interaction.f - (mean.B) delta_ef. */
function fillSpin(
  hamiltonian: number[][],
  model: SpinCavityModel,
  { s, frame, state }: { readonly s: number; readonly frame: MeanFrame; readonly state: MeanState },
): void {
  const spin = model.spins[s];
  const meanField = dot(frame.mean, spinField(model, s, state));
  const tangent = [frame.first, frame.second];
  tangent.forEach((e, i) =>
    tangent.forEach((f, k) => {
      hamiltonian[2 * s + i][2 * s + k] =
        shareOf(spin) * dot(e, apply(spin.interaction, f)) - (i === k ? meanField : 0);
    }),
  );
}

/** (x g.e_1 + p g.e_2) a^+/2 + h.c. and the change of the dispersive shift of the mean photon number. */
function fillCoupling(
  hamiltonian: number[][],
  data: {
    readonly mode: CavityMode;
    readonly s: number;
    readonly row: number;
    readonly frame: MeanFrame;
    readonly strength: number;
    readonly alpha: Complex;
  },
): void {
  const { mode, s, row, frame, strength, alpha } = data;
  const w = dispersiveOf(mode, s);
  [frame.first, frame.second].forEach((e, i) => {
    const g = project(mode.couplings[s], e, 1);
    const entries = [g.re + 2 * dot(w, e) * alpha.re, g.im + 2 * dot(w, e) * alpha.im];
    entries.forEach((entry, q) => {
      hamiltonian[2 * s + i][row + q] = strength * entry;
      hamiltonian[row + q][2 * s + i] = strength * entry;
    });
  });
}

/** L = sqrt(rate share) (v.e_1 x + v.e_2 p)/2 for each jump. */
function spinPorts(
  spin: SpinGroup,
  { first, second }: MeanFrame,
  { size, at, name }: { readonly size: number; readonly at: number; readonly name: string },
): Port[] {
  return spin.jumps.map(({ rate, vector }, k) => {
    const strength = Math.sqrt(rate * shareOf(spin)) / 2;
    const pair = [project(vector, first, strength), project(vector, second, strength)] as const;
    return { name: `${name}jump ${k}`, coupling: embed(size, at, pair) };
  });
}

/** L = sqrt(2 kappa) a = sqrt(2 kappa) (x + i p)/2 for each port. */
function cavityPorts({ ports }: CavityMode, size: number, at: number): Port[] {
  return ports.map(({ name, fieldDecay }) => {
    const strength = Math.sqrt(2 * fieldDecay) / 2;
    return {
      name,
      coupling: embed(size, at, [
        { re: strength, im: 0 },
        { re: 0, im: strength },
      ]),
    };
  });
}

function embed(size: number, at: number, pair: readonly [Complex, Complex]): Complex[] {
  return Array.from({ length: size }, (_, i) => pair[i - at] ?? { re: 0, im: 0 });
}
