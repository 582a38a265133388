import {
  add,
  adjoint,
  type Complex,
  type ComplexMatrix,
  eigenvalues,
  identity,
  kroneckerProduct,
  lu,
  luSolve,
  matrixFromRows,
  multiply,
  scale,
  sparseToDense,
  traceOfProduct,
  transpose,
  zeros,
} from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import type { CollectiveSpinModel } from "../model.js";
import { lmg, NO_INTERACTION, randomModel, randomNumbers } from "../test-models.fixture.js";
import { steadyState } from "../steady-state/steady-state.js";
import { type IndividualJump, individualLiouvillian } from "./individual-liouvillian.js";
import { individualSteadyState } from "./individual-steady-state.js";

const real = (re: number): Complex => ({ re, im: 0 });
const i = (im: number): Complex => ({ re: 0, im });
const emission = (rate: number): IndividualJump => ({ rate, vector: [real(1), i(-1), real(0)] });
const pumping = (rate: number): IndividualJump => ({ rate, vector: [real(1), i(1), real(0)] });
const dephasing = (rate: number): IndividualJump => ({ rate, vector: [real(0), real(0), real(1)] });
const FREE: CollectiveSpinModel = { field: [0, 0, 1], interaction: NO_INTERACTION, jumps: [] };

const sum = (a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix => add(a, b);

/** s_x, s_y, s_z of each of `spins` spins in the full space of 2^N states. */
function singleSpins(spins: number): ComplexMatrix[][] {
  const halves = [
    [
      [0, 0.5],
      [0.5, 0],
    ],
    [
      [0, i(-0.5)],
      [i(0.5), 0],
    ],
    [
      [0.5, 0],
      [0, -0.5],
    ],
  ].map((rows) => matrixFromRows(rows));
  return Array.from({ length: spins }, (_, n) =>
    halves.map((half) => kroneckerProduct(kroneckerProduct(identity(2 ** n), half), identity(2 ** (spins - 1 - n)))),
  );
}

function combination(operators: readonly ComplexMatrix[], vector: readonly Complex[]): ComplexMatrix {
  return operators.map((operator, k) => scale(operator, vector[k])).reduce(sum);
}

/** The Liouvillian on all 4^N elements, column stacking, from single-spin operators. */
function fullLiouvillian(model: CollectiveSpinModel, spins: number, jumps: readonly IndividualJump[]): ComplexMatrix {
  const single = singleSpins(spins);
  const total = [0, 1, 2].map((axis) => single.map((operators) => operators[axis]).reduce(sum));
  const one = identity(2 ** spins);
  const quadratic = total.map((operator, a) =>
    multiply(
      operator,
      combination(
        total,
        model.interaction[a].map((b) => real(b / spins)),
      ),
    ),
  );
  const hamiltonian = quadratic.reduce(sum, combination(total, model.field.map(real)));
  const left = (a: ComplexMatrix) => kroneckerProduct(one, a);
  const right = (a: ComplexMatrix) => kroneckerProduct(transpose(a), one);
  const dissipator = (jump: ComplexMatrix) => {
    const decay = multiply(adjoint(jump), jump);
    return add(multiply(right(adjoint(jump)), left(jump)), scale(add(left(decay), right(decay)), -0.5));
  };
  const operators = [
    ...model.jumps.map(({ rate, vector }) => scale(combination(total, vector), Math.sqrt(rate / spins))),
    ...jumps.flatMap(({ rate, vector }) => single.map((s) => scale(combination(s, vector), Math.sqrt(rate)))),
  ];
  const coherent = scale(add(left(hamiltonian), scale(right(hamiltonian), -1)), i(-1));
  return operators.map(dissipator).reduce(sum, coherent);
}

/** The steady state in the full space: the first row, which the others imply, is replaced by the trace. */
function fullSteadyState(liouvillian: ComplexMatrix, dimension: number): ComplexMatrix {
  const matrix = { ...liouvillian, data: liouvillian.data.slice() };
  matrix.data.fill(0, 0, 2 * matrix.columns);
  for (let a = 0; a < dimension; a++) matrix.data[2 * a * (dimension + 1)] = 1;
  const b = zeros(matrix.rows, 1);
  b.data[0] = 1;
  return transpose({ rows: dimension, columns: dimension, data: luSolve(lu(matrix), b).data });
}

function randomJump(seed: number): IndividualJump {
  const random = randomNumbers(seed);
  const next = () => ({ re: 2 * random() - 1, im: 2 * random() - 1 });
  return { rate: 0.2 + random(), vector: [next(), next(), next()] };
}

describe("individual processes by permutation symmetry", () => {
  it.each([1, 2, 3, 4])(
    "of %i spins have the moments of the full space of 4^N elements, without any symmetry",
    (spins) => {
      const model = randomModel(5);
      const jumps = [randomJump(1), randomJump(2)];
      const { moments, certificate } = individualSteadyState(model, spins, jumps);
      const rho = fullSteadyState(fullLiouvillian(model, spins, jumps), 2 ** spins);
      const single = singleSpins(spins);
      const [x, y, z] = [0, 1, 2].map((axis) => single.map((operators) => operators[axis]).reduce(sum));
      const j = spins / 2;
      expect(moments.X).toBeCloseTo(traceOfProduct(x, rho).re / j, 11);
      expect(moments.Y).toBeCloseTo(traceOfProduct(y, rho).re / j, 11);
      expect(moments.Z).toBeCloseTo(traceOfProduct(z, rho).re / j, 11);
      expect(moments.XX).toBeCloseTo(traceOfProduct(multiply(x, x), rho).re / j ** 2, 11);
      expect(moments.YZ).toBeCloseTo(traceOfProduct(multiply(y, z), rho).re / j ** 2, 11);
      expect(certificate.residualNorm).toBeLessThan(1e-12);
    },
  );

  // The example of PIQS's README, which its own solver finds singular: independent spins.
  it.each([10, 30])(
    "of %i spins with emission and pumping are independent spins with <sigma_z> = (P - E) / (P + E)",
    (spins) => {
      const { moments, certificate } = individualSteadyState(FREE, spins, [emission(1), pumping(2)]);
      const z = 1 / 3;
      expect(moments.Z).toBeCloseTo(z, 12);
      expect(moments.ZZ).toBeCloseTo(1 / spins + (1 - 1 / spins) * z * z, 12);
      expect(moments.XX).toBeCloseTo(1 / spins, 12);
      expect(certificate.traceError).toBeLessThan(1e-13);
    },
    30_000,
  );

  it("of two spins with E = D = P = 0.5 collective and 0.1 individual have the published within-j spectrum", () => {
    const collective = [emission(1), pumping(1), dephasing(1)].map(({ rate, vector }) => ({ rate, vector }));
    // Rates of the collective jumps are rate / N: 0.5 is 1 / 2.
    const model = { field: [0, 0, 0] as const, interaction: NO_INTERACTION, jumps: collective };
    const matrix = individualLiouvillian(model, 2, [emission(0.1), pumping(0.1), dephasing(0.1)]);
    expect(matrix.rows).toBe(10);
    const values = eigenvalues(sparseToDense(matrix)).data.filter((_, p) => p % 2 === 0);
    const expected = [-3.367399, -3.1, -3.1, -2.3, -2.3, -1.2, -0.9, -0.9, -0.332601, 0];
    [...values].sort((a, b) => a - b).forEach((value, n) => expect(value).toBeCloseTo(expected[n], 6));
  });

  it("that are weak change the LMG steady state little, and not at all when their rate goes to zero", () => {
    const model = lmg({ h: 0.8 });
    const pure = steadyState(model, 12).moments;
    const shifts = [1e-3, 1e-6].map((rate) => individualSteadyState(model, 12, [emission(rate)]).moments.Z - pure.Z);
    // Any rate, however weak, lets j relax: the state changes at zeroth order, continuously from there on.
    expect(Math.abs(shifts[0] - shifts[1])).toBeLessThan(0.01);
    expect(Math.abs(shifts[0])).toBeGreaterThan(1e-4);
  });

  it("balance collective pumping at rate / N = emission: the map is unital, and the state maximally mixed", () => {
    const spins = 12;
    // H and 2 Jx are Hermitian; [J+, J-] = 2 Jz and sum [s_-, s_+] = -2 Jz cancel.
    const { moments, blocks } = individualSteadyState(lmg({ h: 0.8, gammaB: 0.2 }), spins, [emission(0.4 / spins)]);
    expect(moments.Z).toBeCloseTo(0, 13);
    expect(moments.ZZ).toBeCloseTo(1 / spins, 13);
    // p_j = (2j + 1) d_j / 2^N with d_j = N! (2j + 1) / ((N/2 - j)! (N/2 + j + 1)!): 13 / 4096 for j = 6, 11 * 11 for j = 5.
    expect(blocks[0].matrix.data[0]).toBeCloseTo(1 / 4096, 14);
    expect(blocks[1].matrix.data[0]).toBeCloseTo(11 / 4096, 14);
  });

  it("are needed for a unique steady state: collective ones conserve j", () => {
    expect(() => individualSteadyState(lmg({ h: 0.5 }), 4, [])).toThrow("is not unique");
  });
});
