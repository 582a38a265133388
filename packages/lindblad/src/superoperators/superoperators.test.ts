import {
  add,
  adjoint,
  type ComplexMatrix,
  frobeniusNorm,
  matrixFromRows,
  maximumNorm,
  multiply,
  scale,
  sparseToDense,
} from "@openqs/linalg";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  adjointLiouvillianAction,
  applySuperoperator,
  basisState,
  commutatorSuperoperator,
  dissipator,
  leftMultiplication,
  lindbladSystem,
  liouvillian,
  liouvillianAction,
  rightMultiplication,
  sandwich,
  scaled,
  scaledSuperoperator,
  spinBasis,
  spinLowering,
  spinZ,
  sumOfSuperoperators,
  toDensityMatrix,
  unvectorize,
  vectorize,
} from "../index.js";
import { fromHermitianUnknowns, hermitianLiouvillian, hermitianUnknowns } from "./hermitian-liouvillian.js";
import { elementSet } from "./pair-liouvillian.js";
import { randomMatrix, randomOperator, randomSystem } from "../random-systems.fixture.js";

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const distance = (a: ComplexMatrix, b: ComplexMatrix) => maximumNorm(add(a, scale(b, -1)));

test("superoperators are multiplications from the left, the right and both sides, for matrices without symmetry", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const [a, b] = [randomOperator(3, seed), randomOperator(3, seed + 1)];
      const [A, B] = [sparseToDense(a.matrix), sparseToDense(b.matrix)];
      const rho = { space: a.space, matrix: randomMatrix(3, seed + 2) };
      const apply = (map: Parameters<typeof applySuperoperator>[0]) => applySuperoperator(map, rho);
      expect(distance(apply(leftMultiplication(a)), multiply(A, rho.matrix))).toBeLessThan(1e-14);
      expect(distance(apply(rightMultiplication(b)), multiply(rho.matrix, B))).toBeLessThan(1e-14);
      expect(distance(apply(sandwich(a, b)), multiply(multiply(A, rho.matrix), B))).toBeLessThan(1e-13);
    }),
  );
});

test("stacked columns are undone by unstacking", () => {
  const matrix = matrixFromRows([
    [1, 2],
    [3, { re: 4, im: 5 }],
  ]);
  expect(unvectorize(vectorize(matrix))).toEqual(matrix);
  expect(() => unvectorize({ length: 3, data: new Float64Array(6) })).toThrow(/not a stacked square matrix/);
});

describe("the Liouvillian", () => {
  test("is -i times the commutator plus the dissipators, row by row and as a map of matrices", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 6 }), (seed, dimension) => {
        const system = randomSystem(dimension, { seed });
        const parts = system.jumps.map(({ collapseOperator }) => dissipator(collapseOperator));
        const coherent = scaledSuperoperator(commutatorSuperoperator(system.hamiltonian), { re: 0, im: -1 });
        const expected = [coherent, ...parts].reduce(sumOfSuperoperators);
        expect(distance(sparseToDense(liouvillian(system).matrix), sparseToDense(expected.matrix))).toBeLessThan(1e-12);
        const rho = randomMatrix(dimension, seed + 1);
        const image = new Float64Array(rho.data.length);
        liouvillianAction(system).apply(rho.data, image);
        const reference = applySuperoperator(expected, { space: system.space, matrix: rho });
        expect(distance({ ...rho, data: image }, reference)).toBeLessThan(1e-12);
      }),
      { numRuns: 30 },
    );
  });

  test("does not change when a channel is split in two of half its rate (QuTiP's test_scattering)", () => {
    const system = randomSystem(4, { seed: 5, jumps: 1 });
    const [operator] = system.jumps.map(({ collapseOperator }) => collapseOperator);
    const built = (rates: readonly number[]) =>
      lindbladSystem({
        hamiltonian: system.hamiltonian,
        jumps: rates.map((populationRate) => ({ operator, populationRate })),
      });
    const [one, two] = [[0.8], [0.4, 0.4]].map((rates) => sparseToDense(liouvillian(built(rates)).matrix));
    expect(distance(one, two)).toBeLessThan(1e-14);
  });

  test("of collective decay at the rate g changes the highest state at g N: ||L rho|| = sqrt(2) g N", () => {
    for (const spins of [4, 16, 64]) {
      const basis = spinBasis("atoms", spins / 2);
      const jumps = [{ operator: spinLowering(basis), populationRate: 0.37 }];
      const { apply } = liouvillianAction(lindbladSystem({ hamiltonian: scaled(spinZ(basis), 0), jumps }));
      const { matrix } = toDensityMatrix(basisState(basis, 0));
      const image = new Float64Array(matrix.data.length);
      apply(matrix.data, image);
      expect(frobeniusNorm({ ...matrix, data: image }) / (Math.SQRT2 * 0.37 * spins)).toBeCloseTo(1, 14);
    }
  });

  test("preserves the trace and Hermiticity", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const system = randomSystem(5, { seed });
        const matrix = randomMatrix(5, seed + 1);
        const hermitian = scale(add(matrix, adjoint(matrix)), 0.5);
        const image = new Float64Array(50);
        liouvillianAction(system).apply(hermitian.data, image);
        const change = { rows: 5, columns: 5, data: image };
        expect(distance(change, adjoint(change))).toBeLessThan(1e-13);
        expect(Math.abs([0, 1, 2, 3, 4].reduce((total, i) => total + image[12 * i], 0))).toBeLessThan(1e-13);
      }),
    );
  });

  test("on Hermitian matrices is a real matrix on their real unknowns", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 6 }), (seed, dimension) => {
        const system = randomSystem(dimension, { seed });
        const all = elementSet(
          dimension,
          Int32Array.from({ length: dimension ** 2 }, (_, k) => k),
        );
        const unknowns = hermitianUnknowns(all)!;
        const { rows, rowStarts, columnIndices, realValues } = hermitianLiouvillian(system, unknowns);
        const x = Float64Array.from({ length: rows }, (_, k) => Math.sin(seed + k));
        const y = x.map((_, row) => {
          let sum = 0;
          for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) sum += realValues[k] * x[columnIndices[k]];
          return sum;
        });
        const image = new Float64Array(2 * rows);
        const hermitian = fromHermitianUnknowns(x, unknowns);
        expect(distance(hermitian, adjoint(hermitian))).toBe(0);
        liouvillianAction(system).apply(hermitian.data, image);
        expect(distance(fromHermitianUnknowns(y, unknowns), { ...hermitian, data: image })).toBeLessThan(1e-12);
      }),
    );
    // Two sets that lack the mirror image of (0, 1), or of (1, 0).
    expect(hermitianUnknowns(elementSet(2, Int32Array.of(0, 1)))).toBeUndefined();
    expect(hermitianUnknowns(elementSet(2, Int32Array.of(0, 2)))).toBeUndefined();
  });

  test("and its adjoint agree: Tr(A L rho) = Tr((L^+ A) rho)", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const system = randomSystem(4, { seed });
        const [A, rho] = [randomMatrix(4, seed + 1), randomMatrix(4, seed + 2)];
        const [left, right] = [new Float64Array(32), new Float64Array(32)];
        liouvillianAction(system).apply(rho.data, left);
        adjointLiouvillianAction(system).apply(A.data, right);
        const trace = (x: ComplexMatrix) => [0, 1, 2, 3].reduce((total, i) => total + x.data[10 * i], 0);
        const first = trace(multiply(A, { rows: 4, columns: 4, data: left }));
        const second = trace(multiply({ rows: 4, columns: 4, data: right }, rho));
        expect(first).toBeCloseTo(second, 11);
      }),
    );
  });
});
