import { PipelineError } from '../../pipeline/domain/failures/pipeline-error.ts';

/** A source of results did not give what it was asked for. */
export class SourceError extends PipelineError {
  /** Whether another try may go better: nobody answered, or the source is out of order or too busy. */
  readonly isTransient: boolean;

  constructor(
    failure: 'SourceUnavailable' | 'RateLimited',
    message: string,
    { isTransient, ...options }: ErrorOptions & { readonly isTransient: boolean },
  ) {
    super(failure, message, options);
    this.isTransient = isTransient;
  }
}
