import { DomainError } from '../../../shared/domain-error.ts';
import { showValue } from '../../../shared/show-value.ts';

/** A BUY or SELL is EXECUTED by a confirmed trade of its own, and there is none, or the one that was named is none. */
export class AiDecisionNotTradedError extends DomainError {
  constructor(decisionId: string, reason: string) {
    super('AI_DECISION_NOT_TRADED', `decision ${showValue(decisionId)} is not carried out: ${reason}`);
  }
}
