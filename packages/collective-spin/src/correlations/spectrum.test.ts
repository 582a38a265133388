import {
  type Complex,
  type ComplexMatrix,
  matrixFromRows,
  multiply,
  solve,
  sparseToDense,
  transpose,
  zeros,
} from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { dickeLiouvillian } from "../dicke/liouvillian.js";
import { collectiveOperator } from "../dicke/operators.js";
import { meanFieldDrift, tangentJacobian } from "../mean-field/drift.js";
import type { CollectiveSpinModel } from "../model.js";
import { coherentMultipoles } from "../states/coherent-multipoles.js";
import { liouvillianSpectrum } from "../spectrum/liouvillian-spectrum.js";
import { steadyState } from "../steady-state/steady-state.js";
import { lmg, NO_INTERACTION, randomModel } from "../test-models.fixture.js";
import type { SpinVector } from "./operator-products.js";
import { emissionSpectrum, spectrum, type Spectrum } from "./spectrum.js";

const zero = { re: 0, im: 0 };
const one = { re: 1, im: 0 };
const LOWERING: SpinVector = [one, { re: 0, im: -1 }, zero];
const RAISING: SpinVector = [one, { re: 0, im: 1 }, zero];

/** (v . J) / j in the Dicke basis. */
function operatorMatrix(spins: number, vector: SpinVector): ComplexMatrix {
  const sum = zeros(spins + 1, spins + 1);
  for (const [a, axis] of (["x", "y", "z"] as const).entries()) {
    const { data } = collectiveOperator(spins, axis);
    for (let p = 0; p < data.length; p += 2) {
      sum.data[p] += ((vector[a].re * data[p] - vector[a].im * data[p + 1]) * 2) / spins;
      sum.data[p + 1] += ((vector[a].re * data[p + 1] + vector[a].im * data[p]) * 2) / spins;
    }
  }
  return sum;
}

/** Tr(A B), complex. */
function traceOf(a: ComplexMatrix, b: ComplexMatrix): Complex {
  const product = multiply(a, b).data;
  const sum = { re: 0, im: 0 };
  for (let i = 0; i < a.rows; i++) {
    sum.re += product[2 * i * (a.rows + 1)];
    sum.im += product[2 * i * (a.rows + 1) + 1];
  }
  return sum;
}

/** 2 Re Tr(A (i omega - L)^-1 (B rho - <B> rho)) by dense LU of the superoperator in the Dicke basis. */
function directSpectrum(
  model: CollectiveSpinModel,
  [later, earlier]: readonly [SpinVector, SpinVector],
  { spins, frequencies }: { readonly spins: number; readonly frequencies: readonly number[] },
): number[] {
  const rho = steadyState(model, spins, { method: { kind: "superoperator" } }).densityMatrix();
  const [a, b] = [operatorMatrix(spins, later), operatorMatrix(spins, earlier)];
  const kick = traceOf(b, rho);
  const source = multiply(b, rho);
  for (let p = 0; p < source.data.length; p += 2) {
    source.data[p] -= kick.re * rho.data[p] - kick.im * rho.data[p + 1];
    source.data[p + 1] -= kick.re * rho.data[p + 1] + kick.im * rho.data[p];
  }
  const size = (spins + 1) ** 2;
  const stacked = (matrix: ComplexMatrix) => ({ rows: size, columns: 1, data: transpose(matrix).data });
  const generator = sparseToDense(dickeLiouvillian(model, spins)).data;
  const state = stacked(rho).data;
  return frequencies.map((omega) => {
    // Adding |rho>> <<1| makes the matrix regular and changes nothing for operators without trace.
    const data = generator.map((value) => -value);
    for (let i = 0; i < size; i++) {
      data[2 * i * (size + 1) + 1] += omega;
      for (let k = 0; k <= spins; k++) {
        data[2 * (i * size + k * (spins + 2))] += state[2 * i];
        data[2 * (i * size + k * (spins + 2)) + 1] += state[2 * i + 1];
      }
    }
    const x = solve({ rows: size, columns: size, data }, stacked(source));
    const matrix = transpose({ rows: spins + 1, columns: spins + 1, data: x.data });
    return 2 * traceOf(a, matrix).re;
  });
}

/** The incoherent part and the narrow lines together. */
function total({ frequencies, incoherent, narrowLines }: Spectrum): number[] {
  return Array.from(incoherent, (value, i) =>
    narrowLines.reduce(
      (sum, { weight, linewidth }) =>
        sum + (2 * (weight.re * linewidth + weight.im * frequencies[i])) / (frequencies[i] ** 2 + linewidth ** 2),
      value,
    ),
  );
}

/** Largest difference, relative to the largest value. */
function relativeError(found: readonly number[], expected: readonly number[]): number {
  const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));
  return largest(expected.map((value, i) => found[i] - value)) / largest(expected);
}

/**
 * N S(omega) of J- for lambda = 1, Gamma_a = 0.01, Gamma_b = 0.2 in the normal phase: 2 Re a (i omega - A)^-1 C b, with the drift A
 * and the correlations C = V + i epsilon of x = 2 Jx / sqrt(N), p = 2 Jy / sqrt(N), a = (1, i), b = (1, -i).
 */
function holsteinPrimakoffSpectrum(h: number, omega: number): number {
  const [gammaA, gammaB] = [0.01, 0.2];
  const vxp = (gammaB + 4 * h * gammaA) / (gammaB ** 2 + 4 * h * (h - 1));
  const vxx = 1 + (2 * h * vxp) / gammaB;
  const vpp = 1 + (4 * gammaA) / gammaB - (2 * (h - 1) * vxp) / gammaB;
  const [[a, b], [c, d]] = tangentJacobian(
    meanFieldDrift(lmg({ h })),
    [0, 0, 1],
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
  );
  // C b, with <x p> = Vxp + i and <p x> = Vxp - i.
  const source = [
    { re: vxx + 1, im: -vxp },
    { re: vxp, im: -1 - vpp },
  ];
  const inverse = solve(
    matrixFromRows([
      [{ re: -a, im: omega }, -b],
      [-c, { re: -d, im: omega }],
    ]),
    matrixFromRows(source.map((entry) => [entry])),
  ).data;
  return 2 * (inverse[0] - inverse[3]);
}

describe("the emission spectrum", () => {
  it("of one driven atom is Mollow's: S(0) and S(2) for H = 2 sigma_x, gamma = 1, in 13 digits", () => {
    const model = {
      field: [4, 0, 0] as const,
      interaction: NO_INTERACTION,
      jumps: [{ rate: 1, vector: LOWERING }],
    };
    const state = steadyState(model, 1).multipoles();
    const { incoherent, coherentWeight } = emissionSpectrum(model, LOWERING, { state, frequencies: [-2, 0, 2] });
    // Solved in 40 digits; j^2 = 1/4.
    expect(incoherent[0] / 4).toBeCloseTo(0.143594888099649, 13);
    expect(incoherent[1] / 4).toBeCloseTo(1.0257951414976, 13);
    expect(incoherent[2] / 4).toBeCloseTo(0.143594888099649, 13);
    // |<sigma_->|^2 = (Omega gamma / (gamma^2 + 2 Omega^2))^2, Omega = 4.
    expect(coherentWeight.re / 4).toBeCloseTo((4 / 33) ** 2, 14);
  });

  it("of |j, -j> raised once has its line at the frequency of precession, +omega_0, with the width of cooperative decay", () => {
    // H = Jz and decay at N times the rate: <J-(t) J+(0)> = N exp(-i t - N t / (2 N)) about |j, -j>.
    const model = { field: [0, 0, 1] as const, interaction: NO_INTERACTION, jumps: [{ rate: 1, vector: LOWERING }] };
    const state = coherentMultipoles(40, { theta: Math.PI, phi: 0 });
    const operators = { later: LOWERING, earlier: RAISING };
    const { incoherent } = spectrum(model, operators, { state, frequencies: [-1, -0.5, 1] });
    [-1, -0.5, 1].forEach((omega, i) => {
      expect(incoherent[i]).toBeCloseTo(((40 / 20 ** 2) * 1) / (0.25 + (omega + 1) ** 2), 12);
    });
  });

  it("agrees with the superoperator of the Dicke basis, for every sector and at omega = 0", () => {
    const spins = 10;
    const frequencies = [-1.3, 0, 0.4, 2];
    for (const h of [0.2, 0.95]) {
      for (const emitter of [LOWERING, RAISING, [zero, zero, one] as const]) {
        const model = lmg({ h });
        const state = steadyState(model, spins).multipoles();
        const found = emissionSpectrum(model, emitter, { state, frequencies });
        const later: SpinVector = emitter === LOWERING ? RAISING : emitter === RAISING ? LOWERING : emitter;
        const direct = directSpectrum(model, [later, emitter], { spins, frequencies });
        expect(relativeError(total(found), direct)).toBeLessThan(1e-9);
      }
    }
  }, 30_000);

  it("agrees with it for models without any symmetry, and for two different operators", () => {
    const operators: [SpinVector, SpinVector] = [
      [one, { re: 0.3, im: 0.2 }, zero],
      [{ re: 0.1, im: -0.7 }, zero, { re: 1, im: 1 }],
    ];
    const frequencies = [-0.6, 0, 1];
    for (const seed of [3, 5]) {
      const model = randomModel(seed);
      const state = steadyState(model, 6).multipoles();
      const found = spectrum(model, { later: operators[0], earlier: operators[1] }, { state, frequencies });
      const direct = directSpectrum(model, operators, { spins: 6, frequencies });
      expect(relativeError(total(found), direct)).toBeLessThan(1e-9);
    }
  });

  it("integrates to the intensity: <A^+ A> = coherent weight + lines + int S domega / (2 pi)", () => {
    // The trapezoidal rule in theta, omega = 1.5 tan(theta), converges exponentially for rational functions.
    const count = 180;
    const angles = Array.from({ length: count }, (_, i) => (Math.PI * (i + 0.5)) / count - Math.PI / 2);
    for (const [h, spins] of [
      [0.2, 26],
      [1.1, 10],
    ]) {
      const model = lmg({ h });
      const steady = steadyState(model, spins);
      const { incoherent, coherentWeight, narrowLines } = emissionSpectrum(model, LOWERING, {
        state: steady.multipoles(),
        frequencies: angles.map((angle) => 1.5 * Math.tan(angle)),
      });
      const area =
        incoherent.reduce((sum, value, i) => sum + (1.5 * value) / Math.cos(angles[i]) ** 2, 0) / (2 * count);
      const lines = narrowLines.reduce((sum, { weight }) => sum + weight.re, 0);
      const { XX, YY, Z } = steady.moments;
      // J+ J- = Jx^2 + Jy^2 + Jz.
      expect(area + lines + coherentWeight.re).toBeCloseTo(XX + YY + (2 * Z) / spins, 6);
    }
  }, 30_000);

  it("in the broken phase has one narrow line, of the odd gap's width and the weight of the branches' mean", () => {
    const model = lmg({ h: 0.2 });
    const [gap] = liouvillianSpectrum(model, 50, { count: 1, sector: "odd" }).values;
    const state = steadyState(model, 50).multipoles();
    const { narrowLines } = emissionSpectrum(model, LOWERING, { state, frequencies: [0] });
    expect(narrowLines).toHaveLength(1);
    expect(narrowLines[0].linewidth / -gap.re).toBeCloseTo(1, 6);
    // |X - iY|^2 = 1 - Z^2 of the mean-field branch, to order 1/N: extrapolated from N = 25 and 50.
    const half = emissionSpectrum(model, LOWERING, { state: steadyState(model, 25).multipoles(), frequencies: [0] });
    const Z = 0.4 / (1 + Math.sqrt(1 - 0.04));
    expect(2 * narrowLines[0].weight.re - half.narrowLines[0].weight.re).toBeCloseTo(1 - Z ** 2, 1);
  }, 30_000);

  it("is smooth through omega = 0 where the odd gap is below rounding", () => {
    // With the gap of 1e-14 in its resolvent, S(0) would be off by a factor of 1e10.
    const model = lmg({ h: 0.2 });
    const state = steadyState(model, 120).multipoles();
    const { incoherent, narrowLines } = emissionSpectrum(model, LOWERING, {
      state,
      frequencies: [-0.02, -0.01, 0, 0.01, 0.02],
    });
    expect(narrowLines[0].linewidth).toBeLessThan(1e-12);
    const [a, b, center, c, d] = incoherent;
    // Interpolation errs by omega^4 times the fourth derivative over 6, of a line of width 0.087.
    expect((4 * (b + c) - (a + d)) / 6 / center).toBeCloseTo(1, 2);
  }, 30_000);

  it("tends to the Holstein-Primakoff spectrum as 1/N in the normal phase", () => {
    const model = lmg({ h: -0.5 });
    const frequencies = [-1.5, 0, 0.9, 2];
    const scaled = (spins: number): number[] => {
      const state = steadyState(model, spins).multipoles();
      return Array.from(emissionSpectrum(model, LOWERING, { state, frequencies }).incoherent, (value) => spins * value);
    };
    const [coarse, middle, fine] = [scaled(25), scaled(50), scaled(100)];
    frequencies.forEach((omega, i) => {
      const limit = holsteinPrimakoffSpectrum(-0.5, omega);
      expect(Math.abs(coarse[i] / limit - 1)).toBeGreaterThan(1e-3);
      // Extrapolated with 1/N and 1/N^2.
      expect((8 * fine[i] - 6 * middle[i] + coarse[i]) / (3 * limit)).toBeCloseTo(1, 2);
    });
  }, 30_000);

  it("refuses a state that is not steady, too little memory, and frequencies that are not finite", () => {
    const model = lmg({ h: 1 });
    const state = coherentMultipoles(10, { theta: 1, phi: 0 });
    expect(() => emissionSpectrum(model, LOWERING, { state, frequencies: [0] })).toThrow(/`state` must be steady/);
    const steady = steadyState(model, 10).multipoles();
    expect(() =>
      emissionSpectrum(model, LOWERING, { state: steady, frequencies: [0], memoryLimitBytes: 1000 }),
    ).toThrow(/GiB, but the limit is/);
    expect(() => emissionSpectrum(model, LOWERING, { state, frequencies: [Infinity] })).toThrow(/frequencies\[0\]/);
  });
});
