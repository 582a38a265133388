import type { Cavity } from "./cavity.js";

const SOURCE =
  "Morrison & Parkins, PRL 100, 040403 (2008), citing von Cube et al., Fortschr. Phys. 54, 726 (2006) and Klinner et al., PRL 96, 023002 (2006)";
const CITED = "abstract of Klinner et al., PRL 96, 023002 (2006)";

/** A high-finesse ring with normal-mode splitting of millions of atoms. */
export const hamburgRing = {
  name: "hamburg-ring",
  group: "Hemmerich, Hamburg",
  year: 2006,
  reference: "PRL 96, 023002 (2006)",
  description: "ring cavity of high finesse",
  geometry: "ring",
  atoms: "Rb",
  status: "partly sourced",
  coupling: { value: 100, unit: "2pi kHz", convention: "g", source: SOURCE, approximate: true },
  kappa: {
    value: 25,
    unit: "2pi kHz",
    convention: "amplitude",
    source: SOURCE,
    remark: "Quoted jointly with the Tuebingen ring; this ring's own kappa may be near 2pi x 8.6 kHz (not verified).",
  },
  freeSpectralRange: { value: 3, unit: "GHz", source: CITED, remark: "Distance of the adjacent longitudinal mode." },
  length: { value: 0.1, unit: "m", source: "c/FSR of the listed free spectral range" },
  remarks: [{ text: "several million atoms, large collective cooperativity", source: CITED }],
} as const satisfies Cavity;
