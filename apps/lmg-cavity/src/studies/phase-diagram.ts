import { lmgCriticalFields } from "@openqs/linear-response";
import type { PointOutcome } from "../sweep/solve-point.js";
import type { SweepRequest } from "../sweep/sweep-request.js";
import type { SweepTable } from "../sweep/sweep-table.js";

/** What a phase diagram is drawn over: fields and rates Gamma_b, both increasing, for one N. */
export interface PhaseDiagramRequest {
  /** N. */
  readonly atoms: number;
  /** h, increasing. */
  readonly fields: readonly number[];
  /** Rates Gamma_b, increasing. */
  readonly gammaB: readonly number[];
  /** Gamma_a of (Gamma_a/N) D[2 Jx], with the doubled dissipator. */
  readonly gammaA: number;
  /** gamma of Jx^2 + gamma Jy^2, between -1 and 1. */
  readonly anisotropy: number;
  /** lambda, the unit of all other rates where it is 1. */
  readonly coupling: number;
}

/** `rows[i][k]` is the value at `gammaB[i]` and `fields[k]`; null where there is no unique steady state. */
type Grid = readonly (readonly (number | null)[])[];

/** The gap of the Liouvillian over a grid of its own, for fewer atoms. */
export interface GapDiagram extends Pick<PhaseDiagramRequest, "atoms" | "fields" | "gammaB"> {
  /** See `RelaxationGap`. */
  readonly even: Grid;
  readonly odd: Grid;
}

/** A phase diagram in (h, Gamma_b). */
export interface PhaseDiagram extends PhaseDiagramRequest {
  /** <Jx^2>/j^2, the order parameter of the broken phase at finite N. */
  readonly XX: Grid;
  /** C_R. */
  readonly rescaledConcurrence: Grid;
  /** Boundary of the broken phase for N -> infinity, from h_- over Gamma_b = lambda to h_+; empty where gamma is not 0. */
  readonly boundary: readonly { readonly field: number; readonly gammaB: number }[];
  /** The largest ||L rho||. */
  readonly residualNorm: number;
}

/** The steady states that a phase diagram needs, for `runSweep`. */
export function phaseDiagramSweep({ atoms, fields, gammaB, gammaA, ...rest }: PhaseDiagramRequest): SweepRequest {
  const { anisotropy, coupling } = rest;
  return { atoms: [atoms], field: fields, gammaB, gammaA: [gammaA], anisotropy: [anisotropy], coupling };
}

/** The phase diagram out of its steady states. */
export function phaseDiagram(request: PhaseDiagramRequest, table: SweepTable): PhaseDiagram {
  const values = (name: string): Float64Array =>
    table.quantities.find((quantity) => quantity.name === name)?.values ?? new Float64Array();
  return {
    ...request,
    XX: grid(values("XX"), request),
    rescaledConcurrence: grid(values("rescaledConcurrence"), request),
    boundary: boundary(request),
    residualNorm: values("residualNorm").reduce((largest, value) => (value > largest ? value : largest), 0),
  };
}

/**
 * The gaps out of the outcomes of all points of {@link phaseDiagramSweep}, in order; null where a gap has closed to rounding, which
 * no logarithmic scale shows.
 */
export function gapDiagram(request: PhaseDiagramRequest, outcomes: readonly PointOutcome[]): GapDiagram {
  const { atoms, fields, gammaB } = request;
  const [even, odd] = [0, 1].map((column) =>
    grid(
      Float64Array.from(outcomes, ({ values }) =>
        values[column] > CLOSED * request.coupling ? values[column] : Number.NaN,
      ),
      request,
    ),
  );
  return { atoms, fields, gammaB, even, odd };
}

/** A gap below this share of lambda is rounding noise. */
const CLOSED = 1e-13;

const BOUNDARY_POINTS = 100;

/** Sampled in the angle of the half-ellipse that it is, so that its top is round. */
function boundary({ gammaB, coupling, anisotropy }: PhaseDiagramRequest): PhaseDiagram["boundary"] {
  if (anisotropy !== 0) return [];
  const rates = Array.from(
    { length: BOUNDARY_POINTS },
    (_, i) => coupling * Math.sin((Math.PI * i) / (2 * BOUNDARY_POINTS)),
  );
  const sides = rates.flatMap((rate) => {
    const critical = lmgCriticalFields({ coupling, gammaB: rate });
    return critical === null ? [] : [{ rate, critical }];
  });
  const [first, last] = [gammaB[0] ?? 0, gammaB.at(-1) ?? 0];
  return [
    ...sides.map(({ rate, critical }) => ({ field: critical.lower, gammaB: rate })),
    { field: coupling / 2, gammaB: coupling },
    ...sides.toReversed().map(({ rate, critical }) => ({ field: critical.upper, gammaB: rate })),
  ].filter((point) => point.gammaB >= first && point.gammaB <= last);
}

function grid(values: Float64Array, { gammaB, fields }: PhaseDiagramRequest): Grid {
  return gammaB.map((_, row) => {
    const part = values.subarray(row * fields.length, (row + 1) * fields.length);
    return Array.from(part, (value) => (Number.isNaN(value) ? null : value));
  });
}
