import type { Species } from "./species.js";

/** Strontium-88: the blue cooling line and the narrow intercombination line. */
export const strontium88 = {
  name: "88Sr",
  element: "Sr",
  massNumber: 88,
  charge: 0,
  nuclearSpin: { value: 0, unit: "1", source: "even-even nucleus; AtomECS" },
  mass: {
    value: 87.9056125,
    unit: "u",
    source: "isotope-mass tables",
    alternatives: [{ value: 87.905619, source: "ARC divalent_atom_data (slightly off: do not use)" }],
  },
  levels: { "1S0": { term: "5s2 1S0", J: 0 }, "1P1": { term: "5s5p 1P1", J: 1 }, "3P1": { term: "5s5p 3P1", J: 1 } },
  lines: {
    "461 nm": {
      lower: "1S0",
      upper: "1P1",
      kind: "E1",
      frequency: { value: 650.759219088937, unit: "THz", source: "AtomECS species.rs" },
      decayRate: { value: 32, unit: "2pi MHz", convention: "energy", source: "AtomECS species.rs" },
      saturationIntensity: { value: 430, unit: "W/m^2", source: "AtomECS species.rs" },
    },
    "689 nm": {
      lower: "1S0",
      upper: "3P1",
      kind: "E1",
      frequency: { value: 434.829121311, unit: "THz", source: "Ferrari et al. 2003 via AtomECS species.rs" },
      decayRate: {
        value: 7.5,
        unit: "2pi kHz",
        convention: "energy",
        source: "JILA, PRL 126, 173601",
        alternatives: [{ value: 7.4, source: "Stellmer et al. via AtomECS" }],
      },
      saturationIntensity: { value: 0.0295, unit: "W/m^2", source: "AtomECS species.rs" },
    },
  },
  notes: ["The ground level has J = 0 and I = 0: no linear Zeeman effect, no two-state spin in it."],
} as const satisfies Species;
