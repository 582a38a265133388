import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entriesOf } from "../release/entries.mjs";
import { readProjects } from "./layers.mjs";

const ROOT = join(import.meta.dirname, "../..");
const projects = readProjects(ROOT).filter(({ manifest }) => manifest.private !== true);
let folder;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "openqs-pack-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function pack({ directory, manifest }) {
  const before = new Set(readdirSync(folder));
  const { status, stdout, stderr } = spawnSync("pnpm", ["pack", "--pack-destination", folder], {
    cwd: directory,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`pnpm pack failed for ${manifest.name}: ${stdout}${stderr}`);
  const made = readdirSync(folder).find((file) => !before.has(file));
  return join(folder, made);
}

function check(command, ...parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd: ROOT, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

describe.each(projects.map((project) => [project.manifest.name, project]))("the tarball of %s", (name, project) => {
  it("passes publint and are-the-types-wrong", () => {
    const tarball = pack(project);
    const publint = check("publint", "run", tarball, "--strict");
    expect(publint.status, publint.output).toBe(0);
    const types = check("attw", tarball, "--profile", "esm-only");
    expect(types.status, types.output).toBe(0);
  });
});

/** The sources of the entries from which a reader imports, as TypeDoc names them. */
function entrySources({ directory, manifest }) {
  const entries = entriesOf({ name: manifest.name, manifest, directory }).filter(({ isWorker }) => !isWorker);
  return entries.map(({ declarations }) =>
    relative(directory, declarations).replace("dist/", "src/").replace(".d.ts", ".ts"),
  );
}

describe("the API reference", () => {
  const libraries = projects.filter(({ directory }) => directory.startsWith(join(ROOT, "packages")));

  it.each(libraries.map((project) => [project.manifest.name, project]))("has every entry of %s", (_, project) => {
    const own = join(project.directory, "typedoc.json");
    const { entryPoints } = existsSync(own) ? JSON.parse(readFileSync(own, "utf8")) : {};
    expect(entryPoints ?? ["src/index.ts"]).toEqual(entrySources(project));
  });
});

describe("published packages", () => {
  it.each(projects.map(({ manifest }) => [manifest.name, manifest]))("%s has no install scripts", (_, manifest) => {
    const hooks = Object.keys(manifest.scripts ?? {}).filter((hook) => /install|prepare/.test(hook));
    expect(hooks).toEqual([]);
  });

  it.each(projects.map((project) => [project.manifest.name, project]))("%s holds no tests", (_, project) => {
    const { exclude } = JSON.parse(readFileSync(join(project.directory, "tsconfig.json"), "utf8"));
    expect(exclude).toEqual(expect.arrayContaining(["src/**/*.test.ts", "src/**/*.fixture.ts"]));
    if (!project.manifest.files.includes("src")) return;
    expect(project.manifest.files).toEqual(expect.arrayContaining(["!src/**/*.test.ts", "!src/**/*.fixture.ts"]));
  });
});
