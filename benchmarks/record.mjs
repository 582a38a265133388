// Runs the benchmarks beside their peers and records what they measured, with the machine, in benchmarks/results/measured.json;
// then `node benchmarks/page.mjs` writes the page of the documentation. PYTHON names an interpreter with NumPy, SciPy and QuTiP.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SCRIPTS = [
  "linalg/dense.mjs",
  "linalg/sparse.mjs",
  "lindblad/side-by-side.mjs",
  "linear-response/transmission-spectrum.mjs",
];
const here = fileURLToPath(new URL(".", import.meta.url));
const file = join(mkdtempSync(join(tmpdir(), "openqs-benchmarks-")), "lines.json");

/** A benchmark that misses a promised speed ends with a status; what it measured counts all the same. */
function run(script) {
  try {
    execFileSync(process.execPath, [join(here, script)], { stdio: "inherit", env: { ...process.env, RESULTS: file } });
  } catch (error) {
    console.error(`${script} ended with status ${error.status}`);
  }
}

for (const script of SCRIPTS) run(script);
const lines = readFileSync(file, "utf8").trim().split("\n");
const machine = {
  processor: `${cpus()[0].model.trim()}, ${cpus().length} cores`,
  system: `${process.platform} ${release()}`,
  node: process.version,
  load: Number(loadavg()[0].toFixed(1)),
};
const measured = { machine, results: lines.map((line) => JSON.parse(line)) };
writeFileSync(join(here, "results/measured.json"), `${JSON.stringify(measured, null, 2)}\n`);
