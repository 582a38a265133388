import { ARC, ARIMONDO, DERIVED_DIPOLE, QUADRUPOLE_FREE, STECK_SODIUM } from "./sources.js";
import type { AlkaliSpecies } from "./species.js";

/** Sodium-23: hyperfine constants, g factors and D lines. */
export const sodium23: AlkaliSpecies = {
  name: "23Na",
  element: "Na",
  massNumber: 23,
  charge: 0,
  nuclearSpin: { value: 1.5, unit: "1", source: ARC },
  mass: { value: 22.989769282, unit: "u", source: ARC },
  naturalAbundance: { value: 1, unit: "1", source: ARC },
  nuclearFactor: { value: -0.0008046108, unit: "1", convention: "bohr", source: STECK_SODIUM },
  groundSplitting: {
    value: 1771.6261288,
    unit: "MHz",
    source: STECK_SODIUM,
    uncertainty: 1e-6,
    uncertaintySource: "Steck; not re-checked",
  },
  levels: {
    "S1/2": {
      term: "3S1/2",
      J: 0.5,
      hyperfineA: {
        value: 885.8130644,
        unit: "MHz",
        source: `${STECK_SODIUM}; ${ARIMONDO}`,
        uncertainty: 5e-7,
        uncertaintySource: "ARC, Arimondo's table or a secondary copy",
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 2.002296, unit: "1", source: STECK_SODIUM },
    },
    "P1/2": {
      term: "3P1/2",
      J: 0.5,
      hyperfineA: {
        value: 94.44,
        unit: "MHz",
        source: STECK_SODIUM,
        alternatives: [{ value: 94.3, source: ARIMONDO, uncertainty: 0.1 }],
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 0.66581, unit: "1", source: STECK_SODIUM },
    },
    "P3/2": {
      term: "3P3/2",
      J: 1.5,
      hyperfineA: {
        value: 18.534,
        unit: "MHz",
        source: STECK_SODIUM,
        alternatives: [{ value: 18.69, source: ARIMONDO, uncertainty: 0.09 }],
      },
      hyperfineB: {
        value: 2.724,
        unit: "MHz",
        source: STECK_SODIUM,
        alternatives: [{ value: 2.9, source: ARIMONDO, uncertainty: 0.21 }],
      },
      gJ: { value: 1.3342, unit: "1", source: STECK_SODIUM },
    },
  },
  lines: {
    D1: {
      lower: "S1/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 508.3331958, unit: "THz", source: STECK_SODIUM },
      wavelength: { value: 589.7558147, unit: "nm", source: "c/f of the listed frequency" },
      decayRate: { value: 9.765, unit: "2pi MHz", convention: "energy", source: STECK_SODIUM },
      lifetime: { value: 16.299, unit: "ns", source: STECK_SODIUM },
      reducedDipole: { value: 2.49227, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
    D2: {
      lower: "S1/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 508.8487162, unit: "THz", source: STECK_SODIUM },
      wavelength: { value: 589.1583264, unit: "nm", source: "c/f of the listed frequency" },
      decayRate: { value: 9.7946, unit: "2pi MHz", convention: "energy", source: STECK_SODIUM },
      lifetime: { value: 16.2492, unit: "ns", source: STECK_SODIUM },
      reducedDipole: { value: 3.52463, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
  },
  notes: ["3P3/2 offsets for A=18.534,B=2.724: F'=0..3 = -66.0975, -50.2875, -15.9435, +42.3825 MHz."],
};
