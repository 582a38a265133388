import { assertInteger } from "@openqs/linalg";

/**
 * Matrix elements <j m| T_kq |j m - q> of one (q, m) for all k = q .. N, N = 2j, with m = j - row.
 *
 * For fixed m and q they are the normalized eigenvector, over k, of the symmetric tridiagonal matrix with zero diagonal
 * and off-diagonals A_kq = sqrt((k^2 - q^2)((N+1)^2 - k^2) / (4k^2 - 1)) for the eigenvalue 2m - q, because {Jz, T_kq} =
 * A_k+1,q T_k+1,q + A_k,q T_k-1,q. The recurrence is run from both ends into the classically allowed region, where they
 * are matched, so that it is stable where 3j symbols by their explicit sums are not (checked to N = 2000).
 *
 * Cost: O(N). Sign: T_kq has the Condon-Shortley phase, T_qq is (-1)^q times positive elements.
 *
 * @returns The N - q + 1 elements, k = q first.
 * @throws {InvalidArgumentError} when q is not in 0 .. N, or m or m - q not in -j .. j.
 */
export function multipoleElements(spins: number, q: number, row: number): Float64Array {
  assertInteger("q", q, { minimum: 0, maximum: spins });
  assertInteger("row", row, { minimum: 0, maximum: spins - q });
  const eigenvalue = spins - 2 * row - q;
  const count = spins - q + 1;
  const coupling = (k: number): number =>
    Math.sqrt((((k - q) * (k + q)) / ((2 * k - 1) * (2 * k + 1))) * (spins + 1 - k) * (spins + 1 + k));
  const meeting = Math.min(spins - 1, Math.max(q, Math.round(Math.sqrt(q * (spins + 1)))));
  const elements = new Float64Array(count);
  if (count === 1) elements[0] = 1;
  else joinEnds(elements, { q, meeting, eigenvalue, coupling });
  normalize(elements, q % 2 === 0 ? 1 : -1);
  return elements;
}

interface Recurrence {
  readonly q: number;
  /** The two ends are matched on k = meeting and k = meeting + 1. */
  readonly meeting: number;
  readonly eigenvalue: number;
  /** A_k: couples k - 1 and k. */
  readonly coupling: (k: number) => number;
}

function joinEnds(elements: Float64Array, recurrence: Recurrence): void {
  const { q, meeting } = recurrence;
  const last = elements.length - 1;
  const at = meeting - q;
  runUp(elements, at + 1, recurrence);
  const up = [elements[at], elements[at + 1]];
  runDown(elements, at, recurrence);
  const down = [elements[at], elements[at + 1]];
  const factor = (up[0] * down[0] + up[1] * down[1]) / (down[0] ** 2 + down[1] ** 2);
  for (let i = at; i <= last; i++) elements[i] *= factor;
}

const LARGE = 2 ** 400;

/** elements[0 .. end] from elements[0] = 1; earlier elements are scaled down whenever the last one gets large. */
function runUp(elements: Float64Array, end: number, { q, eigenvalue, coupling }: Recurrence): void {
  elements[0] = 1;
  for (let i = 0; i < end; i++) {
    const below = i === 0 ? 0 : coupling(q + i) * elements[i - 1];
    elements[i + 1] = (eigenvalue * elements[i] - below) / coupling(q + i + 1);
    if (Math.abs(elements[i + 1]) > LARGE) scaleRange(elements, 0, i + 2);
  }
}

/** elements[start .. last] from elements[last] = 1. */
function runDown(elements: Float64Array, start: number, { q, eigenvalue, coupling }: Recurrence): void {
  const last = elements.length - 1;
  elements[last] = 1;
  for (let i = last; i > start; i--) {
    const above = i === last ? 0 : coupling(q + i + 1) * elements[i + 1];
    elements[i - 1] = (eigenvalue * elements[i] - above) / coupling(q + i);
    if (Math.abs(elements[i - 1]) > LARGE) scaleRange(elements, i - 1, last + 1);
  }
}

function scaleRange(elements: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) elements[i] /= LARGE;
}

/** Unit norm; the sign of elements[0] was positive by construction, even where it has underflown to zero since. */
function normalize(elements: Float64Array, sign: 1 | -1): void {
  const largest = elements.reduce((found, value) => Math.max(found, Math.abs(value)), 0);
  const norm = largest * Math.sqrt(elements.reduce((sum, value) => sum + (value / largest) ** 2, 0));
  for (let i = 0; i < elements.length; i++) elements[i] *= sign / norm;
}
