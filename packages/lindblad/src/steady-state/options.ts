import type { Operator } from "../operators/operator.js";
import type { DensityMatrix } from "../states/density-matrix.js";
import type { Ket } from "../states/ket.js";

/** The method that the size and the structure of the system suggest; the certificate says which and why. */
export interface AutoMethod {
  readonly kind: "auto";
}

/** Sparse LU of the trace's sector, a row of which says Tr rho = 1. Best for one mode, with or without an atom. */
export interface DirectMethod {
  readonly kind: "direct";
}

/**
 * GMRES on the trace's sector, preconditioned by the evolution without jumps; no superoperator is built. Best for two
 * modes and more; half as fast where the eigenbasis of the non-Hermitian Hamiltonian is ill-conditioned (strong driving).
 */
export interface KrylovMethod {
  readonly kind: "krylov";
  /**
   * Krylov vectors before a restart; default: as many as fit into `memoryLimitBytes`, allocated as they are needed.
   * A large spin needs about three for each of its levels, and stagnates with much fewer.
   */
  readonly dimension?: number;
  /** Default 400. */
  readonly maxIterations?: number;
  /** Of the preconditioned residual, at most 1e-8; default 1e-11. */
  readonly relativeTolerance?: number;
}

/** Null vectors of the trace's sector by shift-invert Krylov-Schur, which counts them. */
export interface ShiftInvertMethod {
  readonly kind: "shift-invert";
}

/** Evolution of the initial state until its distance from the steady state is estimated below a tolerance. */
export interface LongTimeMethod {
  readonly kind: "long-time";
  /** Largest distance in the Frobenius norm; default 1e-6. */
  readonly tolerance?: number;
  /** Time after which to give up; default 1e4. */
  readonly longestTime?: number;
}

/** How a steady state is computed. */
export type SteadyStateMethod = AutoMethod | DirectMethod | KrylovMethod | ShiftInvertMethod | LongTimeMethod;

/** Options of `steadyState`. */
export interface SteadyStateOptions {
  /** Default `{ kind: "auto" }`. */
  readonly method?: SteadyStateMethod;
  /**
   * Decides between several steady states: the one in which this state ends. The start of the Krylov and long-time methods:
   * the steady state of a system that differs little is a good one.
   */
  readonly initialState?: Ket | DensityMatrix;
  /**
   * Whether to look at the symmetry sectors without trace too, where coherences may survive: by elimination, or, for the
   * Krylov method, by inverse iteration that builds no superoperator and takes about as long as the state itself. The state
   * does not depend on it, the verdict on its uniqueness does. Default true.
   */
  readonly checkOtherSectors?: boolean;
  /**
   * Hermitian operators that are weak symmetries of the system, such as an `exchange` of two modes: they are verified, and
   * the system is solved in their sectors, as by `symmetricForm`. Symmetries that the basis shows are found without.
   */
  readonly symmetries?: readonly Operator[];
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}
