/** One runnable code block of a README or of a doc comment. */
export interface Example {
  /** File relative to the package, as it is shown in the test's title. */
  readonly file: string;
  /** Line of the first line of code, counted from 1. */
  readonly line: number;
  readonly code: string;
}

const FENCED_BLOCK = /^([ \t]*(?:\*[ \t]?)?)```(?:ts|js)[ \t]*\n([\s\S]*?)^[ \t]*(?:\*[ \t]?)?```/gm;

/**
 * Finds the fenced `ts` and `js` blocks of a Markdown file or of the doc comments of a source file.
 * A block that must not run (a fragment, a shell session) carries another language tag, for example `text`.
 */
export function extractExamples(file: string, text: string): Example[] {
  return [...text.matchAll(FENCED_BLOCK)].map((match) => {
    const [, prefix = "", body = ""] = match;
    const lines = prefix.includes("*") ? body.split("\n").map((line) => line.replace(/^[ \t]*\*[ \t]?/, "")) : [body];
    const line = text.slice(0, match.index).split("\n").length + 1;
    return { file, line, code: lines.join("\n") };
  });
}
