import { modulus } from "./modulus.js";

/** z / |z| as (re, im), and 1 for z = 0; denormal numbers, which hold few digits, are lifted before they are divided. */
export function unitPhase(re: number, im: number): [number, number] {
  const size = modulus(re, im);
  if (size === 0) return [1, 0];
  if (size < 1e-290) return unitPhase(re * 2 ** 600, im * 2 ** 600);
  return [re / size, im / size];
}
