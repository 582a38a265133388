import { add, adjoint, type ComplexMatrix, maximumNorm, multiply, schur } from "@openqs/linalg";
import { expect, test } from "vitest";
import { randomMatrix } from "../random-systems.fixture.js";
import { solveTriangularSylvester } from "./triangular-sylvester.js";

/** The triangular factor of a matrix whose eigenvalues have real parts of -3 and less. */
function decaying(size: number, seed: number): ComplexMatrix {
  const { triangular } = schur(randomMatrix(size, seed));
  const reach = Math.max(...triangular.data.filter((_, k) => k % (2 * size + 2) === 0));
  for (let k = 0; k < size; k++) triangular.data[2 * k * (size + 1)] -= reach + 3;
  return triangular;
}

test.each([
  [1, 1],
  [7, 24],
  [25, 3],
  [60, 61],
  [101, 30],
])("T Y + Y S^+ = C is solved to rounding in blocks of any shape: %i x %i", (rows, columns) => {
  const [left, right] = [decaying(rows, 1), decaying(columns, 2)];
  const square = randomMatrix(Math.max(rows, columns), 3).data;
  const source = { rows, columns, data: square.slice(0, 2 * rows * columns) };
  const solution = { ...source, data: source.data.slice() };
  solveTriangularSylvester({ left, right, floor: 0 }, solution);
  const image = add(multiply(left, solution), multiply(solution, adjoint(right)));
  const residual = { ...image, data: image.data.map((value, k) => value - source.data[k]) };
  // A few eps for each of the sums of up to 100 terms of size |T| |Y|.
  const size = maximumNorm(left) + maximumNorm(right);
  expect(maximumNorm(residual)).toBeLessThan(
    1e-13 * size * Math.max(1, maximumNorm(solution)) * Math.max(rows, columns),
  );
});

test("a rate that is too small, as that of a dark state, counts as the floor", () => {
  const zero = { rows: 1, columns: 1, data: new Float64Array([0, 0]) };
  const source = { rows: 1, columns: 1, data: new Float64Array([2, 4]) };
  solveTriangularSylvester({ left: zero, right: zero, floor: 0.5 }, source);
  expect([...source.data]).toEqual([-4, -8]);
});
