import { ATOMIC_PHYSICS } from "./sources.js";
import type { Species } from "./species.js";

/** The calcium-40 ion: dipole and quadrupole lines of the qubit and of cavity experiments. */
export const calcium40Ion = {
  name: "40Ca+",
  element: "Ca",
  massNumber: 40,
  charge: 1,
  nuclearSpin: { value: 0, unit: "1", source: ATOMIC_PHYSICS },
  mass: {
    value: 39.962042,
    unit: "u",
    source: "neutral 39.962591 u of ARC divalent_atom_data minus one electron mass",
  },
  levels: {
    "S1/2": { term: "4S1/2", J: 0.5, gJ: { value: 2.00225664, unit: "1", source: ATOMIC_PHYSICS } },
    "P1/2": { term: "4P1/2", J: 0.5 },
    "P3/2": { term: "4P3/2", J: 1.5 },
    "D3/2": { term: "3D3/2", J: 1.5 },
    "D5/2": { term: "3D5/2", J: 2.5, gJ: { value: 1.200334, unit: "1", source: ATOMIC_PHYSICS } },
  },
  lines: {
    "397 nm": {
      lower: "S1/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 755.222765771, unit: "THz", source: ATOMIC_PHYSICS },
      decayRate: { value: 132000000, unit: "1/s", convention: "energy", source: ATOMIC_PHYSICS },
    },
    "393 nm": {
      lower: "S1/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 761.905012599, unit: "THz", source: ATOMIC_PHYSICS },
      decayRate: { value: 135000000, unit: "1/s", convention: "energy", source: ATOMIC_PHYSICS },
      lifetime: {
        value: 7.4,
        unit: "ns",
        source: "New J. Phys. 6, 94 (2004)",
        remark: "Of 4P3/2, which branches to S1/2 : D5/2 : D3/2 as 1 : 1/17.6 : 1/150.8 (same source).",
      },
    },
    "866 nm": {
      lower: "D3/2",
      upper: "P1/2",
      kind: "E1",
      frequency: { value: 346.000235016, unit: "THz", source: ATOMIC_PHYSICS },
      decayRate: { value: 8400000, unit: "1/s", convention: "energy", source: ATOMIC_PHYSICS },
    },
    "850 nm": {
      lower: "D3/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 352.682481844, unit: "THz", source: ATOMIC_PHYSICS },
      decayRate: { value: 955000, unit: "1/s", convention: "energy", source: ATOMIC_PHYSICS },
    },
    "854 nm": {
      lower: "D5/2",
      upper: "P3/2",
      kind: "E1",
      frequency: { value: 350.862882823, unit: "THz", source: ATOMIC_PHYSICS },
      decayRate: { value: 8480000, unit: "1/s", convention: "energy", source: ATOMIC_PHYSICS },
    },
    "729 nm": {
      lower: "S1/2",
      upper: "D5/2",
      kind: "forbidden",
      frequency: { value: 411.0421297764017, unit: "THz", source: ATOMIC_PHYSICS },
      decayRate: { value: 0.856, unit: "1/s", convention: "energy", source: ATOMIC_PHYSICS },
    },
    "733 nm": {
      lower: "S1/2",
      upper: "D3/2",
      kind: "forbidden",
      frequency: { value: 409.222530754868, unit: "THz", source: ATOMIC_PHYSICS },
      decayRate: { value: 0.85, unit: "1/s", convention: "energy", source: ATOMIC_PHYSICS },
    },
  },
  notes: ["Line rates are Einstein A coefficients of the single branch."],
} as const satisfies Species;
