import DataLoader from 'dataloader';
import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';
import { perRequest } from '../../graphql/per-request.ts';
import { type CheckpointCounts, readCheckpointCounts } from './read-checkpoint-counts.ts';
import { countsOfCheckpoints } from './reads/counts-of-checkpoints.ts';
import { nodesOfRuns, type NodeCheckpoint } from './reads/nodes-of-runs.ts';

/** How many events each run has, under a condition. */
export const countEventsOfRun = relationCounter<string, Prisma.RunEventWhereInput>(
  async (db, runIds, where) => {
    const counts = await db.runEvent.groupBy({
      by: ['runId'],
      where: { AND: [where, { runId: { in: runIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ runId, _count }) => [runId, _count]));
  },
);

/** How many checkpoints each run has, under a condition. */
export const countCheckpointsOfRun = relationCounter<string, Prisma.ProcessingCheckpointWhereInput>(
  async (db, runIds, where) => {
    const counts = await db.processingCheckpoint.groupBy({
      by: ['runId'],
      where: { AND: [where, { runId: { in: runIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ runId, _count }) => [runId, _count]));
  },
);

/** The nodes of the newest step of a run, in their order; one read for all runs of a request. */
export const nodesOfRun = perRequest(
  ({ db }) =>
    new DataLoader<string, readonly NodeCheckpoint[]>(async (runIds) => {
      const nodes = await nodesOfRuns(db, runIds);
      return runIds.map((id) => nodes.get(id) ?? []);
    }),
);

/** How many matches a try of a node worked on and passed over; one statement for all checkpoints of a request. */
export const countsOfCheckpoint = perRequest(
  ({ db }) =>
    new DataLoader<bigint, CheckpointCounts>(async (ids) => {
      const counts = await countsOfCheckpoints(db, ids);
      return ids.map((id) => readCheckpointCounts(counts.get(id)));
    }),
);
