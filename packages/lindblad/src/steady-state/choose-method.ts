import { type LindbladSystem, noJumpGenerator } from "../systems/lindblad-system.js";
import type { DirectMethod, KrylovMethod } from "./options.js";

/** A method with the reason for it. */
export interface ChosenMethod {
  readonly method: DirectMethod | KrylovMethod;
  readonly reason: string;
}

/** Elements of the trace's sector below which elimination takes less than a second whatever the structure. */
const SMALL_SECTOR = 3000;

/** A factor of more states than this counts as extended: a mode or a large spin, not a qubit. */
const SMALL_FACTOR = 4;

/** Elements per row of G beyond which its superoperator is no longer sparse. */
const MANY_ELEMENTS = 24;

/**
 * Elimination on the density matrix of one extended factor fills in like a plane lattice, n log n; each further factor
 * adds two dimensions to the lattice, and elimination loses to iteration.
 */
export function chooseMethod(system: LindbladSystem, sectorSize: number): ChosenMethod {
  const elements = `${sectorSize} elements couple to the trace`;
  if (sectorSize <= SMALL_SECTOR) return { method: { kind: "direct" }, reason: `only ${elements}` };
  const extended = system.space.filter(({ dimension }) => dimension > SMALL_FACTOR).length;
  if (extended >= 2) {
    return { method: { kind: "krylov" }, reason: `${elements} in ${extended} extended factors: elimination fills in` };
  }
  const { rows, columnIndices } = noJumpGenerator(system).matrix;
  if (columnIndices.length > MANY_ELEMENTS * rows) {
    return { method: { kind: "krylov" }, reason: `${elements}, and the operators are dense` };
  }
  return { method: { kind: "direct" }, reason: `${elements} in one extended factor: elimination stays sparse` };
}
