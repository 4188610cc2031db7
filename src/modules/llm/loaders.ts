import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';

/** How many requests to language models each run made, under a condition. */
export const countLlmCallsOfRun = relationCounter<string, Prisma.LlmCallWhereInput>(
  async (db, runIds, where) => {
    const counts = await db.llmCall.groupBy({
      by: ['runId'],
      where: { AND: [where, { runId: { in: runIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ runId, _count }) => [runId ?? '', _count]));
  },
);
