import { ARC, DERIVED_DIPOLE, ELECSUS, QUADRUPOLE_FREE, STECK_RUBIDIUM_85 } from "./sources.js";
import type { AlkaliSpecies } from "./species.js";

/** Rubidium-85: hyperfine constants, g factors and D lines. */
export const rubidium85: AlkaliSpecies = {
  name: "85Rb",
  element: "Rb",
  massNumber: 85,
  charge: 0,
  nuclearSpin: { value: 2.5, unit: "1", source: ARC },
  mass: { value: 84.9117897379, unit: "u", source: ARC },
  naturalAbundance: { value: 0.7217, unit: "1", source: ARC },
  nuclearFactor: { value: -0.00029364, unit: "1", convention: "bohr", source: STECK_RUBIDIUM_85, uncertainty: 6e-10 },
  groundSplitting: { value: 3035.732439, unit: "MHz", source: STECK_RUBIDIUM_85, uncertainty: 6e-6 },
  levels: {
    "S1/2": {
      term: "5S1/2",
      J: 0.5,
      hyperfineA: { value: 1011.910813, unit: "MHz", source: STECK_RUBIDIUM_85, uncertainty: 2e-6 },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 2.00233113, unit: "1", source: STECK_RUBIDIUM_85, uncertainty: 2e-7 },
    },
    "P1/2": {
      term: "5P1/2",
      J: 0.5,
      hyperfineA: {
        value: 120.527,
        unit: "MHz",
        source: STECK_RUBIDIUM_85,
        uncertainty: 0.056,
        alternatives: [{ value: 120.64, source: ELECSUS }],
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 0.666, unit: "1", source: STECK_RUBIDIUM_85 },
    },
    "P3/2": {
      term: "5P3/2",
      J: 1.5,
      hyperfineA: {
        value: 25.002,
        unit: "MHz",
        source: STECK_RUBIDIUM_85,
        uncertainty: 0.0099,
        alternatives: [{ value: 25.038, source: ELECSUS }],
      },
      hyperfineB: {
        value: 25.79,
        unit: "MHz",
        source: STECK_RUBIDIUM_85,
        uncertainty: 0.093,
        alternatives: [{ value: 26.011, source: ELECSUS }],
      },
      gJ: { value: 1.3362, unit: "1", source: STECK_RUBIDIUM_85, uncertainty: 0.0013 },
    },
  },
  lines: {
    D1: {
      lower: "S1/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 377.10738569, unit: "THz", source: STECK_RUBIDIUM_85, uncertainty: 4.6e-8 },
      wavelength: { value: 794.979014933, unit: "nm", source: STECK_RUBIDIUM_85, uncertainty: 9.6e-8 },
      decayRate: { value: 5.75, unit: "2pi MHz", convention: "energy", source: STECK_RUBIDIUM_85, uncertainty: 0.0056 },
      lifetime: { value: 27.679, unit: "ns", source: STECK_RUBIDIUM_85, uncertainty: 0.027 },
      reducedDipole: { value: 2.99313, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE, uncertainty: 0.0014 },
    },
    D2: {
      lower: "S1/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 384.230406373, unit: "THz", source: STECK_RUBIDIUM_85, uncertainty: 1.4e-8 },
      wavelength: { value: 780.241368271, unit: "nm", source: STECK_RUBIDIUM_85, uncertainty: 2.7e-8 },
      decayRate: {
        value: 6.0666,
        unit: "2pi MHz",
        convention: "energy",
        source: STECK_RUBIDIUM_85,
        uncertainty: 0.0018,
      },
      lifetime: { value: 26.2348, unit: "ns", source: STECK_RUBIDIUM_85, uncertainty: 0.0077 },
      reducedDipole: {
        value: 4.22753,
        unit: "e a0",
        convention: "steck",
        source: DERIVED_DIPOLE,
        uncertainty: 0.00062,
      },
    },
  },
  notes: [
    "Steck: mass 84.911789732(14) u; gL = 0.99999354; isotope shift 87-85: D2 78.095(12) MHz, D1 77.583(12) MHz.",
    "Trap in other tables: pylcp gives 780.241 nm for the 85Rb D1 line.",
  ],
};
