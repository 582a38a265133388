import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { isSweepOf, writeSweep } from "./export/write-sweep.js";
import { solveMissing, sweepIdentity, type SweepOptions } from "./run-sweep.js";
import type { PointOutcome } from "./solve-point.js";
import { OutputTakenError, StoreInUseError } from "./store-errors.js";
import { pointCount, type SweepRequest } from "./sweep-request.js";
import { holdsSomething, openSweepStore } from "./sweep-store.js";
import { type SweepTable, sweepTable } from "./sweep-table.js";

/** One of `count` parts of a sweep: every `count`-th point from `index` on, so that all parts take about as long. */
export interface Chunk {
  readonly index: number;
  readonly count: number;
}

/** How far a part of a sweep is. */
export interface ChunkState extends Chunk {
  readonly recorded: number;
  readonly points: number;
  /** Another process has its store open. */
  readonly atWork: boolean;
}

/** The folder that parts of a sweep keep their stores in. */
export function chunkFolder(out: string): string {
  return `${out}.chunks`;
}

/** The points of a part. */
export function chunkPoints(request: SweepRequest, { index, count }: Chunk): number[] {
  const length = Math.max(0, Math.ceil((pointCount(request) - index) / count));
  return Array.from({ length }, (_, i) => index + i * count);
}

function chunkStore(out: string, { index, count }: Chunk): string {
  return join(chunkFolder(out), `${index}-of-${count}.sqlite`);
}

/**
 * Solves the points of one part that its store does not hold yet; returns how far it is.
 *
 * @throws As `runSweep`.
 */
export async function runChunk(request: SweepRequest, chunk: Chunk, options: SweepOptions): Promise<ChunkState> {
  mkdirSync(chunkFolder(options.out), { recursive: true });
  const identity = sweepIdentity(request);
  const store = openSweepStore(chunkStore(options.out, chunk), { identity, restart: options.restart });
  try {
    const points = chunkPoints(request, chunk);
    await solveMissing(request, { store, points, options });
    return { ...chunk, recorded: store.outcomes.size, points: points.length, atWork: false };
  } finally {
    store.close();
  }
}

/** How far all parts of a sweep are. */
export function chunkStates(request: SweepRequest, { out, count }: { out: string; count: number }): ChunkState[] {
  return chunksOf(count).map((chunk) => {
    const outcomes = chunkOutcomes(request, { out, chunk });
    const points = chunkPoints(request, chunk).length;
    return { ...chunk, recorded: outcomes?.size ?? 0, points, atWork: outcomes === null };
  });
}

/**
 * Puts the results of all parts, which must be complete, into the output file.
 *
 * @throws {OutputTakenError} when that holds something else.
 */
export async function mergeChunks(
  request: SweepRequest,
  { out, count }: { out: string; count: number },
): Promise<SweepTable> {
  const parts = chunksOf(count).map((chunk) => chunkOutcomes(request, { out, chunk }) ?? new Map());
  const table = sweepTable(request, new Map(parts.flatMap((part) => [...part])));
  if (holdsSomething(out) && !(await isSweepOf(out, table))) throw new OutputTakenError(out, "move it away first");
  await writeSweep(out, table);
  for (const chunk of chunksOf(count)) {
    const store = openSweepStore(chunkStore(out, chunk), { identity: sweepIdentity(request), restart: false });
    store.markExported();
    store.close();
  }
  return table;
}

function chunksOf(count: number): Chunk[] {
  return Array.from({ length: count }, (_, index) => ({ index, count }));
}

/** What a part has recorded; null while another process works on it. */
function chunkOutcomes(
  request: SweepRequest,
  { out, chunk }: { out: string; chunk: Chunk },
): ReadonlyMap<number, PointOutcome> | null {
  const path = chunkStore(out, chunk);
  if (!existsSync(path)) return new Map();
  try {
    const store = openSweepStore(path, { identity: sweepIdentity(request), restart: false });
    store.close();
    return store.outcomes;
  } catch (error) {
    if (error instanceof StoreInUseError) return null;
    throw error;
  }
}
