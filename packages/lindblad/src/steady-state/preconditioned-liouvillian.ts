import type { Steps } from "@openqs/linalg";
import type { SymmetryClasses } from "../symmetry/sectors.js";
import { type LindbladSystem, noJumpGenerator } from "../systems/lindblad-system.js";
import {
  type BlockLayout,
  blockJumps,
  blockNoJump,
  classMembers,
  type ClassTransition,
  classTransitions,
  sectorBlocks,
} from "./class-blocks.js";
import { type NoJumpInverse, noJumpInverse } from "./no-jump-inverse.js";

/** What all sectors of a system share: the inverse P^-1 of its evolution without jumps, and its jumps. */
export interface PreconditionedSystem {
  readonly classes: SymmetryClasses;
  readonly members: readonly Int32Array[];
  readonly inverse: NoJumpInverse;
  readonly generator: readonly ClassTransition[];
  readonly jumps: readonly (readonly ClassTransition[])[];
}

/** Diagonalizes or triangularizes the evolution without jumps. */
export function* preconditionedSystem(system: LindbladSystem, classes: SymmetryClasses): Steps<PreconditionedSystem> {
  const members = classMembers(classes);
  const { matrix } = noJumpGenerator(system);
  const jumps = system.jumps.map(({ collapseOperator }) => classTransitions(collapseOperator.matrix, members));
  const inverse = yield* noJumpInverse(matrix, members);
  return { classes, members, inverse, generator: classTransitions(matrix, members), jumps };
}

/** The Liouvillian of one sector, preconditioned by the evolution without jumps. */
export interface PreconditionedSector {
  readonly layout: BlockLayout;
  /** Replaces a source by P^-1 of it, what it has become by the next jump. */
  readonly invert: (source: Float64Array) => void;
  /** False where P^-1 belongs to a slightly different evolution, because some state hardly decays without a jump. */
  readonly isExact: boolean;
  /** Overwrites y by P^-1 (P + J) x; where P^-1 is exact, as x + P^-1 J x. */
  readonly apply: (x: Float64Array, y: Float64Array) => void;
}

/** With P X = G X + X G^+ and J X = sum_k L_k X L_k^+, the map X -> P^-1 (P + J) X on one sector. */
export function preconditionedSector(system: PreconditionedSystem, sector: number): PreconditionedSector {
  const { inverse, generator, members } = system;
  const { isExact } = inverse;
  const layout = sectorBlocks(system.classes, members, sector);
  const jumps = blockJumps(system.jumps, layout);
  const noJump = blockNoJump(generator, layout);
  const invert = (source: Float64Array) => inverse.apply(source, layout);
  const apply = (x: Float64Array, y: Float64Array) => {
    jumps(x, y);
    if (!isExact) noJump(x, y);
    invert(y);
    if (isExact) for (let k = 0; k < y.length; k++) y[k] += x[k];
  };
  return { layout, invert, isExact, apply };
}
