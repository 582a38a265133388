import { OpenQsError } from "../errors.js";

/** One attempted step of an integration. */
export interface StepRecord {
  /** Where the step began. */
  readonly time: number;
  /** Its length. */
  readonly step: number;
  /** Estimated error in units of the tolerances; up to 1 is accepted. */
  readonly error: number;
}

/** An integration stopped before its last time. */
export class IntegrationError extends OpenQsError {
  override readonly name = "IntegrationError";
  readonly code = "INTEGRATION_FAILED";
  constructor(
    message: string,
    /** Where it stopped, what was tried last, and whether the problem looked stiff. */
    readonly details: {
      readonly time: number;
      readonly acceptedSteps: number;
      readonly rejectedSteps: number;
      /** The last steps that were tried, oldest first. */
      readonly history: readonly StepRecord[];
      readonly stiff: boolean;
    },
  ) {
    super(message);
  }
}
