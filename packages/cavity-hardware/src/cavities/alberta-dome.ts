import type { Cavity } from "./cavity.js";

const SOURCE = "abstract of arXiv:1601.03344";

/** The design of an on-chip buckled-dome microcavity. */
export const albertaDome = {
  name: "alberta-dome",
  group: "Davis, LeBlanc & DeCorby, Alberta",
  year: 2016,
  reference: "arXiv:1601.03344",
  description: "on-chip buckled-dome Fabry-Perot",
  geometry: "standing wave",
  atoms: "87Rb D2",
  status: "design",
  cooperativity: { value: 65, unit: "1", convention: "single", source: SOURCE },
  finesse: { value: 3500, unit: "1", source: SOURCE },
  remarks: [{ text: "mode volume 35 lambda^3", source: SOURCE }],
} as const satisfies Cavity;
