import { type ComplexMatrix, type ComplexVector, zeros } from "@openqs/linalg";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toMultipoles } from "../multipole/density-matrix.js";
import { multipoleMoments } from "../multipole/moments.js";
import { multipolePurity } from "../multipole/multipole-state.js";
import { coherentMultipoles } from "../states/coherent-multipoles.js";
import { dickeState, ghzState, oneAxisTwisted, spinCoherentState } from "../states/pure-states.js";
import { husimiFunction, type SphereFunction, wignerFunction } from "./sphere-functions.js";

function projector({ length, data }: ComplexVector): ComplexMatrix {
  const matrix = zeros(length, length);
  for (let i = 0; i < length; i++) {
    for (let j = 0; j < length; j++) {
      const [a, b, c, d] = [data[2 * i], data[2 * i + 1], data[2 * j], data[2 * j + 1]];
      matrix.data.set([a * c + b * d, b * c - a * d], 2 * (i * length + j));
    }
  }
  return matrix;
}

/** |<a|b>|^2. */
function overlap(a: ComplexVector, b: ComplexVector): number {
  let [re, im] = [0, 0];
  for (let p = 0; p < a.data.length; p += 2) {
    re += a.data[p] * b.data[p] + a.data[p + 1] * b.data[p + 1];
    im += a.data[p] * b.data[p + 1] - a.data[p + 1] * b.data[p];
  }
  return re * re + im * im;
}

/** Gauss-Legendre is not needed: the integrands are band-limited, so that a fine trapezoid in phi and Fejer's rule in theta are exact. */
function integrate({ theta, phi, values }: SphereFunction, weight: (value: number) => number): number {
  let sum = 0;
  for (let i = 0; i < theta.length; i++) {
    for (let j = 0; j < phi.length; j++) sum += fejerWeight(i, theta.length) * weight(values[i * phi.length + j]);
  }
  return (2 * Math.PI * sum) / phi.length;
}

/** Weights for the nodes cos((2i + 1) pi / (2n)) on [-1, 1]. */
function fejerWeight(i: number, n: number): number {
  let sum = 1;
  for (let j = 1; j <= Math.floor(n / 2); j++) sum -= (2 * Math.cos((j * (2 * i + 1) * Math.PI) / n)) / (4 * j * j - 1);
  return (2 * sum) / n;
}

function quadratureGrid(points: number) {
  return {
    theta: Array.from({ length: points }, (_, i) => ((2 * i + 1) * Math.PI) / (2 * points)),
    phi: Array.from({ length: points }, (_, j) => (2 * Math.PI * j) / points),
  };
}

const angles = [fc.double({ min: 0, max: Math.PI, noNaN: true }), fc.double({ min: -7, max: 7, noNaN: true })] as const;

describe("spin coherent states", () => {
  it("have the same multipoles in closed form as by projecting their amplitudes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), ...angles, (spins, theta, phi) => {
        const direct = coherentMultipoles(spins, { theta, phi }, { maximumOrder: spins });
        const projected = toMultipoles(projector(spinCoherentState(spins, { theta, phi })));
        direct.data.forEach((value, p) => expect(Math.abs(value - projected.data[p])).toBeLessThan(1e-13));
      }),
    );
  });

  it.each([
    [1, 1],
    [7, 7],
    [10_000, 900],
    [1_000_000, 3],
  ])("of %i spins have the moments of their direction, whatever the order", (spins, maximumOrder) => {
    const [theta, phi] = [1.1, -0.7];
    const state = coherentMultipoles(spins, { theta, phi }, { maximumOrder });
    const { X, Y, Z, ZZ } = multipoleMoments(state);
    expect(X).toBeCloseTo(Math.sin(theta) * Math.cos(phi), 12);
    expect(Y).toBeCloseTo(Math.sin(theta) * Math.sin(phi), 12);
    expect(Z).toBeCloseTo(Math.cos(theta), 12);
    // <Jz^2> = j^2 cos^2 + (j / 2) sin^2.
    expect(ZZ).toBeCloseTo(Math.cos(theta) ** 2 + Math.sin(theta) ** 2 / spins, 12);
  });

  it.each([3, 50, 10_000])("of %i spins are pure", (spins) => {
    expect(multipolePurity(coherentMultipoles(spins, { theta: 2, phi: 1 }))).toBeCloseTo(1, 11);
  });

  it("have amplitudes in log space up to j = 50000: norm 1, and overlaps (1 + n.n')^N / 2^N", () => {
    for (const spins of [1, 2, 10_001, 100_000]) {
      const delta = 1.5 / Math.sqrt(spins);
      const [a, b] = [
        spinCoherentState(spins, { theta: 1, phi: 0.3 }),
        spinCoherentState(spins, { theta: 1 + delta, phi: 0.3 }),
      ];
      expect(overlap(a, a)).toBeCloseTo(1, 12);
      expect(overlap(a, b)).toBeCloseTo(((1 + Math.cos(delta)) / 2) ** spins, 10);
    }
  });
});

describe("other pure states", () => {
  it("one-axis twisting has <Jx> = (N/2) cos(twist)^(N-1)", () => {
    const [spins, twist] = [30, 0.07];
    const { X } = multipoleMoments(toMultipoles(projector(oneAxisTwisted(spins, twist))));
    expect(X).toBeCloseTo(Math.cos(twist) ** (spins - 1), 12);
  });

  it("the Dicke state |j, m> has <Jz> = m, and the GHZ state <Jz^2> = j^2 with purity 1", () => {
    expect(multipoleMoments(toMultipoles(projector(dickeState(7, -1.5)))).Z).toBeCloseTo(-1.5 / 3.5, 13);
    const ghz = toMultipoles(projector(ghzState(6, { phase: 0.4 })));
    expect(multipoleMoments(ghz).ZZ).toBeCloseTo(1, 13);
    expect(multipolePurity(ghz)).toBeCloseTo(1, 13);
    expect(() => dickeState(7, 2)).toThrow("`m` must be one of 3.5, 2.5, ..., -3.5");
  });
});

describe("functions on the sphere", () => {
  it("the Husimi function is the overlap with spin coherent states", () => {
    const spins = 9;
    const psi = oneAxisTwisted(spins, 0.2);
    const grid = { theta: [0, 0.4, 1.6, Math.PI], phi: [-1, 0, 2.5] };
    const { values } = husimiFunction(toMultipoles(projector(psi)), grid);
    grid.theta.forEach((theta, i) =>
      grid.phi.forEach((phi, j) =>
        expect(values[3 * i + j]).toBeCloseTo(overlap(spinCoherentState(spins, { theta, phi }), psi), 13),
      ),
    );
  });

  it("the Wigner function integrates to 1, and products of two to (N + 1) Tr(rho sigma) / 4 pi", () => {
    const spins = 8;
    const grid = quadratureGrid(2 * spins + 2);
    const [a, b] = [oneAxisTwisted(spins, 0.3), ghzState(spins, { phase: 1 })];
    const [wa, wb] = [a, b].map((psi) => wignerFunction(toMultipoles(projector(psi)), grid));
    const product = { ...wa, values: wa.values.map((value, p) => value * wb.values[p]) };
    expect(integrate(wa, (value) => value)).toBeCloseTo(1, 12);
    expect(integrate(product, (value) => value)).toBeCloseTo(((spins + 1) / (4 * Math.PI)) * overlap(a, b), 12);
  });

  it("the Husimi function integrates to 4 pi / (N + 1)", () => {
    const state = toMultipoles(projector(oneAxisTwisted(10, 0.3)));
    expect(integrate(husimiFunction(state, quadratureGrid(12)), (value) => value)).toBeCloseTo((4 * Math.PI) / 11, 12);
  });

  it("a coherent state of 4000 spins is the Gaussian hill exp(-N delta^2 / 2) N / 2 pi about its direction", () => {
    const spins = 4000;
    const state = coherentMultipoles(spins, { theta: 0.2, phi: 1 });
    const deltas = [0, 0.01, 0.02, 0.4];
    const { values } = wignerFunction(state, { theta: deltas.map((delta) => 0.2 + delta), phi: [1] });
    // Corrections are of relative order 1/N; far away the function vanishes.
    deltas.forEach((delta, i) => {
      const hill = (spins / (2 * Math.PI)) * Math.exp((-spins * delta ** 2) / 2);
      expect(Math.abs(values[i] - hill)).toBeLessThan(((2 + spins * delta ** 2) / spins) * (spins / (2 * Math.PI)));
    });
    expect(Math.abs(values[3])).toBeLessThan(1e-9);
  });

  it("refuses directions that are none", () => {
    const state = coherentMultipoles(3, { theta: 0, phi: 0 });
    expect(() => wignerFunction(state, { theta: [4], phi: [0] })).toThrow("`theta[0]` must be in [0, pi], but is 4");
    expect(() => husimiFunction(state, { theta: [1], phi: [Number.NaN] })).toThrow("`phi[0]` must be a finite number");
  });
});
