import { DomainError } from '../../../shared/domain-error.ts';

/** Another worker was given the work, because this one gave no sign of life: nothing that it does counts any more. */
export class SupersededError extends DomainError {
  constructor(what: string) {
    super('CONFLICT', `${what} was given to another worker`);
  }
}
