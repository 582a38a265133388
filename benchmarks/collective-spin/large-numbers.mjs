// How steady states approach mean field and Holstein-Primakoff: docs/theory/large-numbers.{svg,json}.
// node benchmarks/collective-spin/large-numbers.mjs, after a build of apps/lmg-cavity
import { writeFileSync } from "node:fs";
import { renderSvg, toJson } from "../../apps/lmg-cavity/dist/figure/index.js";
import { steadyState } from "../../packages/collective-spin/dist/index.js";
import { GAMMA_A, GAMMA_B, lmg } from "./lmg-model.mjs";

const SIZES = [100, 300, 1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

/** C_R = 1 - (4 / N) times the smallest eigenvalue of <{J_a, J_b}> / 2 over x and y. */
function rescaledConcurrence({ spins, XX, YY, XY }) {
  return 1 - spins * ((XX + YY) / 2 - Math.hypot((XX - YY) / 2, XY));
}

/** In the normal phase, where Holstein-Primakoff is quadratic about +z: 1 - the smallest eigenvalue of V = 4 <J J> / N. */
function holsteinPrimakoff(h) {
  const xy = (GAMMA_B + 4 * h * GAMMA_A) / (GAMMA_B ** 2 + 4 * h * (h - 1));
  const xx = 1 + (2 * h * xy) / GAMMA_B;
  const yy = 1 + (4 * GAMMA_A) / GAMMA_B - (2 * (h - 1) * xy) / GAMMA_B;
  return 1 - ((xx + yy) / 2 - Math.hypot((xx - yy) / 2, xy));
}

/** In the broken phase: Z = 2 h / (1 + sqrt(1 - Gamma_b^2)). */
const meanField = (h) => (2 * h) / (1 + Math.sqrt(1 - GAMMA_B ** 2));

const PANELS = [
  { fields: [-0.5, 1.2, 1.5], limit: holsteinPrimakoff, value: rescaledConcurrence, label: "deviation of $C_R$" },
  { fields: [0.3, 0.7, 0.9], limit: meanField, value: ({ Z }) => Z, label: "deviation of $⟨J_z⟩/j$" },
];

function deviation(h, { limit, value }) {
  const points = [];
  for (const spins of SIZES) {
    const { moments, certificate } = steadyState(lmg(h), spins);
    points.push({ spins, deviation: Math.abs(value(moments) - limit(h)), uncertainty: certificate.momentUncertainty });
    console.log(JSON.stringify({ h, ...points.at(-1), limit: limit(h) }));
  }
  return points;
}

const STYLES = ["solid", "dashed", "dotted"];
const MARKERS = ["circle", "square", "triangle"];

function panel(task, index) {
  const series = task.fields.flatMap((h, i) => {
    const points = deviation(h, task);
    const last = points.at(-1);
    const x = points.map(({ spins }) => spins);
    return [
      {
        kind: "points",
        x,
        y: points.map((point) => point.deviation),
        marker: MARKERS[i],
        color: i,
        label: `$h = ${h}$`,
      },
      { kind: "line", x, y: x.map((spins) => (last.deviation * last.spins) / spins), style: STYLES[i], color: i },
    ];
  });
  return {
    tag: index === 0 ? "(a)" : "(b)",
    x: { label: "$N$", scale: "log", domain: [70, 1.4e6] },
    y: { label: task.label, scale: "log" },
    series,
  };
}

const figure = {
  description:
    "Deviation of exact steady states from Holstein-Primakoff (rescaled concurrence, normal phase) and from the mean field " +
    "(inversion, broken phase) against N, with lines of slope -1 through the largest N.",
  columns: 2,
  width: 510,
  aspect: 1.25,
  panels: PANELS.map(panel),
  provenance: {
    model: { lambda: 1, gammaA: GAMMA_A, gammaB: GAMMA_B },
    method: "steadyState of @openqs/collective-spin",
  },
};
const file = (extension) => new URL(`../../docs/theory/large-numbers.${extension}`, import.meta.url);
writeFileSync(file("svg"), renderSvg(figure));
writeFileSync(file("json"), toJson(figure));
