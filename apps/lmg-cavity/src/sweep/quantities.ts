import type { SteadyStateResult } from "../studies/steady-state.js";

/** A number that every point of a sweep has. */
export interface Quantity {
  readonly name: string;
  /** As it is written in the field. */
  readonly symbol: string;
  /** "1" for what has no unit, "lambda" for what has the unit of the coupling. */
  readonly unit: "1" | "lambda";
  readonly of: (result: SteadyStateResult) => number;
}

const dimensionless = (name: string, symbol: string, of: Quantity["of"]): Quantity => ({ name, symbol, unit: "1", of });

/** What is recorded of a steady state, in the order in which it is stored. */
export const QUANTITIES: readonly Quantity[] = [
  dimensionless("X", "<Jx>/j", ({ moments }) => moments.X),
  dimensionless("Y", "<Jy>/j", ({ moments }) => moments.Y),
  dimensionless("Z", "<Jz>/j", ({ moments }) => moments.Z),
  dimensionless("XX", "<Jx^2>/j^2", ({ moments }) => moments.XX),
  dimensionless("YY", "<Jy^2>/j^2", ({ moments }) => moments.YY),
  dimensionless("ZZ", "<Jz^2>/j^2", ({ moments }) => moments.ZZ),
  dimensionless("XY", "<Jx Jy + Jy Jx>/(2 j^2)", ({ moments }) => moments.XY),
  dimensionless("rescaledConcurrence", "C_R", ({ entanglement }) => entanglement.rescaledConcurrence),
  dimensionless("witnessMaximum", "max_phi C_phi", ({ entanglement }) => entanglement.witnessMaximum),
  { name: "angle", symbol: "phi/rad", unit: "1", of: ({ entanglement }) => entanglement.angle },
  dimensionless("purity", "Tr rho^2", ({ purity }) => purity),
  { name: "residualNorm", symbol: "||L rho||", unit: "lambda", of: ({ certificate }) => certificate.residualNorm },
  dimensionless("momentUncertainty", "largest change of a moment between two orders", ({ certificate }) =>
    "momentUncertainty" in certificate ? certificate.momentUncertainty : 0,
  ),
  dimensionless("truncationOrder", "K", ({ certificate }) =>
    "truncationOrder" in certificate ? certificate.truncationOrder : Number.NaN,
  ),
];
