import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { writeWhole } from "../../output/whole-file.js";
import type { SweepTable } from "../sweep-table.js";
import { sweepCsv } from "./csv.js";
import { sweepJson } from "./json.js";
import { sweepNpz } from "./npz.js";

/** Extensions of the files that a sweep can be written to. */
export const SWEEP_EXTENSIONS = ["json", "csv", "npz", "h5"] as const;

/** The output could not be written; the store still holds every point. */
class OutputError extends Error {
  override readonly name = "OutputError";
}

/**
 * Writes the table in the format of the path's extension. The file appears under its name only when it is whole and on
 * the disk.
 *
 * @throws {OutputError} when it cannot be written, for example because the disk is full.
 */
export async function writeSweep(path: string, table: SweepTable): Promise<void> {
  try {
    writeWhole(path, await content(table, extensionOf(path)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputError(`"${path}" cannot be written: ${reason}; the store keeps every point, repeat the command.`);
  }
}

/** Whether the file is the one that {@link writeSweep} writes, byte for byte. */
export async function isSweepOf(path: string, table: SweepTable): Promise<boolean> {
  return readFileSync(path).equals(Buffer.from(await content(table, extensionOf(path))));
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}

async function content(table: SweepTable, extension: string): Promise<string | Uint8Array> {
  if (extension === "h5") {
    // The library takes longer to load than the rest of the program.
    const { sweepHdf5 } = await import("./hdf5.js");
    return sweepHdf5(table);
  }
  if (extension === "npz") return sweepNpz(table);
  return extension === "csv" ? sweepCsv(table) : sweepJson(table);
}
