import DataLoader from 'dataloader';
import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';
import { perRequest } from '../../graphql/per-request.ts';
import { settleConvictions } from './reads/settle-convictions.ts';
import { strategyMeasures, type StrategyMeasures } from './reads/strategy-measures.ts';

/** The measures of a strategy row by its key; one statement for all rows of a request. */
export const measuresOfStrategy = perRequest(
  ({ db }) =>
    new DataLoader<number, StrategyMeasures | null>(async (strategyIds) => {
      const found = await strategyMeasures(db, { strategyIds });
      const byId = new Map(found.map((measures) => [measures.strategyId, measures]));
      return strategyIds.map((id) => byId.get(id) ?? null);
    }),
);

/** How many strategy rows each club has, under a condition. */
export const countStrategiesOfTeam = relationCounter<number, Prisma.StrategyWhereInput>(
  async (db, teamIds, where) => {
    const counts = await db.strategy.groupBy({
      by: ['teamId'],
      where: { AND: [await settleConvictions(db, where, teamIds), { teamId: { in: teamIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ teamId, _count }) => [teamId, _count]));
  },
);

/** How often each version was put into force, under a condition. */
export const countAdoptionsOfVersion = relationCounter<number, Prisma.StrategyAdoptionWhereInput>(
  async (db, versionIds, where) => {
    const counts = await db.strategyAdoption.groupBy({
      by: ['versionId'],
      where: { AND: [where, { versionId: { in: versionIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ versionId, _count }) => [versionId, _count]));
  },
);
