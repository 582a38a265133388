import { InvalidArgumentError } from "@openqs/linalg";

/** Throws unless a record, such as a method with its options, is of a known kind. */
export function assertKind(argument: string, record: { readonly kind: string }, kinds: readonly string[]): void {
  if (kinds.includes(record?.kind)) return;
  const list = kinds.map((kind) => `{ kind: "${kind}" }`).join(", ");
  throw new InvalidArgumentError(argument, record?.kind ?? record, `must be one of ${list}`);
}
