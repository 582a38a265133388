import { ARC, DERIVED_DIPOLE, ELECSUS, PYLCP, QUADRUPOLE_FREE, STECK_RUBIDIUM_87 } from "./sources.js";
import type { AlkaliSpecies } from "./species.js";

/** Rubidium-87: hyperfine constants, g factors and D lines. */
export const rubidium87: AlkaliSpecies = {
  name: "87Rb",
  element: "Rb",
  massNumber: 87,
  charge: 0,
  nuclearSpin: { value: 1.5, unit: "1", source: ARC },
  mass: { value: 86.909180531, unit: "u", source: ARC },
  naturalAbundance: { value: 0.2783, unit: "1", source: ARC },
  nuclearFactor: { value: -0.0009951414, unit: "1", convention: "bohr", source: STECK_RUBIDIUM_87, uncertainty: 1e-9 },
  groundSplitting: {
    value: 6834.68261090429,
    unit: "MHz",
    source: `${STECK_RUBIDIUM_87}; ARC; 6 independent copies`,
    uncertainty: 9e-11,
  },
  levels: {
    "S1/2": {
      term: "5S1/2",
      J: 0.5,
      hyperfineA: { value: 3417.341305452145, unit: "MHz", source: STECK_RUBIDIUM_87, uncertainty: 4.5e-11 },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: {
        value: 2.00233113,
        unit: "1",
        source: STECK_RUBIDIUM_87,
        uncertainty: 2e-7,
        alternatives: [{ value: 2.00233107, source: STECK_RUBIDIUM_87, uncertainty: 2.6e-8 }],
      },
    },
    "P1/2": {
      term: "5P1/2",
      J: 0.5,
      hyperfineA: {
        value: 407.24,
        unit: "MHz",
        source: `${PYLCP} (Steck later revisions)`,
        alternatives: [
          { value: 408.328, source: "Steck rev 2.0-2.1, as in ARC" },
          { value: 406.147, source: ELECSUS },
        ],
        remark: "Steck level diagram -509.05/+305.43 MHz implies A=407.24",
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 0.666, unit: "1", source: STECK_RUBIDIUM_87 },
    },
    "P3/2": {
      term: "5P3/2",
      J: 1.5,
      hyperfineA: { value: 84.7185, unit: "MHz", source: `${PYLCP}; ARC` },
      hyperfineB: { value: 12.4965, unit: "MHz", source: `${PYLCP}; ARC` },
      gJ: { value: 1.3362, unit: "1", source: STECK_RUBIDIUM_87, uncertainty: 0.0013 },
    },
  },
  lines: {
    D1: {
      lower: "S1/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 377.10746338, unit: "THz", source: STECK_RUBIDIUM_87, uncertainty: 1.1e-8 },
      wavelength: { value: 794.978851156, unit: "nm", source: STECK_RUBIDIUM_87 },
      decayRate: { value: 5.75, unit: "2pi MHz", convention: "energy", source: STECK_RUBIDIUM_87, uncertainty: 0.0056 },
      lifetime: { value: 27.679, unit: "ns", source: STECK_RUBIDIUM_87, uncertainty: 0.027 },
      reducedDipole: { value: 2.99312, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
    D2: {
      lower: "S1/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 384.2304844685, unit: "THz", source: STECK_RUBIDIUM_87, uncertainty: 6.2e-9 },
      wavelength: { value: 780.241209686, unit: "nm", source: STECK_RUBIDIUM_87 },
      decayRate: {
        value: 6.0666,
        unit: "2pi MHz",
        convention: "energy",
        source: STECK_RUBIDIUM_87,
        uncertainty: 0.0018,
      },
      lifetime: { value: 26.2348, unit: "ns", source: STECK_RUBIDIUM_87, uncertainty: 0.0077 },
      reducedDipole: { value: 4.22752, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
  },
  notes: [
    "5P3/2 offsets F'=0..3 = -302.074, -229.852, -72.911, +193.741 MHz; 5P1/2 F'=1,2 = -509.05, +305.43 MHz.",
    "Steck rev 2.3.4 mass 1.443160895e-25 kg; other revisions 86.909180520(15)/86.909180527 u; gL=0.99999369.",
    "A(5P1/2) and gJ differ between revisions of Steck's data sheet; the revision is in the source.",
  ],
};
