import { DomainError } from '../../../shared/domain-error.ts';
import { showValue } from '../../../shared/show-value.ts';
import {
  IMPROVEMENT_TRANSITIONS,
  type ImprovementAction,
  type ImprovementStatus,
} from './improvement-status.ts';

/** What was asked for cannot be done with an improvement of this status. Nothing was changed. */
export class ImprovementWrongStatusError extends DomainError {
  /** The status in which it is; null for one of an older database that is none of ours. */
  readonly status: ImprovementStatus | null;
  readonly action: ImprovementAction;
  /** The statuses from which the action leads on. */
  readonly allowedStatuses: readonly ImprovementStatus[];

  constructor(id: number, action: ImprovementAction, status: ImprovementStatus | null, stored: string) {
    const { from } = IMPROVEMENT_TRANSITIONS[action];
    super(
      'IMPROVEMENT_WRONG_STATUS',
      `improvement ${id} is ${status ?? showValue(stored)}: ${action} is possible from ${from.join(' or ')}`,
    );
    this.status = status;
    this.action = action;
    this.allowedStatuses = from;
  }
}
