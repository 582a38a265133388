import type { Cavity } from "./cavity.js";

const SOURCE =
  "Morrison & Parkins, PRL 100, 040403 (2008), citing von Cube et al., Fortschr. Phys. 54, 726 (2006) and Klinner et al., PRL 96, 023002 (2006)";
const CITED = "Morrison & Parkins, PRL 100, 040403 (2008)";

/** The ring cavity that the paper proposes, with its two polarization modes. */
export const morrisonParkinsRing = {
  name: "morrison-parkins-ring",
  group: "Morrison & Parkins (Innsbruck, Auckland)",
  year: 2008,
  reference: "PRL 100, 040403 (2008), arXiv:0708.2753",
  description: "ring cavity, two polarization modes, lasers along the cavity axis",
  geometry: "ring",
  atoms: "6Li F=1/2, mF=+-1/2 (D lines)",
  status: "proposal",
  coupling: { value: 100, unit: "2pi kHz", convention: "g", source: SOURCE, approximate: true },
  kappa: {
    value: 25,
    unit: "2pi kHz",
    convention: "amplitude",
    source: SOURCE,
    remark: "Mode a; master equation kappa D[a] with D[a]rho = 2 a rho a^+ - a^+a rho - rho a^+a.",
  },
  gamma: {
    value: 6,
    unit: "2pi MHz",
    convention: "energy",
    source: CITED,
    remark: "Gamma_at of the paper; near the full natural linewidths of 6Li (5.87) and Rb (6.07).",
  },
  atomNumber: { value: 1000000, unit: "1", source: CITED },
  scheme: {
    kappaA: { value: 25, unit: "2pi kHz", convention: "amplitude", source: SOURCE },
    kappaB: {
      value: 250,
      unit: "2pi kHz",
      convention: "amplitude",
      source: CITED,
      remark: "The polarizations have different finesses.",
    },
    rabiOverDetuning: { value: 0.0025, unit: "1", source: CITED },
    lambdaB: { value: 25, unit: "2pi kHz", source: CITED },
    deltaA: { value: 2.5, unit: "2pi MHz", source: CITED, remark: "100 kappa_a." },
  },
  remarks: [
    {
      text: "The paper prints lambda = 2pi 25 kHz for these values; its formula 2 lambda_a^2/delta_a gives 2pi 50 kHz.",
      source: CITED,
    },
  ],
} as const satisfies Cavity;
