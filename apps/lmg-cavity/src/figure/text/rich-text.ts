import { InvalidArgumentError } from "@openqs/linalg";

/** A stretch of text of one style at one height. */
export interface TextRun {
  readonly text: string;
  readonly italic: boolean;
  readonly script: "base" | "sub" | "super";
}

/**
 * Reads a label: `$...$` is mathematics, everything else upright text.
 *
 * In mathematics Latin and lowercase Greek letters are italic, capital Greek letters, digits and signs upright
 * (the usage of the Physical Review), `-` becomes a minus sign and `'` a prime, `_` and `^` take one character or a
 * group `{...}`, `\mathrm{...}` is upright. A subscript followed by a superscript is set one above the other.
 *
 * @throws InvalidArgumentError for an unclosed `$` or group, or an unknown command.
 */
export function parseRichText(label: string): readonly TextRun[] {
  const parts = label.split("$");
  if (parts.length % 2 === 0) throw new InvalidArgumentError("label", label, "must close every $");
  return merge(
    parts.flatMap((part, index) =>
      index % 2 === 0 ? [{ text: part, italic: false, script: "base" as const }] : parseMathematics(part, label),
    ),
  );
}

function parseMathematics(source: string, label: string): TextRun[] {
  const runs: TextRun[] = [];
  let rest = source;
  while (rest !== "") {
    const scripted = rest.startsWith("_") || rest.startsWith("^");
    const script = rest.startsWith("_") ? "sub" : rest.startsWith("^") ? "super" : "base";
    const { body, upright, length } = takeAtom(scripted ? rest.slice(1) : rest, label);
    for (const character of body) runs.push(mathematicalCharacter(character, upright, script));
    rest = rest.slice(length + (scripted ? 1 : 0));
  }
  return runs;
}

/** The next character, group or command at the start of `source`, and how much of `source` it takes. */
function takeAtom(source: string, label: string): { body: string; upright: boolean; length: number } {
  const group = /^(\\mathrm)?\{([^{}]*)\}/u.exec(source);
  if (group !== null) return { body: group[2], upright: group[1] !== undefined, length: group[0].length };
  const character = [...source][0];
  if (character === undefined || "{}\\_^".includes(character)) {
    throw new InvalidArgumentError("label", label, "must pair its braces, and use no command but \\mathrm{...}");
  }
  return { body: character, upright: false, length: character.length };
}

function mathematicalCharacter(character: string, upright: boolean, script: TextRun["script"]): TextRun {
  const text = character === "-" ? "−" : character === "'" ? "′" : character;
  return { text, italic: !upright && /[A-Za-zα-ωϑϕ]/u.test(text), script };
}

function merge(runs: readonly TextRun[]): TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === "") continue;
    if (last !== undefined && last.italic === run.italic && last.script === run.script) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else merged.push(run);
  }
  return merged;
}
