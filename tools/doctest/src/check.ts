import { deepStrictEqual, ok } from "node:assert/strict";

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** Half a unit in the last digit that `printed` shows. */
function printedPrecision(printed: string): number {
  const [mantissa = "", exponent = "0"] = printed.toLowerCase().split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  return 0.5000001 * 10 ** (Number(exponent) - decimals);
}

/** Asserts that `actual` is what the example's `// => printed` says: numbers to the digits shown, all else deeply. */
export function __check(actual: unknown, printed: string): void {
  if (NUMBER.test(printed) && typeof actual === "number") {
    const difference = Math.abs(actual - Number(printed));
    ok(difference <= printedPrecision(printed), `the example prints ${printed}, the code gives ${actual}`);
    return;
  }
  const expected: unknown = new Function(`return (${printed});`)();
  deepStrictEqual(actual, expected);
}
