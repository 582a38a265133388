import type { Complex } from "@openqs/linalg";
import { fieldComponents, interactionTable, jumpTable, LADDER, shift } from "../ladder-components.js";
import type { CollectiveSpinModel } from "../model.js";

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
  readonly spins: number;
  /**
   * The q that couple to each other, starting from q = 0: 0 where only q = 0 does (rotation symmetry about z), 2 where
   * all even q do (the parity exp(i pi Jz)), 1 without a symmetry.
   */
  readonly orderStep: 0 | 1 | 2;
  /** Writes c(dk, dq; k, q) to target[offset + 2 stencilIndex(dk, dq)] (re, im); 30 numbers, overwritten. */
  write(k: number, q: number, target: Float64Array, offset: number): void;
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
 */
export function multipoleStencil(model: CollectiveSpinModel, spins: number): MultipoleStencil {
  const field = fieldComponents(model).map(timesMinusI);
  const tables = productTables(model, spins);
  return {
    spins,
    orderStep: orderStep(field, tables),
    write(k, q, target, offset) {
      target.fill(0, offset, offset + 2 * STENCIL_SIZE);
      for (const s of LADDER) {
        const p = offset + 2 * stencilIndex(0, shift(s));
        const value = commutator(s, k, q);
        target[p] += field[s].re * value;
        target[p + 1] += field[s].im * value;
      }
      const products = { spins, k, q, target, offset };
      addAfterCommutator(tables, products);
      addAfterAnticommutator(tables, products);
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

interface Products {
  readonly spins: number;
  readonly k: number;
  readonly q: number;
  readonly target: Float64Array;
  readonly offset: number;
}

/** Adds A_s C_t and C_s C_t applied to T_kq. */
function addAfterCommutator(tables: ProductTables, { spins, k, q, target, offset }: Products): void {
  const { anticommutatorCommutator, commutatorCommutator } = tables;
  for (let t = 0; t < 3; t++) {
    const first = commutator(t, k, q);
    if (first === 0) continue;
    const middle = q + shift(t);
    for (let s = 0; s < 3; s++) {
      const p = 2 * (3 * s + t);
      const at = offset + 2 * stencilIndex(0, middle + shift(s) - q);
      add(target, at, commutatorCommutator, p, first * commutator(s, k, middle));
      if (anticommutatorCommutator[p] === 0 && anticommutatorCommutator[p + 1] === 0) continue;
      add(target, at + ONE_SHELL, anticommutatorCommutator, p, first * anticommutatorUp(spins, s, k, middle));
      add(target, at - ONE_SHELL, anticommutatorCommutator, p, first * anticommutatorDown(spins, s, k, middle));
    }
  }
}

/** Adds C_s A_t applied to T_kq. */
function addAfterAnticommutator(tables: ProductTables, { spins, k, q, target, offset }: Products): void {
  const table = tables.commutatorAnticommutator;
  for (let t = 0; t < 3; t++) {
    const middle = q + shift(t);
    const up = anticommutatorUp(spins, t, k, q);
    const down = anticommutatorDown(spins, t, k, q);
    for (let s = 0; s < 3; s++) {
      const p = 2 * (3 * s + t);
      if (table[p] === 0 && table[p + 1] === 0) continue;
      const at = offset + 2 * stencilIndex(0, middle + shift(s) - q);
      if (up !== 0) add(target, at + ONE_SHELL, table, p, up * commutator(s, k + 1, middle));
      if (down !== 0) add(target, at - ONE_SHELL, table, p, down * commutator(s, k - 1, middle));
    }
  }
}

/** Distance in a stencil between dk and dk + 1. */
const ONE_SHELL = 10;

function add(target: Float64Array, at: number, table: Float64Array, p: number, value: number): void {
  target[at] += table[p] * value;
  target[at + 1] += table[p + 1] * value;
}

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
