import type { BlockTridiagonalMatrix, RealSparseBlock } from "@openqs/linalg";
import {
  largestProjection,
  maximallyMixedMultipoles,
  multipole,
  type MultipoleState,
  multipoleIndex,
} from "./multipole-state.js";
import { type MultipoleStencil, STENCIL_SIZE, stencilIndex } from "./stencil.js";

/** Which q belong to the unknowns: multiples of this, or only q = 0 where it is 0; see {@link MultipoleStencil}. */
export type OrderStep = MultipoleStencil["orderStep"];

/** Where an expansion in multipoles ends: k <= order and |q| <= projection. */
export interface Truncation {
  readonly order: number;
  readonly projection: number;
}

/**
 * Which multipoles couple to each other: those of the trace (q = 0 and multiples of the step), or the odd q where a parity
 * keeps them apart.
 */
export type Sector = "trace" | "odd";

/** Number of real unknowns of shell k: r_k0 is real, every q > 0 has a real and an imaginary part. */
export function shellSize(step: OrderStep, k: number, projection: number, sector: Sector = "trace"): number {
  const highest = Math.min(k, projection);
  if (sector === "odd") return 2 * Math.ceil(highest / 2);
  return step === 0 ? 1 : 1 + 2 * Math.floor(highest / step);
}

/** The blocks of the Liouvillian in real multipoles. */
export interface RealMultipoleBlocks {
  readonly step: OrderStep;
  /** The Liouvillian restricted to the shells 1 to `order`, shell k being block k - 1. */
  truncate(truncation: Truncation): BlockTridiagonalMatrix;
  /** The block that feeds shell 1 from r_00; in the sector of the trace. */
  readonly firstShellSource: RealSparseBlock;
}

/** Blocks are kept for the next sweep and the next truncation while they have fewer stored entries than this in all. */
const KEPT_ENTRIES = 2e7;

/** The stencils of all sources (k, q), q = -2 .. projection, of one shell. */
interface ShellCouplings {
  readonly k: number;
  readonly lowest: number;
  readonly highest: number;
  readonly values: Float64Array;
}

/**
 * The Liouvillian in the real unknowns Re r_kq, Im r_kq (q >= 0); real because a Liouvillian preserves hermiticity.
 * Blocks are made on demand, at most 10 entries per unknown and neighbour.
 */
export function realMultipoleBlocks(stencil: MultipoleStencil, sector: Sector = "trace"): RealMultipoleBlocks {
  const step = stencil.orderStep;
  const couple = blockCache(stencil, sector);
  return {
    step,
    firstShellSource: couple({ from: 0, to: 1, projection: 1 }),
    truncate: ({ order, projection }) => ({
      blockCount: order,
      blockSize: (block) => shellSize(step, block + 1, projection, sector),
      diagonal: (block) => couple({ from: block + 1, to: block + 1, projection }),
      lower: (block) => couple({ from: block, to: block + 1, projection }),
      upper: (block) => couple({ from: block + 2, to: block + 1, projection }),
    }),
  };
}

interface BlockRequest {
  readonly from: number;
  readonly to: number;
  readonly projection: number;
}

function blockCache(stencil: MultipoleStencil, sector: Sector): (request: BlockRequest) => RealSparseBlock {
  const shells = latestShells(stencil, sector);
  const made = new Map<number, { readonly projection: number; readonly block: RealSparseBlock }>();
  let entries = 0;
  return ({ from, to, projection }) => {
    const key = 3 * to + from - to;
    // A projection beyond both orders cuts nothing off.
    const effective = Math.min(projection, Math.max(from, to));
    const known = made.get(key);
    if (known !== undefined && known.projection === effective) return known.block;
    const block = realBlock(shells(from, projection), { step: stencil.orderStep, to, projection, sector });
    entries += block.values.length;
    if (entries < KEPT_ENTRIES) made.set(key, { projection: effective, block });
    return block;
  };
}

/** An elimination meets the shells in sequence, each three times: a few suffice. */
function latestShells(
  stencil: MultipoleStencil,
  sector: Sector = "trace",
): (k: number, projection: number) => ShellCouplings {
  const latest: (ShellCouplings | undefined)[] = new Array(4);
  return (k, projection) => {
    const known = latest[k % 4];
    if (known !== undefined && known.k === k && known.highest === Math.min(k, projection)) return known;
    const shell = shellCouplings(stencil, k, projection, sector);
    latest[k % 4] = shell;
    return shell;
  };
}

function shellCouplings(stencil: MultipoleStencil, k: number, projection: number, sector: Sector): ShellCouplings {
  const parity = sector === "odd" ? 1 : 0;
  const highest = Math.min(k, projection);
  const lowest = -Math.min(2, highest);
  const stride = stencil.orderStep === 2 ? 2 : 1;
  const values = new Float64Array(2 * STENCIL_SIZE * (highest - lowest + 1));
  for (let q = lowest; q <= highest; q++) {
    if ((q - parity) % stride === 0) stencil.write(k, q, values, 2 * STENCIL_SIZE * (q - lowest));
  }
  return { k, lowest, highest, values };
}

interface BlockShape {
  readonly step: OrderStep;
  readonly to: number;
  readonly projection: number;
  readonly sector: Sector;
}

/**
 * Gathers, for every real unknown of the shell `to`, its couplings from the real unknowns of the shell of `from`.
 *
 * A coupling c takes r = x + iy to c r; for a negative source q the multipole is r = (-1)^q (x - iy) of the unknown at |q|.
 */
function realBlock(from: ShellCouplings, { step, to, projection, sector }: BlockShape): RealSparseBlock {
  const { k, lowest, values: couplings } = from;
  const stride = Math.max(1, step);
  const highestSource = Math.min(k, projection);
  const rows = shellSize(step, to, projection, sector);
  // Row and column 0 belong to r_k0 alone; where it is missing, the parts of the lowest q begin.
  const shift = sector === "odd" ? 1 : 0;
  const rowStarts = new Int32Array(rows + 1);
  const columnIndices = new Int32Array(10 * rows);
  const values = new Float64Array(10 * rows);
  const reach = step === 0 ? 0 : 2;
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const q = stride * Math.ceil((row + shift) / 2) - shift;
    const imaginary = row + shift > 0 && (row + shift) % 2 === 0;
    for (let dq = -reach; dq <= reach; dq += stride) {
      const source = q - dq;
      if (source < lowest || source > highestSource) continue;
      const p = 2 * (STENCIL_SIZE * (source - lowest) + stencilIndex(to - k, dq));
      const [re, im] = [couplings[p], couplings[p + 1]];
      if (re === 0 && im === 0) continue;
      const sign = source < 0 && source % 2 !== 0 ? -1 : 1;
      const column = source === 0 ? 0 : 2 * ((Math.abs(source) + shift) / stride) - 1 - shift;
      columnIndices[count] = column;
      values[count++] = sign * (imaginary ? im : re);
      if (source === 0) continue;
      columnIndices[count] = column + 1;
      values[count++] = (source < 0 ? -sign : sign) * (imaginary ? re : -im);
    }
    rowStarts[row + 1] = count;
  }
  return {
    rows,
    columns: shellSize(step, k, projection, sector),
    rowStarts,
    columnIndices: columnIndices.slice(0, count),
    values: values.slice(0, count),
  };
}

/** Writes the real unknowns of every shell into `state`, which keeps its r_00. */
export function writeShells(state: MultipoleState, step: OrderStep, shells: readonly Float64Array[]): void {
  const { data, maximumProjection } = state;
  shells.forEach((values, block) => {
    const start = 2 * multipoleIndex(block + 1, 0, maximumProjection);
    for (let i = 0; i < values.length; i++) {
      const q = Math.ceil(i / 2) * Math.max(1, step);
      data[start + 2 * q + (i > 0 && i % 2 === 0 ? 1 : 0)] = values[i];
    }
  });
}

/** A real sparse matrix in compressed rows, on the real unknowns of all shells k = 0 .. order, every q, in sequence. */
export interface RealLiouvillian {
  readonly order: number;
  /** Where the unknowns of shell k begin; the last one is their number in all. */
  readonly offsets: Int32Array;
  readonly rowStarts: Int32Array;
  readonly columnIndices: Int32Array;
  readonly values: Float64Array;
}

/** The Liouvillian of a stencil as one matrix on all multipoles up to an order, r_00 and odd q included. */
export function realLiouvillian(stencil: MultipoleStencil, order: number): RealLiouvillian {
  const shells = latestShells({ ...stencil, orderStep: 1 });
  const blocks: { readonly block: RealSparseBlock; readonly to: number; readonly from: number }[] = [];
  for (let to = 0; to <= order; to++) {
    for (let from = Math.max(0, to - 1); from <= Math.min(order, to + 1); from++) {
      blocks.push({
        block: realBlock(shells(from, order), { step: 1, to, projection: order, sector: "trace" }),
        to,
        from,
      });
    }
  }
  const offsets = Int32Array.from({ length: order + 2 }, (_, k) => k * k);
  const rowStarts = new Int32Array(offsets[order + 1] + 1);
  for (const { block, to } of blocks) {
    for (let i = 0; i < block.rows; i++) rowStarts[offsets[to] + i + 1] += block.rowStarts[i + 1] - block.rowStarts[i];
  }
  for (let i = 1; i < rowStarts.length; i++) rowStarts[i] += rowStarts[i - 1];
  const next = rowStarts.slice();
  const columnIndices = new Int32Array(rowStarts[rowStarts.length - 1]);
  const values = new Float64Array(columnIndices.length);
  for (const { block, to, from } of blocks) {
    for (let i = 0; i < block.rows; i++) {
      for (let p = block.rowStarts[i]; p < block.rowStarts[i + 1]; p++) {
        const at = next[offsets[to] + i]++;
        columnIndices[at] = offsets[from] + block.columnIndices[p];
        values[at] = block.values[p];
      }
    }
  }
  return { order, offsets, rowStarts, columnIndices, values };
}

/** The real unknowns of all shells of a state up to an order, r_00 first. */
export function toRealUnknowns(state: MultipoleState, order: number): Float64Array {
  const vector = new Float64Array((order + 1) ** 2);
  for (let k = 0; k <= Math.min(order, state.maximumOrder); k++) {
    for (let q = 0; q <= largestProjection(state, k); q++) {
      const { re, im } = multipole(state, k, q);
      vector[k * k + (q === 0 ? 0 : 2 * q - 1)] = re;
      if (q > 0) vector[k * k + 2 * q] = im;
    }
  }
  return vector;
}

/** The state of a vector of {@link toRealUnknowns}, or of its first shells. */
export function fromRealUnknowns(vector: Float64Array, spins: number, order: number): MultipoleState {
  const state = maximallyMixedMultipoles(spins, order);
  for (let k = 0; k <= order; k++) {
    for (let q = 0; q <= k; q++) {
      const p = 2 * multipoleIndex(k, q);
      state.data[p] = vector[k * k + (q === 0 ? 0 : 2 * q - 1)];
      state.data[p + 1] = q === 0 ? 0 : vector[k * k + 2 * q];
    }
  }
  return state;
}
