import {
  analyzeSparse,
  type ComplexVector,
  sparseAdd,
  sparseIdentity,
  sparseLuSolve,
  sparseLuSteps,
  type SparseMatrix,
  sparseMultiplyVector,
  sparseScale,
  type Steps,
} from "@openqs/linalg";
import { withTraceRow } from "../steady-state/trace-row.js";

/** L on one sector, and the resolvents (i omega - L)^-1, which share one analysis of their pattern. */
export interface ShiftedLiouvillian {
  readonly size: number;
  /** Largest |Re| or |Im| of an element of L. */
  readonly largestElement: number;
  /** L x. */
  readonly apply: (x: ComplexVector) => ComplexVector;
  /** Factors i omega - L; what it returns solves for a vector without trace, and gives one without trace. */
  readonly factor: (frequency: number) => Steps<(right: ComplexVector) => ComplexVector>;
}

/**
 * The resolvents of a sector. In that of the trace one row says Tr x = 0, which makes omega = 0 as good as any other
 * frequency: there it gives the group inverse of L, where the pseudo-inverse would give a wrong S(0).
 *
 * @param populations positions of the populations in the sector that carries the trace
 */
export function shiftedLiouvillian(
  liouvillian: SparseMatrix,
  populations: Int32Array | undefined,
  memoryLimitBytes: number,
): ShiftedLiouvillian {
  const closed = populations === undefined ? undefined : withTraceRow(liouvillian, populations);
  const at = shiftedMatrices(closed?.matrix ?? liouvillian, closed?.row);
  const analysis = analyzeSparse(at(1));
  function* factor(frequency: number) {
    const factors = yield* sparseLuSteps(at(frequency), { analysis, memoryLimitBytes });
    return (right: ComplexVector) => sparseLuSolve(factors, withoutElement(right, closed?.row));
  }
  return {
    size: liouvillian.rows,
    largestElement: liouvillian.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    apply: (x) => sparseMultiplyVector(liouvillian, x),
    factor,
  };
}

/** i omega - A for all omega on the joint pattern of A and the identity; i omega is left out of one row. */
function shiftedMatrices(matrix: SparseMatrix, unshiftedRow: number | undefined): (frequency: number) => SparseMatrix {
  const constant = sparseScale(matrix, -1);
  const unit = sparseIdentity(matrix.rows);
  if (unshiftedRow !== undefined) unit.values[2 * unshiftedRow] = 0;
  const empty = sparseScale(sparseAdd(constant, unit), 0);
  const [base, diagonal] = [sparseAdd(empty, constant).values, sparseAdd(empty, unit).values];
  return (frequency) => {
    const values = base.slice();
    for (let k = 0; k < values.length; k += 2) values[k + 1] += frequency * diagonal[k];
    return { ...empty, values };
  };
}

function withoutElement(vector: ComplexVector, element: number | undefined): ComplexVector {
  if (element === undefined) return vector;
  const data = vector.data.slice();
  data.fill(0, 2 * element, 2 * element + 2);
  return { length: vector.length, data };
}
