import { useInput, useWindowSize } from "ink";
import { useSyncExternalStore } from "react";
import { keyNames } from "../keys/key-names.js";
import type { Store } from "../state/store.js";
import { DashboardView } from "./dashboard-view.js";

/** The dashboard on a live terminal. */
export function Dashboard({ store, onKey }: { readonly store: Store; readonly onKey: (key: string) => void }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const size = useWindowSize();
  useInput((input, key) => {
    for (const name of keyNames(input, key)) onKey(name);
  });
  return <DashboardView state={state} size={size} />;
}
