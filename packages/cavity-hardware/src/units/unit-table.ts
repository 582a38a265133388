import { ATOMIC_MASS, BOHR_RADIUS, ELEMENTARY_CHARGE } from "../constants.js";

const TWO_PI = 2 * Math.PI;

/**
 * The units that this package reads and writes: name -> SI unit and factor, value_SI = factor x value.
 *
 * Cyclic frequencies (Hz) and angular frequencies or rates (rad/s) have different SI units here, so that they do not
 * mix. `2pi MHz` is an angular frequency written as experimentalists do: 2 pi x 1 MHz = 6.28e6 rad/s.
 */
export const UNITS = {
  "1": { si: "1", factor: 1 },
  Hz: { si: "Hz", factor: 1 },
  kHz: { si: "Hz", factor: 1e3 },
  MHz: { si: "Hz", factor: 1e6 },
  GHz: { si: "Hz", factor: 1e9 },
  THz: { si: "Hz", factor: 1e12 },
  "rad/s": { si: "rad/s", factor: 1 },
  "1/s": { si: "rad/s", factor: 1 },
  "2pi Hz": { si: "rad/s", factor: TWO_PI },
  "2pi kHz": { si: "rad/s", factor: TWO_PI * 1e3 },
  "2pi MHz": { si: "rad/s", factor: TWO_PI * 1e6 },
  "2pi GHz": { si: "rad/s", factor: TWO_PI * 1e9 },
  "2pi THz": { si: "rad/s", factor: TWO_PI * 1e12 },
  m: { si: "m", factor: 1 },
  cm: { si: "m", factor: 1e-2 },
  mm: { si: "m", factor: 1e-3 },
  um: { si: "m", factor: 1e-6 },
  nm: { si: "m", factor: 1e-9 },
  "m^2": { si: "m^2", factor: 1 },
  "cm^2": { si: "m^2", factor: 1e-4 },
  "m^3": { si: "m^3", factor: 1 },
  s: { si: "s", factor: 1 },
  ns: { si: "s", factor: 1e-9 },
  "m/s": { si: "m/s", factor: 1 },
  "mm/s": { si: "m/s", factor: 1e-3 },
  kg: { si: "kg", factor: 1 },
  u: { si: "kg", factor: ATOMIC_MASS },
  T: { si: "T", factor: 1 },
  mT: { si: "T", factor: 1e-3 },
  G: { si: "T", factor: 1e-4 },
  K: { si: "K", factor: 1 },
  uK: { si: "K", factor: 1e-6 },
  "C m": { si: "C m", factor: 1 },
  "e a0": { si: "C m", factor: ELEMENTARY_CHARGE * BOHR_RADIUS },
  W: { si: "W", factor: 1 },
  mW: { si: "W", factor: 1e-3 },
  uW: { si: "W", factor: 1e-6 },
  "W/m^2": { si: "W/m^2", factor: 1 },
  "mW/cm^2": { si: "W/m^2", factor: 10 },
  "V/m": { si: "V/m", factor: 1 },
} as const;

/** The name of a unit that this package knows, for example `"MHz"`, `"2pi MHz"` or `"mW/cm^2"`. */
export type UnitName = keyof typeof UNITS;

/** The SI unit to which a unit converts: `SiUnit<"MHz">` is `"Hz"`, `SiUnit<"2pi MHz">` is `"rad/s"`. */
export type SiUnit<Name extends UnitName = UnitName> = (typeof UNITS)[Name]["si"];
