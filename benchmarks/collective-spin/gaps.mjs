// Gaps of the LMG model's Liouvillian at its two critical fields, even and odd sector, one JSON line each.
// node benchmarks/collective-spin/gaps.mjs [N ...]
import { liouvillianGap } from "../../packages/collective-spin/dist/index.js";
import { CRITICAL_FIELDS, lmg } from "./lmg-model.mjs";

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [25, 50, 100, 200, 400];
for (const spins of sizes) {
  for (const [name, h] of Object.entries(CRITICAL_FIELDS)) {
    for (const sector of ["trace", "odd"]) {
      const start = process.cpuUsage();
      const { gap, eigenvalue, certificate } = liouvillianGap(lmg(h), spins, { sector, fastestOscillation: 3 });
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      console.log(JSON.stringify({ spins, name, gap, oscillation: eigenvalue.im, ...certificate, seconds }));
    }
  }
}
