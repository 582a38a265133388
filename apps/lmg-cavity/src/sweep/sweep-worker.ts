/** The thread that solves points: it answers a list of points with their outcomes. */
import { parentPort, workerData } from "node:worker_threads";
import { type PointTask, solvePoint } from "./solve-point.js";
import { pointParameters, type SweepRequest } from "./sweep-request.js";

const { request, task }: { readonly request: SweepRequest; readonly task: PointTask } = workerData;

parentPort?.on("message", (points: readonly number[]) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(points.map((point) => solvePoint(point, pointParameters(request, point), task)));
});
