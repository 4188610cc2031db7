import type { BookClosingValue } from '../../matches/domain/closing-line/closing-line-values.ts';
import type { DueSettlement } from './due-settlement.ts';
import type { PickReturn } from './settle-pick.ts';
import type { Json } from '../../../shared/json.ts';

/** A settlement as it is stored, with the id of its audit entry. */
export interface SettledPick {
  readonly id: string;
  readonly runId: string;
  readonly matchId: number;
  readonly step: number;
  /** As-of instant and kick-off of the decision. */
  readonly decidedAsOf: Date;
  readonly kickOffAt: Date;
  readonly number: number;
  readonly due: DueSettlement;
  readonly came: PickReturn;
  /** Profit per unit staked. */
  readonly profitPerUnit: number;
  /** By benchmark; none of a void pick, whose price was never tested. */
  readonly closing: readonly BookClosingValue[];
  readonly payload: Json;
  readonly features: Json;
  readonly auditEntryId: string;
}
