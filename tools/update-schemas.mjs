/** Writes the JSON Schemas of the parameter files, which are shipped with lmg-cavity; needs the built packages. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const APP = join(import.meta.dirname, "../apps/lmg-cavity");
const { STUDY_COMMANDS } = await import(join(APP, "dist/cli/study-commands.js"));
const { schemaDocument } = await import(join(APP, "dist/cli/parameter-schema.js"));

const folder = join(APP, "schemas");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, load] of Object.entries(STUDY_COMMANDS)) {
  writeFileSync(join(folder, `${name}.schema.json`), schemaDocument(name, await load()));
}
spawnSync("oxfmt", [folder], { stdio: "inherit" });
