/**
 * The part of a message that names what was probably meant: "; did you mean X?", or "." where nothing is near.
 */
export function suggestion(input: string, known: readonly string[]): string {
  const name = nearest(input, known);
  return name === undefined ? "." : `; did you mean ${name}?`;
}

/**
 * The name that takes the fewest edits (insert, delete, replace, swap neighbours): at most a third of its letters, and one in
 * the shortest names that can be misspelt at all.
 */
function nearest(input: string, known: readonly string[]): string | undefined {
  const word = input.toLowerCase();
  const ranked = known
    .map((name) => ({
      name,
      distance: name.toLowerCase().startsWith(word) ? 0 : editDistance(word, name.toLowerCase()),
    }))
    .filter(
      ({ name, distance }) =>
        word !== "" && distance <= (name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3))),
    )
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

/** Optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}
