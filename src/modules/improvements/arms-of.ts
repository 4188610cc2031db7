import type { ExperimentArms } from '../experiments/actions/start-experiment.ts';
import { strategyRule } from '../pipeline/parse-strategy-rule.ts';
import type { StrategyRule } from '../pipeline/domain/run-config.ts';
import { adjustRule } from './domain/adjustment.ts';
import { isSameRule } from './domain/is-same-rule.ts';
import { readAdjustments } from './read-adjustments.ts';

/**
 * What a test of adjustments compares: the rule in force, and that rule adjusted. A gap where no run decides by the strategy (`control` is
 * undefined), where the adjustments cannot be read or make no rule (`minEdge` above `maxEdge`), and where they change nothing.
 */
export function armsOf(control: StrategyRule | undefined, storedAdjustments: unknown): ExperimentArms {
  if (control === undefined) return { gap: 'NO_PIPELINE_STRATEGY' };
  const adjustments = readAdjustments(storedAdjustments);
  const adjusted = adjustments && strategyRule.safeParse(adjustRule(control, adjustments));
  if (!adjusted?.success) return { gap: 'UNREADABLE_ADJUSTMENTS' };
  return isSameRule(control, adjusted.data) ? { gap: 'NO_CHANGE' } : { control, treatment: adjusted.data };
}
