import { askModel } from '../../llm/ask-model.ts';
import type { Llm } from '../../llm/llm.ts';
import {
  buildReviewPrompt,
  type MatchToReview,
  REVIEW_INSTRUCTIONS,
} from '../domain/review/build-review-prompt.ts';
import { findReviewFault } from '../domain/review/find-review-fault.ts';
import type { MatchReview } from '../domain/review/match-review.ts';
import { reviewableSelections } from '../domain/review/reviewable-selections.ts';
import type { ReviewerConfig } from '../domain/review/reviewer-config.ts';
import { reviewForm } from '../review-forms.ts';

export interface ReviewDeps {
  readonly llm: Llm;
  readonly runId: string;
  readonly jobId: string | null;
}

/**
 * Has a language model read the kept selections of one match. What `applyReview` makes of the review is the caller's. An answer that
 * cannot be used leaves the match UNREVIEWED, with the reason. A run that asks of the same match again, unchanged, gets the answer that
 * it paid for. To be called outside of transactions.
 *
 * @returns null where the reviewer is OFF or nothing was kept.
 * @throws BudgetExhaustedError, which is fatal to the run; PipelineError of the provider: RateLimited, ProviderTimeout and
 *   SourceUnavailable pass, ConfigInvalid does not; whatever the signal is aborted with.
 */
export async function reviewMatch(
  { llm, runId, jobId }: ReviewDeps,
  match: MatchToReview,
  { provider, model, maxOutputTokens, timeoutMs }: ReviewerConfig,
  signal: AbortSignal,
): Promise<MatchReview | null> {
  const kept = reviewableSelections(match.selections);
  if (provider === 'OFF' || kept.length === 0) return null;
  const ids = kept.map(({ id }) => id);
  const answer = await askModel(llm, {
    purpose: 'LLM_REVIEW',
    provider,
    model,
    runId,
    jobId,
    matchId: match.fixture.matchId,
    system: REVIEW_INSTRUCTIONS,
    prompt: buildReviewPrompt(match),
    schema: reviewForm(ids),
    findFault: (review) => findReviewFault(ids, review),
    maxOutputTokens,
    timeoutMs,
    signal,
  });
  if (answer.outcome === 'REFUSED') {
    const { callId, reason } = answer.error;
    return { status: 'UNREVIEWED', provider, model, callId, reason };
  }
  const { verdicts } = answer.answer;
  return {
    status: 'REVIEWED',
    provider,
    model,
    callId: answer.callId,
    verdicts: kept.flatMap(({ id, position }) =>
      verdicts
        .filter(({ selection }) => selection === id)
        .map(({ verdict, reason }) => ({ position, verdict, reason })),
    ),
  };
}
