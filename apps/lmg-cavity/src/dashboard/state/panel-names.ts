/** All panels in the order in which they are shown; the keys are 1, 2, ..., 9, 0. */
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
  "hardware",
] as const;

export type PanelName = (typeof PANEL_NAMES)[number];
