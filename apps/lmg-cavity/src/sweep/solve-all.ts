import type { PointOutcome, PointTask } from "./solve-point.js";
import { pointCount, type SweepRequest } from "./sweep-request.js";
import { type PoolOptions, solvePoints } from "./worker-pool.js";

/** Options of {@link solveAll}. */
export interface SolveAllOptions extends Pick<PoolOptions, "workers" | "signal"> {
  readonly task: PointTask;
  /** Called with the number of points that are done and that of all. */
  readonly onDone: (done: number, total: number) => void;
}

/** The outcomes of all points of a grid that needs no store, in order. */
export async function solveAll(
  request: SweepRequest,
  { workers, signal, task, onDone }: SolveAllOptions,
): Promise<PointOutcome[]> {
  const outcomes: PointOutcome[] = [];
  const total = pointCount(request);
  const points = Array.from({ length: total }, (_, point) => point);
  await solvePoints(request, points, {
    workers,
    signal,
    task,
    onOutcomes: (solved) => {
      outcomes.push(...solved);
      onDone(outcomes.length, total);
    },
  });
  return outcomes.sort((a, b) => a.point - b.point);
}
