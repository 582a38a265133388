import type { CriticalFields } from "@openqs/linear-response";

/** The paper's phases: broken between the critical fields, although that state is stable for 0 < h < h_- too. */
export function phaseAt(field: number, critical: CriticalFields | null): "normal" | "broken" {
  return critical !== null && field > critical.lower && field < critical.upper ? "broken" : "normal";
}
