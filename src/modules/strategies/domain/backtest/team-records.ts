import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import { yieldBound } from '../yield-bound.ts';
import { type ConfigurationTest, isPriced } from './backtest-library.ts';
import { type BetRecord, recordOf } from './bet-record.ts';
import type { StrategyBet } from './strategy-bet.ts';

/** What the reported configuration of one strategy brought on one club. */
export interface TeamStrategyRecord {
  readonly test: ConfigurationTest;
  readonly bets: readonly StrategyBet[];
  readonly record: BetRecord;
  readonly yieldBound: number | null;
  /** Among the strategies of the club that may be followed, by the bound, 1 the best; null without a bound, and for a control. */
  readonly rank: number | null;
}

export interface TeamRecords {
  readonly teamId: number;
  /** In the order of the library. */
  readonly strategies: readonly TeamStrategyRecord[];
  /** The name of the one of rank 1; null when none is ranked. It can have lost: its bound says so. */
  readonly bestStrategy: string | null;
  /** Every bet that one of the strategies that may be followed placed, once, however many of them did. */
  readonly totals: BetRecord;
}

/** A bet on a side enters the record of the backed club; a bet on a total, on a draw or on both to score that of both clubs. */
export function teamRecords(
  teamId: number,
  tests: readonly ConfigurationTest[],
  benchmark: BenchmarkBook | null,
): TeamRecords {
  const reported = tests.filter(({ isReported }) => isReported);
  const unranked = reported.map((test) => {
    const bets = test.bets.filter(({ teamIds }) => teamIds.includes(teamId));
    const record = recordOf(bets, { isPriced: isPriced(test.rule), benchmark });
    return { test, bets, record, yieldBound: yieldBoundOf(record) };
  });
  const ranked = unranked
    .filter(({ test, yieldBound: bound }) => bound !== null && !test.definition.isControl)
    .sort(
      (a, b) =>
        (b.yieldBound ?? 0) - (a.yieldBound ?? 0) ||
        (a.test.definition.name < b.test.definition.name ? -1 : 1),
    );
  const strategies = unranked.map((one) => {
    const place = ranked.indexOf(one);
    return { ...one, rank: place === -1 ? null : place + 1 };
  });
  const counted = unranked.filter(({ test }) => !test.definition.isControl && isPriced(test.rule));
  const distinct = [...new Set(counted.flatMap(({ bets }) => bets))];
  return {
    teamId,
    strategies,
    bestStrategy: ranked[0]?.test.definition.name ?? null,
    totals: recordOf(distinct, { isPriced: true, benchmark }),
  };
}

/** The bound of a record; null without a return. */
export function yieldBoundOf(record: BetRecord): number | null {
  const { wins, losses, profitUnits, turnoverUnits, returnSquares } = record;
  if (profitUnits === null || turnoverUnits === null || returnSquares === null) return null;
  return yieldBound({ wins, losses, profitUnits, turnoverUnits, returnSquares });
}
