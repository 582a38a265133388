import type { Steps } from "../steps.js";

/** The pattern of a symmetric matrix without its diagonal: neighbours of i are `indices[starts[i]] ... `. */
export interface SymmetricPattern {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
}

/** Rows denser than this multiple of sqrt(n) are ordered last: they would make every degree large. */
const DENSE_ROW_FACTOR = 10;

/** Columns that are ordered between two looks at a signal. */
const PIVOTS_PER_STEP = 1000;

/**
 * A fill-reducing elimination order by approximate minimum degree on the quotient graph; `order[k]` is eliminated k-th.
 *
 * Source: P. R. Amestoy, T. A. Davis and I. S. Duff, SIAM J. Matrix Anal. Appl. 17, 886 (1996): approximate external
 * degrees, element absorption (also aggressive), mass elimination and indistinguishable variables. A variable counts with
 * its positive weight, the number of columns that it stands for.
 */
export function* minimumDegreeSteps(pattern: SymmetricPattern, weights: Int32Array): Steps<Int32Array> {
  const graph = createQuotientGraph(pattern, weights);
  for (let next = PIVOTS_PER_STEP; graph.eliminated < graph.totalWeight; next += PIVOTS_PER_STEP) {
    while (graph.eliminated < Math.min(next, graph.totalWeight)) eliminate(graph, nextPivot(graph));
    yield { phase: "ordering", done: graph.eliminated, total: graph.totalWeight };
  }
  return eliminationOrder(graph);
}

/**
 * Variables that are not eliminated have lists of adjacent elements, then of adjacent variables, in `lists` from
 * `starts[i]`; elements (eliminated variables) have their members. A list of a variable never grows, so it stays in place.
 */
interface QuotientGraph {
  readonly size: number;
  readonly totalWeight: number;
  readonly starts: Int32Array;
  readonly lists: Int32Array;
  readonly elementCounts: Int32Array;
  readonly variableCounts: Int32Array;
  /** Number of columns that a (super)variable stands for; 0 when it was merged or eliminated. */
  readonly weights: Int32Array;
  /** Upper bound of the external degree. */
  readonly degrees: Int32Array;
  readonly members: Int32Array[];
  /** Weight of an element's members; 0 when it was absorbed. */
  readonly elementWeights: Int32Array;
  /** Degree lists: first variable of each degree, and links. */
  readonly heads: Int32Array;
  readonly nexts: Int32Array;
  readonly previous: Int32Array;
  /** Chains of variables that are eliminated together, in order. */
  readonly chainNexts: Int32Array;
  readonly chainEnds: Int32Array;
  readonly pivots: number[];
  readonly dense: number[];
  /** Members of an element by the hash of their neighbourhood: first of each bucket, links, and the buckets in use. */
  readonly bucketHeads: Int32Array;
  readonly bucketNexts: Int32Array;
  readonly buckets: number[];
  /** The last `stamp` for which each element or variable was marked as a neighbour. */
  readonly neighbourStamps: Int32Array;
  stamp: number;
  /** Stamps that mark the members of the current element. */
  readonly marks: Int32Array;
  /** Weight of an element outside the current one, valid where `outsideStamps` is the current pivot. */
  readonly outside: Int32Array;
  readonly outsideStamps: Int32Array;
  minimumDegree: number;
  eliminated: number;
}

function createQuotientGraph({ starts, indices }: SymmetricPattern, weights: Int32Array): QuotientGraph {
  const size = starts.length - 1;
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const filled = (value: number) => new Int32Array(size).fill(value);
  const graph: QuotientGraph = {
    size,
    totalWeight,
    starts,
    lists: indices.slice(),
    elementCounts: filled(0),
    variableCounts: Int32Array.from({ length: size }, (_, i) => starts[i + 1] - starts[i]),
    weights: weights.slice(),
    degrees: filled(0),
    members: [],
    elementWeights: filled(0),
    heads: new Int32Array(totalWeight).fill(-1),
    nexts: filled(-1),
    previous: filled(-1),
    chainNexts: filled(-1),
    chainEnds: Int32Array.from({ length: size }, (_, i) => i),
    pivots: [],
    dense: [],
    bucketHeads: filled(-1),
    bucketNexts: filled(-1),
    buckets: [],
    neighbourStamps: filled(0),
    stamp: 0,
    marks: filled(-1),
    outside: filled(0),
    outsideStamps: filled(-1),
    minimumDegree: 0,
    eliminated: 0,
  };
  const densest = Math.max(16, DENSE_ROW_FACTOR * Math.sqrt(size));
  for (let i = 0; i < size; i++) {
    if (graph.variableCounts[i] > densest) setAside(graph, i);
    else insertByDegree(graph, i, neighbourWeight(graph, i));
  }
  return graph;
}

function neighbourWeight({ starts, lists, weights }: QuotientGraph, variable: number): number {
  let sum = 0;
  for (let k = starts[variable]; k < starts[variable + 1]; k++) sum += weights[lists[k]];
  return sum;
}

function setAside(graph: QuotientGraph, variable: number): void {
  graph.dense.push(variable);
  graph.eliminated += graph.weights[variable];
  graph.weights[variable] = 0;
}

function insertByDegree(graph: QuotientGraph, variable: number, degree: number): void {
  const { degrees, heads, nexts, previous } = graph;
  degrees[variable] = degree;
  nexts[variable] = heads[degree];
  previous[variable] = -1;
  if (heads[degree] >= 0) previous[heads[degree]] = variable;
  heads[degree] = variable;
}

function removeFromDegrees({ degrees, heads, nexts, previous }: QuotientGraph, variable: number): void {
  const [before, after] = [previous[variable], nexts[variable]];
  if (before >= 0) nexts[before] = after;
  else heads[degrees[variable]] = after;
  if (after >= 0) previous[after] = before;
}

function nextPivot(graph: QuotientGraph): number {
  while (graph.heads[graph.minimumDegree] < 0) graph.minimumDegree++;
  return graph.heads[graph.minimumDegree];
}

function eliminate(graph: QuotientGraph, pivot: number): void {
  removeFromDegrees(graph, pivot);
  const members = formElement(graph, pivot);
  graph.pivots.push(pivot);
  graph.eliminated += graph.weights[pivot];
  graph.weights[pivot] = 0;
  measureOutside(graph, pivot, members);
  const { bucketHeads, bucketNexts } = graph;
  for (const member of members) {
    const hash = updateMember(graph, pivot, member);
    if (hash < 0) continue;
    const bucket = hash % graph.size;
    bucketNexts[member] = bucketHeads[bucket];
    bucketHeads[bucket] = member;
    graph.buckets.push(bucket);
  }
  for (const bucket of graph.buckets) {
    mergeIndistinguishable(graph, bucketHeads[bucket]);
    bucketHeads[bucket] = -1;
  }
  graph.buckets.length = 0;
  finishElement(graph, pivot, members);
}

/** Members of the new element: the pivot's variables and those of its elements, which it absorbs. */
function formElement(graph: QuotientGraph, pivot: number): number[] {
  const { starts, lists, elementCounts, variableCounts, weights, marks, elementWeights } = graph;
  const members: number[] = [];
  marks[pivot] = pivot;
  const include = (variable: number) => {
    if (weights[variable] === 0 || marks[variable] === pivot) return;
    marks[variable] = pivot;
    members.push(variable);
    removeFromDegrees(graph, variable);
  };
  const elementsEnd = starts[pivot] + elementCounts[pivot];
  for (let k = starts[pivot]; k < elementsEnd; k++) {
    const element = lists[k];
    if (elementWeights[element] === 0) continue;
    for (const variable of graph.members[element]) include(variable);
    absorb(graph, element);
  }
  for (let k = elementsEnd; k < elementsEnd + variableCounts[pivot]; k++) include(lists[k]);
  return members;
}

const NO_MEMBERS = new Int32Array(0);

function absorb(graph: QuotientGraph, element: number): void {
  graph.elementWeights[element] = 0;
  graph.members[element] = NO_MEMBERS;
}

/** For every element e next to a member, the weight of its members that are not in the new element. */
function measureOutside(graph: QuotientGraph, pivot: number, members: readonly number[]): void {
  const { starts, lists, elementCounts, weights, outside, outsideStamps, elementWeights } = graph;
  for (const member of members) {
    for (let k = starts[member]; k < starts[member] + elementCounts[member]; k++) {
      const element = lists[k];
      if (elementWeights[element] === 0) continue;
      if (outsideStamps[element] !== pivot) {
        outsideStamps[element] = pivot;
        outside[element] = elementWeights[element];
      }
      outside[element] -= weights[member];
    }
  }
}

/**
 * Rewrites a member's lists, with the new element in place of what it absorbed, and bounds its degree. Returns a hash of
 * its neighbourhood, or -1 when it has no other neighbours and is eliminated together with the pivot.
 */
function updateMember(graph: QuotientGraph, pivot: number, member: number): number {
  const { starts, lists, elementCounts, variableCounts, weights, marks, outside, elementWeights } = graph;
  const start = starts[member];
  const elementsEnd = start + elementCounts[member];
  const end = elementsEnd + variableCounts[member];
  let to = start;
  let degree = 0;
  let hash = pivot;
  for (let k = start; k < elementsEnd; k++) {
    const element = lists[k];
    if (elementWeights[element] === 0) continue;
    if (outside[element] === 0) {
      absorb(graph, element);
      continue;
    }
    degree += outside[element];
    hash += element;
    lists[to++] = element;
  }
  const keptElements = to - start;
  for (let k = elementsEnd; k < end; k++) {
    const variable = lists[k];
    if (weights[variable] === 0 || marks[variable] === pivot) continue;
    degree += weights[variable];
    hash += variable;
    lists[to++] = variable;
  }
  if (degree === 0) {
    joinChain(graph, pivot, member);
    graph.eliminated += weights[member];
    weights[member] = 0;
    return -1;
  }
  // The first variable moves to the end to make room for the new element behind the kept ones.
  if (to > start + keptElements) lists[to] = lists[start + keptElements];
  lists[start + keptElements] = pivot;
  variableCounts[member] = to - start - keptElements;
  elementCounts[member] = keptElements + 1;
  graph.degrees[member] = Math.min(graph.degrees[member], degree);
  return hash;
}

function joinChain({ chainNexts, chainEnds }: QuotientGraph, first: number, second: number): void {
  chainNexts[chainEnds[first]] = second;
  chainEnds[first] = chainEnds[second];
}

/** Merges the variables of a bucket, which begins with `head`, that have the same neighbours. */
function mergeIndistinguishable(graph: QuotientGraph, head: number): void {
  const { weights, bucketNexts } = graph;
  for (let first = head; first >= 0; first = bucketNexts[first]) {
    if (weights[first] === 0 || bucketNexts[first] < 0) continue;
    markNeighbours(graph, first);
    for (let second = bucketNexts[first]; second >= 0; second = bucketNexts[second]) {
      if (weights[second] === 0 || !hasMarkedNeighbours(graph, first, second)) continue;
      weights[first] += weights[second];
      weights[second] = 0;
      joinChain(graph, first, second);
    }
  }
}

/** Marks elements and variables next to a variable; no two of its neighbours have the same number. */
function markNeighbours(graph: QuotientGraph, variable: number): void {
  const { starts, lists, elementCounts, variableCounts, neighbourStamps } = graph;
  const end = starts[variable] + elementCounts[variable] + variableCounts[variable];
  graph.stamp++;
  for (let k = starts[variable]; k < end; k++) neighbourStamps[lists[k]] = graph.stamp;
}

function hasMarkedNeighbours(graph: QuotientGraph, first: number, second: number): boolean {
  const { starts, lists, elementCounts, variableCounts, neighbourStamps, stamp } = graph;
  if (elementCounts[first] !== elementCounts[second] || variableCounts[first] !== variableCounts[second]) return false;
  const end = starts[second] + elementCounts[second] + variableCounts[second];
  for (let k = starts[second]; k < end; k++) if (neighbourStamps[lists[k]] !== stamp) return false;
  return true;
}

/** Drops merged members, and puts the others back into the degree lists with the new element in their degree. */
function finishElement(graph: QuotientGraph, pivot: number, members: readonly number[]): void {
  const { weights, degrees } = graph;
  const kept = members.filter((member) => weights[member] > 0);
  const weight = kept.reduce((sum, member) => sum + weights[member], 0);
  graph.elementWeights[pivot] = weight;
  graph.members[pivot] = Int32Array.from(kept);
  for (const member of kept) {
    const others = weight - weights[member];
    const left = graph.totalWeight - graph.eliminated - weights[member];
    const degree = Math.max(0, Math.min(degrees[member] + others, left));
    insertByDegree(graph, member, degree);
    graph.minimumDegree = Math.min(graph.minimumDegree, degree);
  }
}

function eliminationOrder({ size, pivots, chainNexts, dense }: QuotientGraph): Int32Array {
  const order = new Int32Array(size);
  let at = 0;
  for (const pivot of pivots) for (let i = pivot; i >= 0; i = chainNexts[i]) order[at++] = i;
  for (const variable of dense) order[at++] = variable;
  return order;
}
