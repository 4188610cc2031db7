import { type AdjustmentOption, adjustmentOptions } from './adjustment-options.ts';
import type { FailurePattern } from './failure-pattern.ts';
import { type AnalysedStrategy, type Findings, isOf } from './proposer.ts';

/** A pattern that a model is asked about, with the strategy that it is of and what may be changed because of it. */
export interface AskedPattern {
  readonly pattern: FailurePattern;
  readonly strategy: AnalysedStrategy;
  readonly options: readonly AdjustmentOption[];
}

/** More patterns than this make the question long and the answer no better. */
const MOST_PATTERNS = 20;

/** The most harmful patterns of which something may be changed, in their order; those of strategies that are no more are left out. */
export function askedPatterns({ patterns, strategies }: Findings): readonly AskedPattern[] {
  return patterns
    .flatMap((pattern) => {
      const strategy = strategies.find((one) => isOf(one, pattern));
      const options = strategy === undefined ? [] : adjustmentOptions(pattern, strategy);
      return strategy === undefined || options.length === 0 ? [] : [{ pattern, strategy, options }];
    })
    .slice(0, MOST_PATTERNS);
}

/** The name of a strategy, wherever it is kept. */
export function nameOfStrategy(strategy: AnalysedStrategy): string {
  return strategy.kind === 'PIPELINE' ? strategy.rule.name : strategy.name;
}
