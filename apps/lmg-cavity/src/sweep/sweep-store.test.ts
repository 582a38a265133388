import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PointOutcome } from "./solve-point.js";
import { openSweepStore } from "./sweep-store.js";

const FIRST = { identity: "first sweep", restart: false };

const outcome = (point: number): PointOutcome => ({
  point,
  values: Float64Array.of(Math.PI * point, -0, Number.MIN_VALUE),
  failure: null,
});
const failed: PointOutcome = { point: 7, values: Float64Array.of(Number.NaN), failure: "not unique" };

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lmg-store-"));
  path = join(folder, "sweep.csv.sqlite");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function recorded(...outcomes: PointOutcome[]): void {
  const store = openSweepStore(path, FIRST);
  store.record(outcomes);
  store.close();
}

describe("a store", () => {
  it("gives back every bit of what was recorded, and why a point has no result", () => {
    recorded(outcome(3), failed);
    const store = openSweepStore(path, FIRST);
    expect([...store.outcomes.values()]).toEqual([outcome(3), failed]);
    expect(Object.is(store.outcomes.get(3)?.values[1], -0)).toBe(true);
    store.close();
  });

  it("does not take a point twice, and then keeps none of the batch", () => {
    recorded(outcome(3));
    const store = openSweepStore(path, FIRST);
    expect(() => store.record([outcome(4), outcome(3)])).toThrow("UNIQUE constraint failed");
    store.close();
    const again = openSweepStore(path, FIRST);
    expect([...again.outcomes.keys()]).toEqual([3]);
    again.close();
  });

  it("is closed to a second user while it is open", () => {
    const store = openSweepStore(path, FIRST);
    expect(() => openSweepStore(path, FIRST)).toThrow(`another process is working on the store "${path}"`);
    store.record([outcome(1)]);
    store.close();
  });

  it("of an unfinished sweep is not given to another one, unless the user gives it up", () => {
    recorded(outcome(3), outcome(4));
    const other = { identity: "second sweep", restart: false };
    expect(() => openSweepStore(path, other)).toThrow("holds 2 points of an unfinished sweep with other parameters");
    const store = openSweepStore(path, { ...other, restart: true });
    expect(store.outcomes.size).toBe(0);
    store.close();
  });

  it("of a finished sweep makes room for another one", () => {
    const store = openSweepStore(path, FIRST);
    store.record([outcome(3)]);
    store.markExported();
    store.close();
    const next = openSweepStore(path, { identity: "second sweep", restart: false });
    expect(next.outcomes.size).toBe(0);
    next.close();
  });

  it("of a finished sweep makes room only once its output is gone, empty, or given up", () => {
    const output = join(folder, "sweep.csv");
    const other = { identity: "second sweep", restart: false, output };
    const store = openSweepStore(path, { ...FIRST, output });
    store.record([outcome(3)]);
    store.markExported();
    store.close();
    writeFileSync(output, "the first sweep");
    expect(() => openSweepStore(path, other)).toThrow(`--out "${output}" exists and is not of this sweep`);
    const same = openSweepStore(path, { ...FIRST, output });
    expect(same.outcomes.size).toBe(1);
    same.close();
    openSweepStore(path, { ...other, restart: true }).close();
    writeFileSync(output, "");
    openSweepStore(path, { ...FIRST, restart: true, output }).close();
  });

  it("is not made beside an output that nobody knows", () => {
    const output = join(folder, "mine.csv");
    const request = { ...FIRST, output };
    writeFileSync(output, "notes");
    expect(() => openSweepStore(path, request)).toThrow("give another file, or replace it with --restart.");
    expect(existsSync(path)).toBe(false);
    openSweepStore(path, { ...request, restart: true }).close();
    // Stopped before it wrote anything, it goes on without being told again.
    openSweepStore(path, request).close();
  });

  it("needs a folder", () => {
    expect(() => openSweepStore(join(folder, "missing", "store"), FIRST)).toThrow("does not exist");
  });
});

describe("a damaged store is refused and left as it is:", () => {
  /** What opening says, once it is seen that the file is still the same. */
  const refusal = (): string => {
    const before = readFileSync(path);
    try {
      openSweepStore(path, FIRST).close();
      return "";
    } catch (error) {
      return existsSync(path) && readFileSync(path).equals(before) ? String(error) : "the file has changed";
    }
  };
  const DAMAGED = "is damaged and was left as it is; restore it from a copy, or move it away to start anew.";

  it("a file of something else", () => {
    writeFileSync(path, "These are not results. ".repeat(400));
    expect(refusal()).toContain(DAMAGED);
  });

  it("one flipped bit in a recorded number", () => {
    recorded(outcome(3));
    const file = readFileSync(path);
    const number = Buffer.from(Float64Array.of(3 * Math.PI).buffer);
    const at = file.indexOf(number);
    expect(at).toBeGreaterThan(0);
    file[at + 2] = (file[at + 2] ?? 0) ^ 1;
    writeFileSync(path, file);
    expect(refusal()).toContain(DAMAGED);
  });

  it("a page of zeros", () => {
    recorded(...Array.from({ length: 500 }, (_, point) => outcome(point)));
    const file = readFileSync(path);
    file.fill(0, 2 * 4096, 3 * 4096);
    writeFileSync(path, file);
    expect(refusal()).toContain(DAMAGED);
  });

  it("a changed description of the sweep", () => {
    recorded(outcome(3));
    const database = new DatabaseSync(path);
    database.exec("UPDATE sweep SET identity = 'third sweep'");
    database.close();
    expect(refusal()).toContain(DAMAGED);
  });
});
