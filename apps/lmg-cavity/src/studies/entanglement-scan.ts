import { type CriticalFields, lmgCriticalFields } from "@openqs/linear-response";
import type { Steps } from "@openqs/linalg";
import { type LinearizeResult, linearizeStudy } from "./linearize.js";
import type { OrderParametersRequest } from "./order-parameters.js";
import { phaseAt } from "./phase.js";
import { finiteScan } from "./finite-scan.js";

/** C_R of one N along the field. */
export interface FiniteEntanglement {
  /** N. */
  readonly atoms: number;
  /** Those asked for, and more of them where the curve bends. */
  readonly fields: readonly number[];
  /** max(0, max C_phi). */
  readonly rescaledConcurrence: readonly number[];
  /** The largest ||L rho|| along the curve. */
  readonly residualNorm: number;
}

/** C_R for N -> infinity from the Holstein-Primakoff model. */
export interface LinearizedEntanglement {
  /** h, increasing. */
  readonly fields: readonly number[];
  /** The normal phase, and in the broken phase one symmetry-broken branch, whose mean enters. */
  readonly branch: readonly number[];
  /** Broken phase only: across the in-plane mean, the parity-symmetric mixture that finite N tends to; null outside. */
  readonly perpendicular: readonly (number | null)[];
}

/** The data of the paper's Fig. 4. */
export interface EntanglementScanResult extends OrderParametersRequest {
  /** h_- and h_+; null where the normal state is stable at every field. */
  readonly criticalFields: CriticalFields | null;
  /** Exact C_R, for each N. */
  readonly finite: readonly FiniteEntanglement[];
  /** C_R for N -> infinity, in both readings. */
  readonly linearized: LinearizedEntanglement;
}

/** Intervals of the Holstein-Primakoff curve, which costs nothing. */
const GRID_INTERVALS = 800;

/** Maximum entanglement C_R against the field, for finite N and from the linearised model. */
export function* entanglementScanStudy(request: OrderParametersRequest): Steps<EntanglementScanResult> {
  const { fields, atoms, ...parameters } = request;
  const finite: FiniteEntanglement[] = [];
  for (const [index, count] of atoms.entries()) {
    const scan = { ...parameters, atoms: count, fields, share: [index, atoms.length] as const };
    const curve = yield* finiteScan(scan, ({ entanglement }) => [entanglement.rescaledConcurrence]);
    const states = curve.values;
    finite.push({
      atoms: count,
      fields: curve.abscissae,
      rescaledConcurrence: states.map(({ entanglement }) => entanglement.rescaledConcurrence),
      residualNorm: Math.max(...states.map(({ certificate }) => certificate.residualNorm)),
    });
  }
  const criticalFields = lmgCriticalFields(parameters);
  return { ...request, criticalFields, finite, linearized: linearizedCurve(request, criticalFields) };
}

function linearizedCurve(request: OrderParametersRequest, critical: CriticalFields | null): LinearizedEntanglement {
  const { coupling, gammaA, gammaB } = request;
  const fields = sampledFields(request, critical);
  const points = fields.map((field) =>
    linearizeStudy({ atoms: 1, field, coupling, gammaA, gammaB, anisotropy: 0 }, phaseAt(field, critical)),
  );
  const clipped = (value: number | undefined) => Math.max(0, value ?? 0);
  return {
    fields,
    branch: points.map(({ entanglement }) => clipped(entanglement?.branch)),
    perpendicular: points.map(({ branch, entanglement }: LinearizeResult) =>
      branch === "broken" ? clipped(entanglement?.perpendicular) : null,
    ),
  };
}

/** A regular grid and both sides of the critical fields, where the curve has a cusp or jumps; never these themselves. */
function sampledFields({ fields, coupling }: OrderParametersRequest, critical: CriticalFields | null): number[] {
  const [first, last] = [Math.min(...fields), Math.max(...fields)];
  const side = 1e-6 * coupling;
  const isCritical = (h: number) =>
    critical !== null && Math.min(Math.abs(h - critical.lower), Math.abs(h - critical.upper)) < side;
  const grid = Array.from({ length: GRID_INTERVALS + 1 }, (_, i) => first + ((last - first) * i) / GRID_INTERVALS);
  const sides = critical === null ? [] : [critical.lower, critical.upper].flatMap((h) => [h - side, h + side]);
  const inside = sides.filter((h) => h > first && h < last);
  return [...grid.filter((h) => !isCritical(h)), ...inside].sort((a, b) => a - b);
}
