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

/** The blocks of one sector, and the basis states of each class. */
export interface BlockLayout {
  readonly blocks: readonly ClassBlock[];
  /** Basis states of each class, increasing. */
  readonly members: readonly Int32Array[];
  /** Numbers in the vector of all blocks. */
  readonly length: number;
}

/** Basis states of each class, increasing. */
export function classMembers({ classes, classCount }: SymmetryClasses): Int32Array[] {
  return Array.from({ length: classCount }, (_, label) =>
    Int32Array.from(classes.keys()).filter((state) => classes[state] === label),
  );
}

/** The blocks of one sector, by the number of the sector. */
export function sectorBlocks(
  { classCount, sectorOfPair }: SymmetryClasses,
  members: readonly Int32Array[],
  sector: number,
): BlockLayout {
  const blocks: ClassBlock[] = [];
  let start = 0;
  for (let pair = 0; pair < classCount * classCount; pair++) {
    if (sectorOfPair[pair] !== sector) continue;
    const [rowClass, columnClass] = [Math.floor(pair / classCount), pair % classCount];
    const [rows, columns] = [members[rowClass].length, members[columnClass].length];
    blocks.push({ rowClass, columnClass, rows, columns, start });
    start += 2 * rows * columns;
  }
  return { blocks, members, length: start };
}

/** The nonzero part of an operator that leads from the states of one class to those of another. */
export interface ClassTransition {
  readonly to: number;
  readonly from: number;
  readonly part: SparseMatrix;
}

/** The parts of a sparse matrix between classes, one for every two classes that it connects. */
export function classTransitions(matrix: SparseMatrix, members: readonly Int32Array[]): ClassTransition[] {
  const classes = new Int32Array(matrix.rows);
  const positions = new Int32Array(matrix.rows);
  members.forEach((states, label) => {
    states.forEach((state, position) => {
      classes[state] = label;
      positions[state] = position;
    });
  });
  const triplets = new Map<number, Triplet[]>();
  for (let row = 0; row < matrix.rows; row++) {
    for (let k = matrix.rowStarts[row]; k < matrix.rowStarts[row + 1]; k++) {
      const column = matrix.columnIndices[k];
      const value = { re: matrix.values[2 * k], im: matrix.values[2 * k + 1] };
      if (value.re === 0 && value.im === 0) continue;
      const pair = classes[row] * members.length + classes[column];
      const list = triplets.get(pair) ?? [];
      list.push([positions[row], positions[column], value]);
      triplets.set(pair, list);
    }
  }
  return Array.from(triplets, ([pair, list]) => {
    const [to, from] = [Math.floor(pair / members.length), pair % members.length];
    const shape = { rows: members[to].length, columns: members[from].length };
    return { to, from, part: sparseFromTriplets(shape, list) };
  });
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
  jumps: readonly (readonly ClassTransition[])[],
  { blocks, members, length }: BlockLayout,
): (x: Float64Array, y: Float64Array) => void {
  const blockAt = new Map(blocks.map((block) => [block.rowClass * members.length + block.columnClass, block]));
  const workspace = new Float64Array(length);
  const terms = jumps.flatMap((transitions) =>
    transitions.flatMap((left) =>
      transitions.flatMap((right) => {
        const source = blockAt.get(left.from * members.length + right.from);
        const target = blockAt.get(left.to * members.length + right.to);
        return source && target ? [{ source, target, left: left.part, right: right.part }] : [];
      }),
    ),
  );
  return (x, y) => {
    y.fill(0);
    for (const { source, target, left, right } of terms) {
      const between = workspace.subarray(0, 2 * target.rows * source.columns).fill(0);
      addLeftProduct(left, blockOf(x, source), { y: between, columns: source.columns });
      addRightAdjointProduct(right, between, { y: blockOf(y, target), rows: target.rows });
    }
  };
}

/** The part without jumps, G X + X G^+, on vectors of blocks; adds to its second argument. */
export function blockNoJump(
  generator: readonly ClassTransition[],
  layout: BlockLayout,
): (x: Float64Array, y: Float64Array) => void {
  const parts = new Map(generator.map(({ to, part }) => [to, part]));
  return (x, y) => {
    for (const block of layout.blocks) {
      const [from, to] = [blockOf(x, block), blockOf(y, block)];
      const [left, right] = [parts.get(block.rowClass), parts.get(block.columnClass)];
      if (left !== undefined) addLeftProduct(left, from, { y: to, columns: block.columns });
      if (right !== undefined) addRightAdjointProduct(right, from, { y: to, rows: block.rows });
    }
  };
}

/** The part of a vector of blocks that holds one of them. */
export function blockOf(vector: Float64Array, { start, rows, columns }: ClassBlock): Float64Array {
  return vector.subarray(start, start + 2 * rows * columns);
}
