import type { Cavity } from "./cavity.js";

const SOURCE = "abstract of arXiv:1202.3503";

/** A 280 um cavity with rubidium. */
export const rubidium280um = {
  name: "rubidium-280um",
  group: "arXiv:1202.3503",
  year: 2012,
  reference: "arXiv:1202.3503",
  description: "Fabry-Perot of 280 um",
  geometry: "standing wave",
  atoms: "Rb",
  status: "sourced",
  length: { value: 280, unit: "um", source: SOURCE },
  coupling: { value: 7, unit: "2pi MHz", convention: "g", source: SOURCE },
  kappa: { value: 3, unit: "2pi MHz", convention: "unstated", source: SOURCE },
  gamma: {
    value: 6,
    unit: "2pi MHz",
    convention: "energy",
    source: SOURCE,
    remark: "6 MHz is the full linewidth; half is 3.",
  },
  remarks: [],
} as const satisfies Cavity;
