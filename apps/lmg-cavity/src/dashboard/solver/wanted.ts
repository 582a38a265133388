import type { ModelParameters } from "../../model/parameters.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { parameterKey } from "../state/results.js";
import { MOST_EVOLVED_SPINS, type RelaxationRequest } from "./relaxation.js";
import type { SolverRequest } from "./solver-worker.js";

/** Beyond, the state is narrower than the cells of a terminal. */
export const MOST_SPINS = 1000;

/** All that the thread must do for this state. */
export function wanted(state: DashboardState): SolverRequest {
  return { ...wantedSemiclassical(state), ...wantedExact(state), relaxation: wantedRelaxation(state) };
}

/** What the screen lacks of finite N: the current point first, then the curve from coarse to fine. */
export function wantedExact(state: DashboardState): Pick<SolverRequest, "current" | "curve"> {
  const { parameters, window, results } = state;
  const isMissing = (point: ModelParameters): boolean => !results.exact.has(parameterKey(point));
  const phaseSpace = lacksPhaseSpace(state);
  const key = parameterKey(parameters);
  const curve = curveFields(window, parameters.atoms).map((field) => ({ ...parameters, field }));
  return {
    current: phaseSpace || isMissing(parameters) ? { parameters, phaseSpace } : null,
    curve: curve.filter((point) => isMissing(point) && parameterKey(point) !== key),
  };
}

/** Whether the phase-space functions are not there; beyond {@link MOST_SPINS} they would be too narrow to be seen. */
function lacksPhaseSpace({ parameters, results: { exact, phaseSpace } }: DashboardState): boolean {
  if (parameters.atoms > MOST_SPINS) return false;
  const key = parameterKey(parameters);
  const solved = exact.get(key)?.result;
  if (solved !== undefined && "error" in solved) return false;
  return phaseSpace === null || parameterKey(phaseSpace.parameters) !== key;
}

/** Intervals of a curve; fewer where a point takes seconds. */
function intervals(atoms: number): number {
  if (atoms <= 2000) return 64;
  return atoms <= 20_000 ? 32 : 16;
}

/** Both ends, the middle, the quarters, ...: every prefix of the list is spread over the whole window. */
export function curveFields([first, last]: readonly [number, number], atoms: number): number[] {
  const count = intervals(atoms);
  const order = [0, count];
  for (let step = count / 2; step >= 1; step /= 2) {
    for (let index = step; index < count; index += 2 * step) order.push(index);
  }
  return order.map((index) => Number((first + ((last - first) * index) / count).toPrecision(12)));
}

/** Whether the relaxation of finite N is the one that the panel shows. */
export function isRelaxed({ parameters, initial, relaxation, results: { relaxed } }: DashboardState): boolean {
  return (
    relaxed !== null &&
    parameterKey(relaxed.parameters) === parameterKey(parameters) &&
    relaxed.initial.join() === initial.join() &&
    relaxed.relaxation.kind === relaxation.kind &&
    relaxed.relaxation.seed === relaxation.seed
  );
}

/** The relaxation that the screen lacks; none while its panel is not the chosen one. */
function wantedRelaxation(state: DashboardState): RelaxationRequest | null {
  const { parameters, initial, relaxation, panel } = state;
  if (panel !== "relaxation" || parameters.atoms > MOST_EVOLVED_SPINS || isRelaxed(state)) return null;
  return { parameters, initial, relaxation };
}

/** What the screen lacks of the semiclassical limit. */
export function wantedSemiclassical({
  parameters,
  initial,
  window,
  results,
}: DashboardState): Pick<SolverRequest, "local" | "scan"> {
  const { local, scan } = results;
  const hasLocal =
    local !== null &&
    parameterKey(local.parameters) === parameterKey(parameters) &&
    local.initial.join() === initial.join();
  const hasScan =
    scan !== null && scan.window.join() === window.join() && scanKey(scan.parameters) === scanKey(parameters);
  return { local: hasLocal ? null : { parameters, initial }, scan: hasScan ? null : { parameters, window } };
}

/** A scan holds for every field and every N. */
function scanKey(parameters: ModelParameters): string {
  return parameterKey({ ...parameters, field: 0, atoms: 1 });
}
