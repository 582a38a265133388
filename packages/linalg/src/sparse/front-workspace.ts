import { type Arena, createArena, kernelKind } from "../kernels/arena.js";

/** What is left of a front after its elimination: a square block, of which the first rows and columns were delayed. */
export interface Contribution {
  readonly delayed: number;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** Where the column-major block begins on the stack. */
  readonly start: number;
}

/**
 * The memory that fronts work in: the current front, three numbers for each of its columns, and behind them the stack of
 * contributions that wait for their front. Fronts come in postorder, so that those for the next front are the last ones:
 * what is pushed last is popped first, and nothing is allocated while all of it is as large as predicted.
 */
export interface FrontWorkspace {
  arena: Arena;
  /** Numbers for the front and its columns. */
  frontNumbers: number;
  /** Numbers on the stack. */
  height: number;
}

/** Numbers that a front of `size` rows with `parts` numbers per element needs. */
export function frontRoom(size: number, parts: number): number {
  return parts * size * size + 3 * size;
}

/** Where the stack begins. */
export function stackStart({ arena, frontNumbers }: FrontWorkspace): number {
  return arena.start + frontNumbers;
}

/** Makes room for a front that delayed pivots made larger than was predicted; the last front is lost. */
export function reserveFront(workspace: FrontWorkspace, numbers: number): void {
  if (numbers > workspace.frontNumbers) moveStack(workspace, numbers, workspace.height);
}

/** Makes room for a block on top of the stack, and returns where it begins there; the current front stays where it was. */
export function pushBlock(workspace: FrontWorkspace, length: number): number {
  const start = workspace.height;
  const end = start + length;
  if (stackStart(workspace) + end > workspace.arena.heap.length) moveStack(workspace, workspace.frontNumbers, end);
  workspace.height = end;
  return start;
}

function moveStack(workspace: FrontWorkspace, frontNumbers: number, height: number): void {
  const stack = workspace.arena.heap.subarray(stackStart(workspace), stackStart(workspace) + workspace.height);
  const arena = createArena(frontNumbers + Math.ceil(1.5 * height), kernelKind());
  arena.heap.set(stack, arena.start + frontNumbers);
  workspace.arena = arena;
  workspace.frontNumbers = frontNumbers;
}

/** Takes contributions off the stack, the last ones that were pushed, in the order of their push. */
export function popBlocks(workspace: FrontWorkspace, contributions: readonly Contribution[]): void {
  if (contributions.length > 0) workspace.height = contributions[0].start;
}
