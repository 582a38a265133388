import { closeSync, existsSync, mkdirSync, openSync, unlinkSync } from "node:fs";
import { extname } from "node:path";
import { writeWhole } from "../output/whole-file.js";
import { UsageError } from "./errors.js";

/**
 * Makes sure, before anything is computed, that `path` can be written and has one of the extensions.
 *
 * @throws {UsageError} naming the path and the reason.
 */
export function checkWritable(path: string, extensions: readonly string[]): void {
  const extension = extname(path).slice(1).toLowerCase();
  if (!extensions.includes(extension)) {
    throw new UsageError(`--out "${path}" must end in ${extensions.map((name) => `.${name}`).join(", ")}.`);
  }
  const existed = existsSync(path);
  try {
    closeSync(openSync(path, "a"));
    if (!existed) unlinkSync(path);
  } catch (error) {
    throw new UsageError(`--out "${path}" cannot be written: ${fileProblem(error)}.`);
  }
}

/**
 * Makes a folder and those above it.
 *
 * @throws {UsageError} naming the path and the reason.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`the folder "${path}" cannot be made: ${fileProblem(error)}.`);
  }
}

/**
 * Writes a file, whole or not at all.
 *
 * @throws {UsageError} naming the path and the reason.
 */
export function writeOutput(path: string, content: string | Uint8Array): void {
  try {
    writeWhole(path, content);
  } catch (error) {
    throw new UsageError(`--out "${path}" cannot be written: ${fileProblem(error)}.`);
  }
}

/** What is wrong with a file, in words. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Record<string, string> = {
    EACCES: "permission denied",
    EISDIR: "it is a folder",
    ENOENT: "the folder does not exist",
    ENOSPC: "the disk is full",
    ENOTDIR: "a part of the path is not a folder",
    EPERM: "permission denied",
    EEXIST: "a part of the path is not a folder",
    EROFS: "the file system is read-only",
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
