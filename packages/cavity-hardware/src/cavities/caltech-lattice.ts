import type { Cavity } from "./cavity.js";

const SOURCE = "amotoolkit.com, page on cavity QED (secondary)";

/** The lattice cavity with caesium. */
export const caltechLattice = {
  name: "caltech-lattice",
  group: "Kimble, Caltech",
  year: 2005,
  reference: "Miller et al., J. Phys. B 38, S551 (2005)",
  description: "Fabry-Perot",
  geometry: "standing wave",
  atoms: "133Cs, 852 nm",
  status: "secondary source",
  length: { value: 42, unit: "um", source: SOURCE },
  finesse: { value: 460000, unit: "1", source: SOURCE },
  coupling: { value: 34, unit: "2pi MHz", convention: "g", source: SOURCE },
  kappa: {
    value: 4.1,
    unit: "2pi MHz",
    convention: "amplitude",
    source: SOURCE,
    remark: "FSR/2F of the listed length and finesse is 3.88.",
  },
  gamma: { value: 2.6, unit: "2pi MHz", convention: "amplitude", source: SOURCE },
  remarks: [],
} as const satisfies Cavity;
