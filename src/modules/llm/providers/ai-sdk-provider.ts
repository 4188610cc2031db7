import { APICallError, generateText, type LanguageModel, NoObjectGeneratedError, Output } from 'ai';
import type { PaidProvider } from '../../costs/domain/cost-entry.ts';
import type { TokenUsage } from '../../costs/domain/cost-of-tokens.ts';
import type { LlmProvider, ProviderRequest, ProviderResponse } from '../llm-provider.ts';
import { ProviderFailure } from '../provider-failure.ts';
import { failureOf } from './failure-of.ts';

/** A provider whose wire format the AI SDK speaks. Repetitions are the caller's: the SDK makes none. */
export function aiSdkProvider(name: PaidProvider, modelOf: (model: string) => LanguageModel): LlmProvider {
  // The SDK would write its warnings on the console, past our log.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  return {
    name,
    ask: async (request) => {
      const timeout = AbortSignal.timeout(request.timeoutMs);
      try {
        return await send(request, modelOf(request.model), AbortSignal.any([request.signal, timeout]));
      } catch (error) {
        request.signal.throwIfAborted();
        const who = `${name} (${request.model})`;
        if (timeout.aborted) {
          const message = `${who} did not answer within ${request.timeoutMs} ms`;
          throw new ProviderFailure('ProviderTimeout', message, { mayCost: true });
        }
        throw failureOf(error, who, new Date());
      }
    },
  };
}

async function send(
  { system, prompt, schema, maxOutputTokens }: ProviderRequest,
  model: LanguageModel,
  abortSignal: AbortSignal,
): Promise<ProviderResponse> {
  try {
    const { text, usage, finishReason } = await generateText({
      model,
      system,
      prompt,
      output: Output.object({ schema }),
      maxOutputTokens,
      maxRetries: 0,
      abortSignal,
    });
    return { text, usage: usageOf(usage), incomplete: incompleteness(finishReason) };
  } catch (error) {
    // An answer, though none of the form that was asked for.
    if (NoObjectGeneratedError.isInstance(error)) {
      return {
        text: error.text ?? '',
        usage: usageOf(error.usage),
        incomplete: incompleteness(error.finishReason),
      };
    }
    const refusal = abortSignal.aborted ? null : refusalOf(error);
    if (refusal) return refusal;
    throw error;
  }
}

const NOTHING_USED: TokenUsage = { inputTokens: 0, outputTokens: 0 };

/** What speaks of this one request rather than of the provider or our access to it. */
function refusalOf(error: unknown): ProviderResponse | null {
  // An answer that the SDK cannot take apart: asked for again, it would be paid for again.
  if (error instanceof RangeError)
    return { text: '', usage: null, incomplete: 'it cannot be read: it is nested too deeply, or too long' };
  if (!APICallError.isInstance(error) || error.statusCode === undefined) return null;
  const { statusCode, responseBody: text = '' } = error;
  if (statusCode < 300) return { text, usage: null, incomplete: 'it is no answer of this API' };
  if (![400, 413, 422].includes(statusCode)) return null;
  return {
    text,
    usage: NOTHING_USED,
    incomplete: `the provider does not take the request: status ${statusCode}`,
  };
}

function incompleteness(finishReason: string | undefined): string | null {
  if (finishReason === 'length') return 'it was cut off at the most tokens that it may have';
  return finishReason === 'content-filter' ? 'the provider withheld it' : null;
}

const MOST_TOKENS = 100_000_000;

function usageOf(
  usage: { inputTokens: number | undefined; outputTokens: number | undefined } | undefined,
): TokenUsage | null {
  const [inputTokens, outputTokens] = [usage?.inputTokens, usage?.outputTokens];
  return isCount(inputTokens) && isCount(outputTokens) ? { inputTokens, outputTokens } : null;
}

function isCount(tokens: number | undefined): tokens is number {
  return tokens !== undefined && Number.isInteger(tokens) && tokens >= 0 && tokens <= MOST_TOKENS;
}
