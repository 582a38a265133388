import type { CriticalFields } from "@openqs/linear-response";

/** Rows of a name and a value, the values aligned. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = rows.reduce((widest, [name]) => Math.max(widest, name.length), 0);
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}\n`).join("");
}

/** A number for people: 12 significant digits, so that what is shown can be compared with the JSON. */
export function digits(value: number, significant = 12): string {
  if (value === 0) return "0";
  const magnitude = Math.abs(value);
  return magnitude >= 1e-4 && magnitude < 1e6
    ? String(Number(value.toPrecision(significant)))
    : value.toExponential(Math.min(significant - 1, 5));
}

/** Both critical fields, or why there are none. */
export function describeCriticalFields(fields: CriticalFields | null): string {
  if (fields === null) return "none: the normal state is stable at every field";
  return `h_- = ${digits(fields.lower)}, h_+ = ${digits(fields.upper)}`;
}

/** A complex number [re, im] for people. */
export function complexDigits([re, im]: readonly [number, number]): string {
  return im === 0 ? digits(re, 9) : `${digits(re, 9)} ${im < 0 ? "-" : "+"} ${digits(Math.abs(im), 9)}i`;
}
