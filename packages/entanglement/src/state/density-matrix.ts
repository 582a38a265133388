import { assertInteger, type ComplexMatrix, DimensionMismatchError, InvalidArgumentError } from "@openqs/linalg";

/** Deviations from Hermiticity and unit trace that are put down to rounding or to a solver's tolerance. */
const TOLERANCE = 1e-8;

/** Throws unless `state` is square and finite, and Hermitian with unit trace to 1e-8. */
export function assertDensityMatrix(argument: string, state: ComplexMatrix): void {
  const { rows, columns, data } = state;
  if (rows !== columns) {
    throw new DimensionMismatchError(`\`${argument}\` must be square, but has shape ${rows} x ${columns}.`);
  }
  let trace = 0;
  for (let i = 0; i < rows; i++) {
    trace += data[2 * i * (rows + 1)];
    for (let k = 0; k <= i; k++) {
      const [p, q] = [2 * (i * rows + k), 2 * (k * rows + i)];
      const deviation = Math.abs(data[p] - data[q]) + Math.abs(data[p + 1] + data[q + 1]);
      if (!(deviation <= TOLERANCE)) {
        throw new InvalidArgumentError(
          argument,
          `a matrix that differs from its adjoint by ${deviation}`,
          "must be Hermitian",
        );
      }
    }
  }
  if (!(Math.abs(trace - 1) <= TOLERANCE)) {
    throw new InvalidArgumentError(argument, `a matrix of trace ${trace}`, "must have trace 1");
  }
}

/** Throws unless the dimensions of the subsystems are positive integers whose product is that of the state. */
export function assertSubsystems(state: ComplexMatrix, dimensions: readonly number[]): void {
  dimensions.forEach((dimension, i) => assertInteger(`dimensions[${i}]`, dimension, { minimum: 1 }));
  const total = dimensions.reduce((product, dimension) => product * dimension, 1);
  if (total === state.rows) return;
  throw new DimensionMismatchError(
    `\`dimensions\` ${dimensions.join(" x ")} make ${total}, but \`state\` has dimension ${state.rows}.`,
  );
}

/** Index of every basis state with the digits of the chosen subsystems alone, and with those of the others alone. */
export function splitIndices(dimensions: readonly number[], chosen: readonly number[]) {
  const total = dimensions.reduce((product, dimension) => product * dimension, 1);
  const [inside, outside] = [new Int32Array(total), new Int32Array(total)];
  for (let index = 0; index < total; index++) {
    let [rest, scale] = [index, total];
    for (let s = 0; s < dimensions.length; s++) {
      scale /= dimensions[s];
      const digit = Math.floor(rest / scale);
      rest -= digit * scale;
      const part = chosen.includes(s) ? inside : outside;
      part[index] = part[index] * dimensions[s] + digit;
    }
  }
  return { inside, outside };
}

/** Throws unless every entry of `subsystems` is the index of a different subsystem. */
export function assertChosen(argument: string, subsystems: readonly number[], dimensions: readonly number[]): void {
  subsystems.forEach((subsystem, i) => {
    assertInteger(`${argument}[${i}]`, subsystem, { minimum: 0, maximum: dimensions.length - 1 });
    if (subsystems.indexOf(subsystem) !== i)
      throw new InvalidArgumentError(`${argument}[${i}]`, subsystem, "must not occur twice");
  });
}
