import { assert, constantFrom, array, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { createFramePainter } from "./frame-painter.js";
import { createTextGrid, type TextGrid, writeText } from "./text-grid.js";

const [COLUMNS, ROWS] = [9, 3];

/** A terminal that knows what the painter writes: cursor moves, colours, clearing, and characters. */
function terminal() {
  const cells = new Map<string, string>();
  let written = 0;
  return {
    cell: (row: number, column: number) => cells.get(`${row} ${column}`) ?? " 0",
    written: () => written,
    write: (text: string): void => {
      let [row, column, color] = [0, 0, "0"];
      const print = (characters: string): void => {
        for (const character of characters) {
          cells.set(`${row} ${column++}`, character === " " ? " 0" : character + color);
          written++;
        }
      };
      const [start, ...sequences] = text.split("\u001B");
      print(start);
      for (const sequence of sequences) {
        const [all, parameters, final] = /^\[\??([\d;]*)([A-Za-z])/.exec(sequence)!;
        if (final === "H")
          [row = 0, column = 0] = parameters
            .split(";")
            .filter(Boolean)
            .map((one) => Number(one) - 1);
        else if (final === "m") color = parameters.replace(/^0;(?=.)/, "");
        else if (final === "J") cells.clear();
        print(sequence.slice(all.length));
      }
    },
  };
}

function frame(words: readonly (readonly [string, string, number])[]): TextGrid {
  const grid = createTextGrid(COLUMNS, ROWS);
  for (const [text, color, at] of words) {
    writeText(grid, text, { column: at % COLUMNS, row: Math.floor(at / COLUMNS), color });
  }
  return grid;
}

describe("a frame painter", () => {
  it("leaves the screen as the last frame is, whatever the frames before it were", () => {
    const word = tuple(
      constantFrom("⣿", "ab", " ", "a b c d"),
      constantFrom("0", "7", "1;36", "38;5;74"),
      constantFrom(...Array(27).keys()),
    );
    assert(
      property(array(array(word, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), (frames) => {
        const screen = terminal();
        const painter = createFramePainter(screen.write);
        for (const words of frames) painter.paint(frame(words));
        const last = frame(frames.at(-1)!);
        for (let row = 0; row < ROWS; row++) {
          for (let column = 0; column < COLUMNS; column++) {
            const character = last.characters[row * COLUMNS + column];
            const expected = character === " " ? " 0" : `${character}${last.colors[row * COLUMNS + column]}`;
            expect(screen.cell(row, column)).toBe(expected);
          }
        }
      }),
    );
  });

  it("writes the cells that differ, nothing for an equal frame, and all of it once the screen is forgotten", () => {
    const screen = terminal();
    const painter = createFramePainter(screen.write);
    painter.paint(frame([["abcdefghi", "0", 0]]));
    expect(screen.written()).toBe(9);
    painter.paint(frame([["abcdefghj", "0", 0]]));
    expect(screen.written()).toBe(10);
    painter.paint(frame([["abcdefghj", "0", 0]]));
    expect(screen.written()).toBe(10);
    painter.forget();
    painter.paint(frame([["abcdefghj", "0", 0]]));
    expect(screen.written()).toBe(19);
  });
});
