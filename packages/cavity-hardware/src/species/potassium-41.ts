import { ARC, ARIMONDO, DERIVED_DIPOLE, QUADRUPOLE_FREE, TIECKE } from "./sources.js";
import type { AlkaliSpecies } from "./species.js";

/** Potassium-41: hyperfine constants, g factors and D lines. */
export const potassium41: AlkaliSpecies = {
  name: "41K",
  element: "K",
  massNumber: 41,
  charge: 0,
  nuclearSpin: { value: 1.5, unit: "1", source: ARC },
  mass: { value: 40.9618252579, unit: "u", source: ARC },
  naturalAbundance: { value: 0.067302, unit: "1", source: ARC },
  nuclearFactor: { value: -7.7906e-5, unit: "1", convention: "bohr", source: TIECKE },
  groundSplitting: { value: 254.0138704, unit: "MHz", source: `${TIECKE}; = 2*A` },
  levels: {
    "S1/2": {
      term: "4S1/2",
      J: 0.5,
      hyperfineA: {
        value: 127.0069352,
        unit: "MHz",
        source: `${TIECKE}; ${ARIMONDO}`,
        uncertainty: 6e-7,
        uncertaintySource: "ARC, Arimondo's table or a secondary copy",
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 2.00229421, unit: "1", source: TIECKE },
    },
    "P1/2": {
      term: "4P1/2",
      J: 0.5,
      hyperfineA: { value: 15.245, unit: "MHz", source: `${TIECKE} (Falke 2006)`, uncertainty: 0.042 },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 0.666667, unit: "1", source: TIECKE },
    },
    "P3/2": {
      term: "4P3/2",
      J: 1.5,
      hyperfineA: { value: 3.363, unit: "MHz", source: TIECKE },
      hyperfineB: { value: 3.351, unit: "MHz", source: TIECKE },
      gJ: { value: 1.333333, unit: "1", source: TIECKE },
    },
  },
  lines: {
    D1: {
      lower: "S1/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 389.2862942, unit: "THz", source: "c/lambda of the listed wavelength" },
      wavelength: { value: 770.107919192, unit: "nm", source: TIECKE },
      decayRate: { value: 5.956, unit: "2pi MHz", convention: "energy", source: TIECKE },
      lifetime: { value: 26.72, unit: "ns", source: TIECKE },
      reducedDipole: { value: 2.90453, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
    D2: {
      lower: "S1/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 391.01640621, unit: "THz", source: "c/lambda of the listed wavelength" },
      wavelength: { value: 766.7004587, unit: "nm", source: TIECKE },
      decayRate: { value: 6.035, unit: "2pi MHz", convention: "energy", source: TIECKE },
      lifetime: { value: 26.37, unit: "ns", source: TIECKE },
      reducedDipole: { value: 4.10738, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
  },
  notes: [
    "Traps in other tables: ARC has A(4P1/2) = -15.245 MHz (wrong sign); ElecSus has 127.007 MHz (the ground-state A).",
    "Tiecke mass 40.96182576(21) u.",
  ],
};
