import { QUANTITIES } from "./quantities.js";
import type { PointOutcome } from "./solve-point.js";
import { pointCount, scannedAxes, SWEEP_AXES, type SweepRequest } from "./sweep-request.js";
import { softwareVersions } from "./versions.js";

/** A coordinate of the grid. */
export interface TableAxis {
  readonly name: string;
  readonly symbol: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** Numbers on the grid in C order (last axis fastest); NaN where a point failed. */
export interface TableQuantity {
  readonly name: string;
  readonly symbol: string;
  readonly unit: string;
  readonly values: Float64Array;
  /** Imaginary parts of a complex quantity. */
  readonly imaginary?: Float64Array;
}

/** A finished sweep, as it is exported: the same for the same request, whenever and in how many goes it was computed. */
export interface SweepTable {
  readonly axes: readonly TableAxis[];
  /** Parameters with one value. */
  readonly fixed: Readonly<Record<string, number>>;
  readonly quantities: readonly TableQuantity[];
  readonly failures: readonly { readonly point: number; readonly message: string }[];
  readonly provenance: Readonly<Record<string, unknown>>;
}

const AXIS_TEXTS = {
  atoms: { symbol: "N", unit: "1" },
  anisotropy: { symbol: "gamma", unit: "1" },
  gammaA: { symbol: "Gamma_a", unit: "lambda" },
  gammaB: { symbol: "Gamma_b", unit: "lambda" },
  field: { symbol: "h", unit: "lambda" },
} as const;

/** Puts the outcomes of all points in order. */
export function sweepTable(request: SweepRequest, outcomes: ReadonlyMap<number, PointOutcome>): SweepTable {
  const points = Array.from({ length: pointCount(request) }, (_, point) => outcomeAt(outcomes, point));
  const axes = scannedAxes(request);
  const unitOf = (unit: string): string => (unit === "lambda" && request.coupling !== 1 ? "unit of lambda" : unit);
  const quantities = QUANTITIES.map(({ name, symbol, unit }, column) => ({
    name,
    symbol,
    unit: unitOf(unit),
    values: Float64Array.from(points, ({ values }) => values[column] ?? Number.NaN),
  }));
  return {
    axes: axes.map((name) => ({
      name,
      symbol: AXIS_TEXTS[name].symbol,
      unit: unitOf(AXIS_TEXTS[name].unit),
      values: request[name],
    })),
    fixed: {
      ...Object.fromEntries(
        SWEEP_AXES.filter((axis) => !axes.includes(axis)).map((axis) => [axis, request[axis][0] ?? Number.NaN]),
      ),
      coupling: request.coupling,
    },
    quantities: [...quantities, raisingSquared(quantities)],
    failures: points.flatMap(({ point, failure }) => (failure === null ? [] : [{ point, message: failure }])),
    provenance: provenance(),
  };
}

function outcomeAt(outcomes: ReadonlyMap<number, PointOutcome>, point: number): PointOutcome {
  const outcome = outcomes.get(point);
  if (outcome === undefined) throw new Error(`point ${point} of the sweep has no result`);
  return outcome;
}

/** <J+^2>/j^2 = (<Jx^2> - <Jy^2> + i <Jx Jy + Jy Jx>)/j^2, the anomalous correlation that the output of mode b carries. */
function raisingSquared(quantities: readonly TableQuantity[]): TableQuantity {
  const [XX, YY, XY] = ["XX", "YY", "XY"].map(
    (name) => quantities.find((quantity) => quantity.name === name)?.values ?? [],
  );
  return {
    name: "raisingSquared",
    symbol: "<J+^2>/j^2",
    unit: "1",
    values: Float64Array.from(XX, (value, point) => value - YY[point]),
    imaginary: Float64Array.from(XY, (value) => 2 * value),
  };
}

function provenance(): Record<string, unknown> {
  return {
    format: "lmg-cavity-sweep",
    formatVersion: 1,
    software: softwareVersions(),
    method: "multipole elimination in the symmetry sector of the trace",
    equation:
      "0 = -i [H, rho] + (Gamma_a/N) D[2 Jx] rho + (Gamma_b/N) D[J+] rho, H = -2 h Jz - (2 lambda/N)(Jx^2 + gamma Jy^2), " +
      "D[A] rho = 2 A rho A^+ - A^+ A rho - rho A^+ A, j = N/2",
    reference: "S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eq. (5)",
    order: "C order: the last axis runs fastest",
  };
}
