/** Where a benchmark leaves its measurements for the documentation: one JSON line each, in the file that RESULTS names. */
import { appendFileSync } from "node:fs";

/**
 * Leaves `{ package, workload, peer, seconds, peerSeconds, deviation }`: processor times, the least of several runs, and the relative
 * difference of the results. Without RESULTS it does nothing.
 */
export function leaveResult(result) {
  if (process.env.RESULTS !== undefined) appendFileSync(process.env.RESULTS, `${JSON.stringify(result)}\n`);
}
