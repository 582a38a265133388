import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeWhole } from "./whole-file.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lmg-whole-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a file that is written whole", () => {
  it("replaces what stood under its name, and leaves nothing beside it", () => {
    const path = join(folder, "a.json");
    writeFileSync(path, "a longer text than the new one");
    writeWhole(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });

  it("leaves nothing at all where it cannot be written", () => {
    const path = join(folder, "taken");
    mkdirSync(path);
    expect(() => writeWhole(path, "text")).toThrow("EISDIR");
    expect(readdirSync(folder)).toEqual(["taken"]);
  });
});
