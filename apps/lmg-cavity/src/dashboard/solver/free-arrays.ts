import { memoryUsage } from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Arrays below this are left to the collector's own times. */
const WORTH_BYTES = 16e6;

// The flag only names the function in contexts that are made after it.
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/**
 * Frees the arrays of a solve that is over. Left to itself, V8 lets tens of megabytes of them stand while the next solve
 * takes its own: arrays lie outside of the heap whose growth it watches.
 */
export function freeArrays(): void {
  if (memoryUsage().arrayBuffers > WORTH_BYTES) collectGarbage();
}
