import type { Species } from "./species.js";

/** Strontium-87: the clock line. */
export const strontium87 = {
  name: "87Sr",
  element: "Sr",
  massNumber: 87,
  charge: 0,
  nuclearSpin: { value: 4.5, unit: "1", source: "isotope tables" },
  mass: { value: 86.908877497, unit: "u", source: "constants.py of the yesrgang simulation code" },
  levels: { "1S0": { term: "5s2 1S0", J: 0 }, "3P0": { term: "5s5p 3P0", J: 0 } },
  lines: {
    "698 nm": {
      lower: "1S0",
      upper: "3P0",
      kind: "forbidden",
      frequency: {
        value: 429.228,
        unit: "THz",
        source: "constants.py of the yesrgang simulation code",
        remark: "Rounded; the clock frequency is known to sub-hertz accuracy elsewhere.",
      },
      decayRate: {
        value: 0.01,
        unit: "1/s",
        convention: "energy",
        source: "Meiser, Ye, Carlson & Holland, PRL 102, 163601 (2009), model parameter (order of magnitude)",
      },
    },
  },
  notes: ["Magic wavelength of the optical lattice: 813.4 nm (constants.py of the yesrgang simulation code)."],
} as const satisfies Species;
