import type { Cavity } from "./cavity.js";

const SOURCE = "abstract of arXiv:1802.05707";

/** A ring of parabolic mirrors. */
export const arlParabolicRing = {
  name: "arl-parabolic-ring",
  group: "US Army Research Laboratory",
  year: 2018,
  reference: "arXiv:1802.05707",
  description: "parabolic ring",
  geometry: "ring",
  atoms: "Rb",
  status: "sourced",
  atomNumber: { value: 1000, unit: "1", source: SOURCE },
  cooperativity: { value: 15, unit: "1", convention: "collective", source: SOURCE, uncertainty: 1 },
  remarks: [{ text: "improvement 35(5) times", source: SOURCE }],
} as const satisfies Cavity;
