import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { frozenAt } from "../systems/time-dependence.js";
import { pairLiouvillian, stackedColumns } from "./pair-liouvillian.js";
import type { Superoperator } from "./superoperator.js";

/**
 * The Liouvillian as a d^2 x d^2 sparse matrix on stacked columns,
 * L = -i (1 (x) H - H^T (x) 1) + sum_k (conj(L_k) (x) L_k - (1 (x) L_k^+ L_k + (L_k^+ L_k)^T (x) 1)/2).
 *
 * For work at size use {@link liouvillianAction}, which never builds it.
 *
 * @param time at which drives and rates are taken; default 0
 */
export function liouvillian(system: LindbladSystem, time = 0): Superoperator {
  return {
    space: system.space,
    matrix: pairLiouvillian(frozenAt(system, time), stackedColumns(systemDimension(system))),
  };
}
