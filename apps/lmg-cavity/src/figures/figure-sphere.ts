import { husimiFunction, type MultipoleState, wignerFunction } from "@openqs/collective-spin";
import { type Figure, type Panel, sphereMap } from "../figure/index.js";
import type { PhaseOnSphere } from "../studies/phase-space.js";

/** Values along the height of a map, more than one for each point of the printed page. */
const RESOLUTION = 120;

/** What is drawn of each state. */
type Quasiprobability = "husimi" | "wigner";

const NAMES = {
  wigner: {
    text: "Wigner function",
    definition:
      "Stratonovich's, integral W dOmega = 1; J. P. Dowling, G. S. Agarwal and W. P. Schleich, Phys. Rev. A 49, 4101 (1994)",
  },
  husimi: { text: "Husimi function", definition: "Q(theta, phi) = <theta, phi| rho |theta, phi>" },
} as const;

/** A quasiprobability of steady states on the Bloch sphere: a disc for each, +z in its middle, -z all around. */
export function figureSphere(states: readonly PhaseOnSphere[], which: Quasiprobability): Figure {
  const [{ parameters }] = states;
  const { atoms, coupling, gammaA, gammaB, anisotropy } = parameters;
  const fields = states.map((state) => Number((state.parameters.field / coupling).toPrecision(4)));
  return {
    description:
      `${NAMES[which].text} on the Bloch sphere of the steady state of ${atoms} atoms for the fields ${fields.join(", ")} in units ` +
      `of the coupling, Gamma_a = ${gammaA / coupling}, Gamma_b = ${gammaB / coupling}: one hill at +z in the normal phase, wide ` +
      "ones at +x and -x that a bridge joins just above h_-, two narrow ones in the broken phase, which merge at h_+.",
    columns: 2,
    width: 360,
    aspect: 1,
    legend: "none",
    panels: states.map((state, index) => panel(state, which, `(${"abcdefgh"[index]})`)),
    provenance: {
      model: { atoms, coupling, gammaA, gammaB, anisotropy },
      fields: states.map((state) => state.parameters.field),
      projection: "J. H. Lambert's azimuthal one of equal areas about +z, with +x to the right",
      definition: NAMES[which].definition,
    },
  };
}

/** The function itself at every point, whose values stand in the data of the figure. */
function exactly(which: Quasiprobability, multipoles: MultipoleState): (theta: number, phi: number) => number {
  const onGrid = which === "wigner" ? wignerFunction : husimiFunction;
  return (theta, phi) => onGrid(multipoles, { theta: [theta], phi: [phi] }).values[0];
}

/** The largest value of the Husimi function on a grid of one degree. */
function highest(multipoles: MultipoleState): number {
  const angles = (count: number) => Array.from({ length: count }, (_, i) => (i * Math.PI) / 180);
  return husimiFunction(multipoles, { theta: angles(181), phi: angles(360) }).values.reduce((a, b) => Math.max(a, b));
}

function panel(state: PhaseOnSphere, which: Quasiprobability, tag: string): Panel {
  const { field, coupling } = state.parameters;
  const map = sphereMap({
    tag,
    value: exactly(which, state.multipoles),
    ...(which === "wigner"
      ? { label: "$W$", unit: "1/sr", colors: "diverging" as const }
      : { label: "$Q$", domain: [0, highest(state.multipoles)] as const }),
    projection: "azimuthal",
    view: { theta: 0, phi: -Math.PI / 2 },
    resolution: RESOLUTION,
  });
  const [, right] = map.x.domain ?? [0, 0];
  const [, top] = map.y.domain ?? [0, 0];
  const label = `$h = ${Number((field / coupling).toPrecision(3))}λ$`;
  return { ...map, annotations: [...(map.annotations ?? []), { x: right, y: 0.95 * top, label, anchor: "end" }] };
}
