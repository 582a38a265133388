import { describe, expect, it } from "vitest";
import { undocumentedMembers } from "../release/documented.mjs";
import { publishedPackages } from "../release/packages.mjs";

describe("the members of exported records", () => {
  it.each(publishedPackages().map(({ short }) => short))("all have a doc comment: %s", (name) => {
    expect(undocumentedMembers(name)).toEqual([]);
  });
});
