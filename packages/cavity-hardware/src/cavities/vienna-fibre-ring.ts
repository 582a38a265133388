import type { Cavity } from "./cavity.js";

const SOURCE = "abstract of arXiv:1905.07353";

/** A 30 m ring of optical fibre with a nanofibre waist. */
export const viennaFibreRing = {
  name: "vienna-fibre-ring",
  group: "Rauschenbeutel, Vienna",
  year: 2019,
  reference: "arXiv:1905.07353",
  description: "30 m nanofibre ring resonator",
  atoms: "133Cs",
  status: "sourced",
  length: { value: 30, unit: "m", source: SOURCE },
  cooperativity: { value: 0.26, unit: "1", convention: "single", source: SOURCE },
  remarks: [{ text: "a few hundred atoms", source: SOURCE }],
} as const satisfies Cavity;
