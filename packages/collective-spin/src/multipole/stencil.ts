import type { Complex } from "@openqs/linalg";
import { fieldComponents, interactionTable, jumpTable, LADDER, shift } from "../ladder-components.js";
import { assertModel, type CollectiveSpinModel } from "../model.js";

/** Number of couplings of one multipole: dk = -1, 0, 1 times dq = -2 .. 2. */
export const STENCIL_SIZE = 15;

/** Position of the coupling (dk, dq) in a stencil. */
export function stencilIndex(dk: number, dq: number): number {
  return 5 * (dk + 1) + dq + 2;
}

/**
 * The Liouvillian of a collective spin in the orthonormal multipole (irreducible tensor) basis T_kq, Tr(T_kq^+ T_k'q') =
 * delta: L T_kq = sum over (dk, dq) of c(dk, dq; k, q) T_{k + dk, q + dq} with dk = -1, 0, 1 and dq = -2 .. 2.
 */
export interface MultipoleStencil {
  /** N. */
  readonly spins: number;
  /**
   * The q that couple to each other, starting from q = 0: 0 where only q = 0 does (rotation symmetry about z), 2 where
   * all even q do (the parity exp(i pi Jz)), 1 without a symmetry.
   */
  readonly orderStep: 0 | 1 | 2;
  /** Which of the 30 numbers of a stencil (re, im of every coupling) can differ from 0. */
  readonly couplings: readonly boolean[];
  /**
   * Writes c(dk, dq; k, q) for q = lowest, lowest + stride .. highest to target[30 (q - lowest) + 2 stencilIndex(dk, dq)]
   * (re, im); couplings to |q + dq| > k + dk come out as 0.
   */
  write(k: number, range: ProjectionRange, target: Float64Array): void;
}

/** The projections q = lowest, lowest + stride .. highest. */
export interface ProjectionRange {
  /** Smallest q. */
  readonly lowest: number;
  /** Largest q. */
  readonly highest: number;
  /** Distance of neighbouring q. */
  readonly stride: number;
}

/**
 * Coefficients of products of two superoperators over pairs (s, t) of ladder operators, C_s = [J_s, .] and
 * A_s = {J_s, .}; entry (s, t) at `[2 (3 s + t)]` (re, im).
 */
interface ProductTables {
  /** Of A_s C_t. */
  readonly anticommutatorCommutator: Float64Array;
  /** Of C_s A_t. */
  readonly commutatorAnticommutator: Float64Array;
  /** Of C_s C_t. */
  readonly commutatorCommutator: Float64Array;
}

/**
 * Builds the stencil from commutators and anticommutators only; left and right products would cancel by a factor N/k.
 *
 * With M the interaction and R the jumps' table in ladder components,
 * L = -i (field . C + sum M_st A_s C_t) + (1/4) sum R_st (C_s A_t - C_t A_s - C_s C_t - C_t C_s).
 *
 * @throws {InvalidArgumentError} when the model or N is not valid.
 */
export function multipoleStencil(model: CollectiveSpinModel, spins: number): MultipoleStencil {
  assertModel(model, spins);
  const field = fieldComponents(model).map(timesMinusI);
  const tables = productTables(model, spins);
  const rows = shellRows(spins);
  const terms = LADDER.flatMap((t) => LADDER.map((s) => pairTerm(tables, s, t)));
  return {
    spins,
    orderStep: orderStep(field, tables),
    couplings: possibleCouplings(field, terms),
    write(k, range, target) {
      const { lowest, highest, stride } = range;
      rows.fill(k, lowest - 1, highest + 1);
      target.fill(0, 0, 2 * STENCIL_SIZE * (highest - lowest + 1));
      for (const s of LADDER) {
        const { re, im } = field[s];
        if (re === 0 && im === 0) continue;
        const row = rows.commutator[s];
        let at = 2 * stencilIndex(0, shift(s));
        for (let i = 1; i <= highest - lowest + 1; i += stride, at += 2 * STENCIL_SIZE * stride) {
          target[at] += re * row[i];
          target[at + 1] += im * row[i];
        }
      }
      for (const term of terms) addTerm(rows, term, range, target);
    },
  };
}

function timesMinusI({ re, im }: Complex): Complex {
  return { re: im, im: -re };
}

function productTables(model: CollectiveSpinModel, spins: number): ProductTables {
  const interaction = interactionTable(model, spins).map(timesMinusI);
  const jumps = jumpTable(model, spins);
  const tabulate = (entry: (s: number, t: number) => Complex): Float64Array =>
    Float64Array.from(LADDER.flatMap((s) => LADDER.flatMap((t) => [entry(s, t).re, entry(s, t).im])));
  const combine = (s: number, t: number, sign: 1 | -1): Complex => ({
    re: (jumps[3 * s + t].re + sign * jumps[3 * t + s].re) / 4,
    im: (jumps[3 * s + t].im + sign * jumps[3 * t + s].im) / 4,
  });
  return {
    anticommutatorCommutator: tabulate((s, t) => interaction[3 * s + t]),
    commutatorAnticommutator: tabulate((s, t) => combine(s, t, -1)),
    commutatorCommutator: tabulate((s, t) => ({ re: -combine(s, t, 1).re, im: -combine(s, t, 1).im })),
  };
}

function orderStep(field: readonly Complex[], tables: ProductTables): 0 | 1 | 2 {
  const shifts = LADDER.filter((s) => field[s].re !== 0 || field[s].im !== 0).map(shift);
  for (const table of Object.values(tables) as Float64Array[]) {
    for (let p = 0; p < table.length; p += 2) {
      const [s, t] = [Math.floor(p / 6), (p / 2) % 3];
      if (table[p] !== 0 || table[p + 1] !== 0) shifts.push(shift(s) + shift(t));
    }
  }
  if (shifts.some((dq) => Math.abs(dq) === 1)) return 1;
  return shifts.every((dq) => dq === 0) ? 0 : 2;
}

/** The coefficients of the products A_s C_t, C_s A_t and C_s C_t of one pair of ladder operators. */
interface PairTerm {
  readonly s: number;
  readonly t: number;
  readonly anticommutatorCommutator: Complex;
  readonly commutatorAnticommutator: Complex;
  readonly commutatorCommutator: Complex;
}

function pairTerm(tables: ProductTables, s: number, t: number): PairTerm {
  const entry = (table: Float64Array): Complex => ({ re: table[2 * (3 * s + t)], im: table[2 * (3 * s + t) + 1] });
  return {
    s,
    t,
    anticommutatorCommutator: entry(tables.anticommutatorCommutator),
    commutatorAnticommutator: entry(tables.commutatorAnticommutator),
    commutatorCommutator: entry(tables.commutatorCommutator),
  };
}

function possibleCouplings(field: readonly Complex[], terms: readonly PairTerm[]): boolean[] {
  const couplings = new Array<boolean>(2 * STENCIL_SIZE).fill(false);
  const mark = (dk: number, dq: number, { re, im }: Complex): void => {
    const p = 2 * stencilIndex(dk, dq);
    couplings[p] ||= re !== 0;
    couplings[p + 1] ||= im !== 0;
  };
  for (const s of LADDER) mark(0, shift(s), field[s]);
  for (const { s, t, ...products } of terms) {
    const dq = shift(s) + shift(t);
    mark(0, dq, products.commutatorCommutator);
    for (const dk of [-1, 1]) {
      mark(dk, dq, products.anticommutatorCommutator);
      mark(dk, dq, products.commutatorAnticommutator);
    }
  }
  return couplings;
}

/** The factors of one shell by projection, three rows for J+, Jz, J- each; entry i belongs to q = first + i. */
interface ShellRows {
  /** [J_s, .] on T_k, T_{k+1} and T_{k-1}. */
  readonly commutator: readonly Float64Array[];
  readonly commutatorAbove: readonly Float64Array[];
  readonly commutatorBelow: readonly Float64Array[];
  /** The parts of {J_s, T_kq} with dk = 1 and dk = -1. */
  readonly up: readonly Float64Array[];
  readonly down: readonly Float64Array[];
  fill(k: number, first: number, last: number): void;
}

/** Beyond |q| = k the factors are set to 0: T_kq = 0 there. */
function shellRows(spins: number): ShellRows {
  const three = (): Float64Array[] => LADDER.map(() => new Float64Array(64));
  const rows = {
    commutator: three(),
    commutatorAbove: three(),
    commutatorBelow: three(),
    up: three(),
    down: three(),
  };
  return {
    ...rows,
    fill(k, first, last) {
      const count = last - first + 1;
      if (rows.up[0].length < count) {
        for (const family of Object.values(rows)) LADDER.forEach((s) => (family[s] = new Float64Array(2 * count)));
      }
      fillCommutators(rows.commutator, { k, first, count });
      fillCommutators(rows.commutatorAbove, { k: k + 1, first, count });
      fillCommutators(rows.commutatorBelow, { k: k - 1, first, count });
      const [above, below] = [reducedCoupling(spins, k + 1), reducedCoupling(spins, k)];
      for (let i = 0; i < count; i++) {
        const q = first + i;
        const inside = Math.abs(q) <= k;
        rows.up[0][i] = inside ? -Math.sqrt((k + q + 1) * (k + q + 2)) * above : 0;
        rows.up[1][i] = inside ? Math.sqrt((k + 1 - q) * (k + 1 + q)) * above : 0;
        rows.up[2][i] = inside ? Math.sqrt((k - q + 1) * (k - q + 2)) * above : 0;
        rows.down[0][i] = inside ? Math.sqrt(Math.max(0, (k - q) * (k - q - 1))) * below : 0;
        rows.down[1][i] = inside ? Math.sqrt((k - q) * (k + q)) * below : 0;
        rows.down[2][i] = inside ? -Math.sqrt(Math.max(0, (k + q) * (k + q - 1))) * below : 0;
      }
    },
  };
}

function fillCommutators(
  [raise, project, lower]: readonly Float64Array[],
  { k, first, count }: { readonly k: number; readonly first: number; readonly count: number },
): void {
  for (let i = 0; i < count; i++) {
    const q = first + i;
    const inside = Math.abs(q) <= k;
    raise[i] = inside ? Math.sqrt((k - q) * (k + q + 1)) : 0;
    project[i] = inside ? q : 0;
    lower[i] = inside ? Math.sqrt((k + q) * (k - q + 1)) : 0;
  }
}

/** Adds a pair's products, applied to T_kq for every q of the range, whose factors the rows hold from lowest - 1 on. */
function addTerm(rows: ShellRows, term: PairTerm, range: ProjectionRange, target: Float64Array): void {
  const { s, t } = term;
  const at = 2 * stencilIndex(0, shift(s) + shift(t));
  const first = rows.commutator[t];
  addProducts(target, at, { range, t, first, second: rows.commutator[s], factor: term.commutatorCommutator });
  const after = term.anticommutatorCommutator;
  addProducts(target, at + ONE_SHELL, { range, t, first, second: rows.up[s], factor: after });
  addProducts(target, at - ONE_SHELL, { range, t, first, second: rows.down[s], factor: after });
  const before = term.commutatorAnticommutator;
  const [above, below] = [rows.commutatorAbove[s], rows.commutatorBelow[s]];
  addProducts(target, at + ONE_SHELL, { range, t, first: rows.up[t], second: above, factor: before });
  addProducts(target, at - ONE_SHELL, { range, t, first: rows.down[t], second: below, factor: before });
}

interface RowProduct {
  readonly range: ProjectionRange;
  /** The component that acts first, which moves q by its shift. */
  readonly t: number;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly factor: Complex;
}

function addProducts(target: Float64Array, at: number, { range, t, first, second, factor }: RowProduct): void {
  const { re, im } = factor;
  if (re === 0 && im === 0) return;
  const { lowest, highest, stride } = range;
  const middle = shift(t);
  for (let i = 1; i <= highest - lowest + 1; i += stride, at += 2 * STENCIL_SIZE * stride) {
    const product = first[i] * second[i + middle];
    target[at] += re * product;
    target[at + 1] += im * product;
  }
}

/** Distance in a stencil between dk and dk + 1. */
const ONE_SHELL = 10;

/** [J_s, T_kq] = value T_{k, q + shift}: q for Jz, sqrt(k(k+1) - q(q+-1)) for J+-. */
export function commutator(component: number, k: number, q: number): number {
  if (component === 1) return q;
  return component === 0 ? Math.sqrt((k - q) * (k + q + 1)) : Math.sqrt((k + q) * (k - q + 1));
}

/** S_k = sqrt((N+1-k)(N+1+k) / ((2k-1)(2k+1))), S_0 = 0: the reduced coupling of T_k to T_{k-1}. */
function reducedCoupling(spins: number, k: number): number {
  if (k === 0) return 0;
  return Math.sqrt(((spins + 1 - k) * (spins + 1 + k)) / ((2 * k - 1) * (2 * k + 1)));
}

/** {J_s, T_kq} = raise T_{k+1, q + shift} + lower T_{k-1, q + shift}: the part with dk = 1. */
export function anticommutatorUp(spins: number, component: number, k: number, q: number): number {
  const coupling = reducedCoupling(spins, k + 1);
  if (component === 1) return Math.sqrt((k + 1 - q) * (k + 1 + q)) * coupling;
  if (component === 0) return -Math.sqrt((k + q + 1) * (k + q + 2)) * coupling;
  return Math.sqrt((k - q + 1) * (k - q + 2)) * coupling;
}

/** The part of {J_s, T_kq} with dk = -1. */
export function anticommutatorDown(spins: number, component: number, k: number, q: number): number {
  const coupling = reducedCoupling(spins, k);
  if (component === 1) return Math.sqrt(Math.max(0, (k - q) * (k + q))) * coupling;
  if (component === 0) return Math.sqrt(Math.max(0, (k - q) * (k - q - 1))) * coupling;
  return -Math.sqrt(Math.max(0, (k + q) * (k + q - 1))) * coupling;
}
