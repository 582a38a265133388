import type { Figure, LineStyle, Panel, Series } from "../figure/index.js";
import type { OutputSpectrumResult } from "../studies/output-spectrum.js";

const STYLES: readonly LineStyle[] = ["longDash", "shortDash", "dotted"];

/**
 * Incoherent emission spectra of mode b at several fields, a panel for each, at finite N and for N -> infinity; the numbers of
 * atoms of one field stand together.
 */
export function figureSpectrum(fields: readonly (readonly OutputSpectrumResult[])[]): Figure {
  const [[{ model }]] = fields;
  const { coupling, gammaA, gammaB, anisotropy } = model;
  const all = fields.flat();
  return {
    description:
      "Photons that leave mode b per unit of time and of nu/(2 pi) against their frequency in the frame of the model, for the fields " +
      `${fields.map(([one]) => Number((one.model.field / coupling).toPrecision(4))).join(", ")} in units of the coupling, Gamma_a = ${gammaA / coupling}, ` +
      `Gamma_b = ${gammaB / coupling}: Holstein-Primakoff model and N = ${fields[0].map((one) => one.model.atoms).join(", ")}, coherent light and lines too narrow to show apart.`,
    columns: 2,
    sharedX: true,
    width: 510,
    panels: fields.map((results, index) => panel(results, `(${"abcdefgh"[index]})`)),
    provenance: {
      model: { coupling, gammaA, gammaB, anisotropy },
      output: "b_out = sqrt(2 Gamma_b/N) J+ + vacuum",
      certificates: all.map((one) => ({ atoms: one.model.atoms, field: one.model.field, ...one.certificate })),
    },
  };
}

function panel(results: readonly OutputSpectrumResult[], tag: string): Panel {
  const [{ model, frequencies, linearized }] = results;
  const { coupling, field } = model;
  const x = frequencies.map((nu) => nu / coupling);
  const [left, right] = [x[0], x.at(-1) ?? 1];
  const limit: Series[] = linearized === null ? [] : [{ kind: "line", x, y: linearized.photons, label: "$N → ∞$" }];
  const finite = results.map(({ model: { atoms }, photons }, index): Series => ({
    kind: "line",
    x,
    y: photons,
    color: index,
    style: STYLES[index % STYLES.length] ?? "solid",
    label: `$N = ${atoms}$`,
  }));
  const highest = Math.max(...[...limit, ...finite].flatMap(({ y }) => y.map((value) => value ?? 0)));
  const label = `$h = ${Number((field / coupling).toPrecision(3))}λ$`;
  return {
    tag,
    x: { label: "$ν/λ$", domain: [left, right] },
    y: { label: "$S(ν)$", domain: [-0.04 * highest, 1.18 * highest] },
    series: [...limit, ...finite],
    annotations: [{ x: right - 0.03 * (right - left), y: 1.08 * highest, label, anchor: "end" }],
  };
}
