import { describe, expect, it } from "vitest";
import { undocumented } from "../release/documented.mjs";
import { publishedPackages } from "../release/packages.mjs";
import { unnamedTypes } from "../release/unnamed-types.mjs";

const NAMES = publishedPackages().map(({ short }) => short);

describe("exports and the members of exported records", () => {
  it.each(NAMES)("all have a doc comment: %s", (name) => {
    expect(undocumented(name)).toEqual([]);
  });
});

describe("the types that exports name", () => {
  it.each(NAMES)("can all be imported: %s", (name) => {
    expect(unnamedTypes(name)).toEqual([]);
  });
});
