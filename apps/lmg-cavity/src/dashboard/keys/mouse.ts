/** An event of the mouse, counted in cells from the top left of the screen. */
export interface Mouse {
  readonly kind: "press" | "wheel up" | "wheel down";
  /** Shift was held. */
  readonly shift: boolean;
  readonly column: number;
  readonly row: number;
}

/** xterm's control sequences: presses and the wheel (1000), as decimal numbers (SGR, 1006). */
export const MOUSE_ON = "\u001B[?1000h\u001B[?1006h";
export const MOUSE_OFF = "\u001B[?1006l\u001B[?1000l";

/** A report in SGR mode without its escape: button, column and row from 1 on, M for a press and m for a release. */
const REPORT = /^\[<(\d+);(\d+);(\d+)([Mm])/;

const SHIFT = 4;
const WHEEL = 64;

/** The events in what a terminal sent; keys and what has no meaning here (releases, other buttons) are left out. */
export function mouseEvents(sent: string): Mouse[] {
  const [, ...sequences] = sent.split("\u001B");
  return sequences.flatMap((sequence) => {
    const [, button, column, row, end] = REPORT.exec(sequence) ?? [];
    if (end !== "M") return [];
    const code = Number(button);
    const kind = ({ 0: "press", [WHEEL]: "wheel up", [WHEEL + 1]: "wheel down" } as const)[code & ~SHIFT];
    if (kind === undefined) return [];
    return [{ kind, shift: (code & SHIFT) !== 0, column: Number(column) - 1, row: Number(row) - 1 }];
  });
}
