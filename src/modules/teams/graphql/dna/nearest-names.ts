/** Up to three of the names that somebody may have meant, the nearest first; none when nothing comes near. */
export function nearestNames(given: string, names: readonly string[]): string[] {
  const farthest = Math.ceil(given.length * 0.6);
  // Nothing that long is a name mistyped, and comparing it would take long.
  if (given.length > 200) return [];
  return names
    .map((name) => ({ name, distance: distanceBetween(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= farthest)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Letters to insert, remove or replace to get from one to the other (Levenshtein 1966). */
function distanceBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of Array.from(from).entries()) {
    const next = [line + 1];
    for (const [index, other] of Array.from(to).entries()) {
      const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
