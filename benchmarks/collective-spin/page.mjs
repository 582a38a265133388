// Runs workloads.mjs and, where QuTiP is installed, qutip_reference.py, and writes docs/benchmarks/collective-spin.md.
// node benchmarks/collective-spin/page.mjs [python], then format the page with oxfmt.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release } from "node:os";

const here = new URL(".", import.meta.url).pathname;
const python = process.argv[2] ?? "python3";
const lines = (text) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const run = (command, ...parameters) =>
  execFileSync(command, parameters, { encoding: "utf8", env: { ...process.env, OPENBLAS_NUM_THREADS: "1" } });

const ours = lines(run(process.execPath, `${here}workloads.mjs`));
const peers = peerResults();

function peerResults() {
  try {
    const version = run(python, "-c", "import qutip; print(qutip.__version__)").trim();
    return { version, results: lines(run(python, "-W", "ignore", `${here}qutip_reference.py`)) };
  } catch {
    return { version: "not installed", results: [] };
  }
}

function row({ name, bestSeconds, rss, Z, checksum, jz, uncertainty, frame }) {
  const peer = peers.results.find((result) => result.name === name);
  const ratio = peer === undefined ? "" : `${(peer.bestSeconds / bestSeconds).toPrecision(2)}`;
  const value = Z ?? jz ?? checksum;
  const theirs = peer === undefined ? undefined : (peer.Z ?? peer.jz ?? peer.checksum);
  const difference = theirs === undefined ? "" : Math.abs(theirs - value).toExponential(0);
  return [
    name,
    bestSeconds.toPrecision(2),
    peer === undefined ? "" : peer.bestSeconds.toPrecision(2),
    ratio,
    `${Math.round(rss / 1e6)}`,
    frame ?? "",
    uncertainty === undefined ? "" : uncertainty.toExponential(0),
    difference,
  ];
}

const table = [
  ["workload", "s", "QuTiP s", "ratio", "MB so far", "frame", "moment uncertainty", "differs from QuTiP by"],
  Array.from({ length: 8 }, () => "---"),
  ...ours.map(row),
]
  .map((cells) => `| ${cells.join(" | ")} |`)
  .join("\n");

const text = `# Benchmarks of collective spins

Written by \`node benchmarks/collective-spin/page.mjs\`; processor time on one thread each (here with
the engine's compiler and collector threads), best of up to ten runs here, one run of QuTiP.

- Processor: ${cpus()[0].model.trim()}, ${cpus().length} cores, Linux ${release()}, load ${loadavg()[0].toFixed(1)} when written:
  where it exceeds the number of cores, processes share caches and all times are somewhat too long.
- Node ${process.version}, QuTiP ${peers.version}.
- The model is the dissipative LMG model, Gamma_a / lambda = 0.01, Gamma_b / lambda = 0.2; default options throughout.

${table}

QuTiP returns the whole density matrix, and computes any model; what is compared is the time to the moments. Its superoperator
takes a gigabyte at N = 300. Spectra are compared with its \`spectrum\` by pseudo-inverse, one factorization for each frequency,
where here one Krylov space serves all. QuTiP has no Liouvillian gap and no frame that moves.

Near h_+ at N = 10^4 (h / lambda = 0.95) the fluctuations about a branch reach over the barrier to the other one, so that the z axis
with many projections is needed, in the cone within which the state lies; at h / lambda = 0.99 no cone bounds it, and all projections
are taken. At N = 10^6 and 10^8 the mean field's frame is good, but the fluctuations are wide and ask for twenty-nine projections. At
N = 10^8 the factors of all shells would take 2 GB there, so that only every fourth is stored and the others are computed again at
each substitution. Twenty-seven projections would do at this N, in two thirds of the time, but where truncations happen to be nearly
singular (N = 10^6, h / lambda = 0.96) the frame is lost with so few.

N = 1000 takes less than 0.25 s at all of 350 fields between -1 and 2 (steps of 0.01, of 0.001 near 0) but for
0 <= h / lambda <= 0.003, with 0.4 s: there the mean field's orbits are hardly damped, multipoles fall off slowly, and
800 to 1000 orders are needed.
`;
mkdirSync(new URL("../../docs/benchmarks/", import.meta.url), { recursive: true });
writeFileSync(new URL("../../docs/benchmarks/collective-spin.md", import.meta.url), text);
