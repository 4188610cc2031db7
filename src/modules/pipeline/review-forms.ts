import { z } from 'zod';
import type { GivenReview } from './domain/review/find-review-fault.ts';
import { type MatchReview, type Verdict, VERDICTS } from './domain/review/match-review.ts';
import { REVIEW_ACTIONS, type ReviewerConfig, REVIEWERS } from './domain/review/reviewer-config.ts';

const verdict = z.enum(Object.keys(VERDICTS) as Verdict[]);
const provider = z.enum(['OPENAI', 'ANTHROPIC']);

/** What a model is asked to answer of the selections of these names. Providers know no bounds of lengths and lists: those are checked here. */
export function reviewForm(ids: readonly string[]): z.ZodType<GivenReview> {
  return z.strictObject({
    verdicts: z.array(z.strictObject({ selection: z.enum(ids), verdict, reason: z.string() })),
  });
}

/** A review as it is stored with a run. */
export const storedReview: z.ZodType<MatchReview> = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('REVIEWED'),
    provider,
    model: z.string(),
    callId: z.uuid(),
    verdicts: z.array(z.strictObject({ position: z.number().int().min(0), verdict, reason: z.string() })),
  }),
  z.strictObject({
    status: z.literal('UNREVIEWED'),
    provider,
    model: z.string(),
    callId: z.uuid(),
    reason: z.string(),
  }),
]);

/** The reviewer of a run's configuration. */
export const reviewerConfig: z.ZodType<ReviewerConfig> = z
  .strictObject({
    provider: z.enum(REVIEWERS),
    model: z.string().max(200),
    action: z.enum(REVIEW_ACTIONS),
    maxOutputTokens: z.number().int().min(100).max(32_000),
    timeoutMs: z.number().int().min(1_000).max(300_000),
  })
  .refine(({ provider: one, model }) => one === 'OFF' || model !== '', {
    path: ['model'],
    error: 'must name a model where a provider is asked',
  });
