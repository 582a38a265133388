import { render } from "ink-testing-library";
import { expect, it, vi } from "vitest";
import { actionOf, isEffect } from "../keys/bindings.js";
import { initialState } from "../state/dashboard-state.js";
import { createStore } from "../state/store.js";
import { Dashboard } from "./dashboard.js";

/** The dashboard on streams, with what a terminal sends for the keys. */
function opened() {
  const store = createStore(initialState({ theme: "plain" }));
  const keys: string[] = [];
  const onKey = (key: string): void => {
    keys.push(key);
    const action = actionOf(store.get(), key);
    if (action !== undefined && !isEffect(action)) store.dispatch(action);
  };
  return { keys, ...render(<Dashboard store={store} onKey={onKey} />) };
}

it("understands what terminals send, and shows what it does", async () => {
  const { stdin, lastFrame, keys, unmount } = opened();
  const sent = ["\u001B[C", "\u001B[1;2C", "\u001B[B", "\t", "\u001B[Z", "n", "v", "1000\r", "\u0003"];
  for (const bytes of sent) stdin.write(bytes);
  await vi.waitFor(() => expect(lastFrame()).toContain("[N 1000]"));
  const text = [..."1000"];
  expect(keys).toEqual(["right", "shift+right", "down", "tab", "shift+tab", "n", "v", ...text, "enter", "ctrl+c"]);
  expect(lastFrame()).toContain("h 0.61");
  unmount();
});
