import { UnknownNameError } from "../errors.js";
import { nearestNames, normalizeName } from "./nearest-names.js";

/** The entry of a name, up to case and punctuation. @throws {UnknownNameError} with the nearest names. */
export function findByName<Entry extends { readonly name: string }>(
  kind: string,
  name: string,
  entries: readonly Entry[],
): Entry {
  const wanted = normalizeName(name);
  const found = entries.find((entry) => normalizeName(entry.name) === wanted);
  if (found !== undefined) return found;
  const names = entries.map((entry) => entry.name);
  throw new UnknownNameError(kind, name, nearestNames(name, names), names);
}
