// Processor times and memory of @openqs/lindblad and QuTiP, measured in turns, each run in a process of its own; the least of each counts.
// node benchmarks/lindblad/side-by-side.mjs [rounds]; PYTHON names an interpreter with QuTiP 4 or 5 (default python3).
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { leaveResult } from "../result-lines.mjs";

/** Workloads of against-qutip.mjs, and the expectation value that both print; trajectories are random and have none. */
const WORKLOADS = [
  ["driven Jaynes-Cummings, Fock 40", "n"],
  ["open Dicke, N = 6, Fock 16", "n"],
  ["two-mode LMG, N = 4, 5 x 5 photons", "Z"],
  ["100 trajectories, N = 100", undefined],
];
const AGREEMENT = 1e-9;
const rounds = Number(process.argv[2] ?? 3);
const beside = (file) => fileURLToPath(new URL(file, import.meta.url));
const env = { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
const runOf = (command, ...parameters) => JSON.parse(execFileSync(command, parameters, { encoding: "utf8", env }));
const least = (runs, key) => Math.min(...runs.map((run) => run[key]));

for (const [name, checked] of WORKLOADS) {
  const [own, theirs] = [[], []];
  for (let round = 0; round < rounds; round++) {
    own.push(runOf(process.execPath, beside("against-qutip.mjs"), "--one", name));
    theirs.push(runOf(process.env.PYTHON ?? "python3", beside("qutip_reference.py"), name));
  }
  const [seconds, peerSeconds] = [least(own, "processor"), least(theirs, "seconds")];
  const [value, reference] = [own[0].values[checked], theirs[0].values[checked]];
  const deviation = checked === undefined ? undefined : Math.abs(value / reference - 1);
  const memory = `${least(own, "megabytes").toFixed(0)} MB of ${least(theirs, "megabytes").toFixed(0)} MB`;
  console.log(
    `${name}: ${seconds.toFixed(3)} s, QuTiP ${peerSeconds.toFixed(3)} s, ${memory}, differs by ${deviation}`,
  );
  const peer = `QuTiP ${theirs[0].version}`;
  leaveResult({ package: "lindblad", workload: name, peer, seconds, peerSeconds, deviation, memory });
  if (deviation > AGREEMENT) process.exitCode = 1;
}
