import type { Json } from '../../../shared/json.ts';

/** A settled pick as a model may learn from it. */
export interface TrainingExample {
  readonly pickId: string;
  readonly runId: string;
  readonly matchId: number;
  /** The as-of instant of the decision. */
  readonly asOf: Date;
  readonly featuresVersion: number;
  /** As they were known then; nothing changes them. */
  readonly features: Json;
  /** The outcome by its name. */
  readonly label: string;
  readonly profitPerUnit: number;
  readonly settlementNumber: number;
  readonly labelledAt: Date;
}
