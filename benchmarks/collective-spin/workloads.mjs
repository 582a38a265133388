// Workloads of collective spins, each with a checksum of its result; prints one JSON line per workload.
// node benchmarks/collective-spin/workloads.mjs [name ...]
import {
  coherentMultipoles,
  emissionSpectrum,
  evolve,
  evolveComoving,
  liouvillianGap,
  steadyState,
  wignerFunction,
} from "../../packages/collective-spin/dist/index.js";
import { lmg } from "./lmg-model.mjs";

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

const LOWERING = [
  { re: 1, im: 0 },
  { re: 0, im: -1 },
  { re: 0, im: 0 },
];

/** The emission spectrum of J-, in units of J^2, over -3 .. 3; the steady state included. */
function spectrum(spins, field, count) {
  const frequencies = Array.from({ length: count }, (_, i) => -3 + (6 * i) / (count - 1));
  const steady = steadyState(lmg(field), spins).multipoles();
  const { incoherent, certificate } = emissionSpectrum(lmg(field), LOWERING, { state: steady, frequencies });
  const sum = incoherent.reduce((total, value) => total + value, 0);
  return { checksum: (spins / 2) ** 2 * sum, uncertainty: certificate.uncertainty };
}

function comoving(spins, field) {
  const { moments, certificate } = evolveComoving(lmg(field), spins, {
    initialState: { theta: 0.9, phi: 0.3 },
    times: [20],
  });
  return { Z: moments[0].Z, levels: certificate.levels };
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
  ...Object.fromEntries(h.map((field) => [`steady-N1e8-h${field}`, () => steady(1e8, field)])),
  "evolve-N100": () => evolution(100),
  "evolve-comoving-N1e6": () => comoving(1e6, 0.7),
  "spectrum-11-N20": () => spectrum(20, 1.2, 11),
  "spectrum-121-N100": () => spectrum(100, 0.9, 121),
  "spectrum-1001-N100": () => spectrum(100, 0.9, 1001),
  "gap-N100": () => ({ checksum: liouvillianGap(lmg(0.2), 100).gap }),
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
