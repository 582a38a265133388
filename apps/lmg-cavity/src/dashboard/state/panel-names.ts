/** All panels in the order in which they are shown; the key 1 is the first. */
export const PANEL_NAMES = [
  "inversion",
  "entanglement",
  "phases",
  "flow",
  "transmission",
  "moments",
  "relaxation",
  "eigenvalues",
  "sphere",
] as const;

export type PanelName = (typeof PANEL_NAMES)[number];
