import type { Key } from "ink";

const NAMED = [
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["return", "enter"],
  ["escape", "escape"],
  ["tab", "tab"],
  ["backspace", "backspace"],
  ["delete", "backspace"],
] as const satisfies readonly (readonly [keyof Key, string])[];

/** Control characters that arrive within pasted or quickly typed text. */
const CONTROLS: Readonly<Record<string, string>> = { "\r": "enter", "\n": "enter", "\t": "tab" };

/** The keys that Ink reports, by name: "left", "shift+tab", "ctrl+c", or the character; several where text came at once. */
export function keyNames(input: string, key: Key): string[] {
  const named = NAMED.find(([property]) => key[property])?.[1];
  if (named !== undefined) return [key.shift ? `shift+${named}` : named];
  if (key.ctrl) return [`ctrl+${input}`];
  // Remains of escape sequences that mean nothing here.
  if (/^\[[<?\d;]*[A-Za-z~]$/.test(input)) return [];
  return [...input].map((character) => CONTROLS[character] ?? character);
}
