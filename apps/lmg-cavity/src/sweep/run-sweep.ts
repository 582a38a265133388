import type { Progress } from "@openqs/linalg";
import { writeSweep } from "./export/write-sweep.js";
import type { PointOutcome, PointTask } from "./solve-point.js";
import { pointCount, SWEEP_AXES, type SweepRequest } from "./sweep-request.js";
import { openSweepStore, type SweepStore } from "./sweep-store.js";
import { type SweepTable, sweepTable } from "./sweep-table.js";
import { softwareVersions } from "./versions.js";
import { solvePoints } from "./worker-pool.js";

/** Options of {@link runSweep}. */
export interface SweepOptions {
  /** The file that is written at the end; the store stands beside it. */
  readonly out: string;
  readonly workers: number;
  readonly restart: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** What a sweep did. */
export interface SweepSummary {
  readonly file: string;
  readonly store: string;
  readonly points: number;
  /** Points that were solved now, and points that were found in the store. */
  readonly computed: number;
  readonly resumed: number;
  /** Points without a result. */
  readonly failed: number;
  readonly firstFailure: string | null;
}

/** The file beside the output that holds what is done. */
function storePath(out: string): string {
  return `${out}.sqlite`;
}

/** What tells the store of one sweep from that of another. */
export function sweepIdentity(request: SweepRequest, task: PointTask = "steady-state"): string {
  return JSON.stringify({ request, ...(task === "steady-state" ? {} : { task }), software: softwareVersions() });
}

/**
 * Solves all points of a sweep that its store does not hold yet, then writes the output from the store: as a table, or what
 * else `write` makes of it.
 *
 * @throws {StoreError} when the store cannot be used, or the output holds something else.
 * @throws An AbortError that says how many points are recorded, when the signal is aborted.
 */
export async function runSweep(
  request: SweepRequest,
  options: SweepOptions,
  write: (table: SweepTable) => Promise<void> = (table) => writeSweep(options.out, table),
): Promise<SweepSummary> {
  const { out, restart } = options;
  const store = openSweepStore(storePath(out), { identity: sweepIdentity(request), restart, output: out });
  try {
    const resumed = store.outcomes.size;
    const points = Array.from({ length: pointCount(request) }, (_, point) => point);
    await solveMissing(request, { store, points, options });
    const table = sweepTable(request, store.outcomes);
    await write(table);
    store.markExported();
    const { failures } = table;
    return {
      file: out,
      store: store.path,
      points: points.length,
      computed: points.length - resumed,
      resumed,
      failed: failures.length,
      firstFailure: failures[0]?.message ?? null,
    };
  } finally {
    store.close();
  }
}

/** What was computed at all points of a grid, in order, and how much of it now. */
export interface TaskOutcomes {
  readonly outcomes: readonly PointOutcome[];
  readonly store: string;
  readonly computed: number;
  readonly resumed: number;
}

/**
 * Computes something else than steady states at all points that the store beside `out` does not hold yet.
 *
 * @throws As {@link runSweep}.
 */
export async function runTask(request: SweepRequest, task: PointTask, options: SweepOptions): Promise<TaskOutcomes> {
  const { out, restart } = options;
  const store = openSweepStore(storePath(out), { identity: sweepIdentity(request, task), restart });
  try {
    const resumed = store.outcomes.size;
    const points = Array.from({ length: pointCount(request) }, (_, point) => point);
    await solveMissing(request, { store, points, options, task });
    store.markExported();
    const outcomes = [...store.outcomes.values()].toSorted((a, b) => a.point - b.point);
    return { outcomes, store: store.path, computed: points.length - resumed, resumed };
  } finally {
    store.close();
  }
}

/** Solves those of `points` that the store does not hold, largest numbers of atoms first, so that no thread ends late. */
export async function solveMissing(
  request: SweepRequest,
  {
    store,
    points,
    options,
    task = "steady-state",
  }: {
    store: SweepStore;
    points: readonly number[];
    options: Omit<SweepOptions, "out" | "restart">;
    task?: PointTask;
  },
): Promise<void> {
  const { workers, signal, onProgress } = options;
  const missing = largestFirst(
    request,
    points.filter((point) => !store.outcomes.has(point)),
  );
  let done = 0;
  try {
    await solvePoints(request, missing, {
      workers,
      signal,
      task,
      onOutcomes: (outcomes) => {
        store.record(outcomes);
        done += outcomes.length;
        onProgress({ phase: task === "gap" ? "gaps" : "points", done, total: missing.length });
      },
    });
  } catch (error) {
    if (!signal.aborted) throw error;
    const state = `interrupted; ${store.outcomes.size} of ${points.length} points are recorded, repeat the command to go on.`;
    throw new DOMException(state, "AbortError");
  }
}

/** The slowest axis is the number of atoms. */
function largestFirst(request: SweepRequest, points: readonly number[]): number[] {
  const inner = pointCount(request) / request[SWEEP_AXES[0]].length;
  const atoms = (point: number): number => request.atoms[Math.floor(point / inner)] ?? 0;
  return points.toSorted((a, b) => atoms(b) - atoms(a));
}
