import type { SweepTable } from "../sweep-table.js";

/** The table as JSON: values in C order, `null` where a point failed. */
export function sweepJson({ provenance, fixed, axes, quantities, failures }: SweepTable): string {
  const described = quantities.map(({ name, symbol, unit, values, imaginary }) => ({
    name,
    symbol,
    unit,
    values: [...values],
    ...(imaginary === undefined ? {} : { imaginary: [...imaginary] }),
  }));
  return `${JSON.stringify({ provenance, fixed, axes, shape: axes.map(({ values }) => values.length), quantities: described, failures })}\n`;
}
