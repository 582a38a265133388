import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runSteps } from "../steps.js";
import { eliminationTree, factorColumnCounts, postorder } from "./elimination-tree.js";
import { rowsOnDiagonal } from "./maximum-transversal.js";
import { minimumDegreeSteps, type SymmetricPattern } from "./minimum-degree.js";
import { sparseFromTriplets, type SparseMatrix, type Triplet } from "./sparse-matrix.js";

function patternFromEdges(n: number, edges: readonly (readonly [number, number])[]): SymmetricPattern {
  const neighbours = Array.from({ length: n }, () => new Set<number>());
  for (const [i, j] of edges) {
    if (i === j) continue;
    neighbours[i].add(j);
    neighbours[j].add(i);
  }
  const starts = new Int32Array(n + 1);
  neighbours.forEach(({ size }, i) => (starts[i + 1] = starts[i] + size));
  return { starts, indices: Int32Array.from(neighbours.flatMap((set) => [...set].sort((a, b) => a - b))) };
}

/** Columns of the Cholesky factor by elimination on sets, the definition. */
function eliminationBySets({ starts, indices }: SymmetricPattern, order: Int32Array) {
  const n = order.length;
  const position = new Int32Array(n);
  order.forEach((index, at) => (position[index] = at));
  const below = Array.from(order, (index) => {
    const neighbours = indices.subarray(starts[index], starts[index + 1]);
    return new Set([...neighbours].map((neighbour) => position[neighbour]));
  });
  below.forEach((set, column) => {
    const later = [...set].filter((row) => row > column);
    below[column] = new Set(later);
    for (const row of later) for (const other of later) if (other !== row) below[row].add(other);
  });
  return below;
}

const ones = ({ starts }: SymmetricPattern) => new Int32Array(starts.length - 1).fill(1);

const minimumDegreeOrder = (pattern: SymmetricPattern) => runSteps(minimumDegreeSteps(pattern, ones(pattern)));

const identityOrder = (n: number) => Int32Array.from({ length: n }, (_, i) => i);

function fill(pattern: SymmetricPattern, order: Int32Array): number {
  return eliminationBySets(pattern, order).reduce((sum, { size }) => sum + size, 0);
}

const patterns = fc
  .integer({ min: 1, max: 25 })
  .chain((n) => fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 60 })))
  .map(([n, edges]) => patternFromEdges(n, edges));

function gridEdges(side: number): [number, number][] {
  const edges: [number, number][] = [];
  for (let i = 0; i < side * side; i++) {
    if ((i + 1) % side !== 0) edges.push([i, i + 1]);
    if (i + side < side * side) edges.push([i, i + side]);
  }
  return edges;
}

describe("minimum degree", () => {
  it("orders every variable exactly once", () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        const order = minimumDegreeOrder(pattern);
        expect([...order].sort((a, b) => a - b)).toEqual([...identityOrder(pattern.starts.length - 1)]);
      }),
    );
  });

  it("eliminates any tree without fill", () => {
    const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).map((picks) => {
      const edges = picks.map((pick, k): [number, number] => [k + 1, pick % (k + 1)]);
      return { pattern: patternFromEdges(picks.length + 1, edges), edges };
    });
    fc.assert(
      fc.property(trees, ({ pattern, edges }) => {
        expect(fill(pattern, minimumDegreeOrder(pattern))).toBe(edges.length);
      }),
    );
  });

  it("fills a 20 x 20 grid less than half as much as the band does", () => {
    const pattern = patternFromEdges(400, gridEdges(20));
    expect(fill(pattern, minimumDegreeOrder(pattern))).toBeLessThan(fill(pattern, identityOrder(400)) / 2);
  });

  it("orders a dense row last", () => {
    const star = Array.from({ length: 500 }, (_, i): [number, number] => [0, i]);
    const pattern = patternFromEdges(500, [...star, ...gridEdges(20)]);
    const order = minimumDegreeOrder(pattern);
    expect(order[499]).toBe(0);
  });
});

describe("rows on the diagonal", () => {
  const sparse = (n: number, elements: readonly (readonly [number, number])[]) =>
    sparseFromTriplets(
      { rows: n, columns: n },
      elements.map(([row, column]): Triplet => [row, column, 1]),
    );
  const stored = ({ rowStarts, columnIndices }: SparseMatrix, row: number, column: number) =>
    columnIndices.subarray(rowStarts[row], rowStarts[row + 1]).includes(column);

  it("permute the rows so that as many stored elements stand there as the pattern allows", () => {
    const patterns = fc.integer({ min: 1, max: 12 }).chain((n) => {
      const elements = fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 3 * n });
      return fc.tuple(fc.constant(n), elements);
    });
    fc.assert(
      fc.property(patterns, ([n, elements]) => {
        // The diagonal is emptied, so that rows have to move.
        const matrix = sparse(
          n,
          elements.filter(([row, column]) => row !== column),
        );
        const rows = rowsOnDiagonal(matrix);
        expect([...rows].sort((a, b) => a - b)).toEqual([...identityOrder(n)]);
        const matched = [...rows].filter((row, column) => stored(matrix, row, column)).length;
        expect(matched).toBe(maximumMatching(n, (row, column) => stored(matrix, row, column)));
      }),
    );
  });

  it("leave the rows alone when only a few diagonal elements are missing", () => {
    const elements = Array.from({ length: 20 }, (_, i): [number, number] => [i, i === 4 ? 5 : i]);
    expect([...rowsOnDiagonal(sparse(20, elements))]).toEqual([...identityOrder(20)]);
  });
});

/** Size of a maximum matching by the plain recursive search for augmenting paths. */
function maximumMatching(n: number, joins: (row: number, column: number) => boolean): number {
  const rowOf = new Array<number>(n).fill(-1);
  const place = (row: number, seen: Set<number>): boolean => {
    for (let column = 0; column < n; column++) {
      if (!joins(row, column) || seen.has(column)) continue;
      seen.add(column);
      if (rowOf[column] >= 0 && !place(rowOf[column], seen)) continue;
      rowOf[column] = row;
      return true;
    }
    return false;
  };
  return Array.from({ length: n }, (_, row) => place(row, new Set())).filter(Boolean).length;
}

describe("the elimination tree", () => {
  it("has as parent the first row below each column of the factor, and its columns' counts", () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        const columns = eliminationBySets(pattern, identityOrder(pattern.starts.length - 1));
        const parents = eliminationTree(pattern);
        expect([...parents]).toEqual(columns.map((set) => (set.size === 0 ? -1 : Math.min(...set))));
        expect([...factorColumnCounts(pattern, parents, ones(pattern))]).toEqual(columns.map(({ size }) => size + 1));
      }),
    );
  });

  it("is walked with children before parents and subtrees together", () => {
    expect([...postorder(Int32Array.of(3, 4, 4, 5, 5, -1, -1))]).toEqual([0, 3, 1, 2, 4, 5, 6]);
  });
});
