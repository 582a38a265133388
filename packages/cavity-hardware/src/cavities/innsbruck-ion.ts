import type { Cavity } from "./cavity.js";

const SOURCE = "New J. Phys. 6, 94 (2004), as quoted in code and notes";

/** A near-concentric cavity around a calcium ion. */
export const innsbruckIon = {
  name: "innsbruck-ion",
  group: "Blatt, Innsbruck",
  year: 2004,
  reference: "New J. Phys. 6, 94 (2004)",
  description: "Fabry-Perot, near-concentric",
  geometry: "standing wave",
  atoms: "40Ca+ (P3/2 - D5/2, 854 nm)",
  status: "sourced",
  coupling: { value: 1.51, unit: "2pi MHz", convention: "g", source: SOURCE },
  kappa: {
    value: 41.7,
    unit: "2pi kHz",
    convention: "amplitude",
    source: SOURCE,
    remark: "The photon number decays at 2 kappa.",
  },
  gamma: { value: 0.79, unit: "2pi MHz", convention: "amplitude", source: SOURCE, remark: "Of the 854 nm branch." },
  finesse: { value: 90000, unit: "1", source: SOURCE },
  length: { value: 19.95, unit: "mm", source: SOURCE },
  mirrorCurvature: { value: 10, unit: "mm", source: SOURCE },
  waist: { value: 11.65, unit: "um", source: SOURCE },
  remarks: [{ text: "mirror transmissions 4 and 40 ppm (in, out)", source: SOURCE }],
} as const satisfies Cavity;
