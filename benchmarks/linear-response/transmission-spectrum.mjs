// Spectra of the full two-mode model of Morrison and Parkins (6 real quadratures) at 1001 frequencies, with checksums.
import {
  linearizeSpinCavity,
  lmgCavityModel,
  outputSpectrum,
  probeTransmission,
  spinCavityFixedPoints,
} from "../../packages/linear-response/dist/index.js";
import { leaveResult } from "../result-lines.mjs";

const model = lmgCavityModel({ field: 0.3, couplingA: 5, couplingB: 1.6, detuningA: 50, decayA: 1, decayB: 50 });
const frequencies = Float64Array.from({ length: 1001 }, (_, i) => -3 + (6 * i) / 1000);
const [{ blochs }] = spinCavityFixedPoints(model);
const { system } = linearizeSpinCavity(model, blochs);

const workloads = {
  "probe transmission, 1001 frequencies": () =>
    probeTransmission(system, { from: "b in", to: "b out" }, { frequencies }).transmission,
  "output noise, 1001 frequencies": () => outputSpectrum(system, "b out", { frequencies }).xx,
  "fixed points, linearisation and transmission": () => {
    const [{ blochs: mean }] = spinCavityFixedPoints(model);
    const linear = linearizeSpinCavity(model, mean).system;
    return probeTransmission(linear, { from: "b in", to: "b out" }, { frequencies }).transmission;
  },
};

for (const [name, run] of Object.entries(workloads)) {
  const [first] = time(run);
  let best = first;
  let values;
  for (let repetition = 0; repetition < 30; repetition++) {
    const [milliseconds, result] = time(run);
    best = Math.min(best, milliseconds);
    values = result;
  }
  const checksum = values.reduce((sum, value) => sum + value, 0);
  leaveResult({ package: "linear-response", workload: name, seconds: best / 1000 });
  console.log(JSON.stringify({ name, firstMilliseconds: first, bestMilliseconds: best, checksum }));
}

function time(run) {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}
