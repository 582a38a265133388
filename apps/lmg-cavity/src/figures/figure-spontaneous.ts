import type { Figure, LineStyle, Panel, SeriesColor } from "../figure/index.js";
import type { AtomicState, SpontaneousEmissionResult } from "../studies/spontaneous-emission.js";

const STYLES: readonly LineStyle[] = ["dotted", "shortDash", "longDash"];

/**
 * What spontaneous emission of single atoms makes of the entanglement of the steady state: the collective witness against
 * gamma t, and the rescaled concurrence of a pair, which is lost N times faster, against N gamma t.
 */
export function figureSpontaneous(data: SpontaneousEmissionResult): Figure {
  const { field, coupling, gammaA, gammaB } = data.model;
  return {
    description:
      `Decay of the entanglement of the steady state at h = ${field / coupling}, Gamma_a = ${gammaA / coupling}, Gamma_b = ` +
      `${gammaB / coupling} in units of the coupling under spontaneous ${data.process} of every atom at the rate gamma = ${data.rate / coupling}, ` +
      `for N = ${data.cases.map(({ atoms }) => atoms).join(", ")}: collective witness against gamma t, and (N - 1) times the concurrence of a pair against N gamma t.`,
    columns: 2,
    width: 510,
    panels: [
      panel(
        data,
        { tag: "(a)", x: "$γt$", y: "collective witness", end: data.rate * (data.times.at(-1) ?? 1), labelled: true },
        ({ witnessMaximum }) => witnessMaximum,
        () => 1,
      ),
      panel(
        data,
        { tag: "(b)", x: "$Nγt$", y: "$(N - 1)C$", end: 0.6, labelled: false },
        ({ rescaledConcurrence }) => rescaledConcurrence,
        (atoms) => atoms,
      ),
    ],
    provenance: {
      model: data.model,
      process: data.process,
      rate: data.rate,
      certificates: data.cases.map(({ atoms, certificate }) => ({ atoms, ...certificate })),
    },
  };
}

function panel(
  { cases, times, rate }: SpontaneousEmissionResult,
  texts: {
    readonly tag: string;
    readonly x: string;
    readonly y: string;
    readonly end: number;
    readonly labelled: boolean;
  },
  valueOf: (state: AtomicState) => number,
  stretch: (atoms: number) => number,
): Panel {
  return {
    tag: texts.tag,
    x: { label: texts.x, domain: [0, texts.end] },
    y: { label: texts.y, domain: [0, 0.35] },
    series: cases.map(({ atoms, evolution }, index) => ({
      kind: "line" as const,
      x: times.map((time) => stretch(atoms) * rate * time),
      y: evolution.map(valueOf),
      color: index as SeriesColor,
      style: STYLES[index % STYLES.length] ?? "solid",
      ...(texts.labelled && { label: `$N = ${atoms}$` }),
    })),
  };
}
