import type { Contribution } from "./front-workspace.js";
import type { Front } from "./front.js";
import type { SparseAnalysis } from "./sparse-analysis.js";
import type { SparseElements } from "./sparse-factors.js";

/** What fronts are assembled from, and room to find places. */
export interface AssemblySource extends SparseElements {
  readonly analysis: SparseAnalysis;
  readonly rowScales: Float64Array;
  /** Place of every position in the current front's rows and columns. */
  readonly rowPlaces: Int32Array;
  readonly columnPlaces: Int32Array;
}

/** A front to be filled, and what its children hand to it. */
export interface Assembly {
  readonly front: Front;
  readonly children: readonly Contribution[];
  /** Where the stack of contributions begins on the heap of the front. */
  readonly stack: number;
}

/** Adds the elements of the matrix and the contributions of the children into the front. */
export function assembleFront(source: AssemblySource, index: number, { front, children, stack }: Assembly): void {
  const { analysis, values, parts, rowScales, rowPlaces, columnPlaces } = source;
  const { heap, base, stride: size, rows, columns } = front;
  for (let place = 0; place < size; place++) {
    rowPlaces[rows[place]] = place;
    columnPlaces[columns[place]] = place;
  }
  for (let k = analysis.entryStarts[index]; k < analysis.entryStarts[index + 1]; k++) {
    const row = analysis.entryRows[k];
    const scale = rowScales[analysis.rowOrder[row]];
    const at = base + parts * (columnPlaces[analysis.entryColumns[k]] * size + rowPlaces[row]);
    const from = parts * analysis.entries[k];
    for (let part = 0; part < parts; part++) heap[at + part] += scale * values[from + part];
  }
  for (const child of children) addContribution(source, front, { ...child, start: stack + child.start });
}

/** Adds a child's block where its rows and columns are in the front: neighbours mostly, which move together. */
function addContribution({ parts, rowPlaces, columnPlaces }: AssemblySource, front: Front, child: Contribution): void {
  const { heap, kernels, base, stride: size } = front;
  const { rows, columns, start } = child;
  const tops = base + parts * size * size;
  for (let k = 0; k < columns.length; k++) heap[tops + k] = base + parts * columnPlaces[columns[k]] * size;
  const table = tops + size;
  let end = table;
  let next = -1;
  for (let k = 0; k < rows.length; k++) {
    const place = rowPlaces[rows[k]];
    if (place !== next) {
      heap[end] = parts * place;
      heap[end + 1] = 0;
      end += 2;
    }
    heap[end - 1] += parts;
    next = place + 1;
  }
  kernels.addRuns(columns.length, start, tops, (end - table) / 2, table);
}
