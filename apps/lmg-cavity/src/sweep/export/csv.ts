import type { SweepTable, TableQuantity } from "../sweep-table.js";

/**
 * The table as CSV: one line of names, comments behind `#` (provenance, units, fixed parameters, failures), one line a
 * point; `nan` where a point failed. A complex quantity has two columns, `.re` and `.im`.
 */
export function sweepCsv(table: SweepTable): string {
  const columns = [...axisColumns(table), ...table.quantities.flatMap(quantityColumns)];
  const points = columns[0]?.values.length ?? 0;
  const rows = Array.from({ length: points }, (_, point) =>
    columns.map(({ values }) => number(values[point])).join(","),
  );
  const names = columns.map(({ name }) => name).join(",");
  return `${[names, ...comments(table), ...rows].join("\n")}\n`;
}

interface Column {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

function axisColumns({ axes }: SweepTable): Column[] {
  const total = axes.reduce((count, { values }) => count * values.length, 1);
  let stride = total;
  return axes.map(({ name, values }) => {
    stride /= values.length;
    const step = stride;
    return {
      name,
      values: Float64Array.from({ length: total }, (_, point) => values[Math.floor(point / step) % values.length]),
    };
  });
}

function quantityColumns({ name, values, imaginary }: TableQuantity): Column[] {
  if (imaginary === undefined) return [{ name, values }];
  return [
    { name: `${name}.re`, values },
    { name: `${name}.im`, values: imaginary },
  ];
}

function comments({ provenance, fixed, axes, quantities, failures }: SweepTable): string[] {
  return [
    ...Object.entries(provenance).map(
      ([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
    ),
    `fixed: ${JSON.stringify(fixed)}`,
    ...[...axes, ...quantities].map(({ name, symbol, unit }) => `${name} = ${symbol}, unit ${unit}`),
    ...failures.map(({ point, message }) => `row ${point} failed: ${message.replaceAll(/\s+/g, " ")}`),
  ].map((line) => `# ${line}`);
}

/** As many digits as tell the number from its neighbours. */
function number(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "nan";
  return Object.is(value, -0) ? "-0" : String(value);
}
