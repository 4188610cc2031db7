/** A value and the instant from which it was known. */
export interface Observation<T> {
  readonly knownAt: Date;
  readonly value: T;
}

/**
 * What a restated value means for what is on record.
 * - UNCHANGED: it is on record for that instant already.
 * - CORRECTED: the source says something else of the same instant; `index` is the observation to replace.
 * - KNOWN_EARLIER: the value of `index` was known sooner than recorded.
 * - ADDED: an observation of its own, to stand at `index`. At the end it becomes the newest.
 */
export type Change =
  | { readonly kind: 'UNCHANGED' }
  | { readonly kind: 'CORRECTED' | 'KNOWN_EARLIER' | 'ADDED'; readonly index: number };

/**
 * Places an incoming observation on a timeline. A value counts as known from its first sighting on, so a later sighting
 * of the same value adds nothing; importing the same files again, in any order, ends in UNCHANGED throughout.
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
  if (before && same(before.value, incoming.value)) return { kind: 'UNCHANGED' };
  if (before && before.knownAt.getTime() === instant) return { kind: 'CORRECTED', index };
  if (after && same(after.value, incoming.value)) return { kind: 'KNOWN_EARLIER', index: index + 1 };
  return { kind: 'ADDED', index: index + 1 };
}
