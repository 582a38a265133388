import { render } from "ink";
import type { ModelParameters } from "../model/parameters.js";
import { perform, type Surroundings } from "./effects.js";
import { actionOf, isEffect } from "./keys/bindings.js";
import type { Mouse } from "./keys/mouse.js";
import { startSolver } from "./solver/solver.js";
import { initialState } from "./state/dashboard-state.js";
import { createStore } from "./state/store.js";
import type { ThemeName } from "./theme.js";
import { mouseAction } from "./view/mouse-action.js";
import { InputListener } from "./view/input-listener.js";
import { sizeOf, startLiveScreen } from "./view/live-screen.js";

export interface DashboardOptions {
  readonly parameters: ModelParameters;
  readonly theme: ThemeName;
  /** Both of the terminal. */
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Aborted from outside, by a signal. */
  readonly signal: AbortSignal;
}

/**
 * Opens the dashboard and waits until it is left.
 *
 * Ink lends the terminal: keys, the alternate screen, and the terminal as it was before whatever ends the dashboard: q,
 * Ctrl-C, a signal, or an error. What is on the screen is painted cell by cell.
 *
 * @throws The reason of `signal`, an AbortError after Ctrl-C, or the error that ended it.
 */
export async function openDashboard({ parameters, theme, stdin, stdout, signal }: DashboardOptions): Promise<void> {
  const store = createStore(initialState({ parameters, theme }));
  const solver = startSolver(store.dispatch);
  const copied: string[] = [];
  let failure: { readonly reason: unknown } | undefined;
  /** No frame may come after the terminal has its own screen again. */
  const leave = (): void => {
    stopPainting();
    app.unmount();
  };
  const fail = (reason: unknown): void => {
    failure ??= { reason };
    leave();
  };
  const write = (text: string): boolean => stdout.write(text);
  const surroundings: Surroundings = {
    folder: process.cwd(),
    write,
    keep: (command) => copied.push(command),
    end: (how) => (how === "quit" ? leave() : fail(new DOMException("Interrupted", "AbortError"))),
  };
  const onMouse = (mouse: Mouse): void => {
    const action = mouseAction(store.get(), sizeOf(stdout), mouse);
    if (action !== undefined) store.dispatch(action);
  };
  const onKey = (key: string): void => {
    const action = actionOf(store.get(), key);
    if (action === undefined) return;
    if (!isEffect(action)) store.dispatch(action);
    else void perform(action, store.get(), surroundings).then((said) => said !== null && store.dispatch(said), fail);
  };
  const onAbort = (): void => fail(signal.reason);
  signal.addEventListener("abort", onAbort);
  process.on("uncaughtException", fail);
  // A terminal is a terminal on a continuous-integration machine, too.
  const app = render(<InputListener onKey={onKey} onMouse={onMouse} write={write} />, {
    stdin,
    stdout,
    alternateScreen: true,
    interactive: true,
    exitOnCtrlC: false,
  });
  const stopPainting = startLiveScreen(store, stdout);
  const update = (): void => solver.update(store.get());
  store.subscribe(update);
  update();
  try {
    await app.waitUntilExit();
  } finally {
    stopPainting();
    process.off("uncaughtException", fail);
    signal.removeEventListener("abort", onAbort);
    await solver.close();
  }
  stdout.write(copied.map((command) => `${command}\n`).join(""));
  if (failure !== undefined) throw failure.reason;
}
