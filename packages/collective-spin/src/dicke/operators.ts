import { assertInteger, type ComplexMatrix, InvalidArgumentError, zeros } from "@openqs/linalg";

/** Which collective operator: J_x, J_y, J_z, J_+ or J_-. */
export type CollectiveOperatorName = "x" | "y" | "z" | "+" | "-";

/**
 * A collective spin operator in the Dicke basis |j, m>, m = j .. -j (highest first), j = spins / 2; J, not Pauli:
 * Jz |j,m> = m |j,m>, J+- |j,m> = sqrt(j(j+1) - m(m+-1)) |j,m+-1>, Jx = (J+ + J-)/2, Jy = (J+ - J-)/(2i).
 *
 * Shape (N + 1) x (N + 1), dimensionless.
 *
 * @throws {InvalidArgumentError} for a number of spins that is not a positive integer or an unknown name.
 *
 * @example
 * ```ts
 * import { collectiveOperator } from "@openqs/collective-spin";
 * const jPlus = collectiveOperator(2, "+");
 * jPlus.data[2]; // => 1.41421356
 * ```
 */
export function collectiveOperator(spins: number, name: CollectiveOperatorName): ComplexMatrix {
  assertInteger("spins", spins, { minimum: 1, maximum: 8000 });
  const matrix = zeros(spins + 1, spins + 1);
  const set = (row: number, column: number, re: number, im: number): void => {
    const p = 2 * (row * (spins + 1) + column);
    matrix.data[p] = re;
    matrix.data[p + 1] = im;
  };
  if (name === "z") for (let row = 0; row <= spins; row++) set(row, row, spins / 2 - row, 0);
  for (let row = 0; row < spins; row++) {
    // <m| J+ |m - 1> with m = j - row.
    const element = Math.sqrt((row + 1) * (spins - row));
    const [up, down] = laddersOf(name);
    if (up !== undefined) set(row, row + 1, up.re * element, up.im * element);
    if (down !== undefined) set(row + 1, row, down.re * element, down.im * element);
  }
  return matrix;
}

type Factor = { readonly re: number; readonly im: number } | undefined;

/** The coefficients of J+ and J- in the operator. */
function laddersOf(name: CollectiveOperatorName): readonly [Factor, Factor] {
  const real = (re: number): Factor => ({ re, im: 0 });
  switch (name) {
    case "z":
      return [undefined, undefined];
    case "x":
      return [real(0.5), real(0.5)];
    case "y":
      return [
        { re: 0, im: -0.5 },
        { re: 0, im: 0.5 },
      ];
    case "+":
      return [real(1), undefined];
    case "-":
      return [undefined, real(1)];
    default:
      throw new InvalidArgumentError("name", name, 'must be "x", "y", "z", "+" or "-"');
  }
}
