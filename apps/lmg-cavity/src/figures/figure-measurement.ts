import type { Figure, LineStyle, Panel, Series } from "../figure/index.js";
import type { MeasurementScanResult } from "../studies/measurement-scan.js";

const STYLES: readonly LineStyle[] = ["longDash", "shortDash"];

/**
 * C_R as the light of mode b shows it, for two detunings of the cavity, beside that of the eliminated model; and the smallest
 * homodyne noise of the output against the frequency.
 */
export function figureMeasurement(result: MeasurementScanResult): Figure {
  const { ratios, effective } = result;
  const { lambda, gammaA, gammaB } = effective;
  return {
    description:
      "Rescaled concurrence of the atoms for N to infinity against the field, and the same inferred from flux and pair correlation of the " +
      `output of mode b for lambda_a/delta_a = ${ratios.map(({ ratio }) => ratio).join(", ")}; smallest noise of homodyne detection of that output. ` +
      `Gamma_a = ${(gammaA / lambda).toPrecision(3)}, Gamma_b = ${(gammaB / lambda).toPrecision(3)} in units of the coupling.`,
    columns: 2,
    width: 510,
    panels: [concurrencePanel(result), noisePanel(result)],
    provenance: {
      source: "S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), last remark on Fig. 4",
      effective,
      ratios: ratios.map(({ ratio }) => ratio),
      reading: "parity-symmetric: phi across the in-plane mean",
    },
  };
}

function concurrencePanel({ fields, ratios, criticalFields, coupling }: MeasurementScanResult): Panel {
  const x = fields.map((field) => field / coupling);
  const jump = criticalFields.lower / coupling;
  return {
    tag: "(a)",
    x: { label: "$h/λ$", domain: [Math.min(...x), Math.max(...x)] },
    y: { label: "$C_R$", domain: [0, 0.62] },
    guides: [
      { x: jump, label: "$h_-^c$" },
      { x: criticalFields.upper / coupling, label: "$h_+^c$" },
    ],
    series: [
      { kind: "line", ...interrupted(x, ratios[0].eliminated, jump), label: "atoms, modes eliminated" },
      ...ratios.map(({ ratio, inferred }, index): Series => ({
        kind: "line",
        ...interrupted(x, inferred, jump),
        color: index,
        style: STYLES[index % STYLES.length] ?? "solid",
        label: `light, $λ_a/δ_a = ${ratio}$`,
      })),
    ],
  };
}

function noisePanel({ spectra, coupling }: MeasurementScanResult): Panel {
  return {
    tag: "(b)",
    x: { label: "$ν/λ$", domain: [-3, 3] },
    y: { label: "smallest noise (vacuum 1)" },
    series: spectra.map(({ field, frequencies, squeezing }, index): Series => ({
      kind: "line",
      x: frequencies.map((nu) => nu / coupling),
      y: squeezing,
      color: index,
      style: (["solid", ...STYLES] as const)[index % 3] ?? "solid",
      label: `$h = ${Number((field / coupling).toPrecision(3))}λ$`,
    })),
  };
}

/** With a gap where the state jumps from one branch to another. */
function interrupted(
  x: readonly number[],
  y: readonly number[],
  jump: number,
): { readonly x: readonly number[]; readonly y: readonly (number | null)[] } {
  const next = x.findIndex((value) => value > jump);
  return { x: x.toSpliced(next, 0, jump), y: [...y.slice(0, next), null, ...y.slice(next)] };
}
