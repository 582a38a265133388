/** `pnpm run docs`: the API reference, then the site around it, in `.vitepress/dist`. Needs the built packages, no network. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildExplorer } from "./build-explorer.mjs";
import { deadLinks } from "./check-links.mjs";
import { linkReadmes } from "./link-readmes.mjs";

function run(command, ...parameters) {
  const { status } = spawnSync(command, parameters, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`${command} failed`);
}

run("typedoc");
linkReadmes();
await buildExplorer();
run("vitepress", "build");
const dead = deadLinks(join(import.meta.dirname, ".vitepress/dist"));
if (dead.length > 0) throw new Error(`Dead links:\n${dead.join("\n")}`);
