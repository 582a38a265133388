import { render } from "ink-testing-library";
import { expect, it } from "vitest";
import { type Mouse, MOUSE_OFF, MOUSE_ON } from "../keys/mouse.js";
import { InputListener } from "./input-listener.js";

/** The listener on streams, with what a terminal sends. */
function heard(...sent: string[]) {
  const keys: string[] = [];
  const written: string[] = [];
  const events: Mouse[] = [];
  const onKey = (key: string): number => keys.push(key);
  const onMouse = (mouse: Mouse): number => events.push(mouse);
  const write = (text: string): number => written.push(text);
  const { stdin, unmount } = render(<InputListener onKey={onKey} onMouse={onMouse} write={write} />);
  for (const bytes of sent) stdin.write(bytes);
  unmount();
  return { keys, events, written };
}

it("names the keys that terminals send", () => {
  const { keys } = heard("\u001B[C", "\u001B[1;2C", "\u001B[B", "\t", "\u001B[Z", "n", "[[", "v", "1000\r", "\u0003");
  const text = [..."n[[v", ..."1000"];
  expect(keys).toEqual(["right", "shift+right", "down", "tab", "shift+tab", ...text, "enter", "ctrl+c"]);
});

it("hears the mouse, which is no key", () => {
  const { keys, events } = heard("\u001B[<0;10;5M\u001B[<0;10;5m", "\u001B[<64;1;2M");
  expect(keys).toEqual([]);
  expect(events.map(({ kind, column, row }) => [kind, column, row])).toEqual([
    ["press", 9, 4],
    ["wheel up", 0, 1],
  ]);
});

it("turns the mouse on, and off at the end", () => {
  expect(heard().written).toEqual([MOUSE_ON, MOUSE_OFF]);
});
