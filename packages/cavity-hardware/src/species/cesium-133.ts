import { ARC, DERIVED_DIPOLE, QUADRUPOLE_FREE, STECK_CESIUM } from "./sources.js";
import type { AlkaliSpecies } from "./species.js";

/** Cesium-133: hyperfine constants, g factors and D lines. */
export const cesium133: AlkaliSpecies = {
  name: "133Cs",
  element: "Cs",
  massNumber: 133,
  charge: 0,
  nuclearSpin: { value: 3.5, unit: "1", source: ARC },
  mass: { value: 132.905451961, unit: "u", source: ARC },
  naturalAbundance: { value: 1, unit: "1", source: ARC },
  nuclearFactor: { value: -0.00039885395, unit: "1", convention: "bohr", source: STECK_CESIUM },
  groundSplitting: { value: 9192.63177, unit: "MHz", source: "exact (definition of the SI second)", uncertainty: 0 },
  levels: {
    "S1/2": {
      term: "6S1/2",
      J: 0.5,
      hyperfineA: { value: 2298.1579425, unit: "MHz", source: "exact = 9192.631770/4", uncertainty: 0 },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 2.00254032, unit: "1", source: STECK_CESIUM },
    },
    "P1/2": {
      term: "6P1/2",
      J: 0.5,
      hyperfineA: { value: 291.9201, unit: "MHz", source: STECK_CESIUM },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: { value: 0.6659, unit: "1", source: STECK_CESIUM },
    },
    "P3/2": {
      term: "6P3/2",
      J: 1.5,
      hyperfineA: {
        value: 50.28827,
        unit: "MHz",
        source: STECK_CESIUM,
        alternatives: [{ value: 50.275, source: "older value, ARC" }],
      },
      hyperfineB: {
        value: -0.4934,
        unit: "MHz",
        source: STECK_CESIUM,
        alternatives: [{ value: -0.53, source: "older value, ARC" }],
      },
      hyperfineC: {
        value: 0.00056,
        unit: "MHz",
        source: STECK_CESIUM,
        remark: "Needed to reproduce the offsets of 6P3/2 to better than 3 kHz.",
      },
      gJ: { value: 1.334, unit: "1", source: STECK_CESIUM },
    },
  },
  lines: {
    D1: {
      lower: "S1/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 335.116048807, unit: "THz", source: STECK_CESIUM },
      wavelength: { value: 894.59295986, unit: "nm", source: STECK_CESIUM },
      decayRate: { value: 4.575, unit: "2pi MHz", convention: "energy", source: STECK_CESIUM },
      lifetime: { value: 34.791, unit: "ns", source: STECK_CESIUM },
      reducedDipole: { value: 3.18692, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
    D2: {
      lower: "S1/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 351.7257185, unit: "THz", source: STECK_CESIUM },
      wavelength: { value: 852.34727582, unit: "nm", source: STECK_CESIUM },
      decayRate: { value: 5.234, unit: "2pi MHz", convention: "energy", source: STECK_CESIUM },
      lifetime: { value: 30.405, unit: "ns", source: STECK_CESIUM },
      reducedDipole: { value: 4.48367, unit: "e a0", convention: "steck", source: DERIVED_DIPOLE },
    },
  },
  notes: [
    "Offsets of 6P3/2 with A, B, C: F'=5,4,3,2 = +263.8906, +12.798(5), -188.4885, -339.7128 MHz.",
    "Older revision 1.6: tau 34.894/30.473 ns, Gamma/2pi 4.5612/5.2227 MHz.",
    "gL=0.99999587.",
  ],
};
