import { InvalidArgumentError } from "@openqs/linalg";

/** Sums over trajectories, from which means and errors follow; plain data that adds up across workers. */
export interface TrajectorySums {
  /** Number of trajectories. */
  readonly count: number;
  /** Sum of the expectation values at each time. */
  readonly sum: Readonly<Record<string, Float64Array>>;
  /** Sum of their squares. */
  readonly sumOfSquares: Readonly<Record<string, Float64Array>>;
  /** Jumps of each channel in all trajectories. */
  readonly jumps: Float64Array;
}

/** Averages over quantum trajectories. */
export interface TrajectoryAverages {
  /** As requested, in the inverse of the system's unit of frequency. */
  readonly times: readonly number[];
  /** Number of trajectories. */
  readonly count: number;
  /** Mean of each observable at each time. */
  readonly mean: Readonly<Record<string, Float64Array>>;
  /** Standard error of that mean, the sample deviation over sqrt(count). */
  readonly standardError: Readonly<Record<string, Float64Array>>;
  /** Mean number of jumps of each channel. */
  readonly jumpsPerTrajectory: Float64Array;
  /** What `mergeTrajectories` adds up. */
  readonly sums: TrajectorySums;
}

/** Sums of no trajectory. */
export function emptySums(
  names: readonly string[],
  shape: { readonly times: number; readonly channels: number },
): TrajectorySums {
  const columns = () => Object.fromEntries(names.map((name) => [name, new Float64Array(shape.times)]));
  return { count: 0, sum: columns(), sumOfSquares: columns(), jumps: new Float64Array(shape.channels) };
}

/** Means and standard errors of sums. */
export function averages(times: readonly number[], sums: TrajectorySums): TrajectoryAverages {
  const { count, sum, sumOfSquares, jumps } = sums;
  const mean = mapColumns(sum, (column) => column.map((value) => value / count));
  const standardError = mapColumns(sumOfSquares, (column, name) =>
    column.map((square, k) => Math.sqrt(Math.max(0, square / count - mean[name][k] ** 2) / Math.max(1, count - 1))),
  );
  return { times, count, mean, standardError, jumpsPerTrajectory: jumps.map((total) => total / count), sums };
}

/**
 * The averages over the trajectories of several runs of one system, such as those of different workers, which have to
 * differ in `firstTrajectory` and not in `seed`.
 *
 * @throws {InvalidArgumentError} when there is nothing to merge or the runs differ in times or observables.
 */
export function mergeTrajectories(...runs: readonly TrajectoryAverages[]): TrajectoryAverages {
  if (runs.length === 0) throw new InvalidArgumentError("runs", runs, "must not be empty");
  const [{ times, sums: first }] = runs;
  for (const run of runs) {
    const isSame =
      run.times.length === times.length &&
      run.times.every((time, k) => time === times[k]) &&
      Object.keys(run.sums.sum).join() === Object.keys(first.sum).join();
    if (!isSame) throw new InvalidArgumentError("runs", "different ones", "must share times and observables");
  }
  const total = (columns: (sums: TrajectorySums) => Float64Array) =>
    columns(first).map((_, k) => runs.reduce((partial, { sums }) => partial + columns(sums)[k], 0));
  return averages(times, {
    count: runs.reduce((partial, run) => partial + run.count, 0),
    sum: mapColumns(first.sum, (_, name) => total(({ sum }) => sum[name])),
    sumOfSquares: mapColumns(first.sumOfSquares, (_, name) => total(({ sumOfSquares }) => sumOfSquares[name])),
    jumps: total(({ jumps }) => jumps),
  });
}

function mapColumns(
  columns: Readonly<Record<string, Float64Array>>,
  map: (column: Float64Array, name: string) => Float64Array,
): Record<string, Float64Array> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, map(column, name)]));
}
