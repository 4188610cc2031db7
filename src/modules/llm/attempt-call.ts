import { keepTrying } from '../../db/keep-trying.ts';
import type { TokenUsage } from '../costs/domain/cost-of-tokens.ts';
import { priceAt } from '../costs/domain/model-price.ts';
import { closeCall, type CallEnd } from './actions/close-call.ts';
import { openCall } from './actions/open-call.ts';
import type { ModelAnswer, Question } from './ask-model.ts';
import { keptText } from './domain/kept-text.ts';
import { ProviderRefusedError } from './domain/provider-refused-error.ts';
import type { Llm } from './llm.ts';
import type { LlmProvider, ProviderResponse } from './llm-provider.ts';
import { ProviderFailure } from './provider-failure.ts';
import { readAnswer } from './read-answer.ts';

export interface Attempt<T> {
  readonly question: Question<T>;
  /** Everything that is sent. */
  readonly prompt: string;
  /** The most that the request can use. */
  readonly most: TokenUsage;
}

/** One request: reserved, sent, recorded. @throws as `askModel`. */
export async function attemptCall<T>(
  llm: Llm,
  provider: LlmProvider,
  { question, prompt, most }: Attempt<T>,
): Promise<ModelAnswer<T>> {
  const { db, clock, settings } = llm;
  const { model, signal, purpose, runId, jobId, matchId } = question;
  const secrets = Object.values(settings.access).map(({ apiKey }) => apiKey);
  const at = clock.now();
  const price = priceAt(settings.prices, { provider: provider.name, model, at });
  const scope = { purpose, runId, jobId, matchId };
  const call = await db.$transaction((tx) =>
    openCall(tx, settings.budgets, { ...scope, prompt: keptText(prompt, secrets), price, most, at }),
  );
  // An answer is paid for: it outlasts a database that is away for a while.
  const close = (end: Omit<CallEnd, 'at'>): Promise<void> =>
    keepTrying(() => db.$transaction((tx) => closeCall(tx, call, { ...end, at: clock.now() })));
  let response: ProviderResponse;
  try {
    response = await provider.ask(question);
  } catch (error) {
    await close(endOf(error, signal, secrets));
    throw error;
  }
  const rawAnswer = keptText(response.text, secrets);
  const usage = response.usage ?? 'UNKNOWN';
  const given =
    response.incomplete === null ? readAnswer(response.text, question) : { fault: response.incomplete };
  const read =
    'answer' in given && saysSecret(given.answer, secrets) ? { fault: 'it says an API key' } : given;
  if ('answer' in read) {
    await close({ outcome: 'ACCEPTED', rawAnswer, error: null, usage });
    return { outcome: 'ACCEPTED', callId: call.id, answer: read.answer };
  }
  const named = { provider: provider.name, model, callId: call.id };
  const error = new ProviderRefusedError(named, keptText(read.fault, secrets));
  await close({ outcome: 'REFUSED', rawAnswer, error: { code: error.code, message: error.message }, usage });
  return { outcome: 'REFUSED', error };
}

/** Whether a key is in an answer, in whatever way its JSON wrote it. */
function saysSecret(answer: unknown, secrets: readonly (string | null)[]): boolean {
  const said = JSON.stringify(answer);
  return secrets.some((secret) => secret !== null && secret !== '' && said.includes(secret));
}

function endOf(
  error: unknown,
  signal: AbortSignal,
  secrets: readonly (string | null)[],
): Omit<CallEnd, 'at'> {
  if (!(error instanceof ProviderFailure)) {
    const message = signal.aborted
      ? 'The call was given up before the answer.'
      : 'The call ended in an unforeseen way.';
    const code = signal.aborted ? 'UNAVAILABLE' : 'INTERNAL';
    return { outcome: 'FAILED', rawAnswer: null, error: { code, message }, usage: 'UNKNOWN' };
  }
  const { rawAnswer, mayCost } = error.details;
  return {
    outcome: 'FAILED',
    rawAnswer: rawAnswer === null ? null : keptText(rawAnswer, secrets),
    error: { code: error.code, message: error.message },
    usage: mayCost ? 'UNKNOWN' : 'NOTHING',
  };
}
