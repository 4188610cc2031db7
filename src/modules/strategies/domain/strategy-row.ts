import type { BenchmarkBook } from '../../matches/domain/benchmark.ts';
import type { BetRecord } from './backtest/bet-record.ts';
import type { LeagueEvaluation } from './backtest/evaluate-league.ts';
import type { StrategyBet } from './backtest/strategy-bet.ts';
import type { TeamStrategyRecord } from './backtest/team-records.ts';
import { deduceStrategyType, type StrategyType } from './deduce-strategy-type.ts';
import type { MarketFamily } from './deduce-market-family.ts';
import type { StrategyRule } from './library/strategy-rule.ts';
import type { StoredPerformance } from './stored-performance.ts';

/** Where rows come from that a test of the library wrote. */
export const BACKTEST_SOURCE = 'BACKTEST';

/** What a row of the 29-column table says of a strategy on one club in a season. Shares, ROI and CLV in per cent. */
export interface StrategyRow {
  readonly teamId: number;
  readonly teamName: string;
  readonly strategyName: string;
  readonly strategyType: StrategyType;
  readonly marketFamily: MarketFamily;
  readonly isBestStrategy: boolean;
  readonly strategyRank: number | null;
  readonly totalBets: number;
  readonly wins: number;
  readonly losses: number;
  readonly winRate: number | null;
  readonly totalPnl: number | null;
  readonly roi: number | null;
  readonly avgClv: number | null;
  readonly unluckyCount: number | null;
  readonly badAnalysisCount: number | null;
  readonly contextFilters: { readonly venue: 'HOME' | 'AWAY' } | null;
  readonly performance: StoredPerformance;
  readonly parameters: StrategyRule;
  /** Only of a new row: who follows which strategy is for people to say. */
  readonly isActive: boolean;
}

/** The rows of every club and strategy of an evaluation, clubs without bets included. */
export function strategyRows(
  evaluation: LeagueEvaluation,
  teamNames: ReadonlyMap<number, string>,
): StrategyRow[] {
  return evaluation.teams.flatMap(({ teamId, strategies }) =>
    strategies.map((one) => rowOf(teamId, teamNames.get(teamId) ?? String(teamId), one, evaluation)),
  );
}

function rowOf(
  teamId: number,
  teamName: string,
  { test: { definition, rule }, bets, record, rank }: TeamStrategyRecord,
  evaluation: LeagueEvaluation,
): StrategyRow {
  const { name, marketFamily, venue, isControl } = definition;
  return {
    teamId,
    teamName,
    strategyName: name,
    strategyType: deduceStrategyType(name),
    marketFamily,
    isBestStrategy: rank === 1,
    strategyRank: rank,
    totalBets: record.bets,
    wins: record.wins,
    losses: record.losses,
    winRate: percentOf(record.hitRate),
    totalPnl: record.profitUnits,
    roi: percentOf(record.roi),
    avgClv: avgClvPct(record, evaluation.benchmark),
    unluckyCount: record.unluckyLosses,
    badAnalysisCount: record.badAnalysisLosses,
    contextFilters: venue === null ? null : { venue },
    performance: performanceOf(bets, record, evaluation),
    parameters: rule,
    isActive: !isControl,
  };
}

/** The mean fair closing line value by the season's benchmark, in per cent; null where it closed none of the bets. */
export function avgClvPct({ closing }: BetRecord, benchmark: BenchmarkBook | null): number | null {
  return percentOf(closing.find(({ book }) => book === benchmark)?.avgFairClv ?? null);
}

export function percentOf(fraction: number | null): number | null {
  return fraction === null ? null : fraction * 100;
}

function performanceOf(
  bets: readonly StrategyBet[],
  record: BetRecord,
  { tests, realityCheck }: LeagueEvaluation,
): StoredPerformance {
  const { turnoverUnits, returnSquares, closing, calibration, noReturnReason } = record;
  const hasTurnover = turnoverUnits !== null && turnoverUnits > 0 && returnSquares !== null;
  return {
    ...(hasTurnover ? { turnover_units: turnoverUnits, return_squares: returnSquares } : {}),
    ...(closing.length === 0
      ? {}
      : {
          clv_by_benchmark: Object.fromEntries(
            closing.map(({ book, bets, avgFairClv }) => [book, { bets, avg_clv: avgFairClv * 100 }]),
          ),
        }),
    ...(bets.length === 0 ? {} : { bet_share: betShare(bets) }),
    ...(noReturnReason === null ? {} : { no_return_reason: noReturnReason }),
    ...(calibration === null
      ? {}
      : {
          calibration: {
            forecasts: calibration.forecasts,
            mean_probability: calibration.meanProbability,
            hit_rate: calibration.hitRate,
            brier: calibration.brier,
            expected_calibration_error: calibration.expectedCalibrationError,
          },
        }),
    configurations_tried: tests.length,
    ...(realityCheck === null ? {} : { reality_check_p_value: realityCheck.pValue }),
  };
}

function betShare(bets: readonly StrategyBet[]): number {
  return bets.reduce((sum, { teamIds }) => sum + 1 / teamIds.length, 0) / bets.length;
}
