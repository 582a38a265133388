/** Ignores case and everything but letters, digits and the sign of an ion, so that `rb-87` is near `87Rb`. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9+]/g, "");
}

/** Levenshtein distance with one row of memory. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}

function sortedLetters(text: string): string {
  return [...text].sort().join("");
}

function distance(unknown: string, candidate: string): number {
  if (sortedLetters(unknown) === sortedLetters(candidate)) return 0.5;
  if (unknown.length >= 2 && candidate.includes(unknown)) return 1;
  return editDistance(unknown, candidate);
}

/**
 * The names nearest to `unknown`, nearest first, at most three: same letters in another order (`Rb87`), a part of the
 * name (`Rb`), or few typing errors (at most a third of its length, and at least one).
 */
export function nearestNames(unknown: string, names: readonly string[]): string[] {
  const wanted = normalizeName(unknown);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, distance: distance(wanted, normalizeName(name)) }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}
