import { assertFinite, type Complex, InvalidArgumentError } from "@openqs/linalg";

import type { LinearSystem, RealMatrix } from "../linear-system/linear-system.js";
import { blochFlow, velocity } from "../mean-field/bloch-flow.js";
import { addScaled, apply, dot, type MeanFrame, meanFrame, norm } from "../mean-field/bloch-vector.js";
import { assertCollectiveSpinModel, type CollectiveSpinModel, type Vector3 } from "../model/collective-spin-model.js";

/** The quadratic theory of the fluctuations of a collective spin about a fixed point of its mean field. */
export interface HolsteinPrimakoff {
  /** The rotated axes: J = sqrt(N)/2 (x first + p second) + (N/2 - c^+ c) mean. */
  readonly frame: MeanFrame;
  /** H_HP = number c^+ c + pair c^2 + conj(pair) c^+2. */
  readonly hamiltonian: { readonly number: number; readonly pair: Complex };
  /** Gamma_+, Gamma_- and Upsilon of Eq. (8), with the doubled dissipator D[A] rho = 2 A rho A^+ - {A^+ A, rho}. */
  readonly rates: { readonly gammaPlus: number; readonly gammaMinus: number; readonly upsilon: Complex };
  /** The same theory as a linear system with one mode, "spin", and one port "jump 0", "jump 1", ... per jump operator. */
  readonly system: LinearSystem;
}

/**
 * Holstein-Primakoff linearisation of a collective spin about any fixed point of its mean field,
 *
 * d rho/dt = -i[H_HP, rho] + Gamma_+ D[c^+] rho + Gamma_- D[c] rho + {Upsilon (2 c rho c - c^2 rho - rho c^2) + H.c.}.
 *
 * In axes whose third is the mean, J_1 = sqrt(N)(c + c^+)/2, J_2 = sqrt(N)(c - c^+)/(2i), J_3 = N/2 - c^+ c, to the order
 * that survives N -> infinity. The constant part sqrt(N) v_3/2 of a jump operator times its second-order part
 * -v_3 c^+ c/sqrt(N) would add an imaginary-part term to H_HP; both carry the same v_3, their product is real and the
 * term vanishes for every jump operator, which the equality of drift and mean-field Jacobian confirms.
 *
 * @param model see {@link CollectiveSpinModel}.
 * @param bloch a fixed point, for example the `bloch` of a {@link FixedPoint}.
 * @throws {InvalidArgumentError} when the model is not valid or the point is not fixed to 1e-9 of the model's scale.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eq. (8); T. Holstein and H. Primakoff,
 * Phys. Rev. 58, 1098 (1940).
 *
 * @example In the normal phase H_HP = (2h - lambda) c^+c - (lambda/2)(c^2 + c^+2).
 * ```ts
 * import { holsteinPrimakoff, lmgModel } from "@openqs/linear-response";
 * const model = lmgModel({ field: 1.5, coupling: 1, gammaA: 0.01, gammaB: 0.2 });
 * const { hamiltonian, rates } = holsteinPrimakoff(model, [0, 0, 1]);
 * hamiltonian.number; // => 2
 * hamiltonian.pair; // => { re: -0.5, im: 0 }
 * rates.gammaMinus; // => 0.21
 * ```
 */
export function holsteinPrimakoff(model: CollectiveSpinModel, bloch: Vector3): HolsteinPrimakoff {
  assertCollectiveSpinModel(model);
  assertFixedPoint(model, bloch);
  const frame = meanFrame(bloch);
  const { field, interaction, jumps } = model;
  const meanField = dot(bloch, addScaled(field, 1, apply(interaction, bloch)));
  const tangent = [frame.first, frame.second];
  const [[m11, m12], [, m22]] = tangent.map((e) => tangent.map((f) => dot(e, apply(interaction, f)))) as [
    [number, number],
    [number, number],
  ];
  const ports = jumps.map(({ rate, vector }, k) => ({
    name: `jump ${k}`,
    coupling: tangent.map((e) => project(vector, e, Math.sqrt(rate) / 2)),
  }));
  return {
    frame,
    // c^2 = (x^2 - p^2 + i(xp + px))/4
    hamiltonian: { number: (m11 + m22) / 2 - meanField, pair: { re: (m11 - m22) / 4, im: 0 - m12 / 2 } },
    rates: quadraticRates(ports.map(({ coupling }) => coupling as [Complex, Complex])),
    system: {
      modes: ["spin"],
      hamiltonian: [
        [m11 - meanField, m12],
        [m12, m22 - meanField],
      ],
      ports,
    },
  };
}

/**
 * The covariance 4 `<J_i J_k + J_k J_i>`/(2 N) of the spin along x, y and z that a covariance of (x, p) in a rotated
 * frame stands for; coherent states have 1 across their mean and 0 along it.
 *
 * @param frame the `frame` of {@link HolsteinPrimakoff}.
 * @param covariance of (x, p), vacuum 1; from a larger system take the rows and columns of the spin.
 */
export function spinCovariance({ first, second }: MeanFrame, covariance: RealMatrix): RealMatrix {
  const axes = [first, second];
  return [0, 1, 2].map((i) =>
    [0, 1, 2].map((k) => {
      let sum = 0;
      axes.forEach((e, a) => axes.forEach((f, b) => (sum += e[i] * covariance[a][b] * f[k])));
      return sum;
    }),
  );
}

/** Gamma_-, Gamma_+ and Upsilon from jumps L = l_x x + l_p p = u c + w c^+, u = l_x - i l_p, w = l_x + i l_p. */
function quadraticRates(couplings: readonly (readonly [Complex, Complex])[]): HolsteinPrimakoff["rates"] {
  let [gammaPlus, gammaMinus, re, im] = [0, 0, 0, 0];
  for (const [x, p] of couplings) {
    const u = { re: x.re + p.im, im: x.im - p.re };
    const w = { re: x.re - p.im, im: x.im + p.re };
    // Half of the standard rate, which the coupling contains, is the rate of the doubled dissipator.
    gammaMinus += (u.re ** 2 + u.im ** 2) / 2;
    gammaPlus += (w.re ** 2 + w.im ** 2) / 2;
    re += (u.re * w.re + u.im * w.im) / 2;
    im += (u.im * w.re - u.re * w.im) / 2;
  }
  return { gammaPlus, gammaMinus, upsilon: { re, im } };
}

/** factor (v.e) for a complex v and a real e. */
export function project(v: readonly [Complex, Complex, Complex], e: Vector3, factor: number): Complex {
  return {
    re: factor * (v[0].re * e[0] + v[1].re * e[1] + v[2].re * e[2]),
    im: factor * (v[0].im * e[0] + v[1].im * e[1] + v[2].im * e[2]),
  };
}

function assertFixedPoint(model: CollectiveSpinModel, bloch: Vector3): void {
  bloch.forEach((value, i) => assertFinite(`bloch[${i}]`, value));
  if (Math.abs(norm(bloch) - 1) > 1e-9) {
    throw new InvalidArgumentError("bloch", `a vector of length ${norm(bloch)}`, "must be a unit vector");
  }
  const flow = blochFlow(model);
  const speed = norm(velocity(flow, bloch));
  if (speed > 1e-9 * flow.scale) {
    throw new InvalidArgumentError(
      "bloch",
      `a point that moves with speed ${speed}`,
      "must be a fixed point of the mean field",
    );
  }
}
