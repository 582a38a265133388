import { digits } from "../../cli/table.js";
import type { LinearizeResult } from "../../studies/linearize.js";
import type { SteadyStateResult } from "../../studies/steady-state.js";
import { currentPoint } from "../panels/current.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { parameterKey } from "../state/results.js";

/** The line of numbers: those of the exact steady state, or the semiclassical ones until it is solved. */
export function numbersLine(state: DashboardState): string {
  const result = currentPoint(state)?.result;
  if (result !== undefined && !("error" in result)) return exactNumbers(result);
  if (result !== undefined) return result.error;
  const { local } = state.results;
  const linearized = local?.linearized ?? null;
  if (local === null || parameterKey(local.parameters) !== parameterKey(state.parameters)) return "N → ∞  ...";
  if (linearized === null) return "N → ∞  no stable state at this field";
  const { bloch, entanglement, branch } = linearized;
  return `N → ∞  ⟨Jz⟩/j ${digits(bloch.Z)}  ${concurrenceText(entanglement, branch)}  ${branch} state`;
}

/** In the broken phase C_R has two readings: of one branch, and of the parity-symmetric mixture that finite N tends to. */
function concurrenceText(entanglement: LinearizeResult["entanglement"], branch: LinearizeResult["branch"]): string {
  if (entanglement === null) return "C_R -";
  const reading = (value: number): string => digits(Math.max(0, value), 6);
  if (branch !== "broken") return `C_R ${digits(Math.max(0, entanglement.branch))}`;
  return `C_R ${reading(entanglement.perpendicular)} (symmetric), ${reading(entanglement.branch)} (one branch)`;
}

function exactNumbers({ model, moments, entanglement, purity }: SteadyStateResult): string {
  const { rescaledConcurrence } = entanglement;
  return [
    `N = ${model.atoms}`,
    `⟨Jz⟩/j ${digits(moments.Z)}`,
    `C_R ${digits(rescaledConcurrence)}`,
    `⟨Jx²⟩/j² ${digits(moments.XX, 8)}`,
    `⟨Jy²⟩/j² ${digits(moments.YY, 8)}`,
    `purity ${digits(purity, 6)}`,
  ].join("  ");
}

/** How far the numbers can be trusted, by which method, and how long they took; or how far the solve has come. */
export function certificateLine(state: DashboardState): string {
  const point = currentPoint(state);
  if (point === undefined) return progressText(state);
  if ("error" in point.result) return "no result";
  const { certificate } = point.result;
  const uncertainty =
    "momentUncertainty" in certificate ? [`moments ± ${certificate.momentUncertainty.toExponential(1)}`] : [];
  return [
    certificate.method,
    `‖Lρ‖ ${certificate.residualNorm.toExponential(1)}`,
    `K ${certificate.truncationOrder}`,
    `tail ${certificate.truncationTail.toExponential(1)}`,
    ...uncertainty,
    `${point.milliseconds.toFixed(0)} ms`,
  ].join("  ");
}

function progressText({ parameters, results: { progress } }: DashboardState): string {
  const name = `solving N = ${parameters.atoms}`;
  if (progress === null) return name;
  const share = progress.total === undefined ? "" : `  ${Math.floor((100 * progress.done) / progress.total)} %`;
  return `${name}  ${progress.phase}${share}`;
}

/** The stable semiclassical states and the critical fields. */
export function phaseText({ results: { local } }: DashboardState): string {
  if (local === null) return "";
  const { criticalFields, fixedPoints } = local.meanField;
  const stable = fixedPoints.filter((point) => point.stable);
  const names = new Set(
    stable.map(({ X, Y, Z }) => (Math.hypot(X, Y) > 1e-9 ? "broken" : Z > 0 ? "normal" : "inverted")),
  );
  const phase = names.size === 0 ? "critical" : [...names].join(" + ");
  const fields =
    criticalFields === null
      ? "no transition"
      : `h₋ ${criticalFields.lower.toFixed(4)}  h₊ ${criticalFields.upper.toFixed(4)}`;
  return `${phase}  ${fields}`;
}
