import { MemoryLimitError } from "../errors.js";

/** Elements that one sparse matrix can store: positions are 32-bit integers. */
const MAXIMUM_ELEMENTS = 2 ** 31 - 1;

/** Bytes of one stored element: two numbers and a column. */
const BYTES_PER_ELEMENT = 20;

/** Throws when a sparse result would have more elements than can be counted. */
export function assertElementCount(operation: string, count: number): void {
  if (count <= MAXIMUM_ELEMENTS) return;
  const [required, limit] = [count * BYTES_PER_ELEMENT, MAXIMUM_ELEMENTS * BYTES_PER_ELEMENT];
  const message = `\`${operation}\` would need at least ${count} elements (${(required / 2 ** 30).toFixed(1)} GiB)`;
  throw new MemoryLimitError(`${message}, more than 32-bit indices can count.`, required, limit);
}
