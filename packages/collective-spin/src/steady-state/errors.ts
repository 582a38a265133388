import { OpenQsError } from "@openqs/linalg";

/** The model has more than one steady state in the symmetry sector of the trace, so that none can be named. */
export class NonUniqueSteadyStateError extends OpenQsError {
  override readonly name = "NonUniqueSteadyStateError";
  readonly code = "NON_UNIQUE_STEADY_STATE";
  constructor(
    /** N, for which the steady state is not unique to rounding. */
    readonly spins: number,
  ) {
    super(
      `the steady state of the ${spins} spins is not unique: the Liouvillian is singular beyond the trace. ` +
        "Add dissipation that connects the conserved parts, or evolve an initial state.",
    );
  }
}
