/** The sweep as a program: killed, interrupted, out of space. Needs the build. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const BIN = fileURLToPath(new URL("../../bin/lmg-cavity.js", import.meta.url));
/** Too many points to end before the last kill; those at h = 0 without Gamma_b have no steady state. */
const GRID = ["--field", "-0.5:1.5:161", "--atoms", "20,30,40", "--gamma-b", "0,0.2", "--gamma-a", "0.01,0.02"];
const GRID_POINTS = 161 * 3 * 2 * 2;
const LONG = ["--field", "-0.5:1.5:4001", "--atoms", "60"];

/** Programs start slowly on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lmg-sweep-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sweep = (...options: string[]) => spawnSync(process.execPath, [BIN, "sweep", ...options], { encoding: "utf8" });

function start(out: string, grid: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, "sweep", ...grid, "--out", out], { stdio: ["ignore", "ignore", "pipe"] });
}

async function ended(child: ChildProcess): Promise<{ status: number | null; err: string }> {
  let err = "";
  child.stderr?.on("data", (text) => (err += text));
  const isOver = child.exitCode !== null || child.signalCode !== null;
  if (!isOver) await new Promise((resolve) => child.on("exit", resolve));
  return { status: child.exitCode, err };
}

/** Waits until the sweep has made its store, so that it is at work. */
async function atWork(out: string): Promise<void> {
  for (let waited = 0; waited < 200; waited++) {
    try {
      if (readFileSync(`${out}.sqlite`).length > 0) break;
    } catch {
      // Not there yet.
    }
    await sleep(20);
  }
  await sleep(300);
}

/** A process that was killed early has not made its table yet. */
function recordedPoints(out: string): number {
  const database = new DatabaseSync(`${out}.sqlite`);
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE name = 'point'").all();
  const row = tables.length === 0 ? { count: 0 } : database.prepare("SELECT count(*) AS count FROM point").get();
  database.close();
  return Number(row?.["count"]);
}

describe("a sweep", () => {
  it("gives every point the numbers of the command steady-state", () => {
    const out = join(folder, "points.json");
    expect(sweep("--field", "-0.3,1", "--atoms", "10,20", "--gamma-b", "0.2", "--out", out).status).toBe(0);
    const { quantities, axes, shape } = JSON.parse(readFileSync(out, "utf8"));
    expect([axes[0].values, axes[1].values, shape]).toEqual([
      [10, 20],
      [-0.3, 1],
      [2, 2],
    ]);
    const values = (name: string): number[] => quantities.find((one: { name: string }) => one.name === name).values;
    const one = ["steady-state", "--atoms", "20", "--field", "-0.3", "--json"];
    const { moments, entanglement } = JSON.parse(
      spawnSync(process.execPath, [BIN, ...one], { encoding: "utf8" }).stdout,
    );
    expect(values("Z")[2]).toBe(moments.Z);
    expect(values("rescaledConcurrence")[2]).toBe(entanglement.rescaledConcurrence);
    expect(values("rescaledConcurrence")[1]).toBeCloseTo(0.2937944322, 9);
  });

  it("names the points without a steady state in the file, and ends with status 1", () => {
    const out = join(folder, "failed.json");
    const { status, stderr } = sweep("--gamma-b", "0", "--field", "0,1", "--atoms", "6", "--out", out);
    expect(status).toBe(1);
    expect(stderr).toContain("1 of the 2 points");
    const { failures, quantities } = JSON.parse(readFileSync(out, "utf8"));
    expect(failures).toEqual([{ point: 0, message: expect.stringContaining("not unique") }]);
    expect(quantities[2].values).toEqual([null, expect.any(Number)]);
  });

  it("killed again and again ends as the same bytes as left alone, and solves no recorded point twice", async () => {
    const [whole, killed] = [join(folder, "whole.h5"), join(folder, "killed.h5")];
    sweep(...GRID, "--out", whole);
    const counts = [0];
    for (const delay of [400, 600, 800]) {
      const child = start(killed, GRID);
      await sleep(delay);
      child.kill("SIGKILL");
      await ended(child);
      counts.push(recordedPoints(killed));
    }
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    const { stdout } = sweep(...GRID, "--out", killed, "--json");
    const summary = JSON.parse(stdout);
    expect([summary.resumed, summary.computed]).toEqual([counts.at(-1), GRID_POINTS - (counts.at(-1) ?? 0)]);
    expect(readFileSync(killed).equals(readFileSync(whole))).toBe(true);
  });

  it("ends with status 130 on Ctrl-C and keeps what is recorded", async () => {
    const out = join(folder, "interrupted.csv");
    const child = start(out, LONG);
    await atWork(out);
    child.kill("SIGINT");
    const { status, err } = await ended(child);
    expect(status).toBe(130);
    // On a busy machine the program ends before it has counted.
    expect(err).toMatch(new RegExp(`interrupted(?:; ${recordedPoints(out)} of 4001 points are recorded|\\.)`));
  });

  it("leaves a store to the process that has it", async () => {
    const out = join(folder, "shared.csv");
    const child = start(out, LONG);
    await atWork(out);
    const { status, stderr } = sweep(...LONG, "--out", out);
    expect([status, stderr]).toEqual([1, expect.stringContaining("another process is working on the store")]);
    child.kill("SIGKILL");
    await ended(child);
  });

  it("says that the disk is full or read-only, and goes on when it is not", ({ skip }) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    const mount = (options: string): boolean =>
      spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]).status === 0;
    if (!mount("size=40k")) skip("NOT CHECKED: this user cannot mount a small disk");
    try {
      const grid = ["--field", "-0.5:1.5:801", "--atoms", "3", "--out", join(disk, "sweep.npz")];
      const full = sweep(...grid);
      expect([full.status, full.stderr]).toEqual([
        1,
        expect.stringContaining("the disk is full; what was recorded in"),
      ]);
      const recorded = recordedPoints(join(disk, "sweep.npz"));
      expect(recorded).toBeGreaterThan(0);
      mount("remount,ro");
      const readOnly = sweep(...grid);
      expect([readOnly.status, readOnly.stderr]).toEqual([2, expect.stringContaining("read-only")]);
      mount("remount,rw,size=10m");
      expect(JSON.parse(sweep(...grid, "--json").stdout)).toMatchObject({
        resumed: recorded,
        computed: 801 - recorded,
      });
    } finally {
      spawnSync("umount", [disk]);
    }
  });
});
