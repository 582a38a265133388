import {
  add,
  adjoint,
  type ComplexMatrix,
  type ComplexVector,
  multiply,
  scale,
  sylvester,
  traceOfProduct,
  zeros,
} from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { dickeMoments } from "../dicke/moments.js";
import { collectiveOperator } from "../dicke/operators.js";
import type { Matrix3 } from "../model.js";
import { steadyState } from "../steady-state/steady-state.js";
import { lmg, randomModel } from "../test-models.fixture.js";
import { dickeState, ghzState, oneAxisTwisted, spinCoherentState } from "./pure-states.js";
import { rotationFisherInformation } from "./rotation-fisher-information.js";

function projector({ length, data }: ComplexVector): ComplexMatrix {
  const ket = { rows: length, columns: 1, data };
  return multiply(ket, adjoint(ket));
}

/** Tr(rho {D_a, D_b}) / 2 with the symmetric logarithmic derivatives rho D + D rho = 2 i [rho, J]. */
function byLogarithmicDerivatives(rho: ComplexMatrix): number[] {
  const derivatives = (["x", "y", "z"] as const).map((axis) => {
    const generator = collectiveOperator(rho.rows - 1, axis);
    const commutator = add(multiply(rho, generator), scale(multiply(generator, rho), -1));
    return sylvester(rho, rho, scale(commutator, { re: 0, im: 2 }));
  });
  return derivatives.flatMap((a) => derivatives.map((b) => traceOfProduct(rho, multiply(a, b)).re));
}

function largestError(matrix: Matrix3, expected: readonly number[], tolerance: number): number {
  return Math.max(...matrix.flat().map((value, i) => Math.abs(value - expected[i]) / tolerance));
}

describe("the quantum Fisher information of rotations", () => {
  it("is N across a spin coherent state and 0 along it, N^2 for GHZ states, N (N + 2) / 2 for the balanced Dicke state", () => {
    const coherent = rotationFisherInformation(projector(spinCoherentState(20, { theta: 0, phi: 0 })));
    expect(largestError(coherent.matrix, [20, 0, 0, 0, 20, 0, 0, 0, 0], 1e-12)).toBeLessThan(1);
    const ghz = rotationFisherInformation(projector(ghzState(20)));
    expect(ghz.maximum).toBeCloseTo(400, 10);
    expect(Math.abs(ghz.direction[2])).toBeCloseTo(1, 12);
    expect(rotationFisherInformation(projector(dickeState(20, 0))).maximum).toBeCloseTo(220, 10);
  });

  it("of a pure state is four times the covariance", () => {
    const state = projector(oneAxisTwisted(16, 0.15));
    const { X, Y, Z, XX, YY, ZZ, XY, YZ, XZ } = dickeMoments(state);
    const covariances = [
      XX - X * X,
      XY - X * Y,
      XZ - X * Z,
      XY - X * Y,
      YY - Y * Y,
      YZ - Y * Z,
      XZ - X * Z,
      YZ - Y * Z,
    ];
    const expected = [...covariances, ZZ - Z * Z].map((value) => 4 * 8 ** 2 * value);
    const { matrix, maximum, direction } = rotationFisherInformation(state);
    expect(largestError(matrix, expected, 1e-10)).toBeLessThan(1);
    const along = direction.reduce(
      (sum, n, a) => sum + n * matrix[a].reduce((part, value, b) => part + value * direction[b], 0),
      0,
    );
    expect(along).toBeCloseTo(maximum, 10);
  });

  it("of mixed states equals that of the symmetric logarithmic derivatives", () => {
    for (const rho of [
      steadyState(lmg({ h: 0.9, gammaA: 0.1 }), 8).densityMatrix(),
      steadyState(randomModel(3), 7).densityMatrix(),
    ]) {
      const expected = byLogarithmicDerivatives(rho);
      expect(largestError(rotationFisherInformation(rho).matrix, expected, 1e-9)).toBeLessThan(1);
    }
  });

  it("of one spin with a Bloch vector of length r along z is r^2 across it", () => {
    const rho = zeros(2, 2);
    rho.data.set([0.8, 0, 0, 0, 0, 0, 0.2, 0]);
    const { matrix } = rotationFisherInformation(rho);
    expect(matrix[0][0]).toBeCloseTo(0.36, 15);
    expect(matrix[2][2]).toBeCloseTo(0, 15);
  });

  it("shows the LMG steady state at N = 30, h = 1 to be entangled: more than N", () => {
    const { maximum } = rotationFisherInformation(steadyState(lmg({ h: 1 }), 30).densityMatrix());
    expect(maximum).toBeGreaterThan(30);
    expect(maximum).toBeLessThan(900);
  });
});
