import { ARC, ARIMONDO, DERIVED_DIPOLE, QUADRUPOLE_FREE, TIECKE } from "./sources.js";
import type { AlkaliSpecies } from "./species.js";

/** Potassium-39: hyperfine constants, g factors and D lines. */
export const potassium39: AlkaliSpecies = {
  name: "39K",
  element: "K",
  massNumber: 39,
  charge: 0,
  nuclearSpin: { value: 1.5, unit: "1", source: ARC },
  mass: { value: 38.9637064864, unit: "u", source: ARC },
  naturalAbundance: { value: 0.932581, unit: "1", source: ARC },
  nuclearFactor: { value: -0.00014193489, unit: "1", convention: "bohr", source: TIECKE },
  groundSplitting: { value: 461.7197202, unit: "MHz", source: `${TIECKE}; = 2*A` },
  levels: {
    "S1/2": {
      term: "4S1/2",
      J: 0.5,
      hyperfineA: {
        value: 230.8598601,
        unit: "MHz",
        source: `${TIECKE}; ${ARIMONDO}`,
        uncertainty: 3e-7,
        uncertaintySource: "ARC, Arimondo's table or a secondary copy",
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 2.00229421, unit: "1", source: TIECKE },
    },
    "P1/2": {
      term: "4P1/2",
      J: 0.5,
      hyperfineA: {
        value: 27.775,
        unit: "MHz",
        source: `${TIECKE} (Falke 2006)`,
        alternatives: [{ value: 28.85, source: ARIMONDO, uncertainty: 0.3 }],
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 0.666667, unit: "1", source: TIECKE },
    },
    "P3/2": {
      term: "4P3/2",
      J: 1.5,
      hyperfineA: {
        value: 6.093,
        unit: "MHz",
        source: TIECKE,
        alternatives: [{ value: 6.06, source: ARIMONDO, uncertainty: 0.08 }],
      },
      hyperfineB: {
        value: 2.786,
        unit: "MHz",
        source: TIECKE,
        alternatives: [{ value: 2.83, source: ARIMONDO, uncertainty: 0.13 }],
      },
      gJ: { value: 1.333333, unit: "1", source: TIECKE },
    },
  },
  lines: {
    D1: {
      lower: "S1/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 389.286058716, unit: "THz", source: TIECKE },
      wavelength: { value: 770.108385049, unit: "nm", source: TIECKE },
      decayRate: { value: 5.956, unit: "2pi MHz", convention: "energy", source: TIECKE },
      lifetime: { value: 26.72, unit: "ns", source: TIECKE },
      reducedDipole: { value: 2.90453, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
    D2: {
      lower: "S1/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 391.01617003, unit: "THz", source: TIECKE },
      wavelength: { value: 766.700921822, unit: "nm", source: TIECKE },
      decayRate: { value: 6.035, unit: "2pi MHz", convention: "energy", source: TIECKE },
      lifetime: { value: 26.37, unit: "ns", source: TIECKE },
      reducedDipole: { value: 4.10739, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
  },
  notes: ["Tiecke mass 38.96370668(20) u."],
};
