// Workloads of collective spins, each with a checksum of its result; prints one JSON line per workload.
// node benchmarks/collective-spin/workloads.mjs [name ...]
import { coherentMultipoles, evolve, steadyState, wignerFunction } from "../../packages/collective-spin/dist/index.js";

const real = (re) => ({ re, im: 0 });

/** The dissipative LMG model, lambda = 1, Gamma_a = 0.01, Gamma_b = 0.2 in the convention D[A] rho = 2 A rho A^+ - ... */
function lmg(h) {
  return {
    field: [0, 0, -2 * h],
    interaction: [
      [-2, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
    jumps: [
      { rate: 0.02, vector: [real(2), real(0), real(0)] },
      { rate: 0.4, vector: [real(1), { re: 0, im: 1 }, real(0)] },
    ],
  };
}

function steady(spins, h) {
  const { moments, certificate } = steadyState(lmg(h), spins);
  return { Z: moments.Z, XX: moments.XX, uncertainty: certificate.momentUncertainty, frame: certificate.frame };
}

function sweep() {
  let checksum = 0;
  for (let i = 0; i <= 100; i++) checksum += steadyState(lmg(-0.5 + 0.02 * i), 100).moments.Z;
  return { checksum };
}

function evolution(spins) {
  const initialState = coherentMultipoles(spins, { theta: Math.PI / 2, phi: 0 });
  const times = Array.from({ length: 201 }, (_, i) => i / 10);
  const { moments, certificate } = evolve(lmg(0.9), { initialState, times });
  return { jz: (spins / 2) * moments[200].Z, tail: certificate.truncationTail };
}

const state = steadyState(lmg(0.9), 100).multipoles();
const grid = {
  theta: Array.from({ length: 91 }, (_, i) => Math.min(Math.PI, (i * Math.PI) / 90)),
  phi: Array.from({ length: 181 }, (_, j) => (j * Math.PI) / 90),
};

const h = [-0.5, 0.3, 0.7, 0.95, 1.2];
const critical = [0.010102051443364402, 0.9898979485566356];
const workloads = {
  ...Object.fromEntries([100, 200, 300].map((spins) => [`steady-N${spins}`, () => steady(spins, 0.5)])),
  "sweep-101-N100": sweep,
  ...Object.fromEntries([...h, ...critical].map((field) => [`steady-N1000-h${field}`, () => steady(1000, field)])),
  ...Object.fromEntries(h.map((field) => [`steady-N1e4-h${field}`, () => steady(1e4, field)])),
  ...Object.fromEntries(h.map((field) => [`steady-N1e6-h${field}`, () => steady(1e6, field)])),
  "evolve-N100": () => evolution(100),
  "spin-wigner-N100": () => ({ checksum: wignerFunction(state, grid).values.reduce((sum, value) => sum + value, 0) }),
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(workloads);
for (const name of chosen) {
  const times = [];
  let result;
  do {
    // Processor time does not count other processes; it does count the engine's own compiler and collector threads.
    const start = process.cpuUsage();
    result = workloads[name]();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1e6);
  } while (times.length < 10 && times.reduce((sum, time) => sum + time) < 2);
  const { rss } = process.memoryUsage();
  console.log(JSON.stringify({ name, firstSeconds: times[0], bestSeconds: Math.min(...times), rss, ...result }));
}
