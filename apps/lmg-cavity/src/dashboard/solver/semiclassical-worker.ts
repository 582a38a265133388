/** The thread that computes everything semiclassical: first what belongs to the point, then the curves. */
import type { ModelParameters } from "../../model/parameters.js";
import { type Local, type LocalRequest, semiclassicalLocal } from "./semiclassical-local.js";
import { type Scan, semiclassicalScan } from "./semiclassical-scan.js";
import { serveLatest } from "./serve-latest.js";

export interface SemiclassicalRequest {
  readonly local: LocalRequest | null;
  readonly scan: { readonly parameters: ModelParameters; readonly window: readonly [number, number] } | null;
}
export type SemiclassicalReply =
  | { readonly kind: "local"; readonly local: Local }
  | { readonly kind: "scan"; readonly scan: Scan };

serveLatest<SemiclassicalRequest, SemiclassicalReply>(({ local, scan }, { reply, isOutdated }) => {
  if (local !== null) reply({ kind: "local", local: semiclassicalLocal(local) });
  if (scan === null || isOutdated()) return;
  reply({ kind: "scan", scan: semiclassicalScan(scan.parameters, scan.window) });
});
