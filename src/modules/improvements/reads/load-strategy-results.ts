import type { Reader } from '../../../db/transaction.ts';
import { BACKTEST_VERSION } from '../../strategies/domain/backtest/backtest-rules.ts';
import { readEvaluationResult } from '../../strategies/reads/read-evaluation-result.ts';
import type { AnalysisScope } from '../domain/analysis/analysis-settings.ts';
import type { StrategyResult } from '../domain/analysis/strategy-result.ts';

/**
 * What the library's strategies brought, every configuration that has prices, by the newest evaluation of each season and division as of an instant;
 * controls are left out, and so are evaluations by an earlier version of the test, whose figures are not those of today. By division and season, in
 * the order of the library. An analysis of a run looks at its picks alone: none.
 */
export async function loadStrategyResults(
  reader: Reader,
  { runId, leagues, strategies }: AnalysisScope,
  asOf: Date,
): Promise<StrategyResult[]> {
  if (runId !== null) return [];
  const evaluations = await reader.$queryRaw<{ division: string; season: string; result: unknown }[]>`
    SELECT DISTINCT ON (division, season) division, season, result FROM strategy_evaluations
    WHERE as_of <= ${asOf} AND version = ${BACKTEST_VERSION}
      AND (cardinality(${[...leagues]}::text[]) = 0 OR division = ANY(${[...leagues]}::text[]))
    ORDER BY division, season, as_of DESC, computed_at DESC, id`;
  return evaluations.flatMap(({ division, season, result }) =>
    readEvaluationResult(result).configurations.flatMap((configuration): StrategyResult[] => {
      const { strategyName, isControl, turnoverUnits, profitUnits, returnSquares } = configuration;
      const isMeant = strategies.length === 0 || strategies.includes(strategyName);
      if (isControl || !isMeant) return [];
      if (turnoverUnits === null || profitUnits === null || returnSquares === null) return [];
      const { parameters: rule, isReported, wins, losses } = configuration;
      const totals = { wins, losses, turnoverUnits, profitUnits, returnSquares };
      return [{ division, season, strategyName, rule, isReported, ...totals }];
    }),
  );
}
