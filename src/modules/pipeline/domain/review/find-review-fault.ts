import type { Verdict } from './match-review.ts';

/** A review as the model gives it. */
export interface GivenReview {
  readonly verdicts: readonly {
    readonly selection: string;
    readonly verdict: Verdict;
    readonly reason: string;
  }[];
}

const LONGEST_REASON = 300;

/**
 * What is wrong with a review of the selections of these names: each has exactly one verdict, nothing else has one, and every reason
 * is a text of 1 to 300 characters. Null for nothing.
 */
export function findReviewFault(ids: readonly string[], { verdicts }: GivenReview): string | null {
  const named = verdicts.map(({ selection }) => selection);
  const invented = named.find((id) => !ids.includes(id));
  if (invented !== undefined)
    return `it speaks of ${JSON.stringify(invented.slice(0, 40))}, which was not asked about`;
  const twice = named.find((id, index) => named.indexOf(id) !== index);
  if (twice !== undefined) return `it has two verdicts of ${twice}`;
  const missing = ids.find((id) => !named.includes(id));
  if (missing !== undefined) return `it has no verdict of ${missing}`;
  const unfounded = verdicts.find(({ reason }) => reason.trim() === '' || reason.length > LONGEST_REASON);
  return unfounded === undefined
    ? null
    : `its reason for ${unfounded.selection} has not 1 to ${LONGEST_REASON} characters`;
}
