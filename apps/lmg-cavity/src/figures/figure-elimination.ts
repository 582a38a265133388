import type { Figure, Series } from "../figure/index.js";
import type { EliminationResult } from "../studies/adiabatic-elimination.js";

/** The ratios lambda_a/delta_a of the figure. */
export const ELIMINATION_RATIOS = [0.0125, 0.025, 0.05, 0.1, 0.2] as const;

/** How the two-mode model tends to the eliminated one: errors of its moments, with a line of slope 2. */
export function figureElimination({ atoms, field, ratios, errorZ, errorXX }: EliminationResult): Figure {
  const points = (y: readonly number[], marker: "circle" | "square", label: string): Series => ({
    kind: "points",
    x: ratios,
    y,
    marker,
    label,
    color: marker === "circle" ? 0 : 1,
  });
  const slope = ratios.map((ratio) => errorZ[0] * (ratio / ratios[0]) ** 2);
  return {
    description:
      `Distance between the steady states of the full two-mode model and of the eliminated model for N = ${atoms} and ` +
      `h = ${field}, against lambda_a/delta_a, in <Jz>/j and <Jx^2>/j^2; both fall with slope 2.`,
    panels: [
      {
        x: { label: "$λ_a/δ_a$", scale: "log", domain: [0.01, 0.3] },
        y: { label: "error", scale: "log", domain: [1e-5, 1e-1] },
        series: [
          { kind: "line", x: ratios, y: slope, color: "muted", style: "dashed", label: "slope 2" },
          points(errorZ, "circle", "$⟨J_z⟩/j$"),
          points(errorXX, "square", "$⟨J_x^2⟩/j^2$"),
        ],
      },
    ],
    provenance: {
      source: "S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eqs. (2), (3) and (5)",
      model: { atoms, field },
    },
  };
}
