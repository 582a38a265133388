/** Number of binary digits of a positive integer. */
function bitLength(n: bigint): number {
  return n.toString(16).length * 4;
}

/** floor(sqrt(n)) by Newton's iteration from above. */
function integerSquareRoot(n: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(bitLength(n) / 2) + 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * sqrt(numerator/denominator) for non-negative integers of any size, correct to the last digit or the one before.
 *
 * The quotient is scaled by an even power of two to at least 128 bits before its integer root is taken, so neither
 * numerator nor denominator has to fit into a double.
 */
export function squareRootOfRatio(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const half = Math.ceil((128 + bitLength(denominator) - bitLength(numerator)) / 2);
  const shift = BigInt(2 * Math.abs(half));
  const scaled = half >= 0 ? (numerator << shift) / denominator : numerator / (denominator << shift);
  const root = integerSquareRoot(scaled);
  const excess = Math.max(0, bitLength(root) - 60);
  return Number(root >> BigInt(excess)) * 2 ** (excess - half);
}
