import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layerViolations, readProjects } from "./layers.mjs";

const ROOT = join(import.meta.dirname, "../..");
const FIXTURES = join(import.meta.dirname, "fixtures");
let workspace;

// The workspace's own lint leaves the fixtures out, so that they are linted in a copy that has its configuration.
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), "openqs-boundaries-"));
  cpSync(FIXTURES, workspace, { recursive: true });
  cpSync(join(ROOT, ".oxlintrc.json"), join(workspace, ".oxlintrc.json"));
});

afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
});

function lint(file) {
  return spawnSync("oxlint", [join("packages/entanglement/src", file)], { cwd: workspace, encoding: "utf8" });
}

describe("module boundaries", () => {
  it("hold between the packages", () => {
    expect(layerViolations(readProjects(ROOT))).toEqual([]);
  });

  it("are not undone by a folder for everything", () => {
    const { stdout } = spawnSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" });
    expect(stdout).toContain("packages/linalg/src/index.ts");
    expect(stdout.split("\n").filter((file) => /(?:^|\/)(?:core|shared|utils|common|helpers)\//.test(file))).toEqual(
      [],
    );
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
