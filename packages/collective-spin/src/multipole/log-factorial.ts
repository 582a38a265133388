let table = Float64Array.of(0, 0);

/** log(n!), from a table that grows by doubling. */
export function logFactorial(n: number): number {
  if (n >= table.length) grow(n);
  return table[n];
}

function grow(n: number): void {
  const larger = new Float64Array(2 * (n + 1));
  larger.set(table);
  for (let i = table.length; i < larger.length; i++) larger[i] = larger[i - 1] + Math.log(i);
  table = larger;
}
