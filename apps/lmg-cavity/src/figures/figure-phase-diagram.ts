import type { Annotation, Field, Figure, Panel, Series } from "../figure/index.js";
import type { GapDiagram, PhaseDiagram } from "../studies/phase-diagram.js";

/**
 * Order parameter and entanglement as heat maps over field and Gamma_b, with the semiclassical boundary; below them, if it
 * is given, the gap of the Liouvillian in both parity sectors.
 */
export function figurePhaseDiagram(data: PhaseDiagram, gap?: GapDiagram): Figure {
  const { coupling, atoms, gammaA, anisotropy, residualNorm } = data;
  const panel = (tag: string, source: Pick<PhaseDiagram, "fields" | "gammaB" | "atoms">, field: FieldTexts): Panel => {
    const x = source.fields.map((value) => value / coupling);
    const y = source.gammaB.map((rate) => rate / coupling);
    return {
      tag,
      x: { label: "$h/λ$", domain: ends(x) },
      y: { label: "$Γ_b/λ$", domain: ends(y) },
      field: { x, y, ...field },
      series: boundarySeries(data),
      ...(gap !== undefined && { annotations: [numberOfAtoms(source.atoms, x, y)] }),
    };
  };
  const scaled = (rates: PhaseDiagram["XX"]) =>
    rates.map((row) => row.map((rate) => (rate === null ? null : rate / coupling)));
  return {
    description:
      `Phase diagram of the dissipative LMG model with ${atoms} atoms over the field h and the rate Gamma_b, for Gamma_a = ` +
      `${gammaA / coupling}: order parameter and rescaled concurrence, and the boundary of the broken phase for N to infinity` +
      (gap === undefined
        ? "."
        : `; below, for ${gap.atoms} atoms, the gap of the Liouvillian for even and for odd coherences.`),
    columns: 2,
    width: 510,
    legend: "none",
    panels: [
      panel("(a)", data, { label: "$⟨J_x^2⟩/j^2$", values: data.XX }),
      panel("(b)", data, { label: "$C_R$", values: data.rescaledConcurrence }),
      ...(gap === undefined
        ? []
        : [
            panel("(c)", gap, { label: "$Δ_\\mathrm{even}/λ$", values: scaled(gap.even), scale: "log" }),
            panel("(d)", gap, { label: "$Δ_\\mathrm{odd}/λ$", values: scaled(gap.odd), scale: "log" }),
          ]),
    ],
    provenance: { model: { atoms, coupling, gammaA, anisotropy }, certificate: { residualNorm } },
  };
}

type FieldTexts = Pick<Field, "label" | "values" | "scale">;

/** In the upper right corner. */
function numberOfAtoms(atoms: number, x: readonly number[], y: readonly number[]): Annotation {
  const [[left, right], [bottom, top]] = [ends(x), ends(y)];
  const at = { x: right - 0.03 * (right - left), y: top - 0.08 * (top - bottom) };
  return { ...at, label: `$N = ${atoms}$`, anchor: "end", halo: true };
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
