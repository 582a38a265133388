import type { Figure } from "./figure.js";

const nu = Array.from({ length: 801 }, (_, index) => -4 + index / 100);

/** Two narrow dips on a broad resonance, with a magnified view of one of them. */
const transmission = (x: number): number => {
  const atom = (at: number): number => 0.02 ** 2 / ((x - at) ** 2 + 0.02 ** 2);
  return (1 / (1 + (x / 1.5) ** 2)) * (1 - 0.8 * atom(2) - 0.8 * atom(-2));
};
const close = Array.from({ length: 201 }, (_, index) => 1.9 + index / 1000);

export const WITH_INSET: Figure = {
  description: "A spectrum with an inset.",
  panels: [
    {
      x: { label: "$ν_p$", unit: "$λ$" },
      y: { label: "$T_p$", domain: [0, 2.4] },
      series: [{ kind: "line", x: nu, y: nu.map(transmission), label: "$h/λ = 0.05$", color: 0 }],
      inset: {
        panel: {
          x: { label: "$ν_p$", ticks: [1.9, 2, 2.1] },
          y: { label: "$T_p$", ticks: [0, 0.2, 0.4] },
          series: [{ kind: "line", x: close, y: close.map(transmission), color: 0 }],
        },
      },
    },
  ],
};
