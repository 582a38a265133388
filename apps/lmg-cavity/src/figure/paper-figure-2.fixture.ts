import type { Figure, Panel, Series } from "./figure.js";

const GAMMA_B = 0.2;
const ROOT = Math.sqrt(1 - GAMMA_B ** 2);
/** Critical fields for lambda = 1, and Lambda of Eq. (7). */
export const LOWER = (1 - ROOT) / 2;
export const UPPER = (1 + ROOT) / 2;
const LAMBDA = 1 + ROOT;

const fields = Array.from({ length: 401 }, (_, index) => -0.5 + index / 200);
const between = (h: number): boolean => h > LOWER && h < UPPER;

/** Z, X^2 and Y^2 of the broken branch (Morrison & Parkins, Phys. Rev. Lett. 100, 040403, Eq. 7). */
const brokenZ = (h: number): number => (2 * h) / LAMBDA;
const brokenXX = (h: number): number => (LAMBDA ** 2 - 4 * h ** 2) / (2 * LAMBDA);
const brokenYY = (h: number): number => brokenXX(h) * (GAMMA_B / LAMBDA) ** 2;

/** Not physics: steps smoothed over a width that shrinks with N, with the looks of a finite-N curve. */
function standIn(normal: number, broken: (h: number) => number, atoms: number): (h: number) => number {
  return (h) => {
    const entered = 1 / (1 + Math.exp((LOWER - h) * atoms * 1.5));
    const left = 1 / (1 + Math.exp((h - UPPER) * atoms * 0.3));
    const inside = normal === 1 ? Math.min(1, broken(h)) : Math.max(0, broken(h));
    return normal + entered * left * (inside - normal) + (normal === 1 ? -0.6 : 0.8) / atoms;
  };
}

function panel(tag: string, label: string, normal: number, broken: (h: number) => number): Panel {
  const line = (y: (h: number) => number | null, look: Partial<Series>): Series => ({
    kind: "line",
    x: fields,
    y: fields.map(y),
    ...look,
  });
  const finite = ([25, 50, 100] as const).map((atoms, index) =>
    line(standIn(normal, broken, atoms), {
      label: `$N = ${atoms}$`,
      style: (["dotted", "shortDash", "longDash"] as const)[index],
      color: index,
      weight: 1.1,
    }),
  );
  return {
    tag,
    x: { label: "$h/λ$", domain: [-0.5, 1.5] },
    y: { label, ...(normal === 1 ? { domain: [-0.1, 1.1] } : {}) },
    guides: [
      { x: LOWER, ...(normal === 1 && { label: "$h_-^c$" }) },
      { x: UPPER, ...(normal === 1 && { label: "$h_+^c$" }) },
    ],
    series: [
      line((h) => (between(h) ? broken(h) : null), { label: "semiclassical" }),
      line((h) => (h < LOWER ? normal : null), {}),
      line((h) => (h > UPPER ? normal : null), {}),
      line((h) => (between(h) ? normal : null), { label: "unstable", style: "dashed", color: "muted", weight: 0.8 }),
      ...finite,
    ],
  };
}

/** The semiclassical curves of the paper's Fig. 2 with smoothed stand-ins for finite N. */
export const PAPER_FIGURE_2: Figure = {
  description: "Steady-state inversion and second moments of the dissipative Lipkin-Meshkov-Glick model against field.",
  sharedX: true,
  aspect: 2,
  panels: [
    panel("(a)", "$⟨J_z⟩/j$", 1, brokenZ),
    panel("(b)", "$⟨J_x^2⟩/j^2$", 0, brokenXX),
    panel("(c)", "$⟨J_y^2⟩/j^2$", 0, brokenYY),
  ],
};
