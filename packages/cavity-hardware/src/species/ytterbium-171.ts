import type { Species } from "./species.js";

/** Ytterbium-171: a nuclear spin 1/2 in the ground level. */
export const ytterbium171 = {
  name: "171Yb",
  element: "Yb",
  massNumber: 171,
  charge: 0,
  nuclearSpin: { value: 0.5, unit: "1", source: "gfactors.rs of whooie/multilevel-sim; YbII const.py" },
  levels: {
    "1S0": {
      term: "6s2 1S0",
      J: 0,
      gF: { "1/2": { value: -0.00053579, unit: "1", source: "gfactors.rs of whooie/multilevel-sim" } },
    },
    "1P1": {
      term: "6s6p 1P1",
      J: 1,
      gF: {
        "1/2": { value: 1.33351, unit: "1", source: "gfactors.rs of whooie/multilevel-sim" },
        "3/2": { value: 0.66649, unit: "1", source: "gfactors.rs of whooie/multilevel-sim" },
      },
    },
    "3P1": {
      term: "6s6p 3P1",
      J: 1,
      gF: {
        "1/2": { value: 2.00172, unit: "1", source: "gfactors.rs of whooie/multilevel-sim" },
        "3/2": { value: 1.00059, unit: "1", source: "gfactors.rs of whooie/multilevel-sim" },
      },
    },
    "3P0": {
      term: "6s6p 3P0",
      J: 0,
      gF: {
        "1/2": {
          value: -0.00053579,
          unit: "1",
          source: "gfactors.rs of whooie/multilevel-sim",
          remark: "nuclear only; the true 3P0 g differs by hyperfine mixing",
        },
      },
    },
  },
  lines: {
    "399 nm": {
      lower: "1S0",
      upper: "1P1",
      kind: "E1",
      frequency: { value: 751.527103, unit: "THz", source: "Aakashv6/YbII const.py" },
      decayRate: { value: 29.1, unit: "2pi MHz", convention: "energy", source: "Aakashv6/YbII const.py" },
      saturationIntensity: { value: 59.97, unit: "mW/cm^2", source: "Aakashv6/YbII const.py" },
    },
  },
  notes: [
    "The frequency of the 399 nm line is that of the component to 1P1, F=3/2.",
    "The 556 nm line and the mass are left out: no source for them was at hand.",
  ],
} as const satisfies Species;
