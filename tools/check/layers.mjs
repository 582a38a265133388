/** Who may depend on whom, from the packages' own package.json files. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Layer of each published project; a project may depend on lower layers only, so physics packages never on each other. */
export const LAYERS = {
  "@openqs/linalg": 0,
  "@openqs/cavity-hardware": 0,
  "@openqs/lindblad": 1,
  "@openqs/collective-spin": 1,
  "@openqs/linear-response": 1,
  "@openqs/entanglement": 1,
  "lmg-cavity": 2,
};

/** React belongs to the application alone. */
const APPLICATION_ONLY = new Set(["react", "ink"]);

export function readProjects(root) {
  return ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .map((name) => join(root, folder, name))
      .filter((directory) => existsSync(join(directory, "package.json")))
      .map((directory) => ({
        directory,
        manifest: JSON.parse(readFileSync(join(directory, "package.json"), "utf8")),
        references: (JSON.parse(readFileSync(join(directory, "tsconfig.json"), "utf8")).references ?? []).map(
          ({ path }) => path.split("/").at(-1),
        ),
      })),
  );
}

/** Sentences, one per violation. */
export function layerViolations(projects) {
  return projects.flatMap(({ manifest, references }) => {
    const layer = LAYERS[manifest.name];
    if (layer === undefined) return [`${manifest.name} has no layer in tools/check/layers.mjs`];
    const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const internal = dependencies.filter((name) => name in LAYERS);
    const upward = internal.filter((name) => LAYERS[name] >= layer);
    const foreign = layer < 2 ? dependencies.filter((name) => APPLICATION_ONLY.has(name)) : [];
    const expected = internal.map((name) => name.split("/").at(-1)).sort();
    const missing = expected.join() === [...references].sort().join() ? [] : [expected.join(", ")];
    return [
      ...upward.map((name) => `${manifest.name} must not depend on ${name}`),
      ...foreign.map((name) => `${manifest.name} must not depend on ${name}, which belongs to the application`),
      ...missing.map((names) => `${manifest.name}: the references of tsconfig.json must be ${names || "none"}`),
    ];
  });
}
