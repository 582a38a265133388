import { ALKALI_TABLE, ARC, ARIMONDO, DERIVED_DIPOLE, GEHM, PYLCP, QUADRUPOLE_FREE } from "./sources.js";
import type { AlkaliSpecies } from "./species.js";

/** Lithium-7: hyperfine constants, g factors and D lines. */
export const lithium7: AlkaliSpecies = {
  name: "7Li",
  element: "Li",
  massNumber: 7,
  charge: 0,
  nuclearSpin: { value: 1.5, unit: "1", source: ARC },
  mass: { value: 7.0160034366, unit: "u", source: ARC },
  naturalAbundance: { value: 0.9241, unit: "1", source: ARC },
  nuclearFactor: { value: -0.001182213, unit: "1", convention: "bohr", source: ALKALI_TABLE },
  groundSplitting: { value: 803.5040866, unit: "MHz", source: `${ALKALI_TABLE}; = 2*A` },
  levels: {
    "S1/2": {
      term: "2S1/2",
      J: 0.5,
      hyperfineA: {
        value: 401.7520433,
        unit: "MHz",
        source: `${ALKALI_TABLE}; ARC`,
        uncertainty: 5e-7,
        uncertaintySource: "ARC, Arimondo's table or a secondary copy",
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 2.002301, unit: "1", source: `${ARC}; ${GEHM}` },
    },
    "P1/2": {
      term: "2P1/2",
      J: 0.5,
      hyperfineA: { value: 45.914, unit: "MHz", source: ARIMONDO, uncertainty: 0.025 },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 0.6668, unit: "1", source: PYLCP },
    },
    "P3/2": {
      term: "2P3/2",
      J: 1.5,
      hyperfineA: { value: -3.055, unit: "MHz", source: ARIMONDO, uncertainty: 0.014 },
      hyperfineB: { value: -0.221, unit: "MHz", source: ARIMONDO, uncertainty: 0.029 },
      gJ: { value: 1.335, unit: "1", source: PYLCP },
    },
  },
  lines: {
    D1: {
      lower: "S1/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 446.80012985, unit: "THz", source: "c/lambda of the listed wavelength" },
      wavelength: { value: 670.976658173, unit: "nm", source: PYLCP },
      decayRate: { value: 5.87093, unit: "2pi MHz", convention: "energy", source: "1/(2 pi tau)" },
      lifetime: { value: 27.109, unit: "ns", source: PYLCP },
      reducedDipole: { value: 2.34515, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
    D2: {
      lower: "S1/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 446.81018329, unit: "THz", source: "c/lambda of the listed wavelength" },
      wavelength: { value: 670.961560887, unit: "nm", source: PYLCP },
      decayRate: { value: 5.87244, unit: "2pi MHz", convention: "energy", source: "1/(2 pi tau)" },
      lifetime: { value: 27.102, unit: "ns", source: PYLCP },
      reducedDipole: { value: 3.31686, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
  },
  notes: ["F=1 lower."],
};
