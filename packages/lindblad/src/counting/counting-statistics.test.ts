import { eigenvalues, InvalidArgumentError, sparseToDense } from "@openqs/linalg";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  countingStatistics,
  countingStatisticsAsync,
  dagger,
  fockBasis,
  levelBasis,
  type LindbladSystem,
  lindbladSystem,
  liouvillian,
  NonUniqueSteadyStateError,
  pauli,
  photonNumber,
  product,
  qubitBasis,
  sandwich,
  scaled,
  scaledSuperoperator,
  spinLowering,
  sum,
  sumOfSuperoperators,
  transition,
  withAdjoint,
} from "../index.js";
import { randomSystem } from "../random-systems.fixture.js";

const atom = qubitBasis("atom");
const lowering = spinLowering(atom);

describe("counting statistics", () => {
  test("of a single level between two leads are those of test_countstat.py of QuTiP, up to the third cumulant", () => {
    const [left, right] = [0.5, 0.1];
    const jumps = [
      { operator: dagger(lowering), populationRate: left },
      { operator: lowering, populationRate: right },
    ];
    const system = lindbladSystem({ hamiltonian: scaled(pauli(atom, "z"), 0.5), jumps });
    const current = (left * right) / (left + right);
    const skewness =
      right ** 4 - 2 * right ** 3 * left + 6 * right ** 2 * left ** 2 - 2 * right * left ** 3 + left ** 4;
    const expected = [
      current,
      (current * (left ** 2 + right ** 2)) / (left + right) ** 2,
      (current * skewness) / (left + right) ** 4,
    ];
    const { cumulants, jumpRates } = countingStatistics(system, { weights: [0, 1], order: 3 });
    expected.forEach((value, k) => expect(cumulants[k]).toBeCloseTo(value, 14));
    // In the long run as many electrons enter as leave, with the same statistics.
    countingStatistics(system, { weights: [1, 0], order: 3 }).cumulants.forEach((value, k) =>
      expect(value).toBeCloseTo(expected[k], 14),
    );
    for (const rate of jumpRates) expect(rate).toBeCloseTo(current, 14);
  });

  test.each([
    [0.4, 0.7, 0],
    [1.3, 0.2, 0.9],
  ])(
    "of a double dot have the current of test_countstat.py: Gamma_L = %d, Gamma_R = %d, eps = %d",
    (left, right, eps) => {
      const [dots, tunnelling] = [levelBasis("dots", 3), 0.35];
      const [empty, first, second] = [0, 1, 2];
      const detuning = sum(transition(dots, first, first), scaled(transition(dots, second, second), -1));
      const system = lindbladSystem({
        hamiltonian: sum(scaled(detuning, eps / 2), scaled(withAdjoint(transition(dots, first, second)), tunnelling)),
        jumps: [
          { operator: transition(dots, first, empty), populationRate: left },
          { operator: transition(dots, empty, second), populationRate: right },
        ],
      });
      const current = (tunnelling ** 2 * right) / (tunnelling ** 2 * (2 + right / left) + right ** 2 / 4 + eps ** 2);
      expect(countingStatistics(system, { weights: [0, 1], order: 1 }).cumulants[0]).toBeCloseTo(current, 14);
    },
  );

  test.each([0.3, 1, 4])(
    "of resonance fluorescence have Mandel's Q = -6 Omega^2 gamma^2/(gamma^2 + 2 Omega^2)^2 (Opt. Lett. 4, 205, 1979): Omega = %d",
    (rabi) => {
      const gamma = 0.8;
      const jumps = [{ operator: lowering, populationRate: gamma }];
      const system = lindbladSystem({ hamiltonian: scaled(pauli(atom, "x"), rabi / 2), jumps });
      const [current, noise] = countingStatistics(system, { weights: [1] }).cumulants;
      const mandel = (-6 * rabi ** 2 * gamma ** 2) / (gamma ** 2 + 2 * rabi ** 2) ** 2;
      expect(noise / current - 1).toBeCloseTo(mandel, 12);
    },
  );

  test("of a cavity in a coherent state are Poissonian: all cumulants are 2 kappa |alpha|^2", () => {
    const [cavity, drive, kappa] = [fockBasis("cavity", 25), 0.6, 0.5];
    const a = annihilation(cavity);
    const system = lindbladSystem({
      hamiltonian: scaled(withAdjoint(a), drive),
      jumps: [{ operator: a, amplitudeRate: kappa }],
    });
    const rate = 2 * kappa * (drive / kappa) ** 2;
    // The amplitudes above photon number 24 are missing, with n^3 of them in the fourth cumulant.
    for (const value of countingStatistics(system, { weights: [1], order: 4 }).cumulants) {
      expect(value).toBeCloseTo(rate, 10);
    }
  });

  /** The eigenvalue of largest real part of L + sum_k (e^(s w_k) - 1) L_k . L_k^+, the generating function of cumulants. */
  function generatingFunction(system: LindbladSystem, weights: readonly number[], s: { re: number; im: number }) {
    const tilted = system.jumps.reduce((total, { collapseOperator }, k) => {
      const modulus = Math.exp(s.re * weights[k]);
      const phase = s.im * weights[k];
      const factor = { re: modulus * Math.cos(phase) - 1, im: modulus * Math.sin(phase) };
      return sumOfSuperoperators(
        total,
        scaledSuperoperator(sandwich(collapseOperator, dagger(collapseOperator)), factor),
      );
    }, liouvillian(system));
    const { length, data } = eigenvalues(sparseToDense(tilted.matrix));
    const all = Array.from({ length }, (_, k) => ({ re: data[2 * k], im: data[2 * k + 1] }));
    return all.reduce((best, value) => (value.re > best.re ? value : best));
  }

  test.each([1, 2, 3])(
    "are the derivatives of the dominant eigenvalue with counting field: random system %i",
    (seed) => {
      const system = randomSystem(4, { seed });
      const weights = system.jumps.map((_, k) => [1, -0.5, 2][k % 3]);
      const { cumulants } = countingStatistics(system, { weights, order: 4 });
      // Cauchy's integral on a small circle: 24 points are exact up to r^24.
      const [points, radius] = [24, 0.1];
      cumulants.forEach((cumulant, k) => {
        let derivative = 0;
        for (let point = 0; point < points; point++) {
          const angle = (2 * Math.PI * point) / points;
          const s = { re: radius * Math.cos(angle), im: radius * Math.sin(angle) };
          const value = generatingFunction(system, weights, s);
          derivative += (value.re * Math.cos((k + 1) * angle) + value.im * Math.sin((k + 1) * angle)) / points;
        }
        const factorial = [1, 2, 6, 24][k];
        // Rounding of the eigenvalues, 1e-14, is divided by the power of the radius.
        expect(Math.abs((factorial * derivative) / radius ** (k + 1) - cumulant)).toBeLessThan(1e-13 * 10 ** (k + 2));
      });
    },
  );

  test("are refused for several steady states, and without a weight for each jump", async () => {
    const cavity = fockBasis("cavity", 6);
    const a = annihilation(cavity);
    const pairs = lindbladSystem({
      hamiltonian: photonNumber(cavity),
      jumps: [{ operator: product(a, a), populationRate: 1 }],
    });
    expect(() => countingStatistics(pairs, { weights: [1] })).toThrow(NonUniqueSteadyStateError);
    expect(() => countingStatistics(pairs, { weights: [1, 0] })).toThrow(
      /`weights` must hold a number for each of the 1 /,
    );
    expect(() => countingStatistics(pairs, { weights: [Number.NaN] })).toThrow(InvalidArgumentError);
    const controller = new AbortController();
    controller.abort(new Error("enough"));
    await expect(countingStatisticsAsync(pairs, { weights: [1], signal: controller.signal })).rejects.toThrow("enough");
  });
});
