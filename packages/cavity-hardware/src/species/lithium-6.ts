import { ALKALI_TABLE, ARC, ARIMONDO, DERIVED_DIPOLE, GEHM, QUADRUPOLE_FREE } from "./sources.js";
import type { AlkaliSpecies } from "./species.js";

/** Lithium-6: hyperfine constants, g factors and D lines. */
export const lithium6: AlkaliSpecies = {
  name: "6Li",
  element: "Li",
  massNumber: 6,
  charge: 0,
  nuclearSpin: { value: 1, unit: "1", source: ARC },
  mass: { value: 6.0151228874, unit: "u", source: ARC },
  naturalAbundance: { value: 0.0759, unit: "1", source: ARC },
  nuclearFactor: { value: -0.000447654, unit: "1", convention: "bohr", source: `${ALKALI_TABLE}; ${GEHM}` },
  groundSplitting: { value: 228.2052611, unit: "MHz", source: `${GEHM}; = 1.5*A` },
  levels: {
    "S1/2": {
      term: "2S1/2",
      J: 0.5,
      hyperfineA: {
        value: 152.1368407,
        unit: "MHz",
        source: `${GEHM}; ARC`,
        uncertainty: 2e-6,
        uncertaintySource: "ARC, Arimondo's table or a secondary copy",
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 2.002301, unit: "1", source: `${ARC}; ${GEHM}` },
    },
    "P1/2": {
      term: "2P1/2",
      J: 0.5,
      hyperfineA: {
        value: 17.386,
        unit: "MHz",
        source: GEHM,
        alternatives: [{ value: 17.375, source: ARIMONDO, uncertainty: 0.018 }],
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 0.6668, unit: "1", source: `${GEHM}; pylcp` },
    },
    "P3/2": {
      term: "2P3/2",
      J: 1.5,
      hyperfineA: { value: -1.155, unit: "MHz", source: `${ARIMONDO}; ${GEHM}`, uncertainty: 0.008 },
      hyperfineB: { value: -0.1, unit: "MHz", source: `${ARIMONDO}; ${GEHM}`, uncertainty: 0.14 },
      gJ: { value: 1.335, unit: "1", source: `${GEHM}; pylcp` },
    },
  },
  lines: {
    D1: {
      lower: "S1/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 446.789634, unit: "THz", source: GEHM },
      wavelength: { value: 670.992421, unit: "nm", source: GEHM },
      decayRate: { value: 5.8724, unit: "2pi MHz", convention: "energy", source: GEHM },
      lifetime: { value: 27.102, unit: "ns", source: GEHM },
      reducedDipole: { value: 2.34554, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
    D2: {
      lower: "S1/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 446.799677, unit: "THz", source: GEHM },
      wavelength: { value: 670.977338, unit: "nm", source: GEHM },
      decayRate: { value: 5.8724, unit: "2pi MHz", convention: "energy", source: GEHM },
      lifetime: { value: 27.102, unit: "ns", source: GEHM },
      reducedDipole: { value: 3.31698, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
  },
  notes: [
    "The species of Morrison & Parkins, PRL 100, 040403 (2008): |0>, |1> = |F=1/2, mF=+-1/2>.",
    "2P3/2 hyperfine order is inverted and unresolved (A<0): F'=1/2 +2.7625, F'=3/2 +1.2550, F'=5/2 -1.7575 MHz (from A=-1.155, B=-0.10).",
    "2P1/2: F'=1/2 at -17.386 MHz, F'=3/2 at +8.693 MHz (from A=17.386), total 26.08 MHz.",
    "Traps in other tables: pylcp's 6Li D1 and D2 wavelengths are 7Li's, its gJ is negative and its B(2P3/2) is -0.106 Hz (unit slip).",
  ],
};
