import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "./errors.js";

describe("the message of an InvalidArgumentError", () => {
  it.each([
    ["a text in quotes", "abc", '"abc"'],
    ["an array by its length", [1, 2], "an array of length 2"],
    ["an object by its members", { re: 1, im: 2 }, "an object with re, im"],
    [
      "a large object by some of them",
      { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 },
      "an object with a, b, c, d, e, f, ...",
    ],
    ["an empty object", {}, "an object without members"],
    ["null as such", null, "null"],
    ["a function without its source", () => 1, "a function"],
    ["a bigint apart from a number", 5n, "5n"],
  ])("shows %s", (_, value, shown) => {
    expect(new InvalidArgumentError("x", value, "must be a number").message).toBe(
      `\`x\` must be a number, but is ${shown}.`,
    );
  });
});
