import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file that appears under its name only when it is whole and on the disk: an interruption or a full disk leaves
 * what stood there before.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.unfinished`;
  try {
    writeFileSync(unfinished, content, { flush: true });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
