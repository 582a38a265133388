import { useInput } from "ink";
import { keyNames } from "../keys/key-names.js";

/** Hears the keys of a live terminal; the screen itself is painted cell by cell. */
export function KeyListener({ onKey }: { readonly onKey: (key: string) => void }) {
  useInput((input, key) => {
    for (const name of keyNames(input, key)) onKey(name);
  });
  return null;
}
