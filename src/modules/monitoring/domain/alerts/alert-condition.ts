import type { Json } from '../../../../shared/json.ts';
import type { AlertRuleName } from './alert-rules.ts';

/** Something that a rule finds to be the matter now. */
export interface AlertCondition {
  readonly rule: AlertRuleName;
  /** What it is about, as the rule's description says: `run:<id>`. Of one rule and subject at most one alert is open. */
  readonly subject: string;
  /** For people: a sentence with the values that matter. */
  readonly message: string;
  readonly details: Readonly<Record<string, Json>>;
}
