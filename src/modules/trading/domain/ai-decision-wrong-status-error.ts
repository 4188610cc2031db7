import { DomainError } from '../../../shared/domain-error.ts';
import { showValue } from '../../../shared/show-value.ts';
import { AI_DECISION_TRANSITIONS, type AiDecisionStatus } from './ai-decision-status.ts';
import { statusesBefore } from './statuses-before.ts';

/** A decision cannot go from its status to the one that was asked for. Nothing was changed. */
export class AiDecisionWrongStatusError extends DomainError {
  /** The status in which it is; null for one of an older database that is none of ours. */
  readonly status: AiDecisionStatus | null;
  /** From which it could have gone on to the one that was asked for. */
  readonly allowedStatuses: readonly AiDecisionStatus[];

  constructor(decisionId: string, to: AiDecisionStatus, status: AiDecisionStatus | null, stored: string) {
    const allowed = statusesBefore<AiDecisionStatus>(AI_DECISION_TRANSITIONS, to);
    super(
      'AI_DECISION_WRONG_STATUS',
      `decision ${showValue(decisionId)} is ${status ?? showValue(stored)}: ${to} follows ${allowed.join(' or ')}`,
    );
    this.status = status;
    this.allowedStatuses = allowed;
  }
}
