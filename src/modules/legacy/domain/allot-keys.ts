const GREATEST_KEY = 2_147_483_647;

export interface AllottedKey {
  readonly key: number;
  /** Whether it is another one than V1's. */
  readonly isNew: boolean;
}

/**
 * The V3 keys of V1 rows, in their order: the V1 key where it is a whole number from 1 to 2,147,483,647 that no other row has,
 * else the next one after every key in use. `highest` is at least the greatest key that V3 has given out.
 */
export function allotKeys(
  keys: readonly (string | null)[],
  taken: ReadonlySet<number>,
  highest: number,
): AllottedKey[] {
  const used = new Set(taken);
  const kept = keys.map((text) => {
    const key = keyOf(text);
    if (key === null || used.has(key)) return null;
    used.add(key);
    return key;
  });
  let next = kept.reduce<number>((most, key) => Math.max(most, key ?? 0), highest);
  return kept.map((key) => (key === null ? { key: (next += 1), isNew: true } : { key, isNew: false }));
}

function keyOf(text: string | null): number | null {
  if (text === null || !/^[1-9]\d{0,9}$/.test(text)) return null;
  const key = Number(text);
  return key <= GREATEST_KEY ? key : null;
}
