import type { Action } from "./actions.js";
import type { DashboardState } from "./dashboard-state.js";
import { reduce } from "./reduce.js";

/** The state with those who watch it. */
export interface Store {
  readonly get: () => DashboardState;
  readonly dispatch: (action: Action) => void;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(start: DashboardState): Store {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
