import { NotConvergedError } from "@openqs/linalg";
import { Matrix, solve } from "ml-matrix";

import { assertStable } from "./drift.js";
import { inputCovariance, type InputStates } from "./input-state.js";
import { langevinMatrices } from "./langevin.js";
import type { LinearSystem, RealMatrix } from "./linear-system.js";

/**
 * The diffusion matrix D = B V_in B^T of dV/dt = A V + V A^T + D, V_ij = `<q_i q_j + q_j q_i>/2`.
 *
 * @param inputs states of the incoming fields, by port; default vacuum everywhere.
 * @throws As {@link driftMatrix}; InvalidArgumentError for a port that is not there.
 */
export function diffusionMatrix(system: LinearSystem, inputs: InputStates = {}): RealMatrix {
  return diffusion(system, inputs).to2DArray();
}

function diffusion(system: LinearSystem, inputs: InputStates): Matrix {
  const { inputMatrix } = langevinMatrices(system);
  if (system.ports.length === 0) return Matrix.zeros(2 * system.modes.length, 2 * system.modes.length);
  return inputMatrix.mmul(inputCovariance(system, inputs)).mmul(inputMatrix.transpose());
}

/**
 * The stationary covariance V (vacuum 1) of a linear system, from the Lyapunov equation A V + V A^T + D = 0.
 *
 * Solved as a linear system for the n (n + 1)/2 distinct entries with one step of refinement; O(n^6) for n = 2 m
 * quadratures, about 0.3 ms for n = 6.
 *
 * @param inputs states of the incoming fields, by port; default vacuum everywhere.
 * @throws {InvalidArgumentError} when the system is not stable (a marginal one has no stationary state), a port is not
 * there or an entry is not valid.
 * @throws {NotConvergedError} when the residual of the equation exceeds 1e-9 of its terms.
 *
 * @example A cavity mode fed by a thermal field of 2 photons has variance 5.
 * ```ts
 * import { stationaryCovariance } from "@openqs/linear-response";
 * const ports = [{ name: "mirror", coupling: [{ re: 0.5, im: 0 }, { re: 0, im: 0.5 }] }];
 * const mode = { modes: ["a"], hamiltonian: [[2, 0], [0, 2]], ports };
 * const [[varianceX]] = stationaryCovariance(mode, { mirror: { thermalPhotons: 2 } });
 * varianceX; // => 5
 * ```
 */
export function stationaryCovariance(system: LinearSystem, inputs: InputStates = {}): RealMatrix {
  const { drift } = langevinMatrices(system);
  assertStable(drift);
  return solveLyapunov(drift, diffusion(system, inputs)).to2DArray();
}

/** The symmetric V with A V + V A^T = -D. */
function solveLyapunov(drift: Matrix, noise: Matrix): Matrix {
  const first = lyapunovSolve(drift, noise);
  const residual = lyapunovResidual(drift, first, noise);
  const solution = Matrix.add(first, lyapunovSolve(drift, residual));
  const residualNorm = lyapunovResidual(drift, solution, noise).norm();
  const tolerance = 1e-9 * (2 * drift.norm() * solution.norm() + noise.norm());
  if (residualNorm <= tolerance) return solution;
  throw new NotConvergedError(
    `The Lyapunov equation is left with residual ${residualNorm} > ${tolerance}: the system is too close to an instability.`,
    { iterations: 2, residualNorm, tolerance },
  );
}

function lyapunovResidual(drift: Matrix, solution: Matrix, noise: Matrix): Matrix {
  const half = drift.mmul(solution);
  return Matrix.add(half, half.transpose()).add(noise);
}

/** Column (k, l), k <= l, of the operator holds A E + E A^T for the symmetric unit matrix E = E_kl + E_lk. */
function lyapunovSolve(drift: Matrix, noise: Matrix): Matrix {
  const n = drift.rows;
  const index = (i: number, j: number) => (Math.min(i, j) * (2 * n + 1 - Math.min(i, j))) / 2 + Math.abs(i - j);
  const unknowns = (n * (n + 1)) / 2;
  const operator = Matrix.zeros(unknowns, unknowns);
  const right = Matrix.zeros(unknowns, 1);
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      const row = index(i, j);
      right.set(row, 0, -noise.get(i, j));
      for (let k = 0; k < n; k++) {
        operator.set(row, index(k, j), operator.get(row, index(k, j)) + drift.get(i, k));
        operator.set(row, index(i, k), operator.get(row, index(i, k)) + drift.get(j, k));
      }
    }
  }
  const solution = solve(operator, right);
  const covariance = Matrix.zeros(n, n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) covariance.set(i, j, solution.get(index(i, j), 0));
  return covariance;
}
