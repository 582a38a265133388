import type { Figure, Panel, Series } from "../figure/index.js";
import type { PhaseDiagram } from "../studies/phase-diagram.js";

/** Order parameter and entanglement as heat maps over field and Gamma_b, with the semiclassical boundary. */
export function figurePhaseDiagram(data: PhaseDiagram): Figure {
  const { coupling, atoms, gammaA, anisotropy, residualNorm } = data;
  const x = data.fields.map((field) => field / coupling);
  const y = data.gammaB.map((rate) => rate / coupling);
  const panel = (tag: string, label: string, values: PhaseDiagram["XX"]): Panel => ({
    tag,
    x: { label: "$h/λ$", domain: ends(x) },
    y: { label: "$Γ_b/λ$", domain: ends(y) },
    field: { x, y, values, label },
    series: boundarySeries(data),
  });
  return {
    description:
      `Phase diagram of the dissipative LMG model with ${atoms} atoms over the field h and the rate Gamma_b, for Gamma_a = ` +
      `${gammaA / coupling}: order parameter and rescaled concurrence, and the boundary of the broken phase for N to infinity.`,
    columns: 2,
    width: 510,
    legend: "none",
    panels: [
      panel("(a)", "$⟨J_x^2⟩/j^2$", data.XX),
      panel("(b)", "$C_R$", data.rescaledConcurrence),
    ],
    provenance: { model: { atoms, coupling, gammaA, anisotropy }, certificate: { residualNorm } },
  };
}

function ends(values: readonly number[]): readonly [number, number] {
  return [values[0] ?? 0, values.at(-1) ?? 0];
}

/** Interrupted where it leaves the frame. */
function boundarySeries({ boundary, fields, coupling }: PhaseDiagram): Series[] {
  if (boundary.length < 2) return [];
  const [first, last] = ends(fields);
  const x = boundary.map(({ field }) => field / coupling);
  const y = boundary.map(({ field, gammaB }) => (field < first || field > last ? null : gammaB / coupling));
  return [{ kind: "line", x, y, style: "dashed", color: 1 }];
}
