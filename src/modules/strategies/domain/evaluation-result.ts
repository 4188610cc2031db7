import type { BenchmarkBook } from '../../matches/domain/benchmark.ts';
import { BACKTEST_RULES } from './backtest/backtest-rules.ts';
import type { ConfigurationTest } from './backtest/backtest-library.ts';
import type { BetRecord } from './backtest/bet-record.ts';
import type { LeagueEvaluation } from './backtest/evaluate-league.ts';
import { yieldBoundOf } from './backtest/team-records.ts';
import type { MarketFamily } from './deduce-market-family.ts';
import type { StrategyRule } from './library/strategy-rule.ts';

/** What one configuration brought over a league. */
export interface ConfigurationResult extends BetRecord {
  readonly strategyName: string;
  readonly marketFamily: MarketFamily;
  readonly isControl: boolean;
  readonly isReported: boolean;
  readonly parameters: StrategyRule;
  /** Of this configuration alone, as if nothing else had been tried. */
  readonly yieldLowerBound: number | null;
}

/** An evaluation of the library as it is stored. Fractions, not per cent. */
export interface EvaluationResult {
  readonly benchmark: BenchmarkBook | null;
  /** De-vig method, commission and model settings, as they were then. */
  readonly rules: unknown;
  readonly skipped: readonly { readonly reason: string; readonly matches: number }[];
  readonly realityCheck: {
    /** Position in `configurations`. */
    readonly best: number;
    readonly configurations: number;
    readonly matchDays: number;
    readonly pValue: number;
    readonly consistentPValue: number;
    readonly resamples: number;
    readonly meanBlockLength: number;
    readonly seed: number;
  } | null;
  readonly configurations: readonly ConfigurationResult[];
}

export function evaluationResult({
  benchmark,
  skipped,
  tests,
  realityCheck,
}: LeagueEvaluation): EvaluationResult {
  const { devigMethod, exchangeCommission, model } = BACKTEST_RULES;
  return {
    benchmark,
    rules: { devigMethod, exchangeCommission, model },
    skipped,
    realityCheck: realityCheck && {
      best: tests.indexOf(realityCheck.best),
      configurations: realityCheck.configurations,
      matchDays: realityCheck.matchDays,
      pValue: realityCheck.pValue,
      consistentPValue: realityCheck.consistentPValue,
      ...BACKTEST_RULES.realityCheck,
    },
    configurations: tests.map(configurationResult),
  };
}

function configurationResult({
  definition,
  rule,
  isReported,
  record,
}: ConfigurationTest): ConfigurationResult {
  const { name, marketFamily, isControl } = definition;
  return {
    strategyName: name,
    marketFamily,
    isControl,
    isReported,
    parameters: rule,
    yieldLowerBound: yieldBoundOf(record),
    ...record,
  };
}
