import { multipole, type MultipoleState } from "../multipole/multipole-state.js";
import { type OrderStep, type LiouvillianSector, shellSize } from "../multipole/block-pattern.js";
import type { Truncation } from "../multipole/real-system.js";

/** The real unknowns of one sector: the multipoles k >= 1 of a Hermitian operator with vanishing trace. */
export interface SectorUnknowns extends Truncation {
  readonly sector: LiouvillianSector;
  readonly step: OrderStep;
}

/** The unknowns of an operator, shell by shell as in `realMultipoleBlocks`. */
export function sectorUnknowns(
  operator: MultipoleState,
  { sector, step, order, projection }: SectorUnknowns,
): Float64Array {
  const shift = sector === "odd" ? 1 : 0;
  const stride = Math.max(1, step);
  const values: number[] = [];
  for (let k = 1; k <= order; k++) {
    const size = shellSize(step, k, projection, sector);
    for (let row = 0; row < size; row++) {
      const q = stride * Math.ceil((row + shift) / 2) - shift;
      const { re, im } = multipole(operator, k, q);
      values.push(row + shift > 0 && (row + shift) % 2 === 0 ? im : re);
    }
  }
  return Float64Array.from(values);
}

/** X, Y, Z of an operator by its first unknowns: the only ones that Tr(J x) sees. */
export function firstMoments(
  spins: number,
  { sector, step }: SectorUnknowns,
): (first: Float64Array) => readonly [number, number, number] {
  const n1 = Math.sqrt(((spins + 1) * (spins + 2)) / (3 * spins));
  if (sector === "odd") return ([re, im]) => [-Math.SQRT2 * n1 * re, Math.SQRT2 * n1 * im, 0];
  if (step !== 1) return ([z]) => [0, 0, n1 * z];
  return ([z, re, im]) => [-Math.SQRT2 * n1 * re, Math.SQRT2 * n1 * im, n1 * z];
}
