/** Letters that a name mistyped may have more than the longest one there is. */
const MOST_SURPLUS = 5;
const MOST_HINTS = 3;

interface Near {
  readonly name: string;
  readonly distance: number;
}

/**
 * Finds up to three of the names that somebody may have meant, the nearest first; none when nothing comes near. Few names are
 * compared in full: those of another length or of other letters, and those farther than three known ones, are left aside.
 */
export function nameFinder(names: readonly string[]): (given: string) => string[] {
  const known = names.map((name) => {
    const letters = lettersOf(name);
    return { name, letters, counts: countsOf(letters) };
  });
  const longest = Math.max(0, ...known.map(({ letters }) => letters.length)) + MOST_SURPLUS;
  return (given) => {
    // Nothing that long is a name mistyped. Said of the text, before its letters are taken apart.
    if (given.length > longest * 2) return [];
    const wanted = lettersOf(given);
    if (wanted.length > longest) return [];
    const wantedCounts = countsOf(wanted);
    let nearest: Near[] = [];
    let farthest = Math.ceil(given.length * 0.6);
    for (const { name, letters, counts } of known) {
      if (leastDistance(wantedCounts, counts) > farthest) continue;
      const distance = distanceWithin(farthest, wanted, letters);
      if (distance === null) continue;
      nearest = [...nearest, { name, distance }]
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, MOST_HINTS);
      const last = nearest[MOST_HINTS - 1];
      if (last) farthest = last.distance - 1;
    }
    return nearest.map(({ name }) => name);
  };
}

/** Code points, as numbers: they compare fast. */
function lettersOf(text: string): number[] {
  return Array.from(text.toLowerCase(), (letter) => letter.codePointAt(0) ?? 0);
}

/** How many letters fall into each of 32 classes. */
function countsOf(letters: readonly number[]): Int32Array {
  const counts = new Int32Array(32);
  for (const letter of letters) counts[letter % 32] = (counts[letter % 32] ?? 0) + 1;
  return counts;
}

/** What two names differ by at least, whatever the order of their letters: one change takes one away and puts one in. */
function leastDistance(from: Int32Array, to: Int32Array): number {
  let missing = 0;
  let surplus = 0;
  for (let index = 0; index < from.length; index += 1) {
    const difference = (to[index] ?? 0) - (from[index] ?? 0);
    if (difference > 0) missing += difference;
    else surplus -= difference;
  }
  return Math.max(missing, surplus);
}

/**
 * Letters to insert, remove or replace to get from one to the other (Levenshtein 1966); null when there are more than `most`.
 * Cells farther than `most` from the diagonal cannot lie on a path that short (Ukkonen 1985).
 */
function distanceWithin(most: number, from: readonly number[], to: readonly number[]): number | null {
  if (Math.abs(from.length - to.length) > most) return null;
  const beyond = most + 1;
  let row = Array.from({ length: to.length + 1 }, (_, index) => Math.min(index, beyond));
  for (const [line, letter] of from.entries()) {
    const next = Array<number>(to.length + 1).fill(beyond);
    const start = Math.max(0, line + 1 - most);
    const end = Math.min(to.length, line + 1 + most);
    let least = beyond;
    for (let index = start; index <= end; index += 1) {
      const replaced = index === 0 ? beyond : (row[index - 1] ?? beyond) + (letter === to[index - 1] ? 0 : 1);
      const removed = (row[index] ?? beyond) + 1;
      const inserted = index === 0 ? beyond : (next[index - 1] ?? beyond) + 1;
      const distance = Math.min(replaced, removed, inserted, beyond);
      next[index] = distance;
      least = Math.min(least, distance);
    }
    if (least === beyond) return null;
    row = next;
  }
  const distance = row[to.length] ?? beyond;
  return distance > most ? null : distance;
}
