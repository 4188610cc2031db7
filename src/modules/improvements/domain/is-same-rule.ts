import { canonicalHash, canonicalJson } from '../../../shared/canonical-hash.ts';
import type { StrategyRule } from '../../pipeline/domain/run-config.ts';

/** Whether two rules keep the same selections by the same words: the order of their conditions says nothing, and none is as none named. */
export function isSameRule(one: StrategyRule, other: StrategyRule): boolean {
  return canonicalHash(inOneForm(one)) === canonicalHash(inOneForm(other));
}

function inOneForm(rule: StrategyRule): unknown {
  return { ...rule, conditions: (rule.conditions ?? []).map((one) => canonicalJson(one)).sort() };
}
