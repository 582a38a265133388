import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "./errors.js";

describe("the message of an InvalidArgumentError", () => {
  it.each([
    ["a text in quotes", "abc", '"abc"'],
    ["an array with its values", [1, "a"], '[1, "a"]'],
    ["a quantity by its members", { value: 1, unit: "Hz" }, "an object with value, unit"],
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
