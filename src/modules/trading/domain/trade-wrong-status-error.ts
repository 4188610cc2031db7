import { DomainError } from '../../../shared/domain-error.ts';
import { showValue } from '../../../shared/show-value.ts';
import { statusesBefore } from './statuses-before.ts';
import { TRADE_TRANSITIONS, type TradeStatus } from './trade-status.ts';

/** A trade cannot go from its status to the one that was asked for. Nothing was changed. */
export class TradeWrongStatusError extends DomainError {
  /** The status in which it is; null for one of an older database that is none of ours. */
  readonly status: TradeStatus | null;
  /** From which it could have gone on to the one that was asked for. */
  readonly allowedStatuses: readonly TradeStatus[];

  constructor(id: number, to: TradeStatus, status: TradeStatus | null, stored: string) {
    const allowed = statusesBefore<TradeStatus>(TRADE_TRANSITIONS, to);
    super(
      'TRADE_WRONG_STATUS',
      `trade ${id} is ${status ?? showValue(stored)}: ${
        allowed.length === 0 ? `nothing leads to ${to}` : `${to} follows ${allowed.join(' or ')}`
      }`,
    );
    this.status = status;
    this.allowedStatuses = allowed;
  }
}
