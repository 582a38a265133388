import type { BlockTridiagonalMatrix, RealSparseBlock } from "@openqs/linalg";
import { type MultipoleState, multipoleIndex } from "./multipole-state.js";
import { type MultipoleStencil, STENCIL_SIZE, stencilIndex } from "./stencil.js";

/** Which q belong to the unknowns: multiples of this, or only q = 0 where it is 0; see {@link MultipoleStencil}. */
export type OrderStep = MultipoleStencil["orderStep"];

/** Number of real unknowns of shell k: r_k0 is real, every q > 0 has a real and an imaginary part. */
export function shellSize(step: OrderStep, k: number): number {
  return step === 0 ? 1 : 1 + 2 * Math.floor(k / step);
}

/** Rows as they grow. */
interface BlockBuilder {
  readonly rowStarts: number[];
  readonly columnIndices: number[];
  readonly values: number[];
}

/** The blocks of the Liouvillian in real multipoles; they do not depend on where the expansion is truncated. */
export interface RealMultipoleBlocks {
  readonly step: OrderStep;
  /** The Liouvillian restricted to the shells 1 to `maximumOrder`, shell k being block k - 1. */
  truncate(maximumOrder: number): BlockTridiagonalMatrix;
  /** The block that feeds shell 1 from r_00. */
  readonly firstShellSource: RealSparseBlock;
}

/**
 * The Liouvillian in the real unknowns Re r_kq, Im r_kq (q >= 0); real because a Liouvillian preserves hermiticity.
 * Blocks are made on demand and kept, so that several truncations share them: 10 entries per unknown and neighbour.
 */
export function realMultipoleBlocks(stencil: MultipoleStencil): RealMultipoleBlocks {
  const step = stencil.orderStep;
  const shell = remember((k) => shellStencils(stencil, k));
  const couple = (from: number, to: number): RealSparseBlock => realBlock(shell(from), step, { from, to });
  const diagonal = remember((block) => couple(block + 1, block + 1));
  const lower = remember((block) => couple(block, block + 1));
  const upper = remember((block) => couple(block + 2, block + 1));
  return {
    step,
    firstShellSource: couple(0, 1),
    truncate: (maximumOrder) => ({
      blockCount: maximumOrder,
      blockSize: (block) => shellSize(step, block + 1),
      diagonal,
      lower,
      upper,
    }),
  };
}

function remember<Value>(make: (k: number) => Value): (k: number) => Value {
  const made = new Map<number, Value>();
  return (k) => {
    const known = made.get(k);
    if (known !== undefined) return known;
    const value = make(k);
    made.set(k, value);
    return value;
  };
}

/** Stencils of all sources (k, q), q = -2 .. k, of one shell. */
function shellStencils(stencil: MultipoleStencil, k: number): Float64Array {
  const lowest = -Math.min(2, k);
  const target = new Float64Array(2 * STENCIL_SIZE * (k - lowest + 1));
  for (let q = lowest; q <= k; q++) stencil.write(k, q, target, 2 * STENCIL_SIZE * (q - lowest));
  return target;
}

/** Gathers, for every real unknown of the shell `to`, its couplings from the real unknowns of the shell `from`. */
function realBlock(
  couplings: Float64Array,
  step: OrderStep,
  { from, to }: { readonly from: number; readonly to: number },
): RealSparseBlock {
  const builder: BlockBuilder = { rowStarts: [0], columnIndices: [], values: [] };
  const highest = step === 0 ? 0 : to - (to % step);
  for (let q = 0; q <= highest; q += step === 0 ? 1 : step) {
    appendRow(builder, { couplings, from, to, q, step, part: 0 });
    if (q > 0) appendRow(builder, { couplings, from, to, q, step, part: 1 });
  }
  return {
    rows: shellSize(step, to),
    columns: shellSize(step, from),
    rowStarts: Int32Array.from(builder.rowStarts),
    columnIndices: Int32Array.from(builder.columnIndices),
    values: Float64Array.from(builder.values),
  };
}

interface Row {
  readonly couplings: Float64Array;
  readonly from: number;
  readonly to: number;
  /** The destination's q. */
  readonly q: number;
  readonly step: number;
  /** 0 for the real part of the destination, 1 for the imaginary part. */
  readonly part: 0 | 1;
}

function appendRow(builder: BlockBuilder, row: Row): void {
  const { couplings, from, to, q, step, part } = row;
  const lowest = -Math.min(2, from);
  for (let dq = -2; dq <= 2; dq++) {
    const source = q - dq;
    if (source < lowest || source > from || (step !== 0 && dq % step !== 0) || (step === 0 && dq !== 0)) continue;
    const p = 2 * (STENCIL_SIZE * (source - lowest) + stencilIndex(to - from, dq));
    appendCoupling(builder, { re: couplings[p], im: couplings[p + 1], source, step, part });
  }
  builder.rowStarts.push(builder.columnIndices.length);
}

interface Coupling {
  readonly re: number;
  readonly im: number;
  readonly source: number;
  readonly step: number;
  readonly part: 0 | 1;
}

/** c r with r = x + iy; for a negative source q the multipole is r = (-1)^q (x - iy) of the unknown at |q|. */
function appendCoupling(builder: BlockBuilder, { re, im, source, step, part }: Coupling): void {
  if (re === 0 && im === 0) return;
  const sign = source < 0 && source % 2 !== 0 ? -1 : 1;
  const conjugate = source < 0 ? -1 : 1;
  const column = source === 0 ? 0 : 2 * (Math.abs(source) / step) - 1;
  builder.columnIndices.push(column);
  builder.values.push(sign * (part === 0 ? re : im));
  if (source === 0) return;
  builder.columnIndices.push(column + 1);
  builder.values.push(sign * conjugate * (part === 0 ? -im : re));
}

/** Writes the real unknowns of every shell into `state`, which keeps its r_00. */
export function writeShells(state: MultipoleState, step: OrderStep, shells: readonly Float64Array[]): void {
  shells.forEach((values, block) => {
    const k = block + 1;
    for (let i = 0; i < values.length; i++) {
      const q = Math.ceil(i / 2) * Math.max(1, step);
      const imaginary = i > 0 && i % 2 === 0 ? 1 : 0;
      state.data[2 * multipoleIndex(k, q) + imaginary] = values[i];
    }
  });
}
