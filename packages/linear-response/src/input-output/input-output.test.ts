import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { stationaryCovariance } from "../linear-system/covariance.js";
import { driftEigenvalues } from "../linear-system/drift.js";
import type { LinearSystem } from "../linear-system/linear-system.js";
import {
  crossSpectrum,
  heterodyneSpectrum,
  homodyneSpectrum,
  outputSpectrum,
  photonSpectrum,
  squeezingSpectrum,
} from "./output-spectrum.js";
import { probeTransmission } from "./probe-transmission.js";
import { symplecticError, transferMatrix } from "./transfer-matrix.js";

/** One mode with a mirror of field decay `decay` at either side and a parametric drive (pump/2)(xp + px)/2. */
function cavity(options: { detuning?: number; decay: number; pump?: number; ports?: readonly string[] }): LinearSystem {
  const { detuning = 0, decay, pump = 0, ports = ["in", "out"] } = options;
  const strength = Math.sqrt(2 * decay) / 2;
  const coupling = [
    { re: strength, im: 0 },
    { re: 0, im: strength },
  ];
  return {
    modes: ["a"],
    hamiltonian: [
      [detuning, pump],
      [pump, detuning],
    ],
    ports: ports.map((name) => ({ name, coupling })),
  };
}

const entry = fc.noBias(fc.integer({ min: -1000, max: 999 })).map((n) => (n + 0.5) / 1000);

/** Any Hamiltonian on three modes, one generic port and strong damping of each mode, so that it is stable. */
const randomSystem = fc
  .tuple(fc.array(entry, { minLength: 36, maxLength: 36 }), fc.array(entry, { minLength: 12, maxLength: 12 }))
  .map(([h, c]): LinearSystem => {
    const damping = [0, 1, 2].map((mode) => ({
      name: `mirror ${mode}`,
      coupling: Array.from({ length: 6 }, (_, i) => ({ re: i === 2 * mode ? 3 : 0, im: i === 2 * mode + 1 ? 3 : 0 })),
    }));
    const generic = {
      name: "generic",
      coupling: [0, 1, 2, 3, 4, 5].map((i) => ({ re: c[2 * i], im: c[2 * i + 1] })),
    };
    const hamiltonian = [0, 1, 2, 3, 4, 5].map((i) => [0, 1, 2, 3, 4, 5].map((k) => h[6 * i + k] + h[6 * k + i]));
    return { modes: ["a", "b", "c"], hamiltonian, ports: [...damping, generic] };
  });

describe("transferMatrix", () => {
  it("preserves the commutators when all ports are counted, for random active systems", () => {
    fc.assert(
      fc.property(randomSystem, entry, (system, frequency) => {
        expect(driftEigenvalues(system)[0].re).toBeLessThan(0);
        expect(symplecticError(system, 5 * frequency)).toBeLessThan(1e-12);
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  it("is unitary for a passive cavity", () => {
    const { rows, data } = transferMatrix(cavity({ detuning: 0.7, decay: 0.4 }), 0.3);
    for (let i = 0; i < rows; i++) {
      let norm = 0;
      for (let k = 0; k < 2 * rows; k++) norm += data[2 * i * rows + k] ** 2;
      expect(norm).toBeCloseTo(1, 13);
    }
  });

  it("refuses an unstable system and the resonance of an undamped one", () => {
    expect(() => transferMatrix(cavity({ decay: 0.1, pump: 1 }), 0)).toThrow(/unstable/);
    expect(() => transferMatrix(cavity({ decay: 0, detuning: 1 }), 1)).toThrow(/undamped resonance/);
  });
});

describe("probeTransmission", () => {
  it("of an empty cavity is a Lorentzian of half width kappa, and with the reflection adds up to 1", () => {
    const [detuning, decay] = [0.8, 0.15];
    const kappa = 2 * decay;
    const frequencies = [-2, 0, 0.5, 0.8, 1.1, 3];
    const system = cavity({ detuning, decay });
    const { transmission, conversion } = probeTransmission(system, { from: "in", to: "out" }, { frequencies });
    const reflection = probeTransmission(system, { from: "in", to: "in" }, { frequencies }).transmission;
    frequencies.forEach((nu, i) => {
      expect(transmission[i]).toBeCloseTo(kappa ** 2 / (kappa ** 2 + (nu - detuning) ** 2), 13);
      expect(transmission[i] + reflection[i]).toBeCloseTo(1, 13);
      expect(conversion[i]).toBeCloseTo(0, 13);
    });
  });

  it("of a parametric amplifier has gain minus conversion equal to 1 (photons come in pairs)", () => {
    const amplifier = cavity({ decay: 1, pump: 0.6, ports: ["mirror"] });
    const { transmission, conversion } = probeTransmission(
      amplifier,
      { from: "mirror", to: "mirror" },
      { frequencies: [0, 0.7, -2] },
    );
    transmission.forEach((gain, i) => expect(gain - conversion[i]).toBeCloseTo(1, 13));
    expect(conversion[0]).toBeGreaterThan(1);
  });

  it("names a port that is not there and the ports that are", () => {
    const system = cavity({ decay: 1 });
    expect(() => probeTransmission(system, { from: "in", to: "side" }, { frequencies: [0] })).toThrow(
      /one of the ports in, out/,
    );
    expect(() => probeTransmission(system, { from: "in", to: "out" }, { frequencies: [Number.NaN] })).toThrow(
      /frequencies\[0\]/,
    );
    const one = 5 as unknown as number[];
    expect(() => probeTransmission(system, { from: "in", to: "out" }, { frequencies: one })).toThrow(
      "`frequencies` must be an array of angular frequencies, but is 5",
    );
  });
});

describe("outputSpectrum", () => {
  it("is the vacuum for a passive system in the vacuum", () => {
    const spectrum = outputSpectrum(cavity({ detuning: 1, decay: 0.3 }), "out", { frequencies: [-1, 0, 1.3] });
    squeezingSpectrum(spectrum).noise.forEach((noise) => expect(noise).toBeCloseTo(1, 13));
    photonSpectrum(spectrum).forEach((photons) => expect(photons).toBeCloseTo(0, 13));
  });

  it("of a degenerate parametric amplifier is the squeezing of Collett and Gardiner at every frequency", () => {
    const e = 0.7;
    const amplifier = cavity({ decay: 1, pump: e, ports: ["mirror"] });
    const frequencies = [0, 0.4, 2];
    const spectrum = outputSpectrum(amplifier, "mirror", { frequencies });
    const { noise, angle } = squeezingSpectrum(spectrum);
    frequencies.forEach((nu, i) => {
      expect(noise[i]).toBeCloseTo(1 - (4 * e) / ((1 + e) ** 2 + nu ** 2), 13);
      expect(Math.abs(angle[i])).toBeCloseTo(Math.PI / 2, 13);
      expect(spectrum.xx[i]).toBeCloseTo(1 + (4 * e) / ((1 - e) ** 2 + nu ** 2), 12);
    });
    const half = squeezingSpectrum(spectrum, { efficiency: 0.5 }).noise;
    half.forEach((value, i) => expect(value).toBeCloseTo((1 + noise[i]) / 2, 13));
    const angled = homodyneSpectrum(spectrum, { angle: angle[1] });
    expect(angled[1]).toBeCloseTo(noise[1], 13);
    expect(() => homodyneSpectrum(spectrum, { angle: 0, efficiency: 1.2 })).toThrow(/efficiency/);
  });

  it("transmits n T(nu) photons of a thermal field, at positive frequency for positive detuning", () => {
    const system = cavity({ detuning: 0.8, decay: 0.15 });
    const frequencies = [-0.8, 0.3, 0.8];
    const { transmission } = probeTransmission(system, { from: "in", to: "out" }, { frequencies });
    const inputs = { in: { thermalPhotons: 3 } };
    const photons = photonSpectrum(outputSpectrum(system, "out", { frequencies, inputs }));
    photons.forEach((value, i) => expect(value).toBeCloseTo(3 * transmission[i], 12));
    const current = heterodyneSpectrum(outputSpectrum(system, "out", { frequencies, inputs }), { efficiency: 0.5 });
    current.forEach((value, i) => expect(value).toBeCloseTo(1 + 1.5 * transmission[i], 12));
  });

  it("reflects a squeezed field off a lossless cavity without loss of squeezing", () => {
    const mirror = cavity({ detuning: 0.5, decay: 1, ports: ["mirror"] });
    const inputs = { mirror: { squeezing: 0.8, squeezingAngle: 0.3 } };
    const spectrum = outputSpectrum(mirror, "mirror", { frequencies: [0], inputs });
    expect(squeezingSpectrum(spectrum).noise[0]).toBeCloseTo(Math.exp(-1.6), 13);
  });

  it("is squeezed at the angle that is told: a homodyne detector sees that noise there and less at no other angle", () => {
    const frequencies = [0, 0.6, 1.1, 3];
    const detuned = cavity({ detuning: 0.9, decay: 0.4, pump: 0.7, ports: ["mirror"] });
    const spectrum = outputSpectrum(detuned, "mirror", { frequencies });
    const { noise, angle } = squeezingSpectrum(spectrum);
    frequencies.forEach((_, i) => {
      expect(homodyneSpectrum(spectrum, { angle: angle[i] })[i]).toBeCloseTo(noise[i], 13);
      for (let turn = 0; turn < Math.PI; turn += 0.05) {
        expect(homodyneSpectrum(spectrum, { angle: turn })[i]).toBeGreaterThanOrEqual(noise[i] - 1e-13);
      }
    });
    expect(Math.min(...noise)).toBeLessThan(0.5);
  });

  it("is the diagonal block of the Hermitian cross spectrum", () => {
    const [system] = fc.sample(randomSystem, { numRuns: 1, seed: 2 }) as [LinearSystem];
    const { rows, data } = crossSpectrum(system, 0.4);
    const spectrum = outputSpectrum(system, "mirror 1", { frequencies: [0.4] });
    expect(data[2 * (2 * rows + 2)]).toBeCloseTo(spectrum.xx[0], 13);
    expect(data[2 * (2 * rows + 3) + 1]).toBeCloseTo(spectrum.xp.im[0], 13);
    expect(data[2 * (1 * rows + 6)]).toBeCloseTo(data[2 * (6 * rows + 1)], 13);
    expect(data[2 * (1 * rows + 6) + 1]).toBeCloseTo(-data[2 * (6 * rows + 1) + 1], 13);
  });
});

describe("stationaryCovariance", () => {
  it("equals the integral of the intracavity noise, seen through a port of vanishing decay", () => {
    // Photons leave a weak port of field decay kappa at the rate 2 kappa <a^+ a> = integral d nu/(2 pi) of their spectrum.
    const weak = 1e-6;
    const strength = Math.sqrt(2 * weak) / 2;
    const amplifier = cavity({ detuning: 0.3, decay: 1, pump: 0.6, ports: ["mirror"] });
    const ports = [
      ...amplifier.ports,
      {
        name: "weak",
        coupling: [
          { re: strength, im: 0 },
          { re: 0, im: strength },
        ],
      },
    ];
    const system = { ...amplifier, ports };
    const [[xx], [, pp]] = stationaryCovariance(system) as [[number, number], [number, number]];
    // nu = tan(theta) turns the integral over the line into a smooth periodic one, for which midpoints converge fast.
    const count = 400;
    const theta = Array.from({ length: count }, (_, k) => ((k + 0.5) / count - 0.5) * Math.PI);
    const photons = photonSpectrum(outputSpectrum(system, "weak", { frequencies: theta.map(Math.tan) }));
    const flux = photons.reduce((sum, value, k) => sum + (value / Math.cos(theta[k]) ** 2) * (0.5 / count), 0);
    expect(flux / (2 * weak)).toBeCloseTo((xx! + pp! - 2) / 4, 8);
  });

  it("is raised to 2 n + 1 by thermal ports and squeezed by a squeezed one", () => {
    const [[xx, xp], [, pp]] = stationaryCovariance(cavity({ decay: 0.5 }), {
      in: { thermalPhotons: 1 },
      out: { squeezing: 0.5 },
    }) as [[number, number], [number, number]];
    expect(xx).toBeCloseTo((3 + Math.exp(-1)) / 2, 13);
    expect(pp).toBeCloseTo((3 + Math.exp(1)) / 2, 13);
    expect(xp).toBeCloseTo(0, 13);
  });

  it("names a port that is not there and an input that is not a state", () => {
    expect(() => stationaryCovariance(cavity({ decay: 1 }), { side: {} })).toThrow(/one of the ports/);
    expect(() => stationaryCovariance(cavity({ decay: 1 }), { in: { thermalPhotons: -1 } })).toThrow(/negative/);
  });
});
