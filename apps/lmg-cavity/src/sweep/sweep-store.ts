import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { damaged, OutputTakenError, StoreError, withStoreErrors } from "./store-errors.js";
import type { PointOutcome } from "./solve-point.js";

/**
 * The points of a sweep that are done, in an SQLite file that survives a crash at any moment: every batch is one
 * transaction, flushed to the disk before the next begins. Rows carry a checksum, so that a damaged number is never
 * taken for a result. The file is locked for as long as it is open.
 */
export interface SweepStore {
  readonly path: string;
  /** Everything that is recorded, by point. */
  readonly outcomes: ReadonlyMap<number, PointOutcome>;
  readonly record: (outcomes: readonly PointOutcome[]) => void;
  /** Notes that the output file holds everything: from then on another sweep may take the store's place. */
  readonly markExported: () => void;
  readonly close: () => void;
}

/** Options of {@link openSweepStore}. */
export interface SweepStoreOptions {
  /** Tells one sweep from another: its request and the versions of the software, as text. */
  readonly identity: string;
  /** Forget what is recorded, whatever sweep it belongs to. */
  readonly restart: boolean;
  /** The file that the points go to in the end. While it holds something, no other sweep takes the place of its store. */
  readonly output?: string;
}

/**
 * Opens or creates a store.
 *
 * @throws {StoreError} when it is in use, damaged, cannot be written, or belongs to another unfinished sweep.
 * @throws {OutputTakenError} when the output holds something that is not of this sweep.
 */
export function openSweepStore(path: string, options: SweepStoreOptions): SweepStore {
  if (!existsSync(path)) refuseTaken(options);
  const database = withStoreErrors(path, () => new DatabaseSync(path));
  try {
    return withStoreErrors(path, () => {
      lock(database);
      check(database, path);
      claim(database, path, options);
      return store(database, path);
    });
  } catch (error) {
    database.close();
    throw error;
  }
}

/** An exclusive lock that lasts until the connection closes; the rollback journal works on network file systems too. */
function lock(database: DatabaseSync): void {
  database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
  database.exec(`BEGIN EXCLUSIVE;
    CREATE TABLE IF NOT EXISTS sweep (identity TEXT NOT NULL, checksum INTEGER NOT NULL, exported INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS point (point INTEGER PRIMARY KEY, result BLOB, failure TEXT, checksum INTEGER NOT NULL);
    COMMIT`);
}

function check(database: DatabaseSync, path: string): void {
  const [row] = database.prepare("PRAGMA quick_check(1)").all();
  if (row?.["quick_check"] !== "ok") throw new StoreError(`${damaged(path)}.`);
}

/** @throws {OutputTakenError} when the output is there without the store of this sweep. */
function refuseTaken({ output, restart }: SweepStoreOptions): void {
  if (output !== undefined && !restart && holdsSomething(output)) throw new OutputTakenError(output);
}

/** Whether there is a file that is not empty: `mktemp` makes empty ones. */
export function holdsSomething(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function claim(database: DatabaseSync, path: string, options: SweepStoreOptions): void {
  const { identity, restart } = options;
  const row = database.prepare("SELECT identity, checksum, exported FROM sweep").get();
  if (row !== undefined && row["checksum"] !== crc32(String(row["identity"])))
    throw new StoreError(`${damaged(path)}.`);
  if (row?.["identity"] === identity && !restart) return;
  if (row !== undefined && row["exported"] !== 1 && !restart) throw new StoreError(otherSweep(database, path));
  refuseTaken(options);
  database.exec("BEGIN; DELETE FROM sweep; DELETE FROM point");
  database.prepare("INSERT INTO sweep VALUES (?, ?, 0)").run(identity, crc32(identity));
  database.exec("COMMIT");
}

function otherSweep(database: DatabaseSync, path: string): string {
  const count = Number(database.prepare("SELECT count(*) AS count FROM point").get()?.["count"]);
  return (
    `the store "${path}" holds ${count} points of an unfinished sweep with other parameters or another version; ` +
    "give another --out, or discard them with --restart."
  );
}

function store(database: DatabaseSync, path: string): SweepStore {
  const outcomes = readOutcomes(database, path);
  const insert = database.prepare("INSERT INTO point VALUES (?, ?, ?, ?)");
  return {
    path,
    outcomes,
    record: (batch) => {
      withStoreErrors(path, () => {
        database.exec("BEGIN");
        for (const outcome of batch) insert.run(outcome.point, bytes(outcome), outcome.failure, checksum(outcome));
        database.exec("COMMIT");
      });
      for (const outcome of batch) outcomes.set(outcome.point, outcome);
    },
    markExported: () => withStoreErrors(path, () => database.exec("UPDATE sweep SET exported = 1")),
    close: () => database.close(),
  };
}

function readOutcomes(database: DatabaseSync, path: string): Map<number, PointOutcome> {
  const outcomes = new Map<number, PointOutcome>();
  for (const row of database.prepare("SELECT point, result, failure, checksum FROM point").iterate()) {
    const outcome = outcomeOf(row);
    if (outcome === null || row["checksum"] !== checksum(outcome)) throw new StoreError(`${damaged(path)}.`);
    outcomes.set(outcome.point, outcome);
  }
  return outcomes;
}

function outcomeOf({ point, result, failure }: Record<string, unknown>): PointOutcome | null {
  if (!(result instanceof Uint8Array) || result.length % 8 !== 0) return null;
  const values = new Float64Array(result.slice().buffer);
  return { point: Number(point), values, failure: typeof failure === "string" ? failure : null };
}

function bytes({ values }: PointOutcome): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** CRC-32 over the point's number, its values and its failure. */
function checksum(outcome: PointOutcome): number {
  return crc32(bytes(outcome), crc32(`${outcome.point} ${outcome.failure ?? ""}`));
}
