import { type CriticalFields, lmgCriticalFields, locateBifurcations } from "@openqs/linear-response";
import type { Steps } from "@openqs/linalg";
import { spinModel } from "../model/parameters.js";
import { linearizeStudy } from "./linearize.js";
import { phaseAt } from "./phase.js";

/** Eigenvalues of the linearised motion about the stable state, along the field. */
export interface EigenvalueScanResult {
  readonly coupling: number;
  readonly gammaA: number;
  readonly gammaB: number;
  readonly fields: readonly number[];
  /** Real and imaginary parts of both eigenvalues. */
  readonly re: readonly [readonly number[], readonly number[]];
  readonly im: readonly [readonly number[], readonly number[]];
  readonly criticalFields: CriticalFields | null;
  /** Fields at which the two eigenvalues of the drawn state meet and turn from real to complex or back. */
  readonly exceptionalFields: readonly number[];
}

/** What is scanned. */
export interface EigenvalueScanRequest {
  readonly fields: readonly number[];
  readonly coupling: number;
  readonly gammaA: number;
  readonly gammaB: number;
}

/** The bifurcations of the eigenvalues of Eq. (8) that the paper describes: critical slowing down and exceptional points. */
export function* eigenvalueScanStudy(request: EigenvalueScanRequest): Steps<EigenvalueScanResult> {
  const { fields, ...parameters } = request;
  const modelAt = (field: number) => ({ ...parameters, atoms: 1, anisotropy: 0, field });
  const criticalFields = lmgCriticalFields(parameters);
  yield { phase: "eigenvalues", done: 0, total: fields.length };
  const eigenvalues = fields.map((field) => linearizeStudy(modelAt(field), phaseAt(field, criticalFields)).eigenvalues);
  yield { phase: "exceptional points", done: fields.length, total: fields.length };
  const range = { from: Math.min(...fields), to: Math.max(...fields) };
  const bifurcations = locateBifurcations((field) => spinModel(modelAt(field)), range);
  const part = (index: 0 | 1, component: 0 | 1) => eigenvalues.map((pair) => pair[index][component]);
  return {
    ...request,
    re: [part(0, 0), part(1, 0)],
    im: [part(0, 1), part(1, 1)],
    criticalFields,
    exceptionalFields: bifurcations
      .filter(({ kinds }) => kinds.includes("exceptional"))
      .map(({ parameter }) => parameter),
  };
}
