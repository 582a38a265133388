import type { Cavity } from "./cavity.js";

const SOURCE = "Meiser, Ye, Carlson & Holland, PRL 102, 163601 (2009)";

/** The proposal of a superradiant strontium laser. */
export const superradiantStrontium = {
  name: "superradiant-strontium",
  group: "Holland & Ye, JILA",
  year: 2009,
  reference: "PRL 102, 163601 (2009)",
  description: "bad-cavity Fabry-Perot",
  geometry: "standing wave",
  atoms: "87Sr, 698 nm clock line",
  status: "proposal",
  coupling: { value: 37, unit: "1/s", convention: "2g", source: SOURCE, remark: "H = (Omega/2)(a^+ sigma- + h.c.)." },
  kappa: { value: 940000, unit: "1/s", convention: "energy", source: SOURCE },
  gamma: { value: 0.01, unit: "1/s", convention: "energy", source: SOURCE },
  atomNumber: { value: 1000000, unit: "1", source: SOURCE },
  remarks: [],
} as const satisfies Cavity;
