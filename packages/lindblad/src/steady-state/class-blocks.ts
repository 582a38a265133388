import { type ComplexMatrix, sparseFromTriplets, type SparseMatrix, type Triplet, zeros } from "@openqs/linalg";
import { addLeftProduct, addRightAdjointProduct } from "../superoperators/action.js";
import type { SymmetryClasses } from "../symmetry/sectors.js";

/** The block of a density matrix between two classes of basis states, inside a vector of all blocks of a sector. */
export interface ClassBlock {
  readonly rowClass: number;
  readonly columnClass: number;
  readonly rows: number;
  readonly columns: number;
  /** Where the row-major block starts in the vector, in numbers. */
  readonly start: number;
}

/** The blocks of the sector that carries the trace, and the basis states of each class. */
export interface BlockLayout {
  readonly blocks: readonly ClassBlock[];
  /** Basis states of each class, increasing. */
  readonly members: readonly Int32Array[];
  /** Numbers in the vector of all blocks. */
  readonly length: number;
}

/** The blocks of the one sector to which all populations belong. */
export function traceBlocks({ classes, classCount, sectorOfPair }: SymmetryClasses): BlockLayout {
  const members = Array.from({ length: classCount }, (_, label) =>
    Int32Array.from(classes.keys()).filter((state) => classes[state] === label),
  );
  const blocks: ClassBlock[] = [];
  let start = 0;
  for (let pair = 0; pair < classCount * classCount; pair++) {
    if (sectorOfPair[pair] !== sectorOfPair[0]) continue;
    const [rowClass, columnClass] = [Math.floor(pair / classCount), pair % classCount];
    const [rows, columns] = [members[rowClass].length, members[columnClass].length];
    blocks.push({ rowClass, columnClass, rows, columns, start });
    start += 2 * rows * columns;
  }
  return { blocks, members, length: start };
}

/** The part of a sparse matrix between two classes. */
export function classPart(matrix: SparseMatrix, rows: Int32Array, columns: Int32Array): SparseMatrix {
  const position = new Map(Array.from(columns, (state, k) => [state, k]));
  const triplets: Triplet[] = [];
  rows.forEach((state, row) => {
    for (let k = matrix.rowStarts[state]; k < matrix.rowStarts[state + 1]; k++) {
      const column = position.get(matrix.columnIndices[k]);
      if (column === undefined) continue;
      triplets.push([row, column, { re: matrix.values[2 * k], im: matrix.values[2 * k + 1] }]);
    }
  });
  return sparseFromTriplets({ rows: rows.length, columns: columns.length }, triplets);
}

/** The density matrix with these blocks. */
export function matrixFromBlocks(vector: Float64Array, { blocks, members }: BlockLayout): ComplexMatrix {
  const dimension = members.reduce((total, { length }) => total + length, 0);
  const matrix = zeros(dimension, dimension);
  for (const { rowClass, columnClass, start } of blocks) {
    let from = start;
    for (const row of members[rowClass]) {
      for (const column of members[columnClass]) {
        const to = 2 * (row * dimension + column);
        matrix.data[to] = vector[from++];
        matrix.data[to + 1] = vector[from++];
      }
    }
  }
  return matrix;
}

/** The blocks of a density matrix as one vector. */
export function blocksOfMatrix({ columns: dimension, data }: ComplexMatrix, layout: BlockLayout): Float64Array {
  const vector = new Float64Array(layout.length);
  for (const { rowClass, columnClass, start } of layout.blocks) {
    let to = start;
    for (const row of layout.members[rowClass]) {
      for (const column of layout.members[columnClass]) {
        const from = 2 * (row * dimension + column);
        vector[to++] = data[from];
        vector[to++] = data[from + 1];
      }
    }
  }
  return vector;
}

/** The jump part sum_k L_k X L_k^+ on vectors of blocks; overwrites its second argument. */
export function blockJumps(
  jumps: readonly SparseMatrix[],
  { blocks, members, length }: BlockLayout,
): (x: Float64Array, y: Float64Array) => void {
  const parts = jumps.map((jump) => members.map((rows) => members.map((columns) => classPart(jump, rows, columns))));
  const workspace = new Float64Array(length);
  const targets = parts.flatMap((part) =>
    blocks.flatMap((target) =>
      blocks
        .map((source) => ({
          source,
          target,
          left: part[target.rowClass][source.rowClass],
          right: part[target.columnClass][source.columnClass],
        }))
        .filter(({ left, right }) => left.columnIndices.length > 0 && right.columnIndices.length > 0),
    ),
  );
  return (x, y) => {
    y.fill(0);
    for (const { source, target, left, right } of targets) {
      const between = workspace.subarray(0, 2 * target.rows * source.columns).fill(0);
      addLeftProduct(left, blockOf(x, source), { y: between, columns: source.columns });
      addRightAdjointProduct(right, between, { y: blockOf(y, target), rows: target.rows });
    }
  };
}

/** The part of a vector of blocks that holds one of them. */
export function blockOf(vector: Float64Array, { start, rows, columns }: ClassBlock): Float64Array {
  return vector.subarray(start, start + 2 * rows * columns);
}
