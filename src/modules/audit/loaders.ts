import DataLoader from 'dataloader';
import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';
import { perRequest } from '../../graphql/per-request.ts';
import { hashedText } from './domain/sealed-entry.ts';
import { readSealedEntriesById } from './reads/read-sealed-entries.ts';
import { skipsOfRuns, type Skips } from './reads/skips-of-runs.ts';

/** How many entries each run recorded, under a condition. */
export const countAuditEntriesOfRun = relationCounter<string, Prisma.AuditEntryWhereInput>(
  async (db, runIds, where) => {
    const counts = await db.auditEntry.groupBy({
      by: ['runId'],
      where: { AND: [where, { runId: { in: runIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ runId, _count }) => [runId ?? '', _count]));
  },
);

/** The texts that the hashes of entries cover, by the entries' ids. */
export const hashedTexts = perRequest(
  ({ db }) =>
    new DataLoader<string, string | null>(async (ids) => {
      const entries = await readSealedEntriesById(db, ids);
      const texts = new Map(entries.map((entry) => [entry.id, hashedText(entry)]));
      return ids.map((id) => texts.get(id) ?? null);
    }),
);

/** How many matches a run passed over, by reason; one statement for all runs of a request. */
export const skipsOfRun = perRequest(
  ({ db }) =>
    new DataLoader<string, readonly Skips[]>(async (runIds) => {
      const skips = await skipsOfRuns(db, runIds);
      return runIds.map((id) => skips.get(id) ?? []);
    }),
);
