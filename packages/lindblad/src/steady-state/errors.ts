import { OpenQsError } from "@openqs/linalg";

/** The system has several steady states and nothing says which one is meant. */
export class NonUniqueSteadyStateError extends OpenQsError {
  override readonly name = "NonUniqueSteadyStateError";
  readonly code = "NON_UNIQUE_STEADY_STATE";
  constructor(
    message: string,
    /** Dimension of the null space of the Liouvillian, as far as it was found. */
    readonly nullSpaceDimension: number,
  ) {
    super(message);
  }
}
