/** The entries of the published packages: what their `exports` offer, each with the declarations that were built for it. */
import { join } from "node:path";
import { publishedPackages } from "./packages.mjs";

/**
 * `[{ specifier, declarations, isWorker }]` of one package: "@openqs/linalg", "@openqs/linalg/ml-matrix", ... An entry whose name ends in
 * `-worker` is the program of a worker: it exports nothing and runs in no other thread.
 */
export function entriesOf({ name, manifest, directory }) {
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === "object")
    .map(([path, { types }]) => ({
      specifier: path === "." ? name : `${name}${path.slice(1)}`,
      declarations: join(directory, types),
      isWorker: path.endsWith("-worker"),
    }));
}

/** All entries of some packages. */
export function allEntries(packages = publishedPackages()) {
  return packages.flatMap(entriesOf);
}
