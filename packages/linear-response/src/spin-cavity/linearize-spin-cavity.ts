import { assertFinite, type Complex, InvalidArgumentError } from "@openqs/linalg";

import { project } from "../holstein-primakoff/holstein-primakoff.js";
import type { LinearSystem } from "../linear-system/linear-system.js";
import { blochFlow } from "../mean-field/bloch-flow.js";
import { addScaled, apply, cross, dot, type MeanFrame, meanFrame, norm } from "../mean-field/bloch-vector.js";
import type { RealVector } from "../model/collective-spin-model.js";
import { spinField, stationaryAmplitude } from "./spin-cavity-flow.js";
import { assertSpinCavityModel, type CavityMode, type SpinCavityModel } from "./spin-cavity-model.js";

/** Quantum fluctuations of a collective spin and its cavity modes about a fixed point of their mean field. */
export interface LinearizedSpinCavity {
  /** The rotated axes of the spin: J = sqrt(N)/2 (x first + p second) + (N/2 - c^+ c) mean. */
  readonly frame: MeanFrame;
  /** a/sqrt(N) of every mode. */
  readonly amplitudes: readonly Complex[];
  /** Modes "spin" and then the cavity modes; ports "jump 0", ... of the spin and then those of the modes. */
  readonly system: LinearSystem;
}

/**
 * Linearises a collective spin with its cavity modes about a fixed point of the mean field: Holstein-Primakoff boson for
 * the spin, displaced boson for each mode, all terms that survive N -> infinity. The result has 2 + 2 M real quadratures.
 *
 * @param bloch a fixed point, see {@link spinCavityFixedPoints}.
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
 * const { system } = linearizeSpinCavity(model, [0, 0, 1]);
 * system.modes; // => ["spin", "a", "b"]
 * const { transmission } = probeTransmission(system, { from: "b in", to: "b out" }, [0]);
 * transmission[0]; // => 0.9994177
 * ```
 */
export function linearizeSpinCavity(model: SpinCavityModel, bloch: RealVector): LinearizedSpinCavity {
  assertSpinCavityModel(model);
  bloch.forEach((value, i) => assertFinite(`bloch[${i}]`, value));
  if (Math.abs(norm(bloch) - 1) > 1e-9) {
    throw new InvalidArgumentError("bloch", `a vector of length ${norm(bloch)}`, "must be a unit vector");
  }
  const { pumping } = blochFlow(model.spin);
  const amplitudes = model.modes.map((mode) => stationaryAmplitude(mode, bloch));
  const field = spinField(model, bloch, amplitudes);
  const speed = norm(addScaled(addScaled(cross(field, bloch), 1, pumping), -dot(bloch, pumping), bloch));
  if (speed > 1e-9 * (norm(field) + norm(pumping) + norm(model.spin.field))) {
    throw new InvalidArgumentError(
      "bloch",
      `a point that moves with speed ${speed}`,
      "must be a fixed point of the mean field",
    );
  }
  return linearizedSystem(model, bloch);
}

/** {@link linearizeSpinCavity} for a point that is known to be fixed. */
export function linearizedSystem(model: SpinCavityModel, bloch: RealVector): LinearizedSpinCavity {
  const frame = meanFrame(bloch);
  const tangent = [frame.first, frame.second];
  const amplitudes = model.modes.map((mode) => stationaryAmplitude(mode, bloch));
  const size = 2 + 2 * model.modes.length;
  const hamiltonian = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const meanField = dot(bloch, spinField(model, bloch, amplitudes));
  tangent.forEach((e, i) =>
    tangent.forEach((f, k) => {
      hamiltonian[i]![k] = dot(e, apply(model.spin.interaction, f)) - (i === k ? meanField : 0);
    }),
  );
  model.modes.forEach((mode, m) => {
    const row = 2 + 2 * m;
    const w = mode.dispersive ?? [0, 0, 0];
    hamiltonian[row]![row] = mode.detuning + dot(w, bloch);
    hamiltonian[row + 1]![row + 1] = mode.detuning + dot(w, bloch);
    tangent.forEach((e, i) => {
      // (x g.e_1 + p g.e_2) a^+/2 + h.c. and the change of the dispersive shift of the mean photon number
      const g = project(mode.coupling, e, 1);
      const alpha = amplitudes[m]!;
      const entries = [g.re + 2 * dot(w, e) * alpha.re, g.im + 2 * dot(w, e) * alpha.im];
      entries.forEach((entry, q) => {
        hamiltonian[i]![row + q] = entry;
        hamiltonian[row + q]![i] = entry;
      });
    });
  });
  const spinPorts = model.spin.jumps.map(({ rate, vector }, k) => ({
    name: `jump ${k}`,
    coupling: embed(size, 0, [
      project(vector, frame.first, Math.sqrt(rate) / 2),
      project(vector, frame.second, Math.sqrt(rate) / 2),
    ]),
  }));
  const modePorts = model.modes.flatMap((mode, m) => cavityPorts(mode, size, 2 + 2 * m));
  const modes = ["spin", ...model.modes.map(({ name }) => name)];
  return { frame, amplitudes, system: { modes, hamiltonian, ports: [...spinPorts, ...modePorts] } };
}

/** L = sqrt(2 kappa) a = sqrt(2 kappa) (x + i p)/2 for each port. */
function cavityPorts({ ports }: CavityMode, size: number, at: number) {
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
