import { type ComplexMatrix, sparseMultiplyVector, transpose } from "@openqs/linalg";
import type { CollectiveSpinModel } from "../model.js";
import { dickeLiouvillian } from "./liouvillian.js";

/** exp(t L) rho in the Dicke basis by Taylor series on short steps. */
export function evolveInDickeBasis(model: CollectiveSpinModel, rho: ComplexMatrix, time: number): ComplexMatrix {
  const liouvillian = dickeLiouvillian(model, rho.rows - 1);
  const steps = Math.ceil(time / 0.02);
  // vec() stacks columns, so that the row-major data of the transpose is vec(rho).
  let data = transpose(rho).data;
  for (let step = 0; step < steps; step++) {
    let term = { length: data.length / 2, data };
    const sum = data.slice();
    for (let n = 1; n <= 24; n++) {
      const next = sparseMultiplyVector(liouvillian, term);
      term = { length: next.length, data: next.data.map((value) => (value * time) / (steps * n)) };
      for (let p = 0; p < sum.length; p++) sum[p] += term.data[p];
    }
    data = sum;
  }
  return transpose({ rows: rho.rows, columns: rho.columns, data });
}
