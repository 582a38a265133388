import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chunkFolder, chunkPoints, chunkStates, mergeChunks, runChunk } from "./chunks.js";
import { runSweep } from "./run-sweep.js";
import { writeJobScript } from "./slurm.js";
import { openSweepStore } from "./sweep-store.js";
import type { SweepRequest } from "./sweep-request.js";

const request: SweepRequest = {
  atoms: [4, 6],
  anisotropy: [0],
  gammaA: [0.01],
  gammaB: [0.2],
  field: [-0.5, 0, 0.1 + 0.2, 1],
  coupling: 1,
};

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lmg-chunks-"));
  out = join(folder, "it's a sweep.npz");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = () => ({
  out,
  workers: 1,
  restart: false,
  signal: new AbortController().signal,
  onProgress: () => undefined,
});

describe("the chunks of a sweep", () => {
  it("hold every point once", () => {
    const points = [0, 1, 2].flatMap((index) => chunkPoints(request, { index, count: 3 }));
    expect(points.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("are merged to the bytes of a sweep on one machine, once all are complete", async () => {
    await runChunk(request, { index: 0, count: 3 }, options());
    await runChunk(request, { index: 2, count: 3 }, options());
    const states = chunkStates(request, { out, count: 3 });
    expect(states.map(({ recorded, points }) => [recorded, points])).toEqual([
      [3, 3],
      [0, 3],
      [2, 2],
    ]);
    await runChunk(request, { index: 1, count: 3 }, options());
    await mergeChunks(request, { out, count: 3 });
    const alone = join(folder, "alone.npz");
    await runSweep(request, { ...options(), out: alone });
    expect(readFileSync(out).equals(readFileSync(alone))).toBe(true);
  });

  it("do not replace a file that holds something else, but write their own again", async () => {
    await runChunk(request, { index: 0, count: 1 }, options());
    writeFileSync(out, "notes");
    await expect(mergeChunks(request, { out, count: 1 })).rejects.toThrow("is not of this sweep");
    expect(readFileSync(out, "utf8")).toBe("notes");
    rmSync(out);
    await mergeChunks(request, { out, count: 1 });
    const merged = readFileSync(out);
    await mergeChunks(request, { out, count: 1 });
    expect(readFileSync(out).equals(merged)).toBe(true);
  });

  it("tell when one is at work", async () => {
    await runChunk(request, { index: 0, count: 2 }, options());
    const identity = JSON.stringify("whatever it is, the file is locked");
    const path = join(chunkFolder(out), "1-of-2.sqlite");
    const store = openSweepStore(path, { identity, restart: false });
    expect(chunkStates(request, { out, count: 2 }).map(({ atWork }) => atWork)).toEqual([false, true]);
    store.close();
  });
});

describe("the script of a job array", () => {
  it("gives each task its chunk and the grid in full precision, with quotes where the shell needs them", () => {
    const script = readFileSync(writeJobScript({ request, out, count: 3, sbatchOptions: [] }), "utf8");
    expect(script).toContain('--chunk "$SLURM_ARRAY_TASK_ID/3"');
    expect(script).toContain("it'\\''s a sweep.npz");
    const parameters = JSON.parse(readFileSync(join(chunkFolder(out), "parameters.json"), "utf8"));
    expect(parameters.field).toEqual(request.field);
    expect(parameters["gamma-b"]).toEqual([0.2]);
  });

  it("writes a percent sign of a folder's name so that Slurm does not read a pattern in it", () => {
    const named = { request, out: join(folder, "20%j.npz"), count: 3, sbatchOptions: [] };
    expect(readFileSync(writeJobScript(named), "utf8")).toMatch(/--output=".*20%%j\.npz.*\/%a\.log"/u);
  });
});
