import type { Hypothesis } from './hypothesis.ts';
import type { LeastSizes } from './bet-hypotheses.ts';
import { poolResults, type PooledResult, type StrategyResult } from './strategy-result.ts';
import { type Comparison, compareMeans, NOT_COMPARED, testBelowZero } from './test-below-zero.ts';

/**
 * The hypotheses about one strategy of the library, by the results of its reported configuration: over all divisions, and over each of several.
 * A strategy of the library bets once a match, so its bets do not hang together.
 */
export function libraryHypotheses(
  results: readonly StrategyResult[],
  { minimumBets, minimumMatches }: LeastSizes,
): Hypothesis[] {
  const reported = results.filter(({ isReported }) => isReported);
  const byDivision = [...Map.groupBy(reported, ({ division }) => division)].sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const groups = [
    { division: null, own: reported, others: [] as StrategyResult[] },
    ...(byDivision.length < 2 ? [] : byDivision).map(([division, own]) => ({
      division,
      own,
      others: reported.filter((one) => one.division !== division),
    })),
  ];
  return groups.flatMap(({ division, own, others }): Hypothesis[] => {
    const pooled = poolResults(own);
    const bets = pooled.wins + pooled.losses;
    const spread = bets < Math.max(minimumBets, minimumMatches) ? null : spreadOf(pooled);
    const test = spread && testBelowZero(spread.mean, spread, spread.fairError);
    if (spread === null || test === null) return [];
    const rest = poolResults(others);
    const restSpread = rest.wins + rest.losses < minimumBets ? null : spreadOf(rest);
    return [
      {
        source: 'STRATEGY_RESULTS',
        strategyName: own[0]?.strategyName ?? '',
        segment: division === null ? null : { factor: 'DIVISION', value: division },
        metric: 'PROFIT',
        benchmark: null,
        bets,
        matches: bets,
        ...test,
        restMean: restSpread?.mean ?? null,
        winRate: pooled.wins / bets,
        roi: test.mean,
        comparison:
          division === null ? null : restSpread === null ? NOT_COMPARED : compareWith(restSpread, spread),
      },
    ];
  });
}

interface Spread {
  readonly mean: number;
  readonly standardError: number;
  readonly degrees: number;
  readonly fairError: number;
}

/** Of two that share no bet. */
function compareWith(rest: Spread, one: Spread): Comparison {
  return compareMeans(
    one.mean - rest.mean,
    {
      standardError: Math.hypot(one.standardError, rest.standardError),
      degrees: Math.min(one.degrees, rest.degrees),
    },
    Math.hypot(one.fairError, rest.fairError),
  );
}

/**
 * The profit per unit of turnover, with the spread of what was seen and with that of fair prices: the winners' mean price, weighted by what they
 * paid, estimates that of all bets, for at fair prices a bet is won in inverse proportion to its price.
 */
function spreadOf({ wins, losses, turnoverUnits, profitUnits, returnSquares }: PooledResult): Spread | null {
  const bets = wins + losses;
  const payout = turnoverUnits + profitUnits;
  // Without a winner nothing says at what prices the bets were made.
  if (payout <= 0 || turnoverUnits <= 0) return null;
  const mean = profitUnits / turnoverUnits;
  const seen = Math.max(0, returnSquares / turnoverUnits - (1 + mean) ** 2) / (bets - 1);
  const fair = Math.max(0, returnSquares / payout - 1) / bets;
  return { mean, standardError: Math.sqrt(seen), degrees: bets - 1, fairError: Math.sqrt(fair) };
}
