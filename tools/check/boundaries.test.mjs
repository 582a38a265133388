import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { layerViolations, readProjects } from "./layers.mjs";

const ROOT = join(import.meta.dirname, "../..");
const FIXTURES = join(import.meta.dirname, "fixtures");

function lint(file) {
  const config = ["--config", join(ROOT, ".oxlintrc.json"), "--no-ignore"];
  return spawnSync("oxlint", [...config, join("packages/entanglement/src", file)], { cwd: FIXTURES, encoding: "utf8" });
}

describe("module boundaries", () => {
  it("hold between the packages", () => {
    expect(layerViolations(readProjects(ROOT))).toEqual([]);
  });

  it("are broken by a physics package that depends on another, and by missing references", () => {
    const manifest = { name: "@openqs/entanglement", dependencies: { "@openqs/collective-spin": "workspace:^" } };
    expect(layerViolations([{ manifest, references: [] }])).toEqual([
      "@openqs/entanglement must not depend on @openqs/collective-spin",
      "@openqs/entanglement: the references of tsconfig.json must be collective-spin",
    ]);
  });

  it.each([
    ["illegal-deep-import.ts", "Import a package by its public entry."],
    ["illegal-relative-import.ts", "Import another package by its name, not by its files."],
    ["illegal-node-import.ts", "no-nodejs-modules"],
  ])("the linter refuses %s", (file, message) => {
    const { status, stdout } = lint(file);
    expect(stdout).toContain(message);
    expect(status).toBe(1);
  });
});
