import { eliminationTree, factorColumnCounts } from "./elimination-tree.js";
import type { SymmetricPattern } from "./minimum-degree.js";

/**
 * Columns with the same structure below form a front. A front is also merged with the parent that follows it when the
 * zeros that this stores are few: wider fronts run faster. The allowed fractions by width are those of Y. Chen,
 * T. A. Davis, W. W. Hager and S. Rajamanickam, ACM Trans. Math. Softw. 35, 22 (2008), section 2.3. `weights` are the
 * numbers of columns that positions stand for.
 */
export function groupIntoFronts(pattern: SymmetricPattern, weights: Int32Array): Int32Array {
  const parents = eliminationTree(pattern);
  const counts = factorColumnCounts(pattern, parents, weights);
  const n = parents.length;
  const fronts: CandidateFront[] = [];
  // Postorder guarantees that a front is preceded by its last child, so merging looks at the two last fronts only.
  for (let position = 0; position < n; position++) {
    const previous = fronts.at(-1);
    const continues =
      previous !== undefined &&
      parents[position - 1] === position &&
      counts[position - 1] === counts[position] + weights[position - 1];
    if (continues) fronts[fronts.length - 1] = widened(previous, weights[position]);
    else
      fronts.push({ start: position, end: position + 1, width: weights[position], size: counts[position], zeros: 0 });
  }
  return Int32Array.from([...mergeFronts(fronts, parents).map(({ start }) => start), n]);
}

interface CandidateFront {
  /** Its positions, from `start` to `end` - 1. */
  readonly start: number;
  readonly end: number;
  /** Columns that are eliminated: the weights of its positions. */
  readonly width: number;
  /** Rows of the front. */
  readonly size: number;
  /** Elements that are stored although they vanish. */
  readonly zeros: number;
}

// Literals with all fields in one order: engines then compile what reads them once.
function widened({ start, end, width, size, zeros }: CandidateFront, weight: number): CandidateFront {
  return { start, end: end + 1, width: width + weight, size, zeros };
}

function mergeFronts(fronts: readonly CandidateFront[], parents: Int32Array): CandidateFront[] {
  const merged: CandidateFront[] = [];
  for (const front of fronts) {
    let current = front;
    for (let child = merged.at(-1); child !== undefined; child = merged.at(-1)) {
      const union = unite(child, current);
      if (parents[current.start - 1] < current.start || parents[current.start - 1] >= current.end) break;
      if (union.zeros > allowedZeroFraction(union.width) * trapezoid(union)) break;
      merged.pop();
      current = union;
    }
    merged.push(current);
  }
  return merged;
}

/** Elements of the lower trapezoid of a front's eliminated columns. */
function trapezoid({ width, size }: CandidateFront): number {
  return width * size - (width * (width - 1)) / 2;
}

function unite(child: CandidateFront, parent: CandidateFront): CandidateFront {
  const width = child.width + parent.width;
  const size = child.width + parent.size;
  const stored = trapezoid(child) - child.zeros + trapezoid(parent) - parent.zeros;
  const zeros = width * size - (width * (width - 1)) / 2 - stored;
  return { start: child.start, end: parent.end, width, size, zeros };
}

function allowedZeroFraction(width: number): number {
  if (width <= 4) return 1;
  if (width <= 16) return 0.8;
  return width <= 48 ? 0.1 : 0.05;
}

/** The front of every position. */
export function frontOfPositions(frontStarts: Int32Array): Int32Array {
  const frontOf = new Int32Array(frontStarts[frontStarts.length - 1]);
  for (let front = 0; front + 1 < frontStarts.length; front++) {
    frontOf.fill(front, frontStarts[front], frontStarts[front + 1]);
  }
  return frontOf;
}

/** A front reaches what its columns and its children reach; its parent owns the first position that it reaches. */
export function frontStructures(pattern: SymmetricPattern, frontStarts: Int32Array, frontOf: Int32Array) {
  const count = frontStarts.length - 1;
  const parents = new Int32Array(count).fill(-1);
  const inherited: Int32Array[][] = Array.from({ length: count }, () => []);
  const structures: Int32Array[] = [];
  const seen = new Int32Array(frontOf.length).fill(-1);
  for (let front = 0; front < count; front++) {
    const end = frontStarts[front + 1];
    const reached: number[] = [];
    const reach = (position: number) => {
      if (position < end || seen[position] === front) return;
      seen[position] = front;
      reached.push(position);
    };
    for (let k = pattern.starts[frontStarts[front]]; k < pattern.starts[end]; k++) reach(pattern.indices[k]);
    for (const structure of inherited[front]) structure.forEach(reach);
    const structure = Int32Array.from(reached).sort();
    structures.push(structure);
    if (structure.length === 0) continue;
    parents[front] = frontOf[structure[0]];
    inherited[parents[front]].push(structure);
  }
  return { structures, parents };
}
