import type { Reader } from '../../../db/transaction.ts';
import type { StrategyCandidate } from '../domain/choose-optimal-strategy.ts';
import { strategyMeasures } from './strategy-measures.ts';

/** The strategies of a club among which the optimal one is found, in the order of their keys. */
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
      },
      orderBy: { strategyId: 'asc' },
    }),
    strategyMeasures(db, { teamId }),
  ]);
  const bounds = new Map(measures.map(({ strategyId, yieldBound }) => [strategyId, yieldBound]));
  return rows.map((row) => ({ ...row, yieldBound: bounds.get(row.strategyId) ?? null }));
}
