import { QUADRUPOLE_FREE } from "./sources.js";
import type { Species } from "./species.js";

/** The calcium-43 ion: hyperfine constants of the clock qubits. */
export const calcium43Ion = {
  name: "43Ca+",
  element: "Ca",
  massNumber: 43,
  charge: 1,
  nuclearSpin: { value: 3.5, unit: "1", source: "atomic_physics at 24ba326c" },
  nuclearFactor: {
    value: -0.375813714,
    unit: "1",
    convention: "nuclear",
    source: "Harty et al., PRL 113, 220501 (2014), as quoted in atomic_physics at 24ba326c: mu_I = -1.315348 mu_N",
  },
  groundSplitting: {
    value: -3225.6082864,
    unit: "MHz",
    source: "Arbes et al., Z. Phys. D 31, 27 (1994), as quoted in atomic_physics at 24ba326c",
  },
  levels: {
    "S1/2": {
      term: "4S1/2",
      J: 0.5,
      hyperfineA: {
        value: -806.4020716,
        unit: "MHz",
        source:
          "Arbes et al., Z. Phys. D 31, 27 (1994), as quoted in atomic_physics at 24ba326c: -3225.6082864 MHz / 4",
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
      gJ: {
        value: 2.00225664,
        unit: "1",
        source: "Tommaseo et al., Eur. Phys. J. D 25 (2003), as quoted in atomic_physics at 24ba326c",
      },
    },
    "P1/2": {
      term: "4P1/2",
      J: 0.5,
      hyperfineA: {
        value: -145.4,
        unit: "MHz",
        source: "Nortershauser et al., Eur. Phys. J. D 2 (1998), as quoted in atomic_physics at 24ba326c",
      },
      hyperfineB: { value: 0, unit: "MHz", source: QUADRUPOLE_FREE },
    },
    "P3/2": {
      term: "4P3/2",
      J: 1.5,
      hyperfineA: {
        value: -31.4,
        unit: "MHz",
        source: "Nortershauser et al., Eur. Phys. J. D 2 (1998), as quoted in atomic_physics at 24ba326c",
      },
      hyperfineB: {
        value: -6.9,
        unit: "MHz",
        source: "Nortershauser et al., Eur. Phys. J. D 2 (1998), as quoted in atomic_physics at 24ba326c",
      },
    },
    "D3/2": {
      term: "3D3/2",
      J: 1.5,
      hyperfineA: {
        value: -47.3,
        unit: "MHz",
        source: "Nortershauser et al., Eur. Phys. J. D 2 (1998), as quoted in atomic_physics at 24ba326c",
      },
      hyperfineB: {
        value: -3.7,
        unit: "MHz",
        source: "Nortershauser et al., Eur. Phys. J. D 2 (1998), as quoted in atomic_physics at 24ba326c",
      },
    },
    "D5/2": {
      term: "3D5/2",
      J: 2.5,
      hyperfineA: {
        value: -3.8931,
        unit: "MHz",
        source: "Benhelm et al., PRA 75, 032506 (2007), as quoted in atomic_physics at 24ba326c",
      },
      hyperfineB: {
        value: -4.241,
        unit: "MHz",
        source: "Benhelm et al., PRA 75, 032506 (2007), as quoted in atomic_physics at 24ba326c",
      },
      gJ: {
        value: 1.200334,
        unit: "1",
        source: "40Ca+ value of atomic_physics at 29bbd6fc; g_J does not depend on the isotope at this accuracy",
      },
    },
  },
  lines: {},
  notes: ["INVERTED ground level: F=4 lies below F=3 (A < 0)."],
} as const satisfies Species;
