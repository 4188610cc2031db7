import type { BenchmarkBook } from '../../matches/domain/benchmark.ts';
import type { TeamTotals } from '../../teams/domain/team-totals.ts';
import type { TeamRecords } from './backtest/team-records.ts';
import { avgClvPct, percentOf } from './strategy-row.ts';

/** The totals of a club as its row holds them, from the bets of its strategies, each counted once. */
export function teamTotals(
  { teamId, totals, bestStrategy }: TeamRecords,
  benchmark: BenchmarkBook | null,
): TeamTotals {
  const { losses, unluckyLosses } = totals;
  return {
    teamId,
    totalBets: totals.bets,
    totalWins: totals.wins,
    totalLosses: losses,
    winRate: percentOf(totals.hitRate),
    totalPnl: totals.profitUnits,
    roi: percentOf(totals.roi),
    avgClv: avgClvPct(totals, benchmark),
    unluckyLosses,
    badAnalysisLosses: totals.badAnalysisLosses,
    unluckyPct: unluckyLosses === null || losses === 0 ? null : (100 * unluckyLosses) / losses,
    bestStrategy,
  };
}
