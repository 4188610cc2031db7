import { z } from 'zod';
import type { CostPurpose, CostScope, PaidProvider } from '../costs/domain/cost-entry.ts';
import type { TokenUsage } from '../costs/domain/cost-of-tokens.ts';
import { priceAt } from '../costs/domain/model-price.ts';
import { attemptCall } from './attempt-call.ts';
import type { ProviderRefusedError } from './domain/provider-refused-error.ts';
import type { Llm } from './llm.ts';
import { ProviderFailure } from './provider-failure.ts';
import { type AnswerForm, readAnswer } from './read-answer.ts';
import { findEarlierAnswer } from './reads/find-earlier-answer.ts';

export interface Question<T> extends AnswerForm<T>, CostScope {
  readonly purpose: CostPurpose;
  readonly provider: PaidProvider;
  readonly model: string;
  readonly matchId: number | null;
  /** What the model is told to do; never anything that somebody else wrote. */
  readonly system: string;
  /** The data that it is asked about. */
  readonly prompt: string;
  readonly maxOutputTokens: number;
  /** For each request; at most ten minutes. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export type ModelAnswer<T> =
  | { readonly outcome: 'ACCEPTED'; readonly callId: string; readonly answer: T }
  | { readonly outcome: 'REFUSED'; readonly error: ProviderRefusedError };

const LONGEST_TIMEOUT_MS = 600_000;
/** What a provider adds to a request on its own: roles, the frame of the form. */
const FRAME_TOKENS = 1_000;

/**
 * Asks a paid model. Every request is reserved in the budgets, sent outside of any transaction, and recorded with its prompt, raw answer
 * and cost; a request that failed in passing is repeated after a pause. An answer that is not of the form, or has a fault, is refused:
 * it is kept and paid for, and not asked for again. A run, or a job without one, that asked the same before is given the answer that it
 * got then. To be called outside of transactions.
 *
 * @throws BudgetExhaustedError before a request that does not fit into a budget.
 * @throws PipelineError RateLimited, ProviderTimeout or SourceUnavailable after the last repetition, or with the breaker open;
 *   ConfigInvalid without a key or a price, or where the provider takes neither the key nor the model.
 * @throws whatever the signal is aborted with, as soon as it is.
 */
export async function askModel<T>(llm: Llm, question: Question<T>): Promise<ModelAnswer<T>> {
  const { provider, model, runId, jobId, matchId, purpose, signal } = question;
  signal.throwIfAborted();
  if (question.timeoutMs > LONGEST_TIMEOUT_MS) throw new RangeError('A request may last ten minutes.');
  const prompt = `${question.system}\n\n${question.prompt}`;
  const asked = { runId, jobId, matchId, purpose, provider, model, prompt };
  const earlier = await findEarlierAnswer(llm.db, asked);
  const read = earlier === null ? null : readAnswer(earlier.rawAnswer, question);
  if (earlier && read && 'answer' in read)
    return { outcome: 'ACCEPTED', callId: earlier.id, answer: read.answer };
  const api = llm.providerOf(provider);
  // Refused here as well as before each request: without a price, nothing is asked of the breaker.
  priceAt(llm.settings.prices, { provider, model, at: llm.clock.now() });
  const most = mostUsage(question, prompt);
  const pause = llm.pauses();
  for (let attempt = 1; ; attempt++) {
    try {
      return await llm
        .breakerOf(provider)
        .run(() => attemptCall(llm, api, { question, prompt, most }), signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ProviderFailure) || !error.isPassing || attempt >= llm.attempts) throw error;
      const paused = pause(error, signal);
      if (paused === null) throw error;
      await paused.catch(() => signal.throwIfAborted());
    }
  }
}

/** No token is shorter than a byte. */
function mostUsage(
  { schema, maxOutputTokens }: Pick<Question<unknown>, 'schema' | 'maxOutputTokens'>,
  prompt: string,
): TokenUsage {
  const form = JSON.stringify(z.toJSONSchema(schema));
  return {
    inputTokens: Buffer.byteLength(prompt) + Buffer.byteLength(form) + FRAME_TOKENS,
    outputTokens: maxOutputTokens,
  };
}
