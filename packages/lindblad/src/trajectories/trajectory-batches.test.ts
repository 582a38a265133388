import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { toModule } from "@openqs/doctest";
import { describe, expect, test } from "vitest";
import {
  basisState,
  evolve,
  functionEnvelope,
  gaussianPulse,
  lindbladSystem,
  pauli,
  piecewiseConstant,
  qubitBasis,
  scaled,
  spinBasis,
  spinCoherentState,
  spinRaising,
  spinLowering,
  spinX,
  spinZ,
  trajectories,
  trajectoriesOnWorkers,
  type TrajectoryAverages,
  trajectoryBatches,
  WorkerError,
  type WorkerLike,
} from "../index.js";

const atom = qubitBasis("atom");
const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
const system = lindbladSystem({ hamiltonian: pauli(atom, "x"), jumps });
const excited = basisState(atom, 0);
const options = { times: [0, 1, 3], observables: { z: pauli(atom, "z") }, count: 60, seed: 5 };

/** A worker as a user of Node starts it, from the build. */
const createWorker = () => new Worker(new URL("../../dist/trajectory-worker.js", import.meta.url));

/** What a run is to the last bit. */
const bits = ({ mean, standardError, jumpsPerTrajectory, count }: TrajectoryAverages) => ({
  mean: Object.values(mean).map((column) => [...column]),
  standardError: Object.values(standardError).map((column) => [...column]),
  jumps: [...jumpsPerTrajectory],
  count,
});

async function last(runs: AsyncIterable<TrajectoryAverages>): Promise<TrajectoryAverages> {
  let latest: TrajectoryAverages | undefined;
  for await (const run of runs) latest = run;
  return latest!;
}

describe("trajectories on workers", () => {
  test("are the same to the last bit on none, 1, 2 and 3 workers (LMG model, N = 6)", async () => {
    const spin = spinBasis("atoms", 3);
    const lmg = lindbladSystem({
      hamiltonian: scaled(spinZ(spin), -1.8),
      jumps: [
        { operator: scaled(spinX(spin), 2), amplitudeRate: 0.01 / 6 },
        { operator: spinRaising(spin), amplitudeRate: 0.2 / 6 },
      ],
    });
    const initial = spinCoherentState(spin, Math.PI / 2, 0);
    const run = {
      times: [0, 1, 4],
      observables: { z: spinZ(spin), x: spinX(spin) },
      count: 35,
      seed: 3,
    };
    const inBatches = { ...run, batchSize: 10 };
    const here = bits(await last(trajectoryBatches(lmg, initial, inBatches)));
    for (const workers of [1, 2, 3]) {
      expect(bits(await trajectoriesOnWorkers(lmg, initial, { ...inBatches, createWorker, workers }))).toEqual(here);
    }
    const atOnce = trajectories(lmg, initial, run).mean;
    here.mean[0].forEach((value, k) => expect(value).toBeCloseTo(atOnce.z[k], 12));
  });

  test("take pulses and rates that are made of numbers along, and refuse functions before a worker starts", async () => {
    const driven = lindbladSystem({
      hamiltonian: scaled(pauli(atom, "z"), 0),
      drives: [{ operator: pauli(atom, "x"), envelope: gaussianPulse({ center: 1, width: 0.05, amplitude: 12.533 }) }],
      jumps: [{ operator: spinLowering(atom), populationRate: piecewiseConstant([2, 4], [1]) }],
    });
    const cycle = { times: [0, 1.9, 4], observables: { z: pauli(atom, "z") } };
    const run = { ...cycle, count: 80, seed: 1 };
    const { mean, standardError } = await trajectoriesOnWorkers(driven, basisState(atom, 1), {
      ...run,
      createWorker,
      workers: 2,
    });
    evolve(driven, basisState(atom, 1), cycle).forEach(({ expectations }, k) => {
      expect(Math.abs(mean.z[k] - expectations.z.re)).toBeLessThanOrEqual(4 * standardError.z[k] + 1e-8);
    });
    const envelope = functionEnvelope(Math.cos, { shortestFeature: 1 });
    const drives = [{ operator: pauli(atom, "x"), envelope }];
    const never = () => expect.unreachable("no worker is started");
    await expect(
      trajectoriesOnWorkers(lindbladSystem({ hamiltonian: pauli(atom, "z"), drives }), excited, {
        ...run,
        createWorker: never,
      }),
    ).rejects.toThrow(/`system.drives\[0\].envelope` must be made of numbers to be sent to a worker; sample it/);
  });

  test("end when the loop is left, and with the reason of the signal", async () => {
    const exits: Promise<unknown>[] = [];
    const watched = () => {
      const worker = createWorker();
      exits.push(new Promise((resolve) => worker.on("exit", resolve)));
      return worker;
    };
    const run = { ...options, count: 1000, createWorker: watched, workers: 2 };
    for await (const { count } of trajectoryBatches(system, excited, run)) if (count >= 50) break;
    expect(exits).toHaveLength(2);
    await Promise.all(exits);
    const controller = new AbortController();
    const reason = new Error("enough");
    const onProgress = ({ done }: { done: number }) => done >= 50 && controller.abort(reason);
    const aborted = trajectoriesOnWorkers(system, excited, { ...run, signal: controller.signal, onProgress });
    await expect(aborted).rejects.toBe(reason);
    await Promise.all(exits);
  });

  test("that do not start, or fail, reject with what happened", async () => {
    const missing = () => new Worker(new URL("./no-such-file.js", import.meta.url));
    await expect(trajectoriesOnWorkers(system, excited, { ...options, createWorker: missing })).rejects.toThrow(
      WorkerError,
    );
    const quits = () => new Worker("process.exit(3)", { eval: true });
    await expect(trajectoriesOnWorkers(system, excited, { ...options, createWorker: quits })).rejects.toThrow(
      /stopped \(exit code 3\); `createWorker` must start the trajectory-worker entry/,
    );
    const wrong = { ...options, createWorker: "worker.js" as unknown as () => WorkerLike };
    await expect(trajectoriesOnWorkers(system, excited, wrong)).rejects.toThrow(/`createWorker` must be a function/);
    await expect(last(trajectoryBatches(system, excited, { ...options, batchSize: 0 }))).rejects.toThrow(/`batchSize`/);
  });

  test("of a browser are used by their event listeners", async () => {
    // A Web Worker as far as the pool sees it: the same entry behind `addEventListener`.
    const asWebWorker = (): WorkerLike => {
      const worker = createWorker();
      return {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin
        postMessage: (message) => worker.postMessage(message),
        terminate: () => worker.terminate(),
        addEventListener: (type, listener) =>
          worker.on(type, (value) => listener((type === "message" ? { data: value } : value) as never)),
      };
    };
    const found = await trajectoriesOnWorkers(system, excited, { ...options, createWorker: asWebWorker, workers: 2 });
    expect(bits(found)).toEqual(bits(await last(trajectoryBatches(system, excited, options))));
  });

  test("in Node are what the README shows", async () => {
    const root = new URL("../../", import.meta.url);
    const [, code] = /```mjs\n([\s\S]*?)```/.exec(readFileSync(new URL("README.md", root), "utf8"))!;
    expect(code).toContain("import.meta.resolve");
    const folder = new URL(".doctest-workers/", root);
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL("node.mjs", folder), toModule(code));
    await import(/* @vite-ignore */ fileURLToPath(new URL("node.mjs", folder)));
    rmSync(folder, { recursive: true });
  });
});

test("batches can be left when the standard error is small enough, at the same place as ever", async () => {
  const counts: number[] = [];
  for (let repetition = 0; repetition < 2; repetition++) {
    for await (const { count, standardError } of trajectoryBatches(system, excited, { ...options, count: 5000 })) {
      if (standardError.z[2] > 0.08) continue;
      counts.push(count);
      break;
    }
  }
  expect(counts[0]).toBe(counts[1]);
  expect(counts[0]).toBeLessThan(500);
});
