import type { Cavity } from "./cavity.js";

/** A confocal multimode cavity of adjustable length. */
export const stanfordConfocal = {
  name: "stanford-confocal",
  group: "Lev, Stanford",
  year: 2022,
  reference: "arXiv:2212.06716; Kollar et al., NJP 17, 043012 (2015)",
  description: "confocal Fabry-Perot of adjustable length",
  geometry: "standing wave",
  atoms: "87Rb condensate",
  status: "cooperativities only",
  remarks: [
    { text: "multimode cooperativity > 110; resolution 1.7 um", source: "abstract of arXiv:2212.06716" },
    { text: "single-atom TEM00 cooperativity exceeds unity", source: "abstract of NJP 17, 043012 (2015)" },
  ],
} as const satisfies Cavity;
