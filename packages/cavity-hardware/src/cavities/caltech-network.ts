import type { Cavity } from "./cavity.js";

const SOURCE = "Nature 453, 1023 (2008), Fig. 2";

/** The microcavity of the quantum-network review. */
export const caltechNetwork = {
  name: "caltech-network",
  group: "Kimble, Caltech",
  year: 2008,
  reference: SOURCE,
  description: "Fabry-Perot microcavity",
  geometry: "standing wave",
  atoms: "133Cs",
  status: "sourced",
  length: { value: 10, unit: "um", source: SOURCE },
  waist: { value: 12, unit: "um", source: SOURCE },
  finesse: { value: 500000, unit: "1", source: SOURCE, approximate: true },
  remarks: [],
} as const satisfies Cavity;
