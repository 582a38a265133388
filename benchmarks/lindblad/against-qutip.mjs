// @openqs/lindblad on the workloads that QuTiP was timed on: seconds, peak memory, and checksums that must agree.
// Each workload runs in a process of its own; the best of its runs counts, of three at least and of as many short ones as two
// seconds hold, because the engine compiles while the first ones run. Memory is that of three: node benchmarks/lindblad/against-qutip.mjs [name ...]
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  dagger,
  expect,
  spectrum,
  spinCoherentState,
  steadyState,
  trajectories,
} from "../../packages/lindblad/dist/index.js";
import { drivenJaynesCummings, lmg, openDicke, twoModeLmg } from "./workloads.mjs";

function steady({ system, observables }) {
  const { state, certificate } = steadyState(system);
  const values = Object.entries(observables).map(([name, operator]) => [name, expect(operator, state).re]);
  return { ...Object.fromEntries(values), residual: certificate.residualNorm, method: certificate.method };
}

function emission() {
  const { system, raising } = lmg(50, 0.9);
  const { state } = steadyState(system);
  const frequencies = Array.from({ length: 121 }, (_, k) => -3 + k / 20);
  const { incoherent } = spectrum(system, { later: dagger(raising), earlier: raising }, { frequencies, state });
  return Object.fromEntries([0, 40, 60, 80, 120].map((k) => [`S[${k}]`, incoherent[k]]));
}

function manyTrajectories() {
  const { system, jz, spin } = lmg(100, 0.9);
  const times = Array.from({ length: 201 }, (_, k) => k / 10);
  const options = { times, observables: { jz }, count: 100, seed: 1 };
  const { mean, standardError } = trajectories(system, spinCoherentState(spin, Math.PI / 2, 0), options);
  return { jz: mean.jz[200], standardError: standardError.jz[200] };
}

// QuTiP 4.7.1 with NumPy on one thread, on the machine where the ratios of the README were measured: seconds, MB of peak
// memory, and its values. The superoperators of the last two are too large for it.
const workloads = {
  "driven Jaynes-Cummings, Fock 40": {
    run: () => steady(drivenJaynesCummings(40)),
    peer: { seconds: 0.122, megabytes: 126, n: 1.3151312406521722, e: 0.42769835856337446 },
  },
  "open Dicke, N = 6, Fock 16": {
    run: () => steady(openDicke(6, 16)),
    peer: { seconds: 2.29, megabytes: 377, n: 0.7802503922588439, Jz: -2.228068082717206 },
  },
  "two-mode LMG, N = 4, 5 x 5 photons": {
    run: () => steady(twoModeLmg()),
    peer: { seconds: 24.2, megabytes: 964, Z: 0.7146880025069954, X2: 0.6085247309038369, na: 0.15320930152042334 },
  },
  "emission spectrum, N = 50, 121 frequencies": {
    run: emission,
    peer: { seconds: 960, megabytes: 871, "S[0]": 0.19954664546474707, "S[60]": 630.8470719013716 },
  },
  "100 trajectories, N = 100": { run: manyTrajectories, peer: { seconds: 10.2, megabytes: 97 } },
  "two-mode LMG, N = 4, 10 x 10 photons (d = 500)": {
    run: () => steady(twoModeLmg({ photonsA: 10, photonsB: 10 })),
  },
  "two-mode LMG, N = 9, 10 x 10 photons (d = 1000)": {
    run: () => steady(twoModeLmg({ atoms: 9, photonsA: 10, photonsB: 10 })),
  },
};

/** Agreement with the peer that a checksum must show. */
const AGREEMENT = 1e-9;

/** Runs three times and then up to two seconds, long workloads once, and checks every result. */
function runOne(name) {
  const { run, peer = {} } = workloads[name];
  const seconds = [];
  const processorSeconds = [];
  let values;
  let megabytes;
  do {
    const [start, processor] = [performance.now(), process.cpuUsage()];
    values = run();
    seconds.push((performance.now() - start) / 1000);
    const { user, system } = process.cpuUsage(processor);
    processorSeconds.push((user + system) / 1e6);
    assertAgreement(name, values, peer);
    if (seconds.length <= 3) megabytes = process.resourceUsage().maxRSS / 1024;
  } while (isShort(seconds));
  const [best, processor] = [seconds, processorSeconds].map((times) => Math.min(...times));
  return { first: seconds[0], best, processor, megabytes, values };
}

function isShort(seconds) {
  const total = seconds.reduce((sum, time) => sum + time, 0);
  return seconds[0] < 5 && (seconds.length < 3 || (total < 2 && seconds.length < 20));
}

function assertAgreement(name, values, peer) {
  for (const [key, value] of Object.entries(peer)) {
    if (!(key in values)) continue;
    if (Math.abs(values[key] - value) > AGREEMENT * Math.abs(value)) {
      throw new Error(`${name}: ${key} is ${values[key]}, but QuTiP has ${value}.`);
    }
  }
}

function report(name) {
  const script = fileURLToPath(import.meta.url);
  const { first, best, megabytes, values } = JSON.parse(
    execFileSync(process.execPath, [script, "--one", name], { encoding: "utf8" }),
  );
  const { peer } = workloads[name];
  const ratio =
    peer === undefined
      ? ""
      : `  ${(peer.seconds / best).toFixed(1)} times QuTiP's ${peer.seconds} s, ${peer.megabytes} MB`;
  console.log(`${name}: ${best.toFixed(3)} s (first run ${first.toFixed(3)} s), ${megabytes.toFixed(0)} MB${ratio}`);
  console.log(
    `  ${Object.entries(values)
      .map(([key, value]) => `${key} = ${value}`)
      .join(", ")}`,
  );
}

const names = process.argv.slice(2);
if (names[0] === "--one") console.log(JSON.stringify(runOne(names[1])));
else for (const name of names.length > 0 ? names : Object.keys(workloads)) report(name);
