import { adjoint, type ComplexMatrix, expm, multiply, scale, sparseToDense, trace, transpose } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { dickeLiouvillian } from "../dicke/liouvillian.js";
import { collectiveOperator } from "../dicke/operators.js";
import { coherentMultipoles } from "../states/coherent-multipoles.js";
import { steadyState } from "../steady-state/steady-state.js";
import { lmg, NO_INTERACTION, randomModel } from "../test-models.fixture.js";
import { secondOrderCoherence } from "./second-order-coherence.js";

const zero = { re: 0, im: 0 };
const LOWERING = [{ re: 1, im: 0 }, { re: 0, im: -1 }, zero] as const;

/** exp(t L) X in the Dicke basis; vec() stacks columns. */
function propagate(propagator: ComplexMatrix, matrix: ComplexMatrix): ComplexMatrix {
  const size = matrix.rows ** 2;
  const stacked = multiply(propagator, { rows: size, columns: 1, data: transpose(matrix).data });
  return transpose({ rows: matrix.rows, columns: matrix.rows, data: stacked.data });
}

describe("the second-order coherence", () => {
  it("agrees with the regression theorem in the Dicke basis, with and without symmetry", () => {
    for (const model of [randomModel(4), lmg({ h: 0.9 })]) {
      const spins = 5;
      const steady = steadyState(model, spins);
      const lowering = collectiveOperator(spins, "-");
      const number = multiply(adjoint(lowering), lowering);
      const rho = steady.densityMatrix();
      const emitted = multiply(multiply(lowering, rho), adjoint(lowering));
      const propagator = expm(scale(sparseToDense(dickeLiouvillian(model, spins)), 0.6));
      const intensity = trace(multiply(number, rho)).re;
      const later = trace(multiply(number, propagate(propagator, emitted))).re / intensity ** 2;
      const [start, value] = secondOrderCoherence(model, LOWERING, { state: steady.multipoles(), delays: [0, 0.6] });
      expect(value).toBeCloseTo(later, 10);
      expect(start).toBeCloseTo(trace(multiply(number, emitted)).re / intensity ** 2, 10);
    }
  });

  it("of one driven atom starts at 0 and tends to 1", () => {
    const model = { field: [2, 0, 0] as const, interaction: NO_INTERACTION, jumps: [{ rate: 1, vector: LOWERING }] };
    const state = steadyState(model, 1).multipoles();
    const [first, last] = secondOrderCoherence(model, LOWERING, { state, delays: [0, 40] });
    expect(first).toBeCloseTo(0, 14);
    expect(last).toBeCloseTo(1, 8);
  });

  it("refuses a dark state", () => {
    const model = { field: [0, 0, 1] as const, interaction: NO_INTERACTION, jumps: [] };
    const state = { ...coherentMultipoles(4, { theta: Math.PI, phi: 0 }) };
    expect(() => secondOrderCoherence(model, [zero, zero, zero], { state, delays: [0] })).toThrow(/`state` must emit/);
  });
});
