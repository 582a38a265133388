import { DEFAULT_PARAMETERS, type ModelParameters } from "../../model/parameters.js";
import type { PanelName } from "./panel-names.js";

/** A place in parameter space worth seeing. */
export interface Preset {
  readonly name: string;
  readonly parameters: ModelParameters;
  readonly panel: PanelName;
}

const at = (change: Partial<ModelParameters>): ModelParameters => ({ ...DEFAULT_PARAMETERS, ...change });

/** Gamma_b/lambda of Fig. 3 from its ratios, lambda_b^2/(2 lambda_a^2) with kappa_b = delta_a. */
const FIGURE_3_GAMMA_B = 0.0512;

/** Each figure of the paper, each phase, and both transitions. */
export const PRESETS: readonly Preset[] = [
  { name: "Fig. 2: order parameters", parameters: at({}), panel: "inversion" },
  {
    name: "Fig. 3: probe transmission",
    parameters: at({ field: 0.3, gammaB: FIGURE_3_GAMMA_B }),
    panel: "transmission",
  },
  { name: "Fig. 4: entanglement", parameters: at({ field: 1 }), panel: "entanglement" },
  { name: "normal phase, h < 0", parameters: at({ field: -0.3 }), panel: "phases" },
  { name: "bistable: normal and broken", parameters: at({ field: 0.1, gammaB: 0.8 }), panel: "flow" },
  { name: "broken phase", parameters: at({ field: 0.5 }), panel: "flow" },
  { name: "normal phase, h > lambda", parameters: at({ field: 1.3 }), panel: "phases" },
  { name: "first-order transition", parameters: at({ field: 0.01 }), panel: "inversion" },
  { name: "second-order transition", parameters: at({ field: 0.99 }), panel: "entanglement" },
  { name: "strong damping, no transition", parameters: at({ gammaB: 1.2 }), panel: "phases" },
  { name: "a thousand atoms", parameters: at({ field: 0.97, atoms: 1000 }), panel: "entanglement" },
];
