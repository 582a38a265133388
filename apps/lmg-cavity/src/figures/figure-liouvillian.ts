import type { Figure, LineStyle, Panel, Series } from "../figure/index.js";
import type { GapScan } from "../studies/gap-scan.js";

const STYLES: readonly LineStyle[] = ["dotted", "shortDash", "longDash"];

/** How far from 0 the eigenvalues are shown, in units of the coupling. */
const DECAY = 2.1;
const FREQUENCY = 5;

/**
 * The gap of the Liouvillian against the field in both parity sectors, for several N, and its eigenvalues in the complex
 * plane in the broken and in the normal phase.
 */
export function figureLiouvillian(data: GapScan): Figure {
  const { coupling, gammaA, gammaB, curves, spectra, criticalFields } = data;
  return {
    description:
      `Slowest decay rates of the Liouvillian against the field in units of the coupling, Gamma_a = ${gammaA / coupling}, Gamma_b = ` +
      `${gammaB / coupling}, N = ${curves.map(({ atoms }) => atoms).join(", ")}, of even coherences and of odd ones, whose gap closes exponentially in the broken ` +
      `phase; eigenvalues for N = ${spectra[0].atoms} at h = ${spectra.map(({ field }) => field / coupling).join(" and ")}.`,
    columns: 2,
    width: 510,
    panels: [
      gapPanel(data, "even"),
      gapPanel(data, "odd"),
      ...spectra.map((spectrum, index) => spectrumPanel(spectrum, coupling, index === 0 ? "(c)" : "(d)")),
    ],
    provenance: {
      model: { coupling, gammaA, gammaB, anisotropy: 0 },
      criticalFields,
      method: "all eigenvalues, dense",
    },
  };
}

function gapPanel({ coupling, curves, criticalFields }: GapScan, sector: "even" | "odd"): Panel {
  const [{ fields: all }] = curves;
  return {
    tag: sector === "even" ? "(a)" : "(b)",
    x: { label: "$h/λ$", domain: [all[0] / coupling, (all.at(-1) ?? 0) / coupling] },
    y: { label: `$Δ_\\mathrm{${sector}}/λ$`, scale: "log" },
    guides: [
      { x: criticalFields.lower / coupling, label: "$h_-^c$" },
      { x: criticalFields.upper / coupling, label: "$h_+^c$" },
    ],
    series: curves.map(({ atoms, fields, [sector]: gap }, index): Series => ({
      kind: "line",
      x: fields.map((field) => field / coupling),
      y: gap.map((rate) => rate / coupling),
      color: index,
      style: STYLES[index % STYLES.length] ?? "solid",
      label: `$N = ${atoms}$`,
    })),
  };
}

function spectrumPanel({ field, atoms, even, odd }: GapScan["spectra"][number], coupling: number, tag: string): Panel {
  const points = (values: readonly (readonly [number, number])[], index: 0 | 1): Series => {
    const shown = values
      .map(([re, im]) => [re / coupling, im / coupling] as const)
      .filter(([re, im]) => re > -DECAY && Math.abs(im) < FREQUENCY);
    return {
      kind: "points",
      x: shown.map(([re]) => re),
      y: shown.map(([, im]) => im),
      color: index,
      marker: index === 0 ? "circle" : "square",
      weight: 0.7,
      label: index === 0 ? "even" : "odd",
    };
  };
  return {
    tag,
    x: { label: "$\\mathrm{Re} μ/λ$", domain: [-DECAY, 0.1] },
    y: { label: "$\\mathrm{Im} μ/λ$", domain: [-FREQUENCY, 1.25 * FREQUENCY] },
    series: [points(even, 0), points(odd, 1)],
    annotations: [{ x: 0.04, y: 1.08 * FREQUENCY, label: `$N = ${atoms}$, $h = ${field / coupling}λ$`, anchor: "end" }],
  };
}
