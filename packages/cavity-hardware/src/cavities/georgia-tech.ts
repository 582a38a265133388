import type { Cavity } from "./cavity.js";

/** A cavity into which atoms are transported. */
export const georgiaTech = {
  name: "georgia-tech",
  group: "Chapman, Georgia Tech",
  year: 2004,
  reference: "Sauer et al., PRA 69, 051804(R) (2004)",
  description: "Fabry-Perot",
  geometry: "standing wave",
  atoms: "87Rb",
  status: "sourced",
  cooperativity: {
    value: 5400,
    unit: "1",
    convention: "collective",
    source: "abstract of PRA 69, 051804(R) (2004)",
    remark: "More than 100 atoms.",
  },
  remarks: [],
} as const satisfies Cavity;
