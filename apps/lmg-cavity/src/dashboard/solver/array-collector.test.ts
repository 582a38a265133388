import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { arrayCollector } from "./array-collector.js";

it("frees large arrays that nobody holds, and no others", async () => {
  const kept = new Float64Array(3_000_000).fill(1);
  const ref = new WeakRef(new Float64Array(3_000_000));
  // What a weak reference was made of lives until its task is over.
  await setTimeout(0);
  arrayCollector()();
  expect(ref.deref()).toBeUndefined();
  expect(kept.at(-1)).toBe(1);
});
