/** An empty project outside the workspace that installs the tarballs as a stranger would. */
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const NPM_INSTALL = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

const COMPILER_OPTIONS = {
  target: "es2023",
  lib: ["es2023", "dom"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  types: [],
  noEmit: true,
};

/** Installs `dependencies` (name to version or tarball) into a new project and returns its folder. */
export function installInto(dependencies, registry) {
  const project = mkdtempSync(join(tmpdir(), "openqs-consumer-"));
  const manifest = { name: "consumer", version: "1.0.0", private: true, type: "module", dependencies };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest, null, 2));
  run("npm", [...NPM_INSTALL, ...(registry === undefined ? [] : ["--registry", registry])], { cwd: project });
  return project;
}

/** Checks the types of every entry of every package and of the examples with one compiler, the packages' own declarations included. */
export function typeCheck(project, entries, compiler) {
  mkdirSync(join(project, "types"), { recursive: true });
  const imports = entries.map(
    ({ specifier }, index) => `export * as entry${index} from ${JSON.stringify(specifier)};\n`,
  );
  writeFileSync(join(project, "types/packages.ts"), imports.join(""));
  const config = { compilerOptions: COMPILER_OPTIONS, include: ["types/*.ts", "examples/*.ts"] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
  run(process.execPath, [compiler, "-p", "."], { cwd: project });
}

/** Every Node on PATH, one of each version: `[{ version, path }]`. */
export function availableNodes() {
  const executables = process.env.PATH.split(delimiter)
    .map((folder) => join(folder, process.platform === "win32" ? "node.exe" : "node"))
    .flatMap((path) => {
      try {
        return [{ path, version: run(path, ["--version"]).trim() }];
      } catch {
        return [];
      }
    });
  const byVersion = new Map(executables.toReversed().map((node) => [node.version, node]));
  return [...byVersion.values()];
}

/** Runs the examples in one process of the given Node: with their assertions (`mjs`), or as a reader pastes them (`ts`). */
export function runExamples(project, examples, { node, extension }) {
  const imports = examples.map(({ file }) => `await import("./${file}.${extension}");`);
  writeFileSync(join(project, "examples/all.mjs"), imports.join("\n"));
  run(node, ["examples/all.mjs"], { cwd: project });
}

/** Packages that were installed a second time because the tarballs' versions do not fit each other. */
export function duplicatedPackages(project, names) {
  const installed = readdirSync(join(project, "node_modules"), { recursive: true, encoding: "utf8" });
  return installed.filter((path) => names.some((name) => path.endsWith(join("node_modules", name))));
}
