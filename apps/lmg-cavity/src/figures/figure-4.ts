import type { Figure, Series } from "../figure/index.js";
import type { EntanglementScanResult } from "../studies/entanglement-scan.js";

/** Dashes of the finite N, the paper's N = 100 first. */
const STYLES = ["longDash", "shortDash", "dotted", "dashDot"] as const;

/**
 * The paper's Fig. 4: the rescaled concurrence C_R against the field, for finite N and from the Holstein-Primakoff model. In
 * the broken phase the model has two readings, both drawn: one symmetry-broken branch, and the parity-symmetric mixture of
 * both, to which finite N tends.
 */
export function figure4(data: EntanglementScanResult): Figure {
  const { coupling, gammaA, gammaB, criticalFields: critical, atoms } = data;
  const { linearized } = data;
  const x = linearized.fields.map((field) => field / coupling);
  const series: Series[] = [
    { kind: "line", x, y: linearized.branch, label: "$N → ∞$, one branch" },
    ...parityCurve(x, linearized.perpendicular),
    ...data.finite.map((curve, index): Series => ({
      kind: "line",
      x: curve.fields.map((field) => field / coupling),
      y: curve.rescaledConcurrence,
      style: STYLES[index % STYLES.length],
      color: index,
      label: `$N = ${curve.atoms}$`,
    })),
  ];
  return {
    description:
      `Rescaled concurrence C_R of the steady state against the field in units of the coupling, for Gamma_a = ${gammaA / coupling} and ` +
      `Gamma_b = ${gammaB / coupling}: Holstein-Primakoff model and N = ${atoms.join(", ")}.`,
    panels: [
      {
        x: { label: "$h/λ$", domain: [Math.min(...data.fields) / coupling, Math.max(...data.fields) / coupling] },
        y: { label: "$C_R$", domain: [0, 0.65] },
        guides:
          critical === null
            ? []
            : [
                { x: critical.lower / coupling, label: "$h_-^c$" },
                { x: critical.upper / coupling, label: "$h_+^c$" },
              ],
        series,
      },
    ],
    provenance: {
      source: "S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Fig. 4",
      model: { coupling, gammaA, gammaB, anisotropy: 0 },
      readings: {
        branch: "symmetry-broken branch, its mean <J_phi> enters C_phi",
        perpendicular: "parity-symmetric mixture, phi across the in-plane mean",
      },
      certificates: data.finite.map(({ atoms: count, residualNorm }) => ({ atoms: count, residualNorm })),
    },
  };
}

/** Only the broken phase has this reading; a range of fields may hold none of it. */
function parityCurve(x: readonly number[], y: readonly (number | null)[]): Series[] {
  if (y.every((value) => value === null)) return [];
  return [{ kind: "line", x, y, label: "$N → ∞$, parity-symmetric", color: "muted" }];
}
