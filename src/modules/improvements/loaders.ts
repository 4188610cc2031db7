import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';

/** How many steps each improvement has made, under a condition. */
export const countTransitions = relationCounter<number, Prisma.ImprovementTransitionWhereInput>(
  async (db, improvementIds, where) => {
    const counts = await db.improvementTransition.groupBy({
      by: ['improvementId'],
      where: { AND: [where, { improvementId: { in: improvementIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ improvementId, _count }) => [improvementId, _count]));
  },
);
