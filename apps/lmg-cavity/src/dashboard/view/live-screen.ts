import { createFramePainter } from "../../terminal/frame-painter.js";
import type { Store } from "../state/store.js";
import { createScreen } from "./screen.js";
import type { Size } from "./layout.js";

/** A terminal that is painted on. */
export interface PaintedTerminal {
  readonly columns: number;
  readonly rows: number;
  readonly write: (text: string) => unknown;
  readonly on: (event: "resize", listener: () => void) => unknown;
  readonly off: (event: "resize", listener: () => void) => unknown;
}

/** Between two frames: all changes within are painted together, and no change waits longer. */
const FRAME_MILLISECONDS = 16;

/** Keeps the terminal as the state is, until the returned function is called. */
export function startLiveScreen(store: Store, terminal: PaintedTerminal): () => void {
  const screen = createScreen();
  const painter = createFramePainter((text) => terminal.write(text));
  let timer: NodeJS.Timeout | undefined;
  let painted = -Infinity;
  const paint = (): void => {
    clearTimeout(timer);
    timer = undefined;
    painter.paint(screen(store.get(), sizeOf(terminal)));
    painted = performance.now();
  };
  const paintSoon = (): void => {
    timer ??= setTimeout(paint, Math.max(0, painted + FRAME_MILLISECONDS - performance.now()));
  };
  const repaint = (): void => {
    painter.forget();
    paint();
  };
  const stopListening = store.subscribe(paintSoon);
  terminal.on("resize", repaint);
  paint();
  return () => {
    clearTimeout(timer);
    stopListening();
    terminal.off("resize", repaint);
  };
}

/** Some terminals tell no size. */
export function sizeOf({ columns, rows }: Size): Size {
  return { columns: columns || 80, rows: rows || 24 };
}
