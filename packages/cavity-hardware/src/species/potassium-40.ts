import { ARC, ARIMONDO, DERIVED_DIPOLE, QUADRUPOLE_FREE, TIECKE_2019 } from "./sources.js";
import type { AlkaliSpecies } from "./species.js";

/** Potassium-40: hyperfine constants, g factors and D lines. */
export const potassium40: AlkaliSpecies = {
  name: "40K",
  element: "K",
  massNumber: 40,
  charge: 0,
  nuclearSpin: { value: 4, unit: "1", source: ARC },
  mass: { value: 39.963998166, unit: "u", source: ARC },
  naturalAbundance: { value: 0.000117, unit: "1", source: ARC },
  nuclearFactor: { value: 0.00017649, unit: "1", convention: "bohr", source: TIECKE_2019 },
  groundSplitting: {
    value: -1285.7886,
    unit: "MHz",
    source: `${TIECKE_2019}; = A(I+1/2), NEGATIVE = inverted`,
    uncertainty: 0.0108,
  },
  levels: {
    "S1/2": {
      term: "4S1/2",
      J: 0.5,
      hyperfineA: {
        value: -285.7308,
        unit: "MHz",
        source: `${TIECKE_2019}; ${ARIMONDO}`,
        uncertainty: 0.0024,
        uncertaintySource: "ARC, Arimondo's table or a secondary copy",
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 2.00229421, unit: "1", source: TIECKE_2019 },
    },
    "P1/2": {
      term: "4P1/2",
      J: 0.5,
      hyperfineA: { value: -34.523, unit: "MHz", source: `${TIECKE_2019} (Falke 2006)`, uncertainty: 0.025 },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 0.666667, unit: "1", source: TIECKE_2019 },
    },
    "P3/2": {
      term: "4P3/2",
      J: 1.5,
      hyperfineA: { value: -7.585, unit: "MHz", source: TIECKE_2019 },
      hyperfineB: { value: -3.445, unit: "MHz", source: TIECKE_2019 },
      gJ: { value: 1.333333, unit: "1", source: TIECKE_2019 },
    },
  },
  lines: {
    D1: {
      lower: "S1/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 389.286184353, unit: "THz", source: TIECKE_2019 },
      wavelength: { value: 770.108136507, unit: "nm", source: TIECKE_2019 },
      decayRate: { value: 5.956, unit: "2pi MHz", convention: "energy", source: TIECKE_2019 },
      lifetime: { value: 26.72, unit: "ns", source: TIECKE_2019 },
      reducedDipole: { value: 2.90453, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
    D2: {
      lower: "S1/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 391.01629605, unit: "THz", source: TIECKE_2019 },
      wavelength: { value: 766.700674872, unit: "nm", source: TIECKE_2019 },
      decayRate: { value: 6.035, unit: "2pi MHz", convention: "energy", source: TIECKE_2019 },
      lifetime: { value: 26.37, unit: "ns", source: TIECKE_2019 },
      reducedDipole: { value: 4.10738, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
  },
  notes: [
    "INVERTED ground state: F=9/2 is LOWER than F=7/2 (A<0). A catalogue that sorts by F gets this wrong.",
    "4P3/2 offsets for A=-7.585,B=-3.445: F'=5/2..11/2 = +55.196, +31.017, -2.285, -46.371 MHz.",
    "Tiecke mass 39.96399848(21) u.",
  ],
};
