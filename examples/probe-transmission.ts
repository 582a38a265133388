// A weak probe through mode b of the cavity whose two modes make the atoms an LMG model (Fig. 3 of the paper), lambda = 1.
import {
  linearizeSpinCavity,
  lmgCavityModel,
  lmgEffectiveParameters,
  probeTransmission,
} from "@openqs/linear-response";
import { spinCavityFixedPoints } from "@openqs/linear-response";

const cavity = { couplingA: 5.0025, couplingB: 2.25, detuningA: 50, decayA: 1, decayB: 100 };
const { coupling, gammaA, gammaB } = lmgEffectiveParameters({ ...cavity, field: 0 });
console.log("lambda", coupling); // => 1.0006
console.log("Gamma_a", gammaA); // => 0.010006
console.log("Gamma_b", gammaB); // => 0.050625

function transmission(field: number, frequencies: readonly number[]): number[] {
  const model = lmgCavityModel({ ...cavity, field });
  const stable = spinCavityFixedPoints(model).find(({ stability }) => stability === "stable");
  if (stable === undefined) throw new Error(`no stable state at h = ${field}`);
  const { system } = linearizeSpinCavity(model, stable.blochs);
  return [...probeTransmission(system, { from: "b in", to: "b out" }, { frequencies }).transmission];
}

// |h| > lambda: a dip near nu = 2 sqrt(h (h - lambda)), in a line of height 1 and half width kappa_b
const grid = Array.from({ length: 4001 }, (_, i) => i / 1000);
const beyond = transmission(1.5, grid);
const lowest = Math.min(...beyond);
console.log("lowest transmission", lowest); // => 0.00084144
console.log("its place", grid[beyond.indexOf(lowest)]); // => 1.729
const deep = grid.filter((_, i) => 1 - (beyond[i] ?? 1) > (1 - lowest) / 2);
console.log("its full width", Math.max(...deep) - Math.min(...deep)); // => 0.104
console.log("2 Gamma_b", 2 * gammaB); // => 0.10125

// Just above h_-: two peaks at nu = +-2 lambda
const above = transmission(0.02, grid);
console.log("peak above h_-", grid[above.indexOf(Math.max(...above))]); // => 1.999
