import { steadyState } from "@openqs/collective-spin";
import { runSteps } from "@openqs/linalg";
import { spinModel } from "../model/parameters.js";
import { steadyStateStudy } from "../studies/steady-state.js";
import { phaseSpaceOf } from "../studies/phase-space.js";
import { relax } from "./solver/relax.js";
import { semiclassicalLocal } from "./solver/semiclassical-local.js";
import { semiclassicalScan } from "./solver/semiclassical-scan.js";
import { wantedExact } from "./solver/wanted.js";
import type { DashboardState } from "./state/dashboard-state.js";
import { reduce } from "./state/reduce.js";

/** The state once the threads have nothing left to do; every solve "took" 12 ms. */
export function solved(state: DashboardState): DashboardState {
  const { parameters, window, initial } = state;
  const points = [parameters, ...wantedExact(state).curve].map((point) => ({
    parameters: point,
    milliseconds: 12,
    result: runSteps(steadyStateStudy(point)),
  }));
  const phaseSpace = phaseSpaceOf(parameters, steadyState(spinModel(parameters), parameters.atoms));
  const located = reduce(state, { type: "located", local: semiclassicalLocal({ parameters, initial }) });
  const scanned = reduce(located, { type: "scanned", scan: semiclassicalScan(parameters, window) });
  const mapped = reduce(scanned, { type: "mapped", phaseSpace });
  return reduce(mapped, { type: "solved", points, progress: null });
}

/** The same after the thread of the relaxation, whose panel is then chosen. */
export async function relaxedTo(state: DashboardState, kind: "ensemble" | "trajectory"): Promise<DashboardState> {
  const { parameters, initial } = state;
  const relaxation = { kind, seed: 1 };
  const relaxed = await relax(
    { parameters, initial, relaxation },
    { isOutdated: () => false, onProgress: () => undefined },
  );
  if (relaxed === null) throw new Error("the relaxation was given up");
  return reduce({ ...state, relaxation, panel: "relaxation" }, { type: "relaxed", relaxed });
}
