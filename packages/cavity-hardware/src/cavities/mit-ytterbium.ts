import type { Cavity } from "./cavity.js";

const SOURCE = "abstract of arXiv:1811.08093";

/** An asymmetric cavity whose cooperativity varies along its axis. */
export const mitYtterbium = {
  name: "mit-ytterbium",
  group: "Vuletic, MIT",
  year: 2019,
  reference: "Kawasaki et al., PRA 99, 013437 (2019), arXiv:1811.08093",
  description: "micro-mirror and standard mirror, asymmetric Fabry-Perot",
  geometry: "standing wave",
  atoms: "171Yb, 556 nm",
  status: "sourced (cooperativities)",
  cooperativity: {
    value: 20000,
    unit: "1",
    convention: "collective",
    source: SOURCE,
    remark: "N eta with eta = 4 g^2/(kappa Gamma), full widths.",
  },
  remarks: [{ text: "eta_eff from 10 (near the micro-mirror) to 0.2 (far); eta = 24F/(pi k^2 w^2)", source: SOURCE }],
} as const satisfies Cavity;
