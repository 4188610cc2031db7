import type { Reader } from '../../../db/transaction.ts';
import type { StrategyCandidate } from '../domain/choose-optimal-strategy.ts';
import { BACKTEST_SOURCE } from '../domain/strategy-row.ts';
import { strategyMeasures } from './strategy-measures.ts';

/**
 * The strategies of a club among which the optimal one is found, in the order of their keys. Each tested season has rows and a rank 1 of
 * its own: the newest one counts, as for the club's totals. So does the newest version of a rule that was tested in it, as in the ranking.
 * Rows from elsewhere count whatever their season and version.
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
        strategyVersion: true,
      },
      orderBy: { strategyId: 'asc' },
    }),
    strategyMeasures(db, { teamId }),
  ]);
  const bounds = new Map(measures.map(({ strategyId, yieldBound }) => [strategyId, yieldBound]));
  const tested = rows.filter(({ source }) => source === BACKTEST_SOURCE);
  const newest = tested.reduce(
    (latest, { season }) => (season !== null && season > latest ? season : latest),
    '',
  );
  const ofNewest = tested.filter(({ season }) => (season ?? '') === newest);
  const versions = Map.groupBy(ofNewest, ({ strategyName }) => strategyName);
  const shown = new Set([...versions.values()].map((same) => same.reduce(newerVersion)));
  return rows
    .filter((row) => row.source !== BACKTEST_SOURCE || shown.has(row))
    .map(({ strategyId, strategyName, isActive, contextFilters, strategyRank }) => ({
      strategyId,
      strategyName,
      isActive,
      contextFilters,
      strategyRank,
      yieldBound: bounds.get(strategyId) ?? null,
    }));
}

/** Of two rows that tests of a strategy wrote, the one of the newer version of its rule. */
function newerVersion<Row extends { readonly strategyVersion: string | null }>(one: Row, other: Row): Row {
  return Number(other.strategyVersion ?? 0) > Number(one.strategyVersion ?? 0) ? other : one;
}
