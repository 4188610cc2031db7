import type { Reader } from '../../../../db/transaction.ts';
import type { AlertCondition } from '../../domain/alerts/alert-condition.ts';
import type { AlertThresholds } from '../../domain/alerts/alert-rules.ts';

export interface ConditionRequest {
  readonly at: Date;
  readonly thresholds: AlertThresholds;
}

/** What one rule, or two that go together, find to be the matter at an instant. Not more than a few hundred conditions, one statement. */
export type ConditionQuery = (reader: Reader, request: ConditionRequest) => Promise<AlertCondition[]>;

/** More of one kind are no news: they have one cause. */
export const MOST_CONDITIONS = 100;
