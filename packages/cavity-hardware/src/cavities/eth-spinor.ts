import type { Cavity } from "./cavity.js";

const SOURCE = "analysis code of the ETH pair-creation experiment";

/** The cavity of the spinor-condensate pair-creation experiment. */
export const ethSpinor = {
  name: "eth-spinor",
  group: "Esslinger & Donner, ETH",
  year: 2023,
  reference: SOURCE,
  description: "Fabry-Perot",
  geometry: "standing wave",
  atoms: "87Rb spinor condensate",
  status: "from code",
  kappa: { value: 1.25, unit: "2pi MHz", convention: "amplitude", source: SOURCE },
  atomNumber: { value: 80000, unit: "1", source: SOURCE },
  wavelength: { value: 790.02, unit: "nm", source: SOURCE },
  fieldPerPhoton: { value: 403, unit: "V/m", source: SOURCE },
  remarks: [{ text: "cavity detuning 2pi x -25.8 MHz, two-photon coupling 2pi x 1.7 kHz", source: SOURCE }],
} as const satisfies Cavity;
