/** The entries of the published packages: what their `exports` offer, each with the declarations that were built for it. */
import { join } from "node:path";
import { publishedPackages } from "./packages.mjs";

/** `[{ specifier, declarations }]` of one package: "@openqs/linalg", "@openqs/linalg/ml-matrix", ... */
export function entriesOf({ name, manifest, directory }) {
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === "object")
    .map(([path, { types }]) => ({
      specifier: path === "." ? name : `${name}${path.slice(1)}`,
      declarations: join(directory, types),
    }));
}

/** The specifiers of all entries of all packages. */
export function allSpecifiers(packages = publishedPackages()) {
  return packages.flatMap(entriesOf).map(({ specifier }) => specifier);
}
