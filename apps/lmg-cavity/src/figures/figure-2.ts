import type { Figure, Panel, Series } from "../figure/index.js";
import type { FiniteCurve, OrderParametersResult } from "../studies/order-parameters.js";
import type { SemiclassicalBranch } from "../studies/semiclassical-branches.js";

/** Dashes of N = 25, 50, 100 in the paper. */
const STYLES = ["dotted", "shortDash", "longDash", "dashDot"] as const;

type Component = "Z" | "XX" | "YY";

/**
 * The paper's Fig. 2 with one panel more: inversion, the order parameter <Jx>/j with its pitchfork (zero at finite N),
 * and the second moments, against the field. Unstable semiclassical branches are dashed and pale.
 */
export function figure2(data: OrderParametersResult): Figure {
  const { coupling, gammaA, gammaB } = data;
  const critical = criticalFields(data);
  const panel = (
    { tag, label, domain }: { tag: string; label: string; domain: readonly [number, number] },
    series: readonly Series[],
  ): Panel => ({
    tag,
    x: { label: "$h/λ$", domain: [Math.min(...data.fields) / coupling, Math.max(...data.fields) / coupling] },
    y: { label, domain },
    guides: critical,
    series,
  });
  return {
    description:
      `Steady state of the dissipative LMG model against the field h, in units of the coupling, for Gamma_a = ${gammaA / coupling} ` +
      `and Gamma_b = ${gammaB / coupling}: semiclassical branches and N = ${data.atoms.join(", ")}.`,
    columns: 2,
    sharedX: true,
    width: 510,
    legend: "auto",
    panels: [
      panel({ tag: "(a)", label: "$⟨J_z⟩/j$", domain: [-0.6, 1.1] }, [
        ...semiclassical(data, ({ Z }) => Z, true),
        ...finite(data, "Z", true),
      ]),
      panel(
        { tag: "(b)", label: "$⟨J_x⟩/j$", domain: [-1.1, 1.1] },
        semiclassical(data, ({ X }) => X, false),
      ),
      panel({ tag: "(c)", label: "$⟨J_x^2⟩/j^2$", domain: [-0.04, 1.1] }, [
        ...semiclassical(data, ({ X }) => squared(X), false),
        ...finite(data, "XX", false),
      ]),
      panel({ tag: "(d)", label: "$⟨J_y^2⟩/j^2$", domain: [-0.02, 0.5] }, [
        ...semiclassical(data, ({ Y }) => squared(Y), false),
        ...finite(data, "YY", false),
      ]),
    ],
    provenance: {
      source: "S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Fig. 2",
      model: { coupling, gammaA, gammaB, anisotropy: 0 },
      certificates: data.finite.map(({ atoms, certificate }) => ({ atoms, ...certificate })),
    },
  };
}

/** The inverted state Z = -1 exists at every field, is never stable and would only stretch the axis. */
function semiclassical(
  data: OrderParametersResult,
  component: (branch: SemiclassicalBranch) => readonly (number | null)[],
  labelled: boolean,
): Series[] {
  const drawn = data.semiclassical.filter(({ branch }) => branch !== "inverted");
  return drawn.map((branch, index) => {
    const isFirst = drawn.findIndex(({ stable }) => stable === branch.stable) === index;
    const label = branch.stable ? "semiclassical, stable" : "semiclassical, unstable";
    return {
      kind: "line",
      x: branch.fields.map((field) => field / data.coupling),
      y: component(branch),
      color: branch.stable ? "ink" : "muted",
      style: branch.stable ? "solid" : "dashed",
      ...(labelled && isFirst ? { label } : {}),
    };
  });
}

function finite(data: OrderParametersResult, component: Component, labelled: boolean): Series[] {
  return data.finite.map((curve: FiniteCurve, index) => ({
    kind: "line",
    x: curve.fields.map((field) => field / data.coupling),
    y: curve[component],
    style: STYLES[index % STYLES.length],
    color: index,
    ...(labelled ? { label: `$N = ${curve.atoms}$` } : {}),
  }));
}

function squared(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value) => (value === null ? null : value * value));
}

function criticalFields({ criticalFields: critical, coupling }: OrderParametersResult): { x: number; label: string }[] {
  if (critical === null) return [];
  return [
    { x: critical.lower / coupling, label: "$h_-^c$" },
    { x: critical.upper / coupling, label: "$h_+^c$" },
  ];
}
