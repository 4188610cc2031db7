import type { MatchReview } from './match-review.ts';
import type { ReviewAction } from './reviewer-config.ts';

/**
 * The selections after a review. With NOTE they are what they were, as they are without a usable review; with REJECT a rejected
 * selection gets the decision REVIEWER_REJECTED. What was not kept is never changed, and nothing but the decision is.
 */
export function applyReview<Selection extends { readonly decision: string }>(
  selections: readonly Selection[],
  review: MatchReview | null,
  action: ReviewAction,
): readonly (Selection | (Omit<Selection, 'decision'> & { readonly decision: 'REVIEWER_REJECTED' }))[] {
  if (review?.status !== 'REVIEWED' || action === 'NOTE') return selections;
  const rejected = new Set(
    review.verdicts.filter(({ verdict }) => verdict === 'REJECT').map(({ position }) => position),
  );
  return selections.map((selection, position) =>
    selection.decision === 'KEPT' && rejected.has(position)
      ? { ...selection, decision: 'REVIEWER_REJECTED' as const }
      : selection,
  );
}
