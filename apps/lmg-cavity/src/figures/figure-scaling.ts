import type { Figure, Marker, Series } from "../figure/index.js";
import type { ScaledQuantity, ScalingResult } from "../studies/finite-size-scaling.js";

const LABELS: Readonly<Record<string, string>> = {
  "<Jx^2>/j^2": "⟨J_x^2⟩/j^2",
  "<Jy^2>/j^2": "⟨J_y^2⟩/j^2",
  "1 - <Jz>/j": "1 - ⟨J_z⟩/j",
};

const MARKERS: readonly Marker[] = ["circle", "square", "triangle"];

function markerOf(index: number): { readonly marker?: Marker } {
  const marker = MARKERS[index];
  return marker === undefined ? {} : { marker };
}

/**
 * Steady states at h_+ against N with the fitted power laws, and the exponents between successive N: where these still drift,
 * the interval of the fit says nothing of the limit.
 */
export function figureScaling(data: ScalingResult): Figure {
  const { atoms, coupling, gammaA, gammaB, quantities } = data;
  const between = atoms.slice(1).map((count, i) => Math.sqrt(count * atoms[i]));
  const domain = [0.8 * atoms[0], 1.25 * (atoms.at(-1) ?? 1)] as const;
  const x = { label: "$N$", scale: "log", domain } as const;
  return {
    description:
      `Finite-size scaling at h_+ = ${Number((data.field / coupling).toPrecision(6))} in units of the coupling, Gamma_a = ` +
      `${gammaA / coupling}, Gamma_b = ${gammaB / coupling}, N = ${atoms.join(", ")}: ` +
      `${quantities.map(({ name, exponent, confidence }) => `${name} ~ N^(${exponent.toFixed(3)} +- ${confidence.toFixed(3)})`).join(", ")}, with the exponents between successive N.`,
    columns: 2,
    width: 510,
    aspect: 1.25,
    legend: "auto",
    panels: [
      {
        tag: "(a)",
        x,
        y: { label: "moments", scale: "log" },
        series: quantities.flatMap((quantity, index) => fitted(quantity, atoms, index)),
      },
      {
        tag: "(b)",
        x,
        y: { label: "local exponent" },
        series: quantities.flatMap(({ localExponents, exponent }, index): Series[] => [
          { kind: "line", x: [...domain], y: [exponent, exponent], color: index, style: "dashed", weight: 0.6 },
          { kind: "line", x: between, y: localExponents, color: index, weight: 0.6 },
          { kind: "points", x: between, y: localExponents, color: index, ...markerOf(index) },
        ]),
      },
    ],
    provenance: {
      model: { coupling, gammaA, gammaB, anisotropy: 0, field: data.field },
      fits: quantities.map(({ name, exponent, amplitude, confidence }) => ({ name, exponent, amplitude, confidence })),
      confidence: "half width of the 95 % interval of the slope of log y against log N, Student's t",
      certificate: { residualNorm: data.residualNorm },
    },
  };
}

function fitted(
  { name, values, exponent, amplitude, confidence }: ScaledQuantity,
  atoms: readonly number[],
  index: number,
): Series[] {
  const label = `$${LABELS[name] ?? name} ∼ N^{${exponent.toFixed(3)} ± ${confidence.toFixed(3)}}$`;
  return [
    { kind: "line", x: atoms, y: atoms.map((count) => amplitude * count ** exponent), color: index, weight: 0.6 },
    { kind: "points", x: atoms, y: values, color: index, label, ...markerOf(index) },
  ];
}
