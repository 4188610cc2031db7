import { DomainError } from '../../shared/domain-error.ts';
import type { Difference } from './difference.ts';

/** The database cannot be adopted as it is. Nothing was changed; the message names every reason and the statements that mend it. */
export class AdoptionError extends DomainError {
  readonly differences: readonly Difference[];

  constructor(message: string, differences: readonly Difference[] = [], options?: ErrorOptions) {
    super('CONFLICT', message, options);
    this.differences = differences;
  }
}
