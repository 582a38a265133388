import { type Panel, sphereMap } from "../../figure/index.js";
import { interpolated } from "../../studies/phase-space.js";
import { MOST_SPINS } from "../solver/wanted.js";
import type { DashboardState } from "../state/dashboard-state.js";

/** Values along the height of the map: more than a terminal has dots. */
const RESOLUTION = 64;

/** The Husimi or the Wigner function of the steady state on the side of the sphere that faces the viewer. */
export function spherePanel({ results: { phaseSpace }, view, quasiprobability, parameters }: DashboardState): Panel {
  if (phaseSpace === null || parameters.atoms > MOST_SPINS) return emptyPanel(parameters.atoms);
  const isWigner = quasiprobability === "wigner";
  return sphereMap({
    value: interpolated(phaseSpace, phaseSpace[quasiprobability]),
    label: isWigner ? "$W$" : "$Q$",
    colors: isWigner ? "diverging" : "sequential",
    view,
    resolution: RESOLUTION,
  });
}

function emptyPanel(atoms: number): Panel {
  const label = atoms > MOST_SPINS ? `shown up to $N = ${MOST_SPINS}$` : "solving";
  return {
    x: { label: "", domain: [-1, 1] },
    y: { label: "", domain: [-1, 1] },
    axes: "none",
    series: [],
    annotations: [{ x: 0, y: 0, label, anchor: "middle" }],
  };
}
