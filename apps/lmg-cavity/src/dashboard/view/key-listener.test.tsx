import { render } from "ink-testing-library";
import { expect, it } from "vitest";
import { KeyListener } from "./key-listener.js";

it("names the keys that terminals send", () => {
  const keys: string[] = [];
  const { stdin, unmount } = render(<KeyListener onKey={(key) => keys.push(key)} />);
  const sent = ["\u001B[C", "\u001B[1;2C", "\u001B[B", "\t", "\u001B[Z", "n", "v", "1000\r", "\u0003"];
  for (const bytes of sent) stdin.write(bytes);
  expect(keys).toEqual(["right", "shift+right", "down", "tab", "shift+tab", "n", "v", ..."1000", "enter", "ctrl+c"]);
  unmount();
});
