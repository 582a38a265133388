import { type MultipoleStencil, STENCIL_SIZE, stencilIndex } from "./stencil.js";

/** Which q belong to the unknowns: multiples of this, or only q = 0 where it is 0; see {@link MultipoleStencil}. */
export type OrderStep = MultipoleStencil["orderStep"];

/**
 * Which multipoles couple to each other: those of the trace (q = 0 and multiples of the step), or the odd q where a parity
 * keeps them apart.
 */
export type LiouvillianSector = "trace" | "odd";

/**
 * `half-turn` is the sector of the trace where the half turn about the first axis is a symmetry: together with hermiticity,
 * r_kq = (-1)^(k+q) conj(r_kq), so that r_kq is real for even k + q, imaginary for odd, and r_k0 = 0 for odd k.
 */
export type UnknownSector = LiouvillianSector | "half-turn";

/** Number of real unknowns of shell k: r_k0 is real, every q > 0 has a real and an imaginary part. */
export function shellSize(step: OrderStep, k: number, projection: number, sector: UnknownSector = "trace"): number {
  const highest = Math.min(k, projection);
  if (sector === "half-turn") return highest + 1 - (k % 2);
  if (sector === "odd") return 2 * Math.ceil(highest / 2);
  return step === 0 ? 1 : 1 + 2 * Math.floor(highest / step);
}

/** Sources below q = -2 do not reach q = 0. */
export const LOWEST_SOURCE = -2;

/**
 * The entries of a block in real unknowns, and where their values come from: entry p is signs[p] times the number at
 * sources[p] of the couplings that a stencil writes for q = -2 and higher.
 */
export interface BlockPattern {
  readonly rows: number;
  readonly columns: number;
  readonly rowStarts: Int32Array;
  readonly columnIndices: Int32Array;
  readonly sources: Int32Array;
  readonly signs: Float64Array;
}

/** From and to which shells, by the highest projection of each, dk apart. */
interface BlockShape {
  readonly from: number;
  readonly to: number;
  readonly dk: number;
  /** Whether the shell `from` has an odd k. */
  readonly odd: boolean;
}

/** Patterns up to this size are kept for the next model of the same structure: at most 10 MB in all. */
const KEPT_PROJECTION = 128;
const kept = { structure: "", patterns: new Map<number, BlockPattern>() };

/** Beyond k = Q all shells share one pattern per neighbour; the points of a sweep share them all. */
export function blockPatterns(stencil: MultipoleStencil, sector: UnknownSector): (shape: BlockShape) => BlockPattern {
  const structure = `${sector} ${stencil.orderStep} ${stencil.couplings.map(Number).join("")}`;
  if (kept.structure !== structure) Object.assign(kept, { structure, patterns: new Map() });
  const { patterns } = kept;
  const large = new Map<number, BlockPattern>();
  return (shape) => {
    const { from, to, dk, odd } = shape;
    const known = Math.max(from, to) <= KEPT_PROJECTION ? patterns : large;
    const halfTurn = sector === "half-turn";
    const key = 2 * (9 * from + 3 * (to - from + 1) + dk + 1) + (halfTurn && odd ? 1 : 0);
    let pattern = known.get(key);
    if (pattern === undefined) {
      pattern = halfTurn ? halfTurnPattern(stencil, shape) : blockPattern(stencil, sector, shape);
      known.set(key, pattern);
    }
    return pattern;
  };
}

/**
 * Gathers, for every real unknown of the shell `to`, its couplings from the real unknowns of the shell `from`.
 *
 * A coupling c takes r = x + iy to c r; for a negative source q the multipole is r = (-1)^q (x - iy) of the unknown at |q|.
 */
function blockPattern(
  stencil: MultipoleStencil,
  sector: LiouvillianSector,
  { from, to, dk }: Omit<BlockShape, "odd">,
): BlockPattern {
  const { orderStep: step, couplings } = stencil;
  const stride = Math.max(1, step);
  const rows = shellSize(step, to, to, sector);
  // Row and column 0 belong to r_k0 alone; where it is missing, the parts of the lowest q begin.
  const shift = sector === "odd" ? 1 : 0;
  const rowStarts = new Int32Array(rows + 1);
  const [columnIndices, sources, signs]: [number[], number[], number[]] = [[], [], []];
  const reach = step === 0 ? 0 : 2;
  for (let row = 0; row < rows; row++) {
    const q = stride * Math.ceil((row + shift) / 2) - shift;
    const imaginary = row + shift > 0 && (row + shift) % 2 === 0;
    for (let dq = -reach; dq <= reach; dq += stride) {
      const source = q - dq;
      if (source < Math.max(LOWEST_SOURCE, -from) || source > from) continue;
      const slot = 2 * stencilIndex(dk, dq);
      const start = 2 * STENCIL_SIZE * (source - LOWEST_SOURCE) + slot;
      const sign = source < 0 && source % 2 !== 0 ? -1 : 1;
      const column = source === 0 ? 0 : 2 * ((Math.abs(source) + shift) / stride) - 1 - shift;
      const add = (at: number, part: 0 | 1, factor: number): void => {
        if (!couplings[slot + part]) return;
        columnIndices.push(at);
        sources.push(start + part);
        signs.push(factor);
      };
      add(column, imaginary ? 1 : 0, sign);
      if (source !== 0) add(column + 1, imaginary ? 0 : 1, (source < 0 ? -sign : sign) * (imaginary ? 1 : -1));
    }
    rowStarts[row + 1] = columnIndices.length;
  }
  return {
    rows,
    columns: shellSize(step, from, from, sector),
    rowStarts,
    columnIndices: Int32Array.from(columnIndices),
    sources: Int32Array.from(sources),
    signs: Float64Array.from(signs),
  };
}

/** The same in the sector `half-turn`: r = v or iv of one real unknown v per q. */
function halfTurnPattern({ couplings }: MultipoleStencil, { from, to, dk, odd }: BlockShape): BlockPattern {
  const parity = odd ? 1 : 0;
  const parityTo = (parity + dk + 2) % 2;
  const rows = to + 1 - parityTo;
  const rowStarts = new Int32Array(rows + 1);
  const [columnIndices, sources, signs]: [number[], number[], number[]] = [[], [], []];
  for (let row = 0; row < rows; row++) {
    const q = row + parityTo;
    const imaginary = (parityTo + q) % 2;
    for (let dq = -2; dq <= 2; dq++) {
      const source = q - dq;
      const size = Math.abs(source);
      if (source < LOWEST_SOURCE || size > from || size < parity) continue;
      const imaginarySource = (parity + size) % 2;
      const part = imaginary === imaginarySource ? 0 : 1;
      const slot = 2 * stencilIndex(dk, dq) + part;
      if (!couplings[slot]) continue;
      // r_k,-q = (-1)^q conj(r_kq); the real part of c i v is -Im(c) v.
      const reflected = source < 0 && (size + imaginarySource) % 2 === 1 ? -1 : 1;
      columnIndices.push(size - parity);
      sources.push(2 * STENCIL_SIZE * (source - LOWEST_SOURCE) + slot);
      signs.push(imaginarySource > imaginary ? -reflected : reflected);
    }
    rowStarts[row + 1] = columnIndices.length;
  }
  return {
    rows,
    columns: from + 1 - parity,
    rowStarts,
    columnIndices: Int32Array.from(columnIndices),
    sources: Int32Array.from(sources),
    signs: Float64Array.from(signs),
  };
}
