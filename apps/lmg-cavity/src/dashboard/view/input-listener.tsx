import { useInput, useStdin } from "ink";
import { useEffect, useLayoutEffect } from "react";
import { keyNames } from "../keys/key-names.js";
import { type Mouse, mouseEvents, MOUSE_OFF, MOUSE_ON } from "../keys/mouse.js";

interface Props {
  readonly onKey: (key: string) => void;
  readonly onMouse: (mouse: Mouse) => void;
  readonly write: (text: string) => unknown;
}

/**
 * Hears the keys and the mouse of a live terminal; the screen itself is painted cell by cell. Ink takes it away whatever
 * ends the program, a signal included, and the terminal's mouse is its own again.
 */
export function InputListener({ onKey, onMouse, write }: Props) {
  const { stdin } = useStdin();
  useLayoutEffect(() => {
    write(MOUSE_ON);
    return () => {
      write(MOUSE_OFF);
    };
  }, [write]);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) onKey(name);
  });
  // Ink reads the stream and drops what is no key; whoever listens to its data hears all that it reads.
  useEffect(() => {
    const hear = (chunk: string | Uint8Array): void => mouseEvents(String(chunk)).forEach(onMouse);
    stdin.on("data", hear);
    return () => {
      stdin.off("data", hear);
    };
  }, [stdin, onMouse]);
  return null;
}
