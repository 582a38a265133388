import { expect, test } from "vitest";
import { wantsColor } from "./color.js";

test.each([
  [{}, true, true],
  [{ NO_COLOR: "" }, true, true],
  [{ NO_COLOR: "1" }, true, false],
  [{ TERM: "dumb" }, true, false],
  [{}, false, false],
  [{}, undefined, false],
])("with %j on a terminal: %s, colour is %s", (environment, isTerminal, wanted) => {
  expect(wantsColor(environment, isTerminal)).toBe(wanted);
});
