/** The packages that are published, lower layers first, and their tarballs. */
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { LAYERS, readProjects } from "../check/layers.mjs";
import { run } from "./run.mjs";

export const ROOT = join(import.meta.dirname, "../..");

export function publishedPackages(root = ROOT) {
  return readProjects(root)
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ directory, manifest }) => ({ directory, manifest, name: manifest.name, short: shortName(manifest.name) }))
    .sort((a, b) => LAYERS[a.name] - LAYERS[b.name] || a.name.localeCompare(b.name));
}

export function shortName(name) {
  return name.split("/").at(-1);
}

/** Packs one built package as the registry would receive it. */
export function pack({ directory, short }, folder) {
  const destination = join(folder, short);
  mkdirSync(destination, { recursive: true });
  run("pnpm", ["pack", "--pack-destination", destination], { cwd: directory });
  return join(
    destination,
    readdirSync(destination).find((file) => file.endsWith(".tgz")),
  );
}
