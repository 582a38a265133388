import { File, type Group, ready } from "h5wasm";
import type { SweepTable, TableAxis, TableQuantity } from "../sweep-table.js";

/** Inside the memory of the HDF5 library: written straight to a full disk it would lose data without an error. */
const IN_MEMORY = "sweep.h5";

/**
 * The table as HDF5: `/axes/<name>` and `/quantities/<name>` with `symbol` and `unit`, complex quantities as h5py's
 * complex128, `/failures/{point,message}` where points failed, and fixed parameters and provenance as attributes of
 * the root.
 */
export async function sweepHdf5(table: SweepTable): Promise<Uint8Array> {
  const { FS: files } = await ready;
  withoutTime(() => {
    const file = new File(IN_MEMORY, "w");
    try {
      fill(file, table);
    } finally {
      // An HDF5 file that was not closed cannot be read.
      file.close();
    }
  });
  const content = files.readFile(IN_MEMORY);
  files.unlink(IN_MEMORY);
  return content;
}

/** HDF5 stamps objects with the time; equal sweeps are to be equal bytes. */
function withoutTime(write: () => void): void {
  const { now } = Date;
  Date.now = () => 0;
  try {
    write();
  } finally {
    Date.now = now;
  }
}

function fill(file: File, { provenance, fixed, axes, quantities, failures }: SweepTable): void {
  for (const [name, value] of Object.entries({ ...provenance, fixed: { ...fixed } })) {
    file.create_attribute(name, typeof value === "object" ? JSON.stringify(value) : (value as string | number));
  }
  for (const [name, value] of Object.entries(fixed)) file.create_attribute(name, value);
  file.create_attribute(
    "axes",
    axes.map(({ name }) => name),
  );
  const axisGroup = file.create_group("axes");
  for (const axis of axes) addAxis(axisGroup, axis);
  const quantityGroup = file.create_group("quantities");
  const shape = axes.map(({ values }) => values.length);
  for (const quantity of quantities) addQuantity(quantityGroup, quantity, shape);
  if (failures.length > 0) addFailures(file.create_group("failures"), failures);
}

function addAxis(group: Group, { name, symbol, unit, values }: TableAxis): void {
  describe(group.create_dataset({ name, data: Float64Array.from(values), shape: [values.length] }), { symbol, unit });
}

function addQuantity(group: Group, { name, symbol, unit, values, imaginary }: TableQuantity, shape: number[]): void {
  const dataset =
    imaginary === undefined
      ? group.create_dataset({ name, data: values, shape })
      : group.create_dataset({
          name,
          shape,
          dtype: [
            ["r", "<d"],
            ["i", "<d"],
          ],
          data: new Map([
            ["r", values],
            ["i", imaginary],
          ]),
        });
  describe(dataset, { symbol, unit });
}

function addFailures(group: Group, failures: SweepTable["failures"]): void {
  group.create_dataset({
    name: "point",
    data: Int32Array.from(failures, ({ point }) => point),
    shape: [failures.length],
  });
  group.create_dataset({ name: "message", data: failures.map(({ message }) => message), shape: [failures.length] });
}

function describe(
  dataset: { create_attribute(name: string, value: string): void },
  attributes: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(attributes)) dataset.create_attribute(name, value);
}
