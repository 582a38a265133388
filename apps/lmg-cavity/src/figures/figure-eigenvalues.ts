import type { Figure, Panel, Series } from "../figure/index.js";
import type { EigenvalueScanResult } from "../studies/eigenvalue-scan.js";

/**
 * Real and imaginary parts of both eigenvalues of the linearised motion about the stable state, against the field: the real
 * part of one vanishes at the critical fields, and exceptional points are marked where the two meet.
 */
export function figureEigenvalues(data: EigenvalueScanResult): Figure {
  const { coupling, gammaA, gammaB, criticalFields: critical } = data;
  return {
    description:
      "Real and imaginary parts of the eigenvalues of the Holstein-Primakoff model against the field in units of the coupling, " +
      `Gamma_b = ${gammaB / coupling}: one vanishes at each critical field, and pairs of complex ones meet at exceptional points.`,
    sharedX: true,
    legend: "none",
    panels: [panel(data, "re"), panel(data, "im")],
    provenance: {
      source: "S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), text below Eq. (8)",
      model: { coupling, gammaA, gammaB, anisotropy: 0 },
      criticalFields: critical,
      exceptionalFields: data.exceptionalFields,
    },
  };
}

function panel(data: EigenvalueScanResult, part: "re" | "im"): Panel {
  const { coupling, criticalFields: critical } = data;
  const x = data.fields.map((field) => field / coupling);
  const lines = data[part].map((values): Series => ({ kind: "line", ...interrupted(data, values) }));
  const marks: Series = {
    kind: "points",
    x: data.exceptionalFields.map((field) => field / coupling),
    y: data.exceptionalFields.map((field) => valueAt(data, part, field) / coupling),
    color: 1,
  };
  return {
    tag: part === "re" ? "(a)" : "(b)",
    x: { label: "$h/λ$", domain: [Math.min(...x), Math.max(...x)] },
    y: { label: part === "re" ? "$\\mathrm{Re} μ/λ$" : "$\\mathrm{Im} μ/λ$" },
    guides:
      critical === null
        ? []
        : [
            { x: critical.lower / coupling, label: "$h_-^c$" },
            { x: critical.upper / coupling, label: "$h_+^c$" },
          ],
    series: [...lines, marks],
  };
}

/** The mean of both eigenvalues, which is where they meet, at the sampled field nearest to an exceptional point. */
function valueAt(data: EigenvalueScanResult, part: "re" | "im", field: number): number {
  const distances = data.fields.map((sample) => Math.abs(sample - field));
  const nearest = distances.indexOf(Math.min(...distances));
  return (data[part][0][nearest] + data[part][1][nearest]) / 2;
}

/** Values against fields in units of the coupling, with a gap at h_-, where the stable state jumps to another branch. */
function interrupted(
  { fields, coupling, criticalFields }: EigenvalueScanResult,
  values: readonly number[],
): { x: number[]; y: (number | null)[] } {
  const x = fields.map((field) => field / coupling);
  const y: (number | null)[] = values.map((value) => value / coupling);
  const jump = criticalFields === null ? -1 : fields.findIndex((field) => field > criticalFields.lower);
  if (criticalFields === null || jump <= 0) return { x, y };
  return { x: x.toSpliced(jump, 0, criticalFields.lower / coupling), y: y.toSpliced(jump, 0, null) };
}
