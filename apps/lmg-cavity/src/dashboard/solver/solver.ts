import type { Progress } from "@openqs/linalg";
import type { Action } from "../state/actions.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { type ExactPoint, parameterKey } from "../state/results.js";
import type { ExactReply, ExactRequest } from "./exact-worker.js";
import { latestThread } from "./latest-thread.js";
import type { RelaxationRequest, Relaxed } from "./relaxation.js";
import type { SemiclassicalReply, SemiclassicalRequest } from "./semiclassical-worker.js";
import { wantedExact, wantedRelaxation, wantedSemiclassical } from "./wanted.js";

/** Keeps the results up to date with the parameters, in threads. */
export interface Solver {
  /** To be called after every change of the state. */
  readonly update: (state: DashboardState) => void;
  readonly close: () => Promise<void>;
}

/** The built threads: they stand in `dist` whether this module runs from there or from its source. */
const threadModule = (name: string): URL => new URL(`../../../dist/dashboard/solver/${name}.js`, import.meta.url);

/** Points of a curve are shown together, so that drawing does not take the time from solving. */
const BATCH_MILLISECONDS = 250;

/** Starts the threads: one for finite N and one for what is semiclassical, which must never wait for the other. */
export function startSolver(dispatch: (action: Action) => void): Solver {
  let [exactKey, semiclassicalKey, relaxationKey, currentKey] = ["", "", "", ""];
  const onCrash = (error: Error): void => {
    [exactKey, semiclassicalKey, relaxationKey] = ["", "", ""];
    dispatch({ type: "say", text: `A solver ended: ${error.message}`, complaint: true });
  };
  const batch = startBatch(dispatch);
  const exact = latestThread<ExactRequest, ExactReply>({
    module: threadModule("exact-worker"),
    onCrash,
    onReply: (reply) => {
      if (reply.kind === "progress") batch.report(reply.progress);
      else if (reply.kind === "phase space") dispatch({ type: "mapped", phaseSpace: reply.phaseSpace });
      else batch.add(reply.point, parameterKey(reply.point.parameters) === currentKey);
    },
  });
  const semiclassical = latestThread<SemiclassicalRequest, SemiclassicalReply>({
    module: threadModule("semiclassical-worker"),
    onCrash,
    onReply: (reply) =>
      dispatch(reply.kind === "scan" ? { type: "scanned", scan: reply.scan } : { type: "located", local: reply.local }),
  });
  const relaxation = latestThread<RelaxationRequest, Relaxed>({
    module: threadModule("relaxation-worker"),
    onCrash,
    onReply: (relaxed) => dispatch({ type: "relaxed", relaxed }),
  });
  const relax = (state: DashboardState): void => {
    // A thread takes some 30 MB: this one lives only while its panel is the chosen one.
    if (state.panel !== "relaxation") {
      if (relaxationKey !== "") void relaxation.close();
      relaxationKey = "";
      return;
    }
    const wanted = wantedRelaxation(state);
    const key = JSON.stringify(wanted);
    if (wanted !== null && key !== relaxationKey) relaxation.request(wanted);
    if (wanted !== null) relaxationKey = key;
  };
  return {
    update: (state) => {
      relax(state);
      currentKey = parameterKey(state.parameters);
      const wantedKey = `${currentKey} ${state.window.join(" ")}`;
      if (wantedKey !== exactKey) exact.request(wantedExact(state));
      exactKey = wantedKey;
      const localKey = `${wantedKey} ${state.initial.join(" ")}`;
      if (localKey !== semiclassicalKey) semiclassical.request(wantedSemiclassical(state));
      semiclassicalKey = localKey;
    },
    close: async () => {
      batch.stop();
      await Promise.all([exact.close(), semiclassical.close(), relaxation.close()]);
    },
  };
}

function startBatch(dispatch: (action: Action) => void) {
  let points: ExactPoint[] = [];
  let progress: Progress | null = null;
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    dispatch({ type: "solved", points, progress });
    points = [];
  };
  const flushSoon = (): void => {
    timer ??= setTimeout(flush, BATCH_MILLISECONDS);
  };
  return {
    add: (point: ExactPoint, isCurrent: boolean): void => {
      points.push(point);
      progress = null;
      if (isCurrent) flush();
      else flushSoon();
    },
    report: (latest: Progress): void => {
      progress = latest;
      flushSoon();
    },
    stop: (): void => clearTimeout(timer),
  };
}
