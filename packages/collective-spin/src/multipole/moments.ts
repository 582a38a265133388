import { multipole, type MultipoleState } from "./multipole-state.js";

/**
 * First and second moments of a collective spin, j = N / 2: X = <Jx> / j, XX = <Jx^2> / j^2,
 * XY = <Jx Jy + Jy Jx> / (2 j^2), and likewise for the others.
 */
export interface CollectiveMoments {
  /** N. */
  readonly spins: number;
  /** `<Jx>/j`, in [-1, 1]. */
  readonly X: number;
  /** `<Jy>/j`, in [-1, 1]. */
  readonly Y: number;
  /** `<Jz>/j`, in [-1, 1]. */
  readonly Z: number;
  /** `<Jx^2>/j^2`; 1/N for a coherent state across x. */
  readonly XX: number;
  /** `<Jy^2>/j^2`. */
  readonly YY: number;
  /** `<Jz^2>/j^2`. */
  readonly ZZ: number;
  /** `<Jx Jy + Jy Jx>/(2 j^2)`. */
  readonly XY: number;
  /** `<Jy Jz + Jz Jy>/(2 j^2)`. */
  readonly YZ: number;
  /** `<Jx Jz + Jz Jx>/(2 j^2)`. */
  readonly XZ: number;
}

/**
 * The moments of a state given by its multipoles; those of rank 1 and 2 are enough.
 *
 * From T_10 = Jz / n1, T_11 = -J+ / (sqrt(2) n1), n1^2 = N(N+1)(N+2)/12 and T_20 = (3 Jz^2 - J^2) / n2,
 * T_21 = -sqrt(3/2) (J+ Jz + Jz J+) / n2, T_22 = sqrt(3/2) J+^2 / n2, n2^2 = (N-1)N(N+1)(N+2)(N+3)/20.
 */
export function multipoleMoments(state: MultipoleState): CollectiveMoments {
  const n = state.spins;
  const part = (k: number, q: number, imaginary: 0 | 1): number =>
    imaginary === 0 ? multipole(state, k, q).re : multipole(state, k, q).im;
  const j = n / 2;
  // Normalized by j and j^2 before the square root is taken, so that nothing overflows for large N.
  const n1 = Math.sqrt(((n + 1) * (n + 2)) / (3 * n));
  const n2 = Math.sqrt((4 * (n - 1) * (n + 1) * (n + 2) * (n + 3)) / (5 * n ** 3));
  const total = (j + 1) / j;
  const ZZ = (total + n2 * part(2, 0, 0)) / 3;
  const plusSquared = Math.sqrt(2 / 3) * n2;
  const transverse = (total - ZZ) / 2;
  return {
    spins: n,
    X: -Math.SQRT2 * n1 * part(1, 1, 0),
    Y: Math.SQRT2 * n1 * part(1, 1, 1),
    Z: n1 * part(1, 0, 0),
    XX: transverse + (plusSquared * part(2, 2, 0)) / 2,
    YY: transverse - (plusSquared * part(2, 2, 0)) / 2,
    ZZ,
    XY: (-plusSquared * part(2, 2, 1)) / 2,
    XZ: (-plusSquared * part(2, 1, 0)) / 2,
    YZ: (plusSquared * part(2, 1, 1)) / 2,
  };
}
