import type { Cavity } from "./cavity.js";

const SOURCE =
  "Morrison & Parkins, PRL 100, 040403 (2008), citing von Cube et al., Fortschr. Phys. 54, 726 (2006) and Klinner et al., PRL 96, 023002 (2006)";

/** A three-mirror ring whose finesse is switched by the polarization. */
export const tuebingenRing = {
  name: "tuebingen-ring",
  group: "Zimmermann & Courteille, Tuebingen",
  year: 2006,
  reference: "Fortschr. Phys. 54, 726 (2006)",
  description: "3-mirror ring cavity, finesse switched by polarization",
  geometry: "ring",
  atoms: "85Rb, 87Rb",
  status: "partly sourced",
  coupling: { value: 100, unit: "2pi kHz", convention: "g", source: SOURCE, approximate: true },
  kappa: {
    value: 25,
    unit: "2pi kHz",
    convention: "amplitude",
    source: SOURCE,
    remark: "Field rate in the use of Morrison & Parkins.",
  },
  remarks: [],
} as const satisfies Cavity;
