/**
 * `node tools/release/publish.mjs <folder of tarballs>`: publishes every tarball whose version the registry does not
 * have, lower layers first, and prints the tags of the releases. In GitHub Actions npm identifies itself by the workflow
 * (trusted publishing) and attests where the package was built (provenance); there is no token.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages, ROOT } from "./packages.mjs";
import { run } from "./run.mjs";

function isPublished({ name, version }, env) {
  const { status } = spawnSync("npm", ["view", `${name}@${version}`, "version", "--loglevel=silent"], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return status === 0;
}

function tarballIn(folder, short) {
  const file = readdirSync(join(folder, short)).find((name) => name.endsWith(".tgz"));
  return join(folder, short, file);
}

/** Returns the tags `name@version` of what was published. */
export function publishTarballs(folder, { root = ROOT, env = {}, provenance = false } = {}) {
  const missing = publishedPackages(root).filter(({ manifest }) => !isPublished(manifest, env));
  return missing.map(({ name, short, manifest }) => {
    const parameters = ["publish", tarballIn(folder, short), "--access", "public", "--ignore-scripts"];
    run("npm", provenance ? [...parameters, "--provenance"] : parameters, { env });
    return `${name}@${manifest.version}`;
  });
}

if (import.meta.main) {
  const tags = publishTarballs(process.argv[2], { provenance: process.env.GITHUB_ACTIONS === "true" });
  console.log(tags.join("\n"));
}
