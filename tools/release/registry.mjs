/** A registry on this machine, empty but for what is published to it; all else it fetches from npm's. */
import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { run } from "./run.mjs";

const VERDACCIO = join(import.meta.dirname, "node_modules/verdaccio/bin/verdaccio");

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Published packages are never looked up elsewhere, so that a rehearsal cannot meet a real release. */
function configuration(folder, names) {
  const own = names.map((name) => `  "${name}": { access: $all, publish: $anonymous }`);
  return `storage: ${join(folder, "storage")}
uplinks: { npm: { url: "${run("npm", ["config", "get", "registry"]).trim()}" } }
packages:
${own.join("\n")}
  "**": { access: $all, proxy: npm }
log: { type: file, path: ${join(folder, "verdaccio.log")}, level: warn }
`;
}

async function answers(url) {
  for (let attempt = 0; attempt < 150; attempt++) {
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    if (response?.ok) return;
    await setTimeout(200);
  }
  throw new Error(`The local registry does not answer at ${url}`);
}

/** Starts the registry; `env` makes npm publish to it. Always call `stop`. */
export async function startRegistry(names) {
  const folder = mkdtempSync(join(tmpdir(), "openqs-registry-"));
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  writeFileSync(join(folder, "config.yaml"), configuration(folder, names));
  writeFileSync(join(folder, "npmrc"), `registry=http://${host}/\n//${host}/:_authToken=rehearsal\n`);
  const parameters = [VERDACCIO, "--config", join(folder, "config.yaml"), "--listen", host];
  // Where npm trusts the certificates of a file, the registry has to as well.
  const authorities = run("npm", ["config", "get", "cafile"]).trim();
  const trust = authorities === "null" ? {} : { NODE_EXTRA_CA_CERTS: authorities };
  const server = spawn(process.execPath, parameters, { stdio: "ignore", env: { ...process.env, ...trust } });
  const stop = () => server.kill();
  await answers(`http://${host}/`).catch((error) => {
    stop();
    throw error;
  });
  // A registry in the environment would win over that of the file.
  const env = { npm_config_userconfig: join(folder, "npmrc"), npm_config_registry: `http://${host}/` };
  return { url: `http://${host}/`, env, stop };
}
