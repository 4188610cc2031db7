/** A value and the instant from which it was known. */
export interface Observation<T> {
  readonly knownAt: Date;
  readonly value: T;
}

/**
 * What a restated value means for what is on record; `index` is its place on the timeline.
 * - UNCHANGED: it is on record for that instant already.
 * - CORRECTED: the source says something else of the same instant; it takes the place of the observation there.
 * - SEEN_AGAIN: it says what was known before, at a later instant.
 * - KNOWN_EARLIER: it says what became known next, sooner than recorded.
 * - ADDED: it says something of its own. At the end of the timeline it becomes the newest.
 */
export type Change =
  | { readonly kind: 'UNCHANGED' }
  | { readonly kind: 'CORRECTED' | 'SEEN_AGAIN' | 'KNOWN_EARLIER' | 'ADDED'; readonly index: number };

/**
 * Places an incoming observation on a timeline. Every instant keeps its own observation, also where it says what the one
 * before it said: a third one may turn up that lies between the two. So the same files, imported in any order, end in the
 * same timeline, and importing them again ends in UNCHANGED throughout.
 *
 * @param timeline what is on record, ordered by `knownAt`.
 */
export function observe<T>(
  timeline: readonly Observation<T>[],
  incoming: Observation<T>,
  same: (a: T, b: T) => boolean,
): Change {
  const instant = incoming.knownAt.getTime();
  const index = timeline.findLastIndex((observation) => observation.knownAt.getTime() <= instant);
  const before = timeline[index];
  const after = timeline[index + 1];
  const saysSame = before !== undefined && same(before.value, incoming.value);
  if (before?.knownAt.getTime() === instant) {
    return saysSame ? { kind: 'UNCHANGED' } : { kind: 'CORRECTED', index };
  }
  if (saysSame) return { kind: 'SEEN_AGAIN', index: index + 1 };
  if (after && same(after.value, incoming.value)) return { kind: 'KNOWN_EARLIER', index: index + 1 };
  return { kind: 'ADDED', index: index + 1 };
}
