import { describe, expect, it } from "vitest";

import { holsteinPrimakoff } from "../holstein-primakoff/holstein-primakoff.js";
import { stationaryCovariance } from "../linear-system/covariance.js";
import { driftEigenvalues, driftMatrix } from "../linear-system/drift.js";
import { lmgCavityModel, lmgEffectiveParameters } from "../lmg/lmg-cavity-model.js";
import { lmgFixedPoints } from "../lmg/lmg-fixed-points.js";
import { lmgModel } from "../lmg/lmg-model.js";
import { meanFieldFixedPoints } from "../mean-field/fixed-points.js";
import type { Vector3 } from "../model/collective-spin-model.js";
import { probeTransmission } from "../input-output/probe-transmission.js";
import { symplecticError } from "../input-output/transfer-matrix.js";
import { adiabaticElimination } from "./adiabatic-elimination.js";
import { linearizeSpinCavity } from "./linearize-spin-cavity.js";
import { spinCavityFixedPoints } from "./spin-cavity-fixed-points.js";
import type { SpinCavityModel } from "./spin-cavity-model.js";
import { spinCavityOrbit, spinCavityVelocity } from "./spin-cavity-orbit.js";

/** The ratios of Fig. 3 with lambda = 1 and x = lambda_a/delta_a. */
function figure3(field: number, x = 0.1) {
  const detuningA = (1 + 0.02 ** 2) / (2 * x * x);
  return {
    field,
    couplingA: x * detuningA,
    couplingB: 0.32 * x * detuningA,
    detuningA,
    decayA: 0.02 * detuningA,
    decayB: detuningA,
  };
}

/** A model in which every term is present. */
const generic: SpinCavityModel = {
  spins: [
    {
      field: [0.2, -0.4, -1.1],
      interaction: [
        [-0.6, 0.2, 0.1],
        [0.2, 0.3, -0.2],
        [0.1, -0.2, 0.1],
      ],
      jumps: [
        {
          rate: 0.5,
          vector: [
            { re: 1, im: 0 },
            { re: 0.1, im: 1 },
            { re: 0.2, im: -0.1 },
          ],
        },
      ],
    },
  ],
  modes: [
    {
      name: "a",
      detuning: 1.3,
      ports: [
        { name: "left", fieldDecay: 0.4 },
        { name: "right", fieldDecay: 0.2 },
      ],
      couplings: [
        [
          { re: 0.7, im: 0.2 },
          { re: -0.3, im: 0.5 },
          { re: 0.4, im: 0 },
        ],
      ],
      dispersive: [[0.2, 0.1, 0.6]],
    },
    {
      name: "b",
      detuning: -0.2,
      ports: [{ name: "b", fieldDecay: 0.9 }],
      couplings: [
        [
          { re: 0.3, im: 0 },
          { re: 0, im: 0.3 },
          { re: 0, im: 0 },
        ],
      ],
      dispersive: [[0, 0, -0.3]],
    },
  ],
};

/** The same beside a second group of atoms, with other shares and couplings. */
const twoGroups: SpinCavityModel = {
  spins: [
    { ...generic.spins[0], name: "one", share: 0.7 },
    { ...generic.spins[0], name: "two", share: 0.4, field: [-0.3, 0.1, -0.9] },
  ],
  modes: generic.modes.map((mode, k) => ({
    ...mode,
    couplings: [
      mode.couplings[0],
      [
        { re: -0.1, im: 0.2 },
        { re: 0.2, im: 0.1 * k },
        { re: 0.1, im: -0.1 },
      ],
    ],
    dispersive: [mode.dispersive![0], [0.1, -0.2, 0.3]],
  })),
};

describe("spinCavityVelocity", () => {
  it("is the two-mode mean field of the LMG cavity, dispersive shifts included", () => {
    const p = {
      field: 0.4,
      couplingA: 1.1,
      couplingB: 0.6,
      detuningA: 5,
      detuningB: 0.3,
      decayA: 0.2,
      decayB: 4,
      dispersiveA: 0.7,
      dispersiveB: -0.4,
    };
    const [X, Y, Z, ar, ai, br, bi] = [0.48, -0.64, 0.6, 0.1, -0.2, 0.3, 0.25];
    const { blochs, amplitudes } = spinCavityVelocity(lmgCavityModel(p), {
      blochs: [[X, Y, Z]],
      amplitudes: [
        { re: ar, im: ai },
        { re: br, im: bi },
      ],
    });
    const B = [
      4 * p.couplingA * ar + 2 * p.couplingB * br,
      2 * p.couplingB * bi,
      -2 * p.field + 2 * (p.dispersiveA * (ar ** 2 + ai ** 2) + p.dispersiveB * (br ** 2 + bi ** 2)),
    ] as const;
    const expected = [B[1] * Z - B[2] * Y, B[2] * X - B[0] * Z, B[0] * Y - B[1] * X];
    expected.forEach((value, i) => expect(blochs[0][i]).toBeCloseTo(value, 14));
    const [da, db] = [p.detuningA + p.dispersiveA * Z, p.detuningB + p.dispersiveB * Z];
    expect(amplitudes[0].re).toBeCloseTo(-p.decayA * ar + da * ai, 14);
    expect(amplitudes[0].im).toBeCloseTo(-p.decayA * ai - da * ar - p.couplingA * X, 14);
    expect(amplitudes[1].re).toBeCloseTo(-p.decayB * br + db * bi + (p.couplingB * Y) / 2, 14);
    expect(amplitudes[1].im).toBeCloseTo(-p.decayB * bi - db * br - (p.couplingB * X) / 2, 14);
  });
});

describe("linearizeSpinCavity", () => {
  it.each([
    ["one group", generic],
    ["two groups", twoGroups],
  ])("has the drift that differences of the mean-field equations give, with every term and %s", (_, model) => {
    const shares = model.spins.map(({ share = 1 }) => share);
    for (const point of spinCavityFixedPoints(model)) {
      const { frames, amplitudes, system } = linearizeSpinCavity(model, point.blochs);
      const drift = driftMatrix(system);
      const [size, step] = [drift.length, 1e-5];
      const groups = frames.length;
      // q displaces r by (x first + p second)/sqrt(share) and alpha by (x + i p)/2, all over sqrt(N)
      const displaced = (column: number, by: number) => {
        const q = Array.from({ length: size }, (__, i) => (i === column ? by : 0));
        return spinCavityVelocity(model, {
          blochs: frames.map(({ first, second, mean }, s) => {
            const [x, p] = [q[2 * s] / Math.sqrt(shares[s]), q[2 * s + 1] / Math.sqrt(shares[s])];
            return mean.map((value, i) => value + x * first[i] + p * second[i]) as unknown as Vector3;
          }),
          amplitudes: amplitudes.map(({ re, im }, m) => ({
            re: re + q[2 * (groups + m)] / 2,
            im: im + q[2 * (groups + m) + 1] / 2,
          })),
        });
      };
      for (let column = 0; column < size; column++) {
        const [ahead, behind] = [displaced(column, step), displaced(column, -step)];
        const expected = frames.flatMap(({ first, second }, s) =>
          [first, second].map((e) => {
            const change = e.reduce((sum, x, i) => sum + x * (ahead.blochs[s][i] - behind.blochs[s][i]), 0);
            return (Math.sqrt(shares[s]) * change) / (2 * step);
          }),
        );
        ahead.amplitudes.forEach(({ re, im }, m) => {
          expected.push((re - behind.amplitudes[m].re) / step, (im - behind.amplitudes[m].im) / step);
        });
        expected.forEach((value, row) => expect(Math.abs(drift[row][column] - value)).toBeLessThan(1e-8));
      }
    }
  });

  it("preserves the commutators at a stable point, whatever the number of groups", () => {
    for (const model of [generic, twoGroups]) {
      const [stable] = spinCavityFixedPoints(model);
      expect(stable!.stability).toBe("stable");
      expect(symplecticError(linearizeSpinCavity(model, stable!.blochs).system, 0.7)).toBeLessThan(1e-12);
    }
  });

  it("does not care whether atoms that are alike are one group or two", () => {
    const whole = lmgCavityModel(figure3(1.3));
    const split: SpinCavityModel = {
      spins: [0.3, 0.7].map((share) => ({ ...whole.spins[0], share })),
      modes: whole.modes.map((mode) => ({
        ...mode,
        couplings: [mode.couplings[0], mode.couplings[0]],
        dispersive: [],
      })),
    };
    const up: Vector3 = [0, 0, 1];
    const frequencies = [-2, -1.2, 0, 1.2, 1.25, 3];
    const [one, two] = [linearizeSpinCavity(whole, [up]), linearizeSpinCavity(split, [up, up])].map(
      ({ system }) => probeTransmission(system, { from: "b in", to: "b out" }, { frequencies }).transmission,
    );
    one!.forEach((value, i) => expect(two![i]).toBeCloseTo(value, 11));
  });

  it("refuses a point that is not fixed and modes that nothing holds", () => {
    expect(() => linearizeSpinCavity(generic, [[0, 0, 1]])).toThrow(/fixed point/);
    expect(() => linearizeSpinCavity(generic, [])).toThrow(/one vector for each/);
    expect(() => adiabaticElimination(twoGroups)).toThrow(/one group/);
    expect(() => spinCavityFixedPoints({ ...twoGroups, modes: generic.modes })).toThrow(/one coupling per group/);
    const [a] = generic.modes;
    const free = { ...generic, modes: [{ ...a!, detuning: 0, ports: [] }] };
    expect(() => spinCavityFixedPoints(free)).toThrow(/damped or detuned/);
    const twice = { ...generic, modes: [a!, a!] };
    expect(() => spinCavityFixedPoints(twice)).toThrow(/distinct names/);
  });
});

describe("spinCavityFixedPoints", () => {
  it.each([
    ["one group", generic],
    ["two groups", twoGroups],
  ])("are where long orbits of the full motion end, with %s", (_, model) => {
    const points = spinCavityFixedPoints(model);
    const amplitudes = model.modes.map(() => ({ re: 0, im: 0 }));
    for (const start of [
      [0, 0, 1],
      [0, 0, -1],
      [1, 0, 0],
      [0, -1, 0],
    ] as const) {
      const orbit = spinCavityOrbit(model, { blochs: model.spins.map(() => start), amplitudes }, { times: [0, 400] });
      const end = orbit.spins.map(({ X, Y, Z }) => [X[1], Y[1], Z[1]]);
      const fields = orbit.amplitudes.flatMap(({ re, im }) => [re[1], im[1]]);
      const distances = points.map((point) => {
        const moved = point.blochs.flatMap((r, s) => r.map((x, i) => x - end[s][i]));
        const expected = point.amplitudes.flatMap(({ re, im }) => [re, im]);
        return Math.hypot(...moved, ...expected.map((x, i) => x - fields[i]));
      });
      expect(Math.min(...distances)).toBeLessThan(1e-7);
      expect(orbit.convergence.normError).toBeLessThan(1e-8);
      const lengths = orbit.spins.flatMap(({ X, Y, Z }) => [0, 1].map((i) => Math.hypot(X[i], Y[i], Z[i])));
      expect(orbit.convergence.normError).toBe(Math.max(...lengths.map((length) => Math.abs(length - 1))));
    }
  });

  it("without dispersive coupling are those of the eliminated model, to rounding", () => {
    for (const field of [-0.6, 0.05, 0.5, 1.2]) {
      const full = spinCavityFixedPoints(lmgCavityModel(figure3(field)));
      const reduced = lmgFixedPoints(lmgEffectiveParameters(figure3(field)));
      expect(full).toHaveLength(reduced.length);
      for (const { bloch } of reduced) {
        const nearest = Math.min(...full.map((point) => Math.hypot(...bloch.map((x, i) => x - point.blochs[0][i]))));
        expect(nearest).toBeLessThan(1e-10);
      }
    }
  });
});

describe("the unit of frequency", () => {
  /** The model in a unit `by` times smaller. */
  function inUnit(model: SpinCavityModel, by: number): SpinCavityModel {
    const vector = (v: Vector3): Vector3 => [by * v[0], by * v[1], by * v[2]];
    return {
      spins: model.spins.map((spin) => ({
        ...spin,
        field: vector(spin.field),
        interaction: [vector(spin.interaction[0]), vector(spin.interaction[1]), vector(spin.interaction[2])],
        jumps: spin.jumps.map(({ rate, vector: v }) => ({ rate: by * rate, vector: v })),
      })),
      modes: model.modes.map((mode) => ({
        ...mode,
        detuning: by * mode.detuning,
        ports: mode.ports.map(({ name, fieldDecay }) => ({ name, fieldDecay: by * fieldDecay })),
        couplings: mode.couplings.map(
          ([x, y, z]) =>
            [
              { re: by * x.re, im: by * x.im },
              { re: by * y.re, im: by * y.im },
              { re: by * z.re, im: by * z.im },
            ] as const,
        ),
        ...(mode.dispersive === undefined ? {} : { dispersive: mode.dispersive.map(vector) }),
      })),
    };
  }

  it.each([1e-9, 2 * Math.PI * 1e3, 1e12])("may be any: times %d all states, spectra and covariances stay", (by) => {
    const [spin, scaledSpin] = [generic, inUnit(generic, by)].map((model) => meanFieldFixedPoints(model.spins[0]));
    expect(scaledSpin).toHaveLength(spin!.length);
    scaledSpin!.forEach(({ bloch, stability }, i) => {
      expect(stability).toBe(spin![i]!.stability);
      bloch.forEach((x, k) => expect(x).toBeCloseTo(spin![i]!.bloch[k]!, 10));
    });
    const responses = [1, by].map((unit) => {
      const model = inUnit(generic, unit);
      const points = spinCavityFixedPoints(model);
      const { system } = linearizeSpinCavity(model, points[0].blochs);
      const ports = { from: "left", to: "right" };
      const { transmission } = probeTransmission(system, ports, { frequencies: [0, 0.7 * unit] });
      const eigenvalues = driftEigenvalues(system).flatMap(({ re, im }) => [re / unit, Math.abs(im) / unit]);
      return [points.length, ...eigenvalues, ...transmission, ...stationaryCovariance(system).flat()];
    });
    responses[1]!.forEach((value, i) => expect(value).toBeCloseTo(responses[0]![i]!, 9));
  });
});

describe("adiabaticElimination", () => {
  it("rests on the strongest coupling of any direction of the spin, and on the field, beside |kappa + i delta|", () => {
    const [x, y, z] = [
      { re: 1, im: 0.3 },
      { re: -0.2, im: 0.8 },
      { re: 0.4, im: 0 },
    ];
    const mode = { name: "a", detuning: 1.2, ports: [{ name: "a", fieldDecay: 0.5 }], couplings: [[x, y, z]] } as const;
    const spin = { ...lmgModel({ field: 0.7, coupling: 0 }), jumps: [] };
    const [validity] = adiabaticElimination({ spins: [spin], modes: [mode] }).validity;
    let largest = 0;
    for (let theta = 0; theta <= Math.PI; theta += 0.01) {
      for (let phi = 0; phi < Math.PI; phi += 0.01) {
        const r = [Math.sin(theta) * Math.cos(phi), Math.sin(theta) * Math.sin(phi), Math.cos(theta)];
        const re = x.re * r[0] + y.re * r[1] + z.re * r[2];
        largest = Math.max(largest, Math.hypot(re, x.im * r[0] + y.im * r[1] + z.im * r[2]));
      }
    }
    // |kappa + i delta| = 1.3. The maximum over a grid of 0.01 misses at most 0.01^2 of a maximum.
    expect(Math.abs(validity.couplingRatio / (largest / 1.3) - 1)).toBeLessThan(1e-4);
    expect(validity.photonsPerAtom).toBeCloseTo(validity.couplingRatio ** 2 / 4, 15);
    expect(validity.fieldRatio).toBeCloseTo(Math.hypot(...spin.field) / 1.3, 14);
  });

  it("turns the two-mode model into the LMG model of Eq. (5) with the printed lambda and Gamma", () => {
    const parameters = figure3(0.3);
    const effective = lmgEffectiveParameters(parameters);
    expect(effective.coupling).toBeCloseTo(1, 14);
    expect(effective.gammaA).toBeCloseTo(0.01, 14);
    expect(effective.gammaB).toBeCloseTo((0.32 ** 2 / 2) * (1 + 0.02 ** 2), 14);
    const { spin } = adiabaticElimination(lmgCavityModel(parameters));
    const expected = lmgModel(effective);
    expected.interaction.flat().forEach((x, i) => expect(spin.interaction.flat()[i]).toBeCloseTo(x, 13));
    const [bloch] = meanFieldFixedPoints(expected).map((point) => point.bloch);
    const [one, other] = [spin, expected].map((model) => stationaryCovariance(holsteinPrimakoff(model, bloch!).system));
    one!.flat().forEach((x, i) => expect(x).toBeCloseTo(other!.flat()[i], 10));
  });

  it("is approached by the full model with an error that falls as (lambda_a/delta_a)^2", () => {
    for (const field of [-0.6, 0.5, 1.3]) {
      const errors = [0.05, 0.025, 0.0125].map((x) => {
        const model = lmgCavityModel(figure3(field, x));
        const { blochs } = spinCavityFixedPoints(model)[0];
        const reduced = holsteinPrimakoff(adiabaticElimination(model).spin, blochs[0]).system;
        const { system } = linearizeSpinCavity(model, blochs);
        const [slow, exact] = [driftEigenvalues(reduced)[0], driftEigenvalues(system)[0]];
        const covariance = stationaryCovariance(system)[0][0] - stationaryCovariance(reduced)[0][0];
        return [Math.hypot(slow.re - exact.re, slow.im - exact.im), Math.abs(covariance)] as const;
      });
      for (const quantity of [0, 1] as const) {
        const slope = Math.log2(errors[1][quantity] / errors[2][quantity]);
        // The next order is a share of about 100 x^2 of the leading one (measured: 0.1 at x = 0.025), here at most 0.03.
        expect(Math.abs(slope - 2)).toBeLessThan(0.05);
        expect(errors[2][quantity]).toBeLessThan(errors[0][quantity] / 10);
      }
    }
  });

  it("leaves the light shift of J- J+ that is smaller by 1/N when the number of atoms is given", () => {
    const model = lmgCavityModel({ ...figure3(0), detuningB: 3 });
    const without = adiabaticElimination(model).spin.field[2];
    const [b, size] = [model.modes[1], figure3(0).decayB ** 2 + 9];
    const shift = (3 * b.couplings[0][0].re ** 2) / size / 50;
    expect(adiabaticElimination(model, { atoms: 50 }).spin.field[2] - without).toBeCloseTo(shift, 14);
  });
});
