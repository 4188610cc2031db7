import type { PaidProvider } from '../../../costs/domain/cost-entry.ts';

export const REVIEWERS = ['OFF', 'OPENAI', 'ANTHROPIC'] as const satisfies readonly ('OFF' | PaidProvider)[];
/** What becomes of a selection that is rejected: nothing but the note, or it is not kept. */
export const REVIEW_ACTIONS = ['NOTE', 'REJECT'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** Which language model reads what a run keeps, and what follows. */
export interface ReviewerConfig {
  readonly provider: (typeof REVIEWERS)[number];
  /** As the provider names it; it needs a price. Empty where the provider is OFF. */
  readonly model: string;
  readonly action: ReviewAction;
  /** Of one match. */
  readonly maxOutputTokens: number;
  /** Of one request. */
  readonly timeoutMs: number;
}

/** Runs are complete without a reviewer. */
export const DEFAULT_REVIEWER: ReviewerConfig = {
  provider: 'OFF',
  model: '',
  action: 'NOTE',
  maxOutputTokens: 2_000,
  timeoutMs: 60_000,
};

/**
 * Why a run of the mode cannot have this reviewer; null when it can. A model has read of matches that were played before its training
 * ended: in a BACKTEST it would know the future.
 */
export function findReviewerFault(mode: string, { provider }: ReviewerConfig): string | null {
  if (provider === 'OFF' || mode !== 'BACKTEST') return null;
  return 'must be OFF in a BACKTEST: a language model may know how the matches ended';
}
