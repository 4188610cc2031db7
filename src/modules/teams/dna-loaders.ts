import DataLoader from 'dataloader';
import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';
import { perRequest } from '../../graphql/per-request.ts';

/** How many snapshots of its DNA each club has, under a condition. */
export const countSnapshotsOfTeam = relationCounter<number, Prisma.TeamDnaRecordWhereInput>(
  async (db, teamIds, where) => {
    const counts = await db.teamDnaRecord.groupBy({
      by: ['teamId'],
      where: { AND: [where, { teamId: { in: teamIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ teamId, _count }) => [teamId, _count]));
  },
);

interface SnapshotVector {
  readonly id: bigint;
  /** Of the 60-column table: `market_dna`. */
  readonly column: string;
}

const keyOf = ({ id, column }: SnapshotVector): string => `${id} ${column}`;

/** One vector of a snapshot, null where it has none. A snapshot holds all of them; the others stay in the database. */
export const vectorOfSnapshot = perRequest(
  ({ db }) =>
    new DataLoader<SnapshotVector, unknown, string>(
      async (wanted) => {
        const rows = await db.$queryRaw<{ id: bigint; column: string; vector: unknown }[]>`
          SELECT record.id, wanted.name AS column, record.vectors -> wanted.name AS vector
          FROM unnest(${wanted.map(({ id }) => id)}::bigint[], ${wanted.map(({ column }) => column)}::text[]) AS wanted (id, name)
          JOIN team_dna_history record ON record.id = wanted.id`;
        const vectors = new Map(rows.map((row) => [keyOf(row), row.vector]));
        return wanted.map((one) => vectors.get(keyOf(one)) ?? null);
      },
      { cacheKeyFn: keyOf },
    ),
);
