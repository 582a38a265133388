import type { Cavity } from "./cavity.js";

const SOURCE = "abstract of arXiv:1111.6770";

/** A near-confocal resonator with caesium. */
export const uclConfocal = {
  name: "ucl-confocal",
  group: "Renzoni, UCL",
  year: 2011,
  reference: "Wickenbrock, Phoonthong & Renzoni, J. Mod. Opt. (2011), arXiv:1111.6770",
  description: "Fabry-Perot, near-confocal",
  geometry: "standing wave",
  atoms: "133Cs",
  status: "sourced",
  coupling: { value: 0.12, unit: "2pi MHz", convention: "g", source: SOURCE },
  kappa: {
    value: 0.8,
    unit: "2pi MHz",
    convention: "amplitude",
    source: SOURCE,
    remark: "(g, kappa, gamma) triple of half rates.",
  },
  gamma: { value: 2.6, unit: "2pi MHz", convention: "amplitude", source: SOURCE, remark: "Half of 5.22 MHz." },
  atomNumber: { value: 133000, unit: "1", source: SOURCE, uncertainty: 8000 },
  remarks: [],
} as const satisfies Cavity;
