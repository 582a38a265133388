/** What the examples' assertions need of `node:assert/strict`, for browsers. */
export function ok(value, message) {
  if (!value) throw new Error(message);
}

export function deepStrictEqual(actual, expected) {
  const [a, b] = [canonical(actual), canonical(expected)];
  ok(a === b, `the example prints ${b}, the code gives ${a}`);
}

function canonical(value) {
  return JSON.stringify(value, (_, part) => {
    if (typeof part === "number" && !Number.isFinite(part)) return String(part);
    if (Object.is(part, -0)) return "-0";
    if (part === undefined) return "undefined";
    if (ArrayBuffer.isView(part)) return [part.constructor.name, ...part];
    return part;
  });
}
