import { readFileSync } from "node:fs";
import { join } from "node:path";

const INCLUSION = /^<<< (\S+\.ts)$/gm;

/** The text of a page of `directory` in which every line `<<< path/to/code.ts` is replaced by the fenced code of that file. */
export function includeCode(directory: string, text: string): string {
  return text.replaceAll(
    INCLUSION,
    (_, path: string) => `\`\`\`ts\n${readFileSync(join(directory, path), "utf8").trimEnd()}\n\`\`\``,
  );
}
