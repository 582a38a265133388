import { memoryUsage } from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Growth of the arrays after which a collection is worth its 10 to 20 ms. */
const WORTH_BYTES = 8e6;
/** Between two looks, each of which takes some 20 microseconds. */
const LOOK_MILLISECONDS = 20;

// The flag only names the function in contexts that are made after it.
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/**
 * Frees the arrays that nobody holds, if they are many: to be made for a solve and called between its steps. Left to itself,
 * V8 lets tens of megabytes of one solve or attempt stand while the next takes its own: arrays lie outside of the heap whose
 * growth it watches.
 */
export function arrayCollector(): () => void {
  let looked = -Infinity;
  /** What the last collection left, or less. */
  let held = 0;
  return () => {
    const now = performance.now();
    if (now - looked < LOOK_MILLISECONDS) return;
    looked = now;
    const { arrayBuffers } = memoryUsage();
    held = Math.min(held, arrayBuffers);
    if (arrayBuffers < held + WORTH_BYTES) return;
    collectGarbage();
    held = memoryUsage().arrayBuffers;
  };
}
