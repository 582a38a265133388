import { MemoryLimitError } from "@openqs/linalg";

/** What a verb may use unless it is told otherwise: 4 GiB. */
export const DEFAULT_MEMORY_LIMIT = 4 * 2 ** 30;

/** What a computation needs before it starts. */
export interface MemoryDemand {
  /** Subject of the error text, in the plural. */
  readonly what: string;
  readonly requiredBytes: number;
  readonly limitBytes: number;
  /** What to do instead, a sentence. */
  readonly advice: string;
}

/** Throws when a computation would not fit, with its estimate. */
export function assertFits({ what, requiredBytes, limitBytes, advice }: MemoryDemand): void {
  if (requiredBytes <= limitBytes) return;
  const [needed, allowed] = [requiredBytes, limitBytes].map((bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`);
  throw new MemoryLimitError(`${what} need ${needed}, more than ${allowed}. ${advice}`, requiredBytes, limitBytes);
}
