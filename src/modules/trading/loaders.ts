import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';

/** How many trades each decision has, under a condition. */
export const countTradesOfDecision = relationCounter<number, Prisma.TradeWhereInput>(
  async (db, ids, where) => {
    const counts = await db.trade.groupBy({
      by: ['aiDecisionId'],
      where: { AND: [where, { aiDecisionId: { in: ids } }] },
      _count: true,
    });
    return new Map(counts.flatMap(({ aiDecisionId: id, _count }) => (id === null ? [] : [[id, _count]])));
  },
);

/** How many lines of the log there are about each decision, under a condition. */
export const countLogsOfDecision = relationCounter<number, Prisma.SystemLogWhereInput>(
  async (db, ids, where) => {
    const counts = await db.systemLog.groupBy({
      by: ['aiDecisionId'],
      where: { AND: [where, { aiDecisionId: { in: ids } }] },
      _count: true,
    });
    return new Map(counts.flatMap(({ aiDecisionId: id, _count }) => (id === null ? [] : [[id, _count]])));
  },
);

/** How many lines of the log there are about each trade, under a condition. */
export const countLogsOfTrade = relationCounter<number, Prisma.SystemLogWhereInput>(
  async (db, ids, where) => {
    const counts = await db.systemLog.groupBy({
      by: ['tradeId'],
      where: { AND: [where, { tradeId: { in: ids } }] },
      _count: true,
    });
    return new Map(counts.flatMap(({ tradeId: id, _count }) => (id === null ? [] : [[id, _count]])));
  },
);
