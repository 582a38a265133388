import type { Figure, Panel } from "../../figure/index.js";
import type { DashboardState } from "../state/dashboard-state.js";
import type { PanelName } from "../state/panel-names.js";
import {
  figureCommandLine,
  meanFieldCommandLine,
  relaxationCommandLine,
  steadyStateCommandLine,
  transmissionCommandLine,
} from "./command-line.js";
import { eigenvaluesPanel } from "./eigenvalues.js";
import { entanglementPanel } from "./entanglement.js";
import { flowPanel } from "./flow.js";
import { inversionPanel } from "./inversion.js";
import { momentsPanel } from "./moments.js";
import { phasesPanel } from "./phases.js";
import { relaxationPanel } from "./relaxation.js";
import { spherePanel } from "./sphere.js";
import { transmissionPanel } from "./transmission.js";

/** A panel of the dashboard. */
export interface DashboardPanel {
  readonly title: string;
  readonly draw: (state: DashboardState) => Panel;
  /** The command that gives the same numbers. */
  readonly commandLine: (state: DashboardState) => string;
}

export const PANELS: Readonly<Record<PanelName, DashboardPanel>> = {
  inversion: { title: "Inversion", draw: inversionPanel, commandLine: figureCommandLine("2") },
  entanglement: { title: "Entanglement", draw: entanglementPanel, commandLine: figureCommandLine("4") },
  phases: { title: "Phases", draw: phasesPanel, commandLine: meanFieldCommandLine },
  flow: { title: "Bloch sphere", draw: flowPanel, commandLine: meanFieldCommandLine },
  transmission: { title: "Transmission", draw: transmissionPanel, commandLine: transmissionCommandLine },
  moments: { title: "Second moments", draw: momentsPanel, commandLine: steadyStateCommandLine },
  relaxation: { title: "Relaxation", draw: relaxationPanel, commandLine: relaxationCommandLine },
  eigenvalues: { title: "Eigenvalues", draw: eigenvaluesPanel, commandLine: meanFieldCommandLine },
  sphere: { title: "Husimi, Wigner", draw: spherePanel, commandLine: steadyStateCommandLine },
};

/** The chosen panel as a figure of its own, for the disk. */
export function figureOf(state: DashboardState): Figure {
  const { parameters, panel } = state;
  const { title, draw, commandLine } = PANELS[panel];
  const drawn = draw(state);
  return {
    description: `${title} of the dissipative LMG model: ${JSON.stringify(parameters)}.`,
    panels: [{ ...drawn, series: drawn.series.filter(({ x }) => x.length > 0) }],
    provenance: { model: parameters, command: commandLine(state) },
  };
}
