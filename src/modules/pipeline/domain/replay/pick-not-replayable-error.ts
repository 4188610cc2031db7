import { DomainError } from '../../../../shared/domain-error.ts';

/** The pick cannot be decided anew: what it rests on is not pinned in a form that is known. */
export class PickNotReplayableError extends DomainError {
  readonly reason: string;

  constructor(pickId: string, reason: string) {
    super('CONFLICT', `pick ${pickId} cannot be replayed: ${reason}`);
    this.reason = reason;
  }
}
