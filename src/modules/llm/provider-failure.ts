import { PipelineError } from '../pipeline/domain/failures/pipeline-error.ts';

export type ProviderFailureName = 'ProviderTimeout' | 'RateLimited' | 'SourceUnavailable' | 'ConfigInvalid';

export interface FailureDetails {
  /** Whether the provider may charge for the request all the same. */
  readonly mayCost: boolean;
  /** What came instead of an answer; null when nothing did. */
  readonly rawAnswer: string | null;
  /** How long the provider asks to be left alone; null when it does not say. */
  readonly retryAfterMs: number | null;
}

/**
 * A request to a provider that got no answer. It says nothing of the request, whose headers hold the key; and what came instead of an
 * answer, which may repeat the key, is no property that a log would show.
 */
export class ProviderFailure extends PipelineError {
  readonly #details: FailureDetails;

  constructor(failure: ProviderFailureName, message: string, details: Partial<FailureDetails> = {}) {
    super(failure, message);
    this.#details = { mayCost: false, rawAnswer: null, retryAfterMs: null, ...details };
  }

  get details(): FailureDetails {
    return this.#details;
  }

  /** Whether the provider is out of order, as a circuit breaker counts it. */
  get isOutage(): boolean {
    return this.failure === 'ProviderTimeout' || this.failure === 'SourceUnavailable';
  }

  /** Whether the same request can do better a moment later. */
  get isPassing(): boolean {
    return this.failure !== 'ConfigInvalid';
  }
}
