import type { Cavity } from "./cavity.js";

const SOURCE = "text of PRL 126, 173601 (2021)";

/** The strontium cavity of collective-spin experiments. */
export const jilaStrontium = {
  name: "jila-strontium",
  group: "Thompson & Rey, JILA",
  year: 2020,
  reference: "Muniz et al., Nature 580, 602 (2020); Norcia et al., Science 361, 259 (2018)",
  description: "Fabry-Perot with a lattice at 813 nm",
  geometry: "standing wave",
  atoms: "88Sr, 689 nm",
  status: "partly sourced",
  gamma: { value: 7.5, unit: "2pi kHz", convention: "energy", source: SOURCE },
  atomNumber: { value: 1000000, unit: "1", source: SOURCE },
  remarks: [],
} as const satisfies Cavity;
