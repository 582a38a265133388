import type { Figure, Series } from "../figure/index.js";
import type { EvolutionResult } from "../studies/evolution.js";

/** Entanglement and moments after a quench: left alone, and with the lasers switched off on the way, which freezes both. */
export function figureEvolution({ driven, frozen }: { driven: EvolutionResult; frozen: EvolutionResult }): Figure {
  const { model, switchOff } = frozen;
  const x = driven.times.map((time) => time * model.coupling);
  const pair = (values: (result: EvolutionResult) => readonly number[], labelled: boolean): Series[] => [
    { kind: "line", x, y: values(driven), ...(labelled ? { label: "lasers on" } : {}) },
    {
      kind: "line",
      x,
      y: values(frozen),
      style: "shortDash",
      color: 1,
      ...(labelled ? { label: "lasers off" } : {}),
    },
  ];
  const time = { label: "$λt$", domain: [0, x.at(-1) ?? 1] } as const;
  const guides = switchOff === null ? [] : [{ x: switchOff * model.coupling, label: "off" }];
  return {
    description:
      `${model.atoms} atoms from the state with all spins up on, at h = ${model.field / model.coupling}: rescaled concurrence and ` +
      "second moments in time, with the lasers on and with the lasers switched off on the way.",
    columns: 2,
    width: 510,
    panels: [
      {
        tag: "(a)",
        x: time,
        y: { label: "$C_R$" },
        guides,
        series: pair(({ entanglement }) => entanglement.map(({ rescaledConcurrence }) => rescaledConcurrence), true),
      },
      { tag: "(b)", x: time, y: { label: "$⟨J_x^2⟩/j^2$" }, guides, series: pair(({ moments }) => moments.XX, false) },
    ],
    provenance: { model, initial: frozen.initial, switchOff, certificate: driven.certificate },
  };
}
