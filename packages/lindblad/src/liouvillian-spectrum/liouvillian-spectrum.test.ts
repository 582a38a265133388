import { eigenvalues, sparseToDense } from "@openqs/linalg";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  exceptionalPoints,
  exceptionalPointsAsync,
  fockBasis,
  lindbladSystem,
  liouvillian,
  liouvillianGap,
  liouvillianSpectrum,
  liouvillianSpectrumAsync,
  pauli,
  photonNumber,
  product,
  qubitBasis,
  scaled,
  spinBasis,
  spinLowering,
  spinRaising,
  spinX,
  spinZ,
  sum,
} from "../index.js";
import { randomSystem } from "../random-systems.fixture.js";

const atom = qubitBasis("atom");

function lmg(spins: number, field: number) {
  const basis = spinBasis("atoms", spins / 2);
  const jx = spinX(basis);
  const jumps = [
    { operator: scaled(jx, 2), amplitudeRate: 0.01 / spins },
    { operator: spinRaising(basis), amplitudeRate: 0.2 / spins },
  ];
  return lindbladSystem({
    hamiltonian: sum(scaled(spinZ(basis), -2 * field), scaled(product(jx, jx), -2 / spins)),
    jumps,
  });
}

describe("the Liouvillian spectrum", () => {
  test("of a damped mode is -(m + n) kappa - i (m - n) omega in the truncated basis too", () => {
    const cavity = fockBasis("cavity", 5);
    const jumps = [{ operator: annihilation(cavity), amplitudeRate: 0.3 }];
    const spectra = liouvillianSpectrum(lindbladSystem({ hamiltonian: scaled(photonNumber(cavity), 2), jumps }));
    const found = spectra.flatMap(({ values }) => values);
    // The mirror images of the 10 elements above the diagonal are not listed.
    expect(found).toHaveLength(15);
    for (const { re, im } of found) {
      expect((re / -0.3) % 1).toBeCloseTo(0, 10);
      expect(Math.abs((im / 2) % 1)).toBeCloseTo(0, 10);
    }
    expect(liouvillianGap(spectra)).toBeCloseTo(0.3, 12);
  });

  test("is that of the full superoperator, sector by sector", () => {
    const system = lmg(6, 0.4);
    const full = eigenvalues(sparseToDense(liouvillian(system).matrix));
    const inSectors = liouvillianSpectrum(system).flatMap(({ values }) => values);
    expect(inSectors).toHaveLength(49);
    for (let k = 0; k < full.length; k++) {
      const [re, im] = [full.data[2 * k], full.data[2 * k + 1]];
      expect(Math.min(...inSectors.map((value) => Math.hypot(value.re - re, value.im - im)))).toBeLessThan(1e-8);
    }
  });

  test("of the broken LMG phase at N = 50, h = 0.2 is LAPACK's of QuTiP's superoperator", () => {
    const [even, odd] = liouvillianSpectrum(lmg(50, 0.2), { count: 3 });
    expect(even.isComplete).toBe(false);
    expect(Math.abs(even.values[0].re)).toBeLessThan(1e-12);
    expect(even.values[1].re).toBeCloseTo(-0.09252288, 8);
    // The odd gap to the backward error of LAPACK, eps ||L|| = 1e-14.
    expect(odd.values[0].re).toBeCloseTo(-9.6505453e-7, 13);
    expect(odd.values[1].re).toBeCloseTo(-0.0925987752, 9);
  });

  test("lies on the left of the imaginary axis, in pairs of complex conjugates, for random systems", () => {
    for (const seed of [1, 2, 3]) {
      const [{ values }] = liouvillianSpectrum(randomSystem(5, { seed }));
      for (const { re, im } of values) {
        expect(re).toBeLessThan(1e-10);
        expect(Math.min(...values.map((other) => Math.hypot(other.re - re, other.im + im)))).toBeLessThan(1e-9);
      }
    }
  });

  test("is found without blocking too", async () => {
    const system = randomSystem(3, { seed: 9 });
    expect(await liouvillianSpectrumAsync(system)).toEqual(liouvillianSpectrum(system));
  });
});

describe("exceptional points", () => {
  const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];

  test("of a resonantly driven atom is Omega = gamma/4, where -3 gamma/4 is double (Torrey's cubic)", () => {
    const family = (rabi: number) => lindbladSystem({ hamiltonian: scaled(pauli(atom, "x"), rabi / 2), jumps });
    const points = exceptionalPoints(family, { from: 0.13, to: 0.7 });
    expect(points).toHaveLength(1);
    expect(points[0].parameter).toBeCloseTo(0.25, 7);
    expect(points[0].eigenvalue.re).toBeCloseTo(-0.75, 6);
    expect(points[0].vectorDistance).toBeLessThan(1e-6);
  });

  test("are not crossings: two uncoupled decays that become equally fast keep their eigenvectors", () => {
    // gamma (excited to ground) and dephasing: populations decay with gamma, coherences with gamma/2 + 2 g.
    const family = (dephasing: number) =>
      lindbladSystem({
        hamiltonian: scaled(pauli(atom, "x"), 1e-9),
        jumps: [...jumps, { operator: pauli(atom, "z"), populationRate: dephasing }],
      });
    expect(exceptionalPoints(family, { from: 0.1, to: 0.41 })).toEqual([]);
  });

  test("are found without blocking too, and stop with the reason of the signal", async () => {
    const family = (rabi: number) => lindbladSystem({ hamiltonian: scaled(pauli(atom, "x"), rabi / 2), jumps });
    const line = { from: 0.13, to: 0.7 };
    expect(await exceptionalPointsAsync(family, line)).toEqual(exceptionalPoints(family, line));
    const controller = new AbortController();
    const reason = new Error("enough");
    const onProgress = ({ phase }: { phase: string }) => phase === "refining a minimum" && controller.abort(reason);
    const options = { ...line, signal: controller.signal, onProgress, sliceMilliseconds: 0 };
    await expect(exceptionalPointsAsync(family, options)).rejects.toBe(reason);
  });

  test("need a line", () => {
    const family = () => lindbladSystem({ hamiltonian: pauli(atom, "x"), jumps });
    expect(() => exceptionalPoints(family, { from: 1, to: 1 })).toThrow(/`to` must be larger than `from`/);
  });
});
