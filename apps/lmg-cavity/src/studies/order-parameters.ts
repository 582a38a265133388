import { type CriticalFields, lmgCriticalFields } from "@openqs/linear-response";
import type { Steps } from "@openqs/linalg";
import type { SampledCurve } from "./adaptive-sampling.js";
import { finiteScan } from "./finite-scan.js";
import { type SemiclassicalBranch, semiclassicalBranches } from "./semiclassical-branches.js";
import type { SteadyStateResult } from "./steady-state.js";

/** What is scanned: the field (more of it where the curves bend), for several numbers of atoms; the rest is fixed, and gamma = 0 as in the cavity scheme. */
export interface OrderParametersRequest {
  /** h, increasing. */
  readonly fields: readonly number[];
  /** Numbers of atoms, one curve each. */
  readonly atoms: readonly number[];
  /** lambda, the unit of all other rates where it is 1. */
  readonly coupling: number;
  /** Gamma_a of (Gamma_a/N) D[2 Jx], with the doubled dissipator. */
  readonly gammaA: number;
  /** Gamma_b of (Gamma_b/N) D[J+], with the doubled dissipator. */
  readonly gammaB: number;
}

/** Inversion and second moments of one N along the field. */
export interface FiniteCurve {
  /** N. */
  readonly atoms: number;
  /** Those asked for, and more of them where a curve bends. */
  readonly fields: readonly number[];
  /** <Jz>/j at each of `fields`. */
  readonly Z: readonly number[];
  /** <Jx^2>/j^2. */
  readonly XX: readonly number[];
  /** <Jy^2>/j^2. */
  readonly YY: readonly number[];
  /** The worst certificate along the curve. */
  readonly certificate: { readonly residualNorm: number; readonly momentUncertainty: number };
}

/** The data of the paper's Fig. 2. */
export interface OrderParametersResult extends OrderParametersRequest {
  /** h_- and h_+; null where the normal state is stable at every field. */
  readonly criticalFields: CriticalFields | null;
  /** Exact moments, for each N. */
  readonly finite: readonly FiniteCurve[];
  /** Branches for N -> infinity with their stability. */
  readonly semiclassical: readonly SemiclassicalBranch[];
}

/** Inversion and second moments of finite N against the field, with the semiclassical branches. */
export function* orderParametersStudy(request: OrderParametersRequest): Steps<OrderParametersResult> {
  const { fields, atoms, ...parameters } = request;
  const finite: FiniteCurve[] = [];
  for (const [index, count] of atoms.entries()) {
    const scan = { ...parameters, atoms: count, fields, share: [index, atoms.length] as const };
    finite.push(finiteCurve(count, yield* finiteScan(scan, ({ moments: { Z, XX, YY } }) => [Z, XX, YY])));
  }
  const range = [Math.min(...fields), Math.max(...fields)] as const;
  return {
    ...request,
    criticalFields: lmgCriticalFields(parameters),
    finite,
    semiclassical: semiclassicalBranches(parameters, range),
  };
}

function finiteCurve(atoms: number, { abscissae, values: states }: SampledCurve<SteadyStateResult>): FiniteCurve {
  const uncertainty = ({ certificate }: SteadyStateResult): number =>
    "momentUncertainty" in certificate ? certificate.momentUncertainty : 0;
  return {
    atoms,
    fields: abscissae,
    Z: states.map(({ moments }) => moments.Z),
    XX: states.map(({ moments }) => moments.XX),
    YY: states.map(({ moments }) => moments.YY),
    certificate: {
      residualNorm: Math.max(...states.map(({ certificate }) => certificate.residualNorm)),
      momentUncertainty: Math.max(...states.map(uncertainty)),
    },
  };
}
