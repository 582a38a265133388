import type { Figure, Panel } from "../../figure/index.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { hardwareOf } from "../state/hardware.js";
import type { PanelName } from "../state/panel-names.js";
import {
  densityMatrixCommandLine,
  figureCommandLine,
  hardwareCommandLine,
  meanFieldCommandLine,
  relaxationCommandLine,
  steadyStateCommandLine,
  transmissionCommandLine,
} from "./command-line.js";
import { eigenvaluesPanel } from "./eigenvalues.js";
import { entanglementPanel } from "./entanglement.js";
import { flowPanel } from "./flow.js";
import { hardwareTable } from "./hardware.js";
import { inversionPanel } from "./inversion.js";
import { momentsPanel } from "./moments.js";
import { phasesPanel } from "./phases.js";
import { relaxationPanel } from "./relaxation.js";
import { spherePanel } from "./sphere.js";
import type { TableLine } from "./table.js";
import { transmissionPanel } from "./transmission.js";

/** A panel of the dashboard: a plot, or a table whose data are not those of a figure. */
export type DashboardPanel = {
  readonly title: string;
  /** The command that gives the same numbers. */
  readonly commandLine: (state: DashboardState) => string;
} & (
  | { readonly kind: "plot"; readonly draw: (state: DashboardState) => Panel }
  | {
      readonly kind: "table";
      readonly lines: (state: DashboardState) => readonly TableLine[];
      readonly data: (state: DashboardState) => unknown;
    }
);

type PlotPanel = Extract<DashboardPanel, { readonly kind: "plot" }>;

export const PANELS: Readonly<Record<PanelName, DashboardPanel>> = {
  inversion: { kind: "plot", title: "Inversion", draw: inversionPanel, commandLine: figureCommandLine("2") },
  entanglement: { kind: "plot", title: "Entanglement", draw: entanglementPanel, commandLine: figureCommandLine("4") },
  phases: { kind: "plot", title: "Phases", draw: phasesPanel, commandLine: meanFieldCommandLine },
  flow: { kind: "plot", title: "Bloch sphere", draw: flowPanel, commandLine: meanFieldCommandLine },
  transmission: { kind: "plot", title: "Transmission", draw: transmissionPanel, commandLine: transmissionCommandLine },
  moments: { kind: "plot", title: "Second moments", draw: momentsPanel, commandLine: steadyStateCommandLine },
  relaxation: { kind: "plot", title: "Relaxation", draw: relaxationPanel, commandLine: relaxationCommandLine },
  eigenvalues: { kind: "plot", title: "Eigenvalues", draw: eigenvaluesPanel, commandLine: meanFieldCommandLine },
  sphere: { kind: "plot", title: "Husimi, Wigner", draw: spherePanel, commandLine: densityMatrixCommandLine },
  hardware: {
    kind: "table",
    title: "Hardware",
    lines: hardwareTable,
    data: hardwareOf,
    commandLine: hardwareCommandLine,
  },
};

/** A plot as a figure of its own, for the disk. */
export function figureOf(state: DashboardState, { title, draw, commandLine }: PlotPanel): Figure {
  const { parameters } = state;
  const drawn = draw(state);
  return {
    description: `${title} of the dissipative LMG model: ${JSON.stringify(parameters)}.`,
    panels: [{ ...drawn, series: drawn.series.filter(({ x }) => x.length > 0) }],
    provenance: { model: parameters, command: commandLine(state) },
  };
}
