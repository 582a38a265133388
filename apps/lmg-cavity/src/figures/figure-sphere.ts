import { type Figure, type Panel, sphereMap } from "../figure/index.js";
import { interpolated, type PhaseSpace } from "../studies/phase-space.js";

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
export function figureSphere(states: readonly PhaseSpace[], which: Quasiprobability): Figure {
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

function panel(state: PhaseSpace, which: Quasiprobability, tag: string): Panel {
  const { field, coupling } = state.parameters;
  const map = sphereMap({
    tag,
    value: interpolated(state, state[which]),
    ...(which === "wigner"
      ? { label: "$W$", unit: "1/sr", colors: "diverging" as const }
      : { label: "$Q$", domain: [0, Math.max(...state.husimi)] as const }),
    projection: "azimuthal",
    view: { theta: 0, phi: -Math.PI / 2 },
    resolution: RESOLUTION,
  });
  const [, right] = map.x.domain ?? [0, 0];
  const [, top] = map.y.domain ?? [0, 0];
  const label = `$h = ${Number((field / coupling).toPrecision(3))}λ$`;
  return { ...map, annotations: [...(map.annotations ?? []), { x: right, y: 0.95 * top, label, anchor: "end" }] };
}
