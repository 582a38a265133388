import type { Complex } from "@openqs/linalg";
import type { CollectiveSpinModel } from "./model.js";

/** The operators J+, Jz, J-, in this order; `shift(s)` is by how much each raises m. */
export const LADDER = [0, 1, 2] as const;

/** J+ raises m (or q) by 1, Jz by 0, J- by -1. */
export function shift(component: number): number {
  return 1 - component;
}

/** A 3 x 3 complex table over (J+, Jz, J-), entry (s, t) at `[3 s + t]`. */
export type LadderTable = readonly Complex[];

const add = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im });
const times = (a: Complex, b: Complex): Complex => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re });
const scale = (a: Complex, factor: number): Complex => ({ re: a.re * factor, im: a.im * factor });

/** Components (c+, cz, c-) of v . J = c+ J+ + cz Jz + c- J-. */
export function ladderComponents(vector: readonly [Complex, Complex, Complex]): [Complex, Complex, Complex] {
  const [x, y, z] = vector;
  return [
    { re: (x.re + y.im) / 2, im: (x.im - y.re) / 2 },
    { re: z.re, im: z.im },
    { re: (x.re - y.im) / 2, im: (x.im + y.re) / 2 },
  ];
}

/** Ladder components of the adjoint of an operator with components c. */
function adjointComponents(c: readonly [Complex, Complex, Complex]): [Complex, Complex, Complex] {
  const conjugate = ({ re, im }: Complex): Complex => ({ re, im: im === 0 ? 0 : -im });
  return [conjugate(c[2]), conjugate(c[1]), conjugate(c[0])];
}

/** Sum of coefficient[s, t] over all pairs of rows: M[3 s + t] = sum_ij B_ij T_is T_jt for J_i = sum_s T_is J_s. */
export function interactionTable(model: CollectiveSpinModel, spins: number): LadderTable {
  const rows = axisComponents();
  return LADDER.flatMap((s) =>
    LADDER.map((t) =>
      model.interaction
        .flatMap((row, i) => row.map((b, j) => scale(times(rows[i][s], rows[j][t]), b / spins)))
        .reduce(add),
    ),
  );
}

/** Ladder components of Jx, Jy, Jz. */
function axisComponents(): [Complex, Complex, Complex][] {
  const one = { re: 1, im: 0 };
  const zero = { re: 0, im: 0 };
  return [
    ladderComponents([one, zero, zero]),
    ladderComponents([zero, one, zero]),
    ladderComponents([zero, zero, one]),
  ];
}

/** Ladder components of field . J. */
export function fieldComponents(model: CollectiveSpinModel): [Complex, Complex, Complex] {
  const [x, y, z] = model.field;
  return ladderComponents([
    { re: x, im: 0 },
    { re: y, im: 0 },
    { re: z, im: 0 },
  ]);
}

/** Sum over the jumps A = v . J of (rate / N) A_s (A^+)_t, entry (s, t): both orders of products in D follow from it. */
export function jumpTable(model: CollectiveSpinModel, spins: number): LadderTable {
  return LADDER.flatMap((s) =>
    LADDER.map((t) =>
      model.jumps
        .map(({ rate, vector }) => {
          const operator = ladderComponents(vector);
          return scale(times(operator[s], adjointComponents(operator)[t]), rate / spins);
        })
        .reduce(add, { re: 0, im: 0 }),
    ),
  );
}
