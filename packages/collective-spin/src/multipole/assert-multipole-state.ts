import { assertInteger, DimensionMismatchError, InvalidArgumentError } from "@openqs/linalg";
import { MAXIMUM_SPINS } from "../model.js";
import { multipoleIndex, type MultipoleState } from "./multipole-state.js";

/**
 * Checks a state at a public entry.
 *
 * @throws {InvalidArgumentError} when N or an order is out of range or a multipole is not finite.
 * @throws {DimensionMismatchError} when there are fewer multipoles than the orders say.
 */
export function assertMultipoleState(argument: string, state: MultipoleState): void {
  const { spins, maximumOrder, maximumProjection = maximumOrder, data } = state;
  assertInteger(`${argument}.spins`, spins, { minimum: 1, maximum: MAXIMUM_SPINS });
  assertInteger(`${argument}.maximumOrder`, maximumOrder, { minimum: 0 });
  assertInteger(`${argument}.maximumProjection`, maximumProjection, { minimum: 0 });
  const numbers = 2 * multipoleIndex(maximumOrder + 1, 0, maximumProjection);
  if (data.length < numbers) {
    throw new DimensionMismatchError(
      `\`${argument}\` of order ${maximumOrder} needs ${numbers} numbers in \`data\`, but has ${data.length}.`,
    );
  }
  const bad = data.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) throw new InvalidArgumentError(`${argument}.data[${bad}]`, data[bad], "must be finite");
}
