import type { Reader } from '../../../db/transaction.ts';
import type { StrategyCandidate } from '../domain/choose-optimal-strategy.ts';
import { BACKTEST_SOURCE } from '../domain/strategy-row.ts';
import { strategyMeasures } from './strategy-measures.ts';

/**
 * The strategies of a club among which the optimal one is found, in the order of their keys. Each tested season has rows and a rank 1 of
 * its own: the newest one counts, as for the club's totals. Rows from elsewhere count whatever their season.
 */
export async function strategyCandidates(db: Reader, teamId: number): Promise<StrategyCandidate[]> {
  const [rows, measures] = await Promise.all([
    db.strategy.findMany({
      where: { teamId },
      select: {
        strategyId: true,
        strategyName: true,
        isActive: true,
        contextFilters: true,
        strategyRank: true,
        season: true,
        source: true,
      },
      orderBy: { strategyId: 'asc' },
    }),
    strategyMeasures(db, { teamId }),
  ]);
  const bounds = new Map(measures.map(({ strategyId, yieldBound }) => [strategyId, yieldBound]));
  const tested = rows.filter(({ source }) => source === BACKTEST_SOURCE).map(({ season }) => season ?? '');
  const newest = tested.reduce((latest, season) => (season > latest ? season : latest), '');
  return rows
    .filter(({ source, season }) => source !== BACKTEST_SOURCE || (season ?? '') === newest)
    .map(({ strategyId, strategyName, isActive, contextFilters, strategyRank }) => ({
      strategyId,
      strategyName,
      isActive,
      contextFilters,
      strategyRank,
      yieldBound: bounds.get(strategyId) ?? null,
    }));
}
