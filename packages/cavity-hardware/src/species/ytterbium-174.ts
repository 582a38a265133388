import type { Species } from "./species.js";

/** Ytterbium-174: mass and spin; its lines are left out for want of a source. */
export const ytterbium174 = {
  name: "174Yb",
  element: "Yb",
  massNumber: 174,
  charge: 0,
  nuclearSpin: { value: 0, unit: "1", source: "even-even nucleus" },
  mass: { value: 173.9388664, unit: "u", source: "ARC divalent_atom_data" },
  levels: { "1S0": { term: "6s2 1S0", J: 0 } },
  lines: {},
  notes: ["The 556 nm line is left out: no source for it was at hand."],
} as const satisfies Species;
