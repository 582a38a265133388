import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { initialState } from "../state/dashboard-state.js";
import { createStore } from "../state/store.js";
import { startLiveScreen } from "./live-screen.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A terminal that keeps what was written to it. */
function opened() {
  const frames: string[] = [];
  let onResize: (() => void) | undefined;
  const terminal = {
    columns: 80,
    rows: 24,
    write: (text: string) => frames.push(text),
    on: (_: "resize", listener: () => void) => (onResize = listener),
    off: () => (onResize = undefined),
  };
  const store = createStore(initialState({ theme: "plain" }));
  const stop = startLiveScreen(store, terminal);
  const resize = (columns: number, rows: number): void => {
    Object.assign(terminal, { columns, rows });
    onResize?.();
  };
  return { frames, store, stop, resize };
}

it("paints at once, and all changes of 16 ms in one frame, of which only the differences are written", () => {
  const { frames, store } = opened();
  expect(frames).toHaveLength(1);
  expect(frames[0]).toContain("lmg-cavity");
  for (let press = 0; press < 5; press++) store.dispatch({ type: "move", direction: 1, size: "fine" });
  expect(frames).toHaveLength(1);
  vi.advanceTimersByTime(16);
  expect(frames).toHaveLength(2);
  expect(frames[1]).not.toContain("lmg-cavity");
  expect(frames[1].length).toBeLessThan(frames[0].length / 2);
});

it("paints all of it when the terminal has another size, and nothing after the end", () => {
  const { frames, store, stop, resize } = opened();
  resize(120, 40);
  expect(frames[1]).toContain("lmg-cavity");
  resize(60, 20);
  expect(frames[2]).toContain("needs 80 x 24");
  store.dispatch({ type: "next panel", step: 1 });
  stop();
  vi.advanceTimersByTime(100);
  resize(120, 40);
  expect(frames).toHaveLength(3);
});
