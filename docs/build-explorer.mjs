/** Bundles the explorer and its worker into `public/explorer`, which the site copies. */
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

const SOURCE = join(import.meta.dirname, "explorer");
const TARGET = join(import.meta.dirname, "public/explorer");

async function bundle(name) {
  const build = await rolldown({ input: join(SOURCE, `${name}.mjs`), platform: "browser" });
  await build.write({ file: join(TARGET, `${name}.js`), format: "esm", minify: true, codeSplitting: false });
  await build.close();
}

export async function buildExplorer() {
  mkdirSync(TARGET, { recursive: true });
  for (const file of ["index.html", "explorer.css"]) cpSync(join(SOURCE, file), join(TARGET, file));
  await bundle("explorer");
  await bundle("worker");
  return TARGET;
}
