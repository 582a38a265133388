import type { Progress } from "@openqs/linalg";
import type { Action } from "../state/actions.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { type ExactPoint, parameterKey } from "../state/results.js";
import { latestThread } from "./latest-thread.js";
import type { SolverReply, SolverRequest } from "./solver-worker.js";
import { wanted } from "./wanted.js";

/** Keeps the results up to date with the parameters, in a thread. */
export interface Solver {
  /** To be called after every change of the state. */
  readonly update: (state: DashboardState) => void;
  readonly close: () => Promise<void>;
}

/** The built thread: it stands in `dist` whether this module runs from there or from its source. */
const MODULE = new URL("../../../dist/dashboard/solver/solver-worker.js", import.meta.url);

/** Points of a curve are shown together, so that drawing does not take the time from solving. */
const BATCH_MILLISECONDS = 250;

/** Starts the thread; there is one only, since each takes some 35 MB. */
export function startSolver(dispatch: (action: Action) => void): Solver {
  let [wantedKey, currentKey] = ["", ""];
  const batch = startBatch(dispatch);
  const onReply = (reply: SolverReply): void => {
    switch (reply.kind) {
      case "progress":
        return batch.report(reply.progress);
      case "point":
        return batch.add(reply.point, parameterKey(reply.point.parameters) === currentKey);
      case "phase space":
        return dispatch({ type: "mapped", phaseSpace: reply.phaseSpace });
      case "scan":
        return dispatch({ type: "scanned", scan: reply.scan });
      case "local":
        return dispatch({ type: "located", local: reply.local });
      case "relaxed":
        batch.report(null);
        return dispatch({ type: "relaxed", relaxed: reply.relaxed });
    }
  };
  const thread = latestThread<SolverRequest, SolverReply>({
    module: MODULE,
    onReply,
    onCrash: (error) => {
      wantedKey = "";
      dispatch({ type: "say", text: `The solver ended: ${error.message}`, complaint: true });
    },
  });
  return {
    update: (state) => {
      currentKey = parameterKey(state.parameters);
      const key = JSON.stringify([currentKey, state.window, state.initial, shownRelaxation(state)]);
      if (key !== wantedKey) thread.request(wanted(state));
      wantedKey = key;
    },
    close: async () => {
      batch.stop();
      await thread.close();
    },
  };
}

/** What the relaxation panel shows of finite N; nothing while another panel is the chosen one. */
function shownRelaxation({ panel, relaxation }: DashboardState): unknown {
  return panel === "relaxation" ? relaxation : null;
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
    report: (latest: Progress | null): void => {
      progress = latest;
      flushSoon();
    },
    stop: (): void => clearTimeout(timer),
  };
}
