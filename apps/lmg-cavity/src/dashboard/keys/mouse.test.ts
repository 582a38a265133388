import { expect, it } from "vitest";
import { mouseEvents } from "./mouse.js";

it("reads presses of the first button and the wheel, with shift, in cells from 0 on", () => {
  expect(mouseEvents("\u001B[<0;10;5M")).toEqual([{ kind: "press", shift: false, column: 9, row: 4 }]);
  expect(mouseEvents("\u001B[<64;1;1M\u001B[<69;200;55M")).toEqual([
    { kind: "wheel up", shift: false, column: 0, row: 0 },
    { kind: "wheel down", shift: true, column: 199, row: 54 },
  ]);
});

it.each(["\u001B[<0;10;5m", "\u001B[<2;10;5M", "\u001B[<32;10;5M", "\u001B[M !!", "\u001B[C", "[<0;10;5M"])(
  "%j means nothing",
  (sent) => {
    expect(mouseEvents(sent)).toEqual([]);
  },
);
