/** Largest factorial that is kept: 8769 bits, the whole table half a megabyte. */
const LARGEST_KEPT = 1024;

const table: bigint[] = [1n];

/** first (first + 1) ... last by halves, so that the factors of each product are of like size. */
function rangeProduct(first: number, last: number): bigint {
  if (last - first < 8) {
    let product = BigInt(first);
    for (let k = first + 1; k <= last; k++) product *= BigInt(k);
    return product;
  }
  const middle = Math.floor((first + last) / 2);
  return rangeProduct(first, middle) * rangeProduct(middle + 1, last);
}

/** n! exactly; small ones are kept, so that many symbols of one size cost each factorial once. */
export function factorial(n: number): bigint {
  const kept = Math.min(n, LARGEST_KEPT);
  for (let k = table.length; k <= kept; k++) table.push(table[k - 1] * BigInt(k));
  return n > kept ? table[kept] * rangeProduct(kept + 1, n) : table[n];
}

/** The binomial coefficient C(n, k) exactly, for 0 <= k <= n. */
export function binomial(n: number, k: number): bigint {
  if (n <= LARGEST_KEPT) return factorial(n) / (factorial(k) * factorial(n - k));
  const smaller = Math.min(k, n - k);
  return smaller === 0 ? 1n : rangeProduct(n - smaller + 1, n) / factorial(smaller);
}
