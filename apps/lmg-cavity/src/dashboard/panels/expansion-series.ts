import type { Series } from "../../figure/index.js";
import type { DashboardState } from "../state/dashboard-state.js";

/** A larger correction says that the expansion fails, as it does close to the transitions. */
const LARGEST_CORRECTION = 0.2;

/** A moment by the Holstein-Primakoff model: the semiclassical value and its correction of order 1/N at the present N. */
export function expansionSeries({ results, parameters }: DashboardState, name: "Z" | "XX" | "YY"): Series[] {
  if (results.scan === null) return [];
  const { fields, [name]: moment } = results.scan.expansion;
  const y = moment.limit.map((limit, i) => {
    const correction = (moment.slope[i] ?? Infinity) / parameters.atoms;
    return limit === null || Math.abs(correction) > LARGEST_CORRECTION ? null : limit + correction;
  });
  return [{ kind: "line", x: fields, y, color: "muted", ...(name !== "YY" && { label: "$1/N$" }) }];
}
