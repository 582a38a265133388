/**
 * Steady states of the dissipative LMG model in a warm process: the best and the median of several solves, and the
 * inversion <Jz>/j as a checksum (N = 25 and 50 from the superoperator route), so that a fast wrong answer fails.
 *
 *   node benchmarks/lmg-cavity/steady-state.mjs
 */
import { runSteps } from "@openqs/linalg";
import { DEFAULT_PARAMETERS, steadyStateStudy } from "lmg-cavity";

/** [N, number of solves, <Jz>/j at h = 0.5]. */
const CASES = [
  [25, 50, 0.5408013625652],
  [50, 50, 0.5213049651214],
  [100, 30, 0.51289446829],
  [1000, 3, 0.5058607737087],
];

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
console.log("    N   best ms  median ms   order   ||L rho||   <Jz>/j");
for (const [atoms, count, expected] of CASES) {
  const solve = () => runSteps(steadyStateStudy({ ...DEFAULT_PARAMETERS, atoms }));
  solve();
  const times = [];
  let result;
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    result = solve();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const { moments, certificate } = result;
  console.log(
    `${String(atoms).padStart(5)} ${times[0].toFixed(1).padStart(9)} ${times[count >> 1].toFixed(1).padStart(10)} ` +
      `${String(certificate.truncationOrder).padStart(7)} ${certificate.residualNorm.toExponential(1).padStart(11)}   ${moments.Z}`,
  );
  if (!(Math.abs(moments.Z - expected) < 1e-11)) {
    console.error(`wrong answer: <Jz>/j = ${moments.Z} at N = ${atoms}, expected ${expected}`);
    process.exitCode = 1;
  }
}
