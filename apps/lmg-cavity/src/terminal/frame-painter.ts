import { selectColor, type TextGrid } from "./text-grid.js";

/** Keeps a terminal's screen equal to the latest frame. */
export interface FramePainter {
  /** Writes the cells that differ from the last frame; a frame of another size is written whole. */
  readonly paint: (frame: TextGrid) => void;
  /** What is on the screen is not known any more: the next frame is written whole. */
  readonly forget: () => void;
}

/** Synchronized update: terminals that know it show all of a frame at once, the others ignore it. */
const [BEGIN, END] = ["\u001B[?2026h", "\u001B[?2026l"];
const CLEAR = "\u001B[0m\u001B[2J";
/** The cursor rests at the top left, where a line feed of somebody else does not scroll. */
const HOME = "\u001B[0m\u001B[H";
/** Equal cells between two differences that are written again: moving the cursor would take as many bytes. */
const BRIDGE = 6;

/** A painter on a terminal that shows every character in one cell. */
export function createFramePainter(write: (text: string) => void): FramePainter {
  let last: TextGrid | null = null;
  return {
    paint: (frame) => {
      const isNew = last?.columns !== frame.columns || last.rows !== frame.rows;
      const changes = isNew ? CLEAR + differences(frame, null) : differences(frame, last);
      last = frame;
      if (changes !== "") write(`${BEGIN}${changes}${HOME}${END}`);
    },
    forget: () => (last = null),
  };
}

/** What turns one frame into the other, or a blank screen into the frame. */
function differences(frame: TextGrid, last: TextGrid | null): string {
  let text = "";
  let color = "";
  const differs = (cell: number): boolean =>
    last === null
      ? frame.characters[cell] !== " "
      : frame.characters[cell] !== last.characters[cell] || frame.colors[cell] !== last.colors[cell];
  for (let row = 0; row < frame.rows; row++) {
    const end = (row + 1) * frame.columns;
    let written = -1;
    for (let cell = row * frame.columns; cell < end; cell++) {
      if (!differs(cell)) continue;
      if (written < 0 || cell - written > BRIDGE) {
        text += `\u001B[${row + 1};${(cell % frame.columns) + 1}H`;
        written = cell;
      }
      for (; written <= cell; written++) {
        const wanted = frame.colors[written];
        if (wanted !== color) text += selectColor(wanted);
        color = wanted;
        text += frame.characters[written];
      }
    }
  }
  return text;
}
