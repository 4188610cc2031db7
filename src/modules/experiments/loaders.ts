import DataLoader from 'dataloader';
import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';
import { perRequest } from '../../graphql/per-request.ts';
import { type ExperimentCounts, experimentCounts } from './reads/experiment-counts.ts';
import { experimentDifferences } from './reads/experiment-differences.ts';

const NOTHING: ExperimentCounts = { matches: 0, matchesWithoutClosing: 0, controlBets: 0, treatmentBets: 0 };

/** How many observations each experiment has, under a condition. */
export const countObservations = relationCounter<string, Prisma.ExperimentObservationWhereInput>(
  async (db, experimentIds, where) => {
    const counts = await db.experimentObservation.groupBy({
      by: ['experimentId'],
      where: { AND: [where, { experimentId: { in: experimentIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ experimentId, _count }) => [experimentId, _count]));
  },
);

/** What experiments have observed, in numbers; one statement for all experiments of a request. */
export const countsOfExperiment = perRequest(
  ({ db }) =>
    new DataLoader<string, ExperimentCounts>(async (ids) => {
      const counts = await experimentCounts(db, ids);
      return ids.map((id) => counts.get(id) ?? NOTHING);
    }),
);

/** The differences that experiments have observed, in their order; one statement for all experiments of a request. */
export const differencesOfExperiment = perRequest(
  ({ db }) =>
    new DataLoader<string, readonly number[]>(async (ids) => {
      const differences = await experimentDifferences(db, ids);
      return ids.map((id) => differences.get(id) ?? []);
    }),
);

/** How many tests each improvement has, under a condition. */
export const countExperimentsOfImprovement = relationCounter<number, Prisma.ExperimentWhereInput>(
  async (db, improvementIds, where) => {
    const counts = await db.experiment.groupBy({
      by: ['improvementId'],
      where: { AND: [where, { improvementId: { in: improvementIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ improvementId, _count }) => [improvementId, _count]));
  },
);
