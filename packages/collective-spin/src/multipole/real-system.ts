import type { BlockTridiagonalMatrix, RealSparseBlock } from "@openqs/linalg";
import {
  type BlockPattern,
  blockPatterns,
  LOWEST_SOURCE,
  type OrderStep,
  type UnknownSector,
  shellSize,
} from "./block-pattern.js";
import {
  largestProjection,
  maximallyMixedMultipoles,
  multipole,
  type MultipoleState,
  multipoleIndex,
} from "./multipole-state.js";
import { type MultipoleStencil, STENCIL_SIZE } from "./stencil.js";

/** Where an expansion in multipoles ends: k <= order and |q| <= projection, within a cone where one is given. */
export interface Truncation {
  readonly order: number;
  readonly projection: number;
  readonly cone?: Cone;
}

/** |q| <= apex + opening k: a state that lies within an angle of the axis has projections up to its sine times k, and a few. */
interface Cone {
  readonly apex: number;
  readonly opening: number;
}

/** The largest |q| kept of order k. */
export function projectionAt(k: number, { projection, cone }: Truncation): number {
  const highest = Math.min(k, projection);
  return cone === undefined ? highest : Math.min(highest, cone.apex + Math.floor(cone.opening * k));
}

/** The blocks of the Liouvillian in real multipoles. */
export interface RealMultipoleBlocks {
  readonly step: OrderStep;
  readonly sector: UnknownSector;
  /**
   * The Liouvillian restricted to the shells 1 to `order`, shell k being block k - 1. A block is valid until the next one of
   * its kind is asked for: of large truncations each is written over the one before.
   */
  truncate(truncation: Truncation): BlockTridiagonalMatrix;
  /** The block that feeds shell 1 from r_00; in the sector of the trace. */
  readonly firstShellSource: RealSparseBlock;
}

/** Blocks are kept for the next sweep where they have fewer stored entries than this in all. */
const KEPT_ENTRIES = 1e7;
/** About as many entries has a row of the three blocks together. */
const ROW_ENTRIES = 25;

/**
 * The Liouvillian in the real unknowns Re r_kq, Im r_kq (q >= 0); real because a Liouvillian preserves hermiticity.
 * Blocks are made on demand, at most 10 entries per unknown and neighbour.
 */
export function realMultipoleBlocks(stencil: MultipoleStencil, sector: UnknownSector = "trace"): RealMultipoleBlocks {
  const step = stencil.orderStep;
  const couplings = blockMaker(stencil, sector);
  return {
    step,
    sector,
    firstShellSource: couplings.kept(0, 1, { order: 1, projection: 1 }),
    truncate: (truncation) => {
      const sizeOf = (k: number): number => shellSize(step, k, projectionAt(k, truncation), sector);
      const entries = ROW_ENTRIES * truncation.order * sizeOf(truncation.order);
      const couple = entries < KEPT_ENTRIES ? couplings.kept : couplings.fleeting;
      return {
        blockCount: truncation.order,
        blockSize: (block) => sizeOf(block + 1),
        diagonal: (block) => couple(block + 1, block + 1, truncation),
        lower: (block) => couple(block, block + 1, truncation),
        upper: (block) => couple(block + 2, block + 1, truncation),
      };
    },
  };
}

/** The block that couples the shell `from` to the shell `to`. */
type Coupling = (from: number, to: number, truncation: Truncation) => RealSparseBlock;

/** Makes blocks that are kept for the next time, or fleeting ones, which share their memory with all of the same pattern. */
function blockMaker(
  stencil: MultipoleStencil,
  sector: UnknownSector,
): { readonly kept: Coupling; readonly fleeting: Coupling } {
  const shells = latestShells(stencil, sector);
  const patternOf = blockPatterns(stencil, sector);
  const shared = new Map<BlockPattern, RealSparseBlock>();
  const made = new Map<number, { readonly pattern: BlockPattern; readonly block: RealSparseBlock }>();
  const shape = (from: number, to: number, truncation: Truncation): BlockPattern =>
    patternOf({
      from: projectionAt(from, truncation),
      to: projectionAt(to, truncation),
      dk: to - from,
      odd: from % 2 === 1,
    });
  return {
    kept: (from, to, truncation) => {
      const pattern = shape(from, to, truncation);
      const key = 3 * to + from - to;
      const known = made.get(key);
      if (known?.pattern === pattern) return known.block;
      const block = emptyBlock(pattern);
      fillPattern(pattern, shells(from, projectionAt(from, truncation)).values, block.values);
      made.set(key, { pattern, block });
      return block;
    },
    fleeting: (from, to, truncation) => {
      const pattern = shape(from, to, truncation);
      const block = shared.get(pattern) ?? emptyBlock(pattern);
      fillPattern(pattern, shells(from, projectionAt(from, truncation)).values, block.values);
      shared.set(pattern, block);
      return block;
    },
  };
}

/** The stencils of all sources (k, q), q = -2 .. projection, of one shell. */
interface ShellCouplings {
  readonly k: number;
  readonly highest: number;
  readonly values: Float64Array;
}

/** An elimination meets the shells in sequence, each three times: a few suffice. */
function latestShells(
  stencil: MultipoleStencil,
  sector: UnknownSector,
): (k: number, highest: number) => ShellCouplings {
  const latest: (ShellCouplings | undefined)[] = new Array(4);
  return (k, highest) => {
    const known = latest[k % 4];
    if (known !== undefined && known.k === k && known.highest === highest) return known;
    const length = 2 * STENCIL_SIZE * (highest - LOWEST_SOURCE + 1);
    const values = known !== undefined && known.values.length >= length ? known.values : new Float64Array(length);
    const stride = stencil.orderStep === 2 ? 2 : 1;
    const lowest = sector === "odd" ? LOWEST_SOURCE + 1 : LOWEST_SOURCE;
    stencil.write(k, { lowest, highest, stride }, values.subarray(2 * STENCIL_SIZE * (lowest - LOWEST_SOURCE)));
    return (latest[k % 4] = { k, highest, values });
  };
}

function emptyBlock({ rows, columns, rowStarts, columnIndices }: BlockPattern): RealSparseBlock {
  return { rows, columns, rowStarts, columnIndices, values: new Float64Array(columnIndices.length) };
}

function fillPattern({ sources, signs }: BlockPattern, couplings: Float64Array, values: Float64Array): void {
  for (let p = 0; p < values.length; p++) values[p] = signs[p] * couplings[sources[p]];
}

/** Writes the real unknowns of every shell into `state`, which keeps its r_00. */
export function writeShells(
  state: MultipoleState,
  { step, sector }: Pick<RealMultipoleBlocks, "step" | "sector">,
  shells: readonly Float64Array[],
): void {
  const { data, maximumProjection } = state;
  shells.forEach((values, block) => {
    const k = block + 1;
    const start = 2 * multipoleIndex(k, 0, maximumProjection);
    for (let i = 0; i < values.length; i++) {
      const q = sector === "half-turn" ? i + (k % 2) : Math.ceil(i / 2) * Math.max(1, step);
      const imaginary = sector === "half-turn" ? (k + q) % 2 : i > 0 && i % 2 === 0 ? 1 : 0;
      data[start + 2 * q + imaginary] = values[i];
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
  const whole = { ...stencil, orderStep: 1 } as const;
  const couple = blockMaker(whole, "trace").kept;
  const blocks: { readonly block: RealSparseBlock; readonly to: number; readonly from: number }[] = [];
  for (let to = 0; to <= order; to++) {
    for (let from = Math.max(0, to - 1); from <= Math.min(order, to + 1); from++) {
      blocks.push({ block: couple(from, to, { order, projection: order }), to, from });
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
