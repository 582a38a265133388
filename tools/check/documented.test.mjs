import { describe, expect, it } from "vitest";
import { undocumentedMembers } from "../release/documented.mjs";

/** Packages of which every member of every exported record says what it is, in which unit. */
const DOCUMENTED = ["linalg", "cavity-hardware", "entanglement", "linear-response", "collective-spin", "lindblad"];

describe("the members of exported records", () => {
  it.each(DOCUMENTED)("all have a doc comment: %s", (name) => {
    expect(undocumentedMembers(name)).toEqual([]);
  });
});
