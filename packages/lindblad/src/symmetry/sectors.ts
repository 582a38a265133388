import { connectedComponents, sparseAdd, type SparseMatrix, sparseFromTriplets, type Triplet } from "@openqs/linalg";
import { timeDependentParts } from "../superoperators/driven-action.js";
import { assertSystem, type LindbladSystem, noJumpGenerator, systemDimension } from "../systems/lindblad-system.js";

/** Elements of the density matrix that the Liouvillian couples to each other and to no others. */
export interface SymmetrySector {
  /** Elements (i, j), each as i d + j, increasing. */
  readonly elements: Int32Array;
  /** Whether populations are among them, so that the sector carries a part of the trace. */
  readonly hasTrace: boolean;
}

/** How the basis states fall into classes, and the pairs of classes into sectors. */
export interface SymmetryClasses {
  /** Class of each basis state: the states that H and the L_k^+ L_k connect. */
  readonly classes: Int32Array;
  readonly classCount: number;
  /** Sector of the pair (c, c') of classes, at c classCount + c'. */
  readonly sectorOfPair: Int32Array;
  readonly sectorCount: number;
}

/**
 * The classes and sectors of a system, from the graph of its couplings.
 *
 * The pair (i, j) is coupled to (k, j) by G_ik, to (i, l) by G_jl, and to (k, l) by L_ik and L_jl. The classes are the
 * connected components of G, and a jump joins pairs of classes: a graph of m^2 nodes for m classes, not of d^2.
 * Finds every weak symmetry that is diagonal in the basis, such as a parity or the phase of a rotating frame; one that
 * is not (an exchange of two modes, say) needs the symmetric basis first.
 */
export function symmetryClasses(system: LindbladSystem): SymmetryClasses {
  const { count: classCount, labels: classes } = connectedComponents(couplings(system));
  const edges = system.jumps.flatMap(({ collapseOperator }) =>
    pairEdges(classTransitions(collapseOperator.matrix, classes, classCount), classCount),
  );
  const size = classCount * classCount;
  const graph = sparseFromTriplets({ rows: size, columns: size }, edges);
  const { count: sectorCount, labels: sectorOfPair } = connectedComponents(graph);
  return { classes, classCount, sectorOfPair, sectorCount };
}

/** |G| and what adds to it at some time: magnitudes, so that nothing cancels. */
function couplings(system: LindbladSystem): SparseMatrix {
  const constant = magnitudes(noJumpGenerator(system).matrix);
  return timeDependentParts(system).reduce((total, { matrix }) => sparseAdd(total, magnitudes(matrix)), constant);
}

function magnitudes(matrix: SparseMatrix): SparseMatrix {
  return { ...matrix, values: matrix.values.map((_, k, all) => (k & 1 ? 0 : Math.hypot(all[k], all[k + 1]))) };
}

/** The pairs of classes (to, from) that a jump connects, without repetition. */
function classTransitions(jump: SparseMatrix, classes: Int32Array, classCount: number): number[] {
  const transitions = new Set<number>();
  for (let row = 0; row < jump.rows; row++) {
    for (let k = jump.rowStarts[row]; k < jump.rowStarts[row + 1]; k++) {
      if (jump.values[2 * k] === 0 && jump.values[2 * k + 1] === 0) continue;
      transitions.add(classes[row] * classCount + classes[jump.columnIndices[k]]);
    }
  }
  return [...transitions];
}

/** L rho L^+ takes the pair (b, b') to (a, a') for every two transitions b -> a and b' -> a'. */
function pairEdges(transitions: readonly number[], classCount: number): Triplet[] {
  return transitions.flatMap((first) =>
    transitions.map((second): Triplet => {
      const [a, b] = [Math.floor(first / classCount), first % classCount];
      const [a2, b2] = [Math.floor(second / classCount), second % classCount];
      return [a * classCount + a2, b * classCount + b2, 1];
    }),
  );
}

/**
 * The symmetry sectors of a system: blocks of the density matrix that evolve on their own.
 *
 * Cost: O(elements of the operators + d^2 + squares of the class transitions of the jumps).
 *
 * @example
 * ```ts
 * import { annihilation, fockBasis, lindbladSystem, photonNumber, symmetrySectors } from "@openqs/lindblad";
 * const cavity = fockBasis("cavity", 4);
 * const jumps = [{ operator: annihilation(cavity), amplitudeRate: 1 }];
 * const sectors = symmetrySectors(lindbladSystem({ hamiltonian: photonNumber(cavity), jumps }));
 * sectors.length; // => 7
 * sectors.filter(({ hasTrace }) => hasTrace).length; // => 1
 * ```
 */
export function symmetrySectors(system: LindbladSystem): SymmetrySector[] {
  assertSystem(system);
  const { classes, classCount, sectorOfPair, sectorCount } = symmetryClasses(system);
  const dimension = systemDimension(system);
  const sizes = new Int32Array(sectorCount);
  forEachElement(dimension, (i, j) => sizes[sectorOfPair[classes[i] * classCount + classes[j]]]++);
  const elements = Array.from(sizes, (size) => new Int32Array(size));
  const hasTrace = new Uint8Array(sectorCount);
  sizes.fill(0);
  forEachElement(dimension, (i, j) => {
    const sector = sectorOfPair[classes[i] * classCount + classes[j]];
    elements[sector][sizes[sector]++] = i * dimension + j;
    if (i === j) hasTrace[sector] = 1;
  });
  return elements.map((list, sector) => ({ elements: list, hasTrace: hasTrace[sector] === 1 }));
}

/**
 * The sectors in order, without those that hold (j, i) for the (i, j) of an earlier one: their eigenvalues are the complex
 * conjugates.
 */
export function withoutMirrorImages(sectors: readonly SymmetrySector[], dimension: number): SymmetrySector[] {
  const firsts = new Set(sectors.map(({ elements }) => elements[0]));
  const seen = new Set<number>();
  return sectors.filter(({ elements, hasTrace }) => {
    const mirrored = elements.map((element) => (element % dimension) * dimension + Math.floor(element / dimension));
    const first = mirrored.reduce((least, element) => Math.min(least, element), Infinity);
    seen.add(elements[0]);
    return hasTrace || first === elements[0] || !firsts.has(first) || !seen.has(first);
  });
}

/** Whether a sector holds (j, i) with every (i, j), so that no other one is its mirror image. */
export function isOwnMirrorImage({ elements }: SymmetrySector, dimension: number): boolean {
  const [first] = elements;
  return elements.includes((first % dimension) * dimension + Math.floor(first / dimension));
}

function forEachElement(dimension: number, visit: (i: number, j: number) => void): void {
  for (let i = 0; i < dimension; i++) for (let j = 0; j < dimension; j++) visit(i, j);
}
