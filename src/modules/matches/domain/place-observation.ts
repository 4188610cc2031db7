import type { Change, Observation } from './observe.ts';

/** A timeline as it is stored: the last observation is in force (`revisionId` null), the others are revisions. */
export type StoredTimeline<T, Id> = readonly (Observation<T> & { readonly revisionId: Id | null })[];

/** What is to be written so that an observation takes its place on a stored timeline. */
export interface Placement<T, Id> {
  /** A revision to write: the value that gives way, or the incoming one where a newer one stays in force. */
  readonly kept: Observation<T> & {
    readonly kind: 'CORRECTED' | 'SUPERSEDED';
    /** The revision that held the value so far; null for the one in force. */
    readonly revisionId: Id | null;
    /** Whether it is the incoming observation. */
    readonly isNew: boolean;
  };
  /** Where the incoming value goes: the revision of that id, or with null the place in force. Nowhere when it is kept. */
  readonly restated: { readonly revisionId: Id | null } | null;
}

/** Places an observation that changes a stored timeline, which holds at least the observation in force. */
export function placeObservation<T, Id>(
  timeline: StoredTimeline<T, Id>,
  incoming: Observation<T>,
  change: Exclude<Change, { kind: 'UNCHANGED' }>,
): Placement<T, Id> {
  const target = timeline[change.index];
  if (change.kind === 'CORRECTED' && target) {
    const { revisionId } = target;
    return { kept: { ...target, kind: 'CORRECTED', isNew: false }, restated: { revisionId } };
  }
  const inForce = timeline.at(-1);
  if (target || !inForce) {
    const { knownAt, value } = incoming;
    return { kept: { knownAt, value, kind: 'SUPERSEDED', revisionId: null, isNew: true }, restated: null };
  }
  return { kept: { ...inForce, kind: 'SUPERSEDED', isNew: false }, restated: { revisionId: null } };
}
