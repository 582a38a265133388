import { type Complex, type ComplexMatrix, InvalidArgumentError } from "@openqs/linalg";
import { expect } from "../measures/expectation.js";
import { assertSameSpace, type Space } from "../space/basis.js";
import { assertOperator, type Operator } from "../operators/operator.js";
import type { DensityMatrix } from "../states/density-matrix.js";

/** Operators by the names under which their expectation values are reported. */
export type Observables = Readonly<Record<string, Operator>>;

/** A state at one time with the expectation values that were asked for. */
export interface Snapshot {
  /** In the inverse of the system's unit of frequency. */
  readonly time: number;
  /** rho at that time. */
  readonly state: DensityMatrix;
  /** Of the observables, by their names. */
  readonly expectations: Readonly<Record<string, Complex>>;
}

/** A snapshot of a matrix, which is copied. */
export function takeSnapshot(
  time: number,
  matrix: ComplexMatrix,
  { space, observables }: { readonly space: Space; readonly observables: Observables },
): Snapshot {
  const state = { space, matrix: { ...matrix, data: matrix.data.slice() } };
  const expectations = Object.fromEntries(
    Object.entries(observables).map(([name, operator]) => [name, expect(operator, state)]),
  );
  return { time, state, expectations };
}

/** Throws unless every observable acts on the space. */
export function assertObservables(space: Space, observables: Observables): void {
  if (typeof observables !== "object" || observables === null) {
    throw new InvalidArgumentError("observables", observables, "must be a record of operators by name");
  }
  for (const [name, operator] of Object.entries(observables)) {
    assertOperator(`observables.${name}`, operator);
    assertSameSpace(`the observable \`${name}\``, space, operator.space);
  }
}
