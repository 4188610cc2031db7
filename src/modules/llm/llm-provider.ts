import type { z } from 'zod';
import type { PaidProvider } from '../costs/domain/cost-entry.ts';
import type { TokenUsage } from '../costs/domain/cost-of-tokens.ts';

/** One request to a model. */
export interface ProviderRequest {
  readonly model: string;
  /** What the model is told to do; never anything that somebody else wrote. */
  readonly system: string;
  /** The data that it is asked about. */
  readonly prompt: string;
  /** The form of the answer, sent along. The caller checks what comes. */
  readonly schema: z.ZodType;
  readonly maxOutputTokens: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** What came, whatever it is. */
export interface ProviderResponse {
  readonly text: string;
  /** Null where the provider did not say, or said what cannot be. */
  readonly usage: TokenUsage | null;
  /** Why the answer is none, where the provider says so: it was cut off, or withheld. */
  readonly incomplete: string | null;
}

/** A language model behind an API. */
export interface LlmProvider {
  readonly name: PaidProvider;
  /**
   * Sends one request, once.
   * @throws ProviderFailure when no answer came; whatever the signal was aborted with.
   */
  ask(request: ProviderRequest): Promise<ProviderResponse>;
}
