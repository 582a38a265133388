import { type CriticalFields, lmgCriticalFields, locateBifurcations } from "@openqs/linear-response";
import type { Steps } from "@openqs/linalg";
import { spinModel } from "../model/parameters.js";
import { linearizeStudy } from "./linearize.js";
import { phaseAt } from "./phase.js";

/** Eigenvalues of the linearised motion about the stable state, along the field. */
export interface EigenvalueScanResult {
  /** lambda, the unit of all other rates where it is 1. */
  readonly coupling: number;
  /** Gamma_a of (Gamma_a/N) D[2 Jx], with the doubled dissipator. */
  readonly gammaA: number;
  /** Gamma_b of (Gamma_b/N) D[J+], with the doubled dissipator. */
  readonly gammaB: number;
  /** Those asked for, and more of them around each critical field and exceptional point, where roots are born. */
  readonly fields: readonly number[];
  /** Real and imaginary parts of both eigenvalues. */
  readonly re: readonly [readonly number[], readonly number[]];
  /** Imaginary parts of both eigenvalues. */
  readonly im: readonly [readonly number[], readonly number[]];
  /** h_- and h_+; null where the normal state is stable at every field. */
  readonly criticalFields: CriticalFields | null;
  /** Fields at which the two eigenvalues of the drawn state meet and turn from real to complex or back. */
  readonly exceptionalFields: readonly number[];
}

/** What is scanned. */
export interface EigenvalueScanRequest {
  /** h, increasing. */
  readonly fields: readonly number[];
  /** lambda, the unit of all other rates where it is 1. */
  readonly coupling: number;
  /** Gamma_a of (Gamma_a/N) D[2 Jx], with the doubled dissipator. */
  readonly gammaA: number;
  /** Gamma_b of (Gamma_b/N) D[J+], with the doubled dissipator. */
  readonly gammaB: number;
}

/** The bifurcations of the eigenvalues of Eq. (8) that the paper describes: critical slowing down and exceptional points. */
export function* eigenvalueScanStudy(request: EigenvalueScanRequest): Steps<EigenvalueScanResult> {
  const { fields: asked, ...parameters } = request;
  const modelAt = (field: number) => ({ ...parameters, atoms: 1, anisotropy: 0, field });
  const criticalFields = lmgCriticalFields(parameters);
  yield { phase: "exceptional points", done: 0, total: asked.length };
  const range = { from: Math.min(...asked), to: Math.max(...asked) };
  const exceptionalFields = locateBifurcations((field) => spinModel(modelAt(field)), range)
    .filter(({ kinds }) => kinds.includes("exceptional"))
    .map(({ parameter }) => parameter);
  const critical = criticalFields === null ? [] : [criticalFields.lower, criticalFields.upper];
  const fields = refined(asked, [...critical, ...exceptionalFields], request.coupling);
  yield { phase: "eigenvalues", done: 0, total: fields.length };
  const eigenvalues = fields.map((field) => linearizeStudy(modelAt(field), phaseAt(field, criticalFields)).eigenvalues);
  const part = (index: 0 | 1, component: 0 | 1) => eigenvalues.map((pair) => pair[index][component]);
  return {
    ...request,
    fields,
    re: [part(0, 0), part(1, 0)],
    im: [part(0, 1), part(1, 1)],
    criticalFields,
    exceptionalFields,
  };
}

/** Quadratically denser towards each special field on both sides, down to 1e-6 of the coupling; the field itself is left out. */
function refined(fields: readonly number[], special: readonly number[], coupling: number): number[] {
  const [first, last] = [Math.min(...fields), Math.max(...fields)];
  const offsets = [1e-6, ...Array.from({ length: 20 }, (_, i) => 0.02 * ((i + 1) / 20) ** 2)];
  const around = special.flatMap((field) =>
    offsets.flatMap((offset) => [field - offset * coupling, field + offset * coupling]),
  );
  const inside = around.filter((field) => field > first && field < last);
  return [...new Set([...fields, ...inside])].sort((a, b) => a - b);
}
