import type { Figure, Panel } from "./figure.js";

const grid = (first: number, last: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + ((last - first) * index) / (count - 1));

/** Wigner function of the even cat state of amplitude 2, in closed form. */
const catWigner = (x: number, p: number): number =>
  (Math.exp(-2 * ((x - 2) ** 2 + p * p)) +
    Math.exp(-2 * ((x + 2) ** 2 + p * p)) +
    2 * Math.exp(-2 * (x * x + p * p)) * Math.cos(8 * p)) /
  (Math.PI * (1 + Math.exp(-8)));

const q = grid(-3.5, 3.5, 101);
const p = grid(-2.5, 2.5, 81);

export const WIGNER: Panel = {
  tag: "(a)",
  x: { label: "$x$" },
  y: { label: "$p$" },
  series: [],
  field: { x: q, y: p, values: p.map((b) => q.map((a) => catWigner(a, b))), label: "$W(x, p)$", colors: "diverging" },
};

const nu = grid(-4, 4, 160);
const h = grid(0.05, 0.95, 60);

/** A resonance that moves and narrows, over decades. */
const SPECTRUM_MAP: Panel = {
  tag: "(b)",
  x: { label: "$ν/λ$" },
  y: { label: "$h/λ$" },
  series: [{ kind: "line", x: h.map((b) => 2 * Math.sqrt(1 - b)), y: h, style: "dashed", color: "muted" }],
  field: {
    x: nu,
    y: h,
    values: h.map((b) => nu.map((a) => 0.01 / ((Math.abs(a) - 2 * Math.sqrt(1 - b)) ** 2 + 0.01))),
    label: "$T_p$",
    scale: "log",
  },
};

const BANDS: Panel = {
  tag: "(c)",
  x: { label: "$x$" },
  y: { label: "$p$" },
  series: [],
  field: { ...WIGNER.field!, style: "bands", contours: [-0.2, -0.1, 0.1, 0.2] },
};

const time = grid(-3, 3, 25).map((exponent) => 10 ** exponent);

const LOGARITHMIC: Panel = {
  tag: "(d)",
  x: { label: "$Γ_b/λ$", scale: "log" },
  y: { label: "$1 - C_\\mathrm{R}$", scale: "log" },
  series: [
    { kind: "points", x: time, y: time.map((t) => 1 / (1 + t)), label: "data", color: 0 },
    { kind: "points", x: time, y: time.map((t) => 0.3 / (1 + t * t)), label: "squares", color: 1, marker: "square" },
    { kind: "line", x: time, y: time.map((t) => 1 / (1 + t)), label: "$(1 + Γ_b/λ)^{-1}$", weight: 0.8 },
  ],
};

export const FIELDS: Figure = {
  description: "Fields in colour and logarithmic axes.",
  width: 510,
  columns: 2,
  aspect: 1.4,
  panels: [WIGNER, SPECTRUM_MAP, BANDS, LOGARITHMIC],
};
