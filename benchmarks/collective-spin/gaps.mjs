// Gaps of the LMG model's Liouvillian at its two critical fields, even and odd sector, one JSON line each.
// node benchmarks/collective-spin/gaps.mjs [N ...]
import { liouvillianGap } from "../../packages/collective-spin/dist/index.js";

const real = (re) => ({ re, im: 0 });
/** H = -2 h Jz - (2 / N) Jx^2, Gamma_a / lambda = 0.01, Gamma_b / lambda = 0.2 in the paper's convention. */
const lmg = (h) => ({
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
});
const root = Math.sqrt(1 - 0.2 ** 2);
const fields = { "h_+": (1 + root) / 2, "h_-": (1 - root) / 2 };
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [25, 50, 100, 200, 400];
for (const spins of sizes) {
  for (const [name, h] of Object.entries(fields)) {
    for (const sector of ["trace", "odd"]) {
      const start = process.cpuUsage();
      const { gap, eigenvalue, certificate } = liouvillianGap(lmg(h), spins, { sector, fastestOscillation: 3 });
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      console.log(JSON.stringify({ spins, name, sector, gap, oscillation: eigenvalue.im, ...certificate, seconds }));
    }
  }
}
