/** A store of results that cannot be used; what is recorded in it is left as it is. */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
}

/** The store is open in another process. */
export class StoreInUseError extends StoreError {}

/** The output file exists and holds something else. */
export class OutputTakenError extends StoreError {
  constructor(path: string, advice = "give another file, or replace it with --restart") {
    super(`--out "${path}" exists and is not of this sweep, with these values and this version; ${advice}.`);
  }
}

/** Primary result codes of SQLite and what they mean for a sweep. */
const MEANINGS: Readonly<Record<number, (path: string) => string>> = {
  8: (path) => `the store "${path}" cannot be written: the file or its folder is read-only`,
  10: (path) =>
    `the store "${path}" could not be read or written: the disk is full or failing; what was recorded is kept`,
  11: damaged,
  13: (path) => `the disk is full; what was recorded in "${path}" is kept: make room and repeat the command`,
  14: (path) => `the store "${path}" cannot be opened: the folder is read-only or does not exist`,
  26: damaged,
};

const IN_USE: ReadonlySet<number> = new Set([5, 6]);

/** What to say of a store whose content is wrong; nobody but the user deletes it. */
export function damaged(path: string): string {
  return `the store "${path}" is damaged and was left as it is; restore it from a copy, or move it away to start anew`;
}

/** Runs something on the database and says what went wrong in the user's words. */
export function withStoreErrors<Result>(path: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Error) || !("errcode" in error)) throw error;
    if (IN_USE.has(Number(error.errcode) & 0xff)) {
      throw new StoreInUseError(
        `another process is working on the store "${path}"; wait for it, or give another --out.`,
      );
    }
    const meaning = MEANINGS[Number(error.errcode) & 0xff];
    throw new StoreError(meaning === undefined ? `the store "${path}" failed: ${error.message}` : `${meaning(path)}.`);
  }
}
