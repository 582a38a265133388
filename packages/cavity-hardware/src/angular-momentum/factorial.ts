const table: bigint[] = [1n];

/** n! exactly; the table grows on demand, so that many symbols of one size cost each factorial once. */
export function factorial(n: number): bigint {
  for (let k = table.length; k <= n; k++) table.push(table[k - 1]! * BigInt(k));
  return table[n]!;
}

/** The binomial coefficient C(n, k) exactly, for 0 <= k <= n. */
export function binomial(n: number, k: number): bigint {
  return factorial(n) / (factorial(k) * factorial(n - k));
}
