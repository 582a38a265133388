/** What is left of a front after its elimination: a square block, of which the first rows and columns were delayed. */
export interface Contribution {
  readonly delayed: number;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** Where the column-major block begins on the stack. */
  readonly start: number;
}

/**
 * The contributions that wait for their front. Fronts come in postorder, so that those for the next front are the last
 * ones: what is pushed last is popped first, and nothing is allocated while the stack is as high as predicted.
 */
export interface ContributionStack {
  numbers: Float64Array;
  height: number;
}

/** An empty stack with room for some numbers; it grows when delayed pivots make it higher. */
export function contributionStack(numbers: number): ContributionStack {
  return { numbers: new Float64Array(numbers), height: 0 };
}

/** Makes room for a block on top of the stack, and returns where it begins. */
export function pushBlock(stack: ContributionStack, length: number): number {
  const start = stack.height;
  stack.height += length;
  if (stack.height > stack.numbers.length) {
    const larger = new Float64Array(Math.max(stack.height, Math.ceil(1.5 * stack.numbers.length)));
    larger.set(stack.numbers.subarray(0, start));
    stack.numbers = larger;
  }
  return start;
}

/** Takes contributions off the stack, the last ones that were pushed, in the order of their push. */
export function popBlocks(stack: ContributionStack, contributions: readonly Contribution[]): void {
  if (contributions.length > 0) stack.height = contributions[0].start;
}
