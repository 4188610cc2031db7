import DataLoader from 'dataloader';
import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';
import type { Context } from '../../graphql/context.ts';
import { jsonTextIn } from '../../db/select/json-in-row.ts';
import { textRows } from '../../db/select/text-rows.ts';
import { perRequest } from '../../graphql/per-request.ts';
import { JsonText } from '../../shared/json-text.ts';
import type { DnaVector } from './domain/dna/catalogue/vector.ts';

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

interface VectorOf<Id> {
  readonly id: Id;
  /** Of the 60-column table: `market_dna`. */
  readonly column: string;
}

/** Of the rows, the columns that are asked for are read, and no other. */
const vectorOfTeam = perRequest(
  ({ db }) =>
    new DataLoader<VectorOf<number>, JsonText | null, string>(
      async (wanted) => {
        const columns = [...new Set(wanted.map(({ column }) => column))];
        const selected = columns.map((column) => `"${column}"`);
        const rows = await textRows(
          db,
          `SELECT team_id, ${selected.join(', ')} FROM quantum.team_quantum_dna_v3 WHERE team_id = ANY($1::int[])`,
          [[...new Set(wanted.map(({ id }) => id))]],
        );
        const byId = new Map(rows.map(([id, ...vectors]) => [Number(id), vectors]));
        return wanted.map(({ id, column }) => answered(byId.get(id)?.[columns.indexOf(column)]));
      },
      { cacheKeyFn: keyOf },
    ),
);

/**
 * One vector of a team, whole, digits beyond a double's included; null where it has none. It is taken from the row where that was read with it, and else
 * asked for.
 */
export function storedVector(
  context: Context,
  team: { readonly teamId: number },
  { column, property }: DnaVector,
): PromiseLike<JsonText | null> | JsonText | null {
  const text = jsonTextIn(team, property);
  if (text !== undefined) return answered(text);
  if (Reflect.get(team, property) === null) return null;
  return vectorOfTeam(context).load({ id: team.teamId, column });
}

/** One vector of a snapshot, whole as well; null where it has none. A snapshot holds all of them; the others stay in the database. */
export const vectorOfSnapshot = perRequest(
  ({ db }) =>
    new DataLoader<VectorOf<bigint>, unknown, string>(
      async (wanted) => {
        const ids = [...new Set(wanted.map(({ id }) => id))];
        const columns = [...new Set(wanted.map(({ column }) => column))];
        const rows = await db.$queryRaw<{ id: bigint; column: string; vector: string }[]>`
          SELECT record.id, member.key AS column, member.value::text AS vector
          FROM team_dna_history record
          CROSS JOIN LATERAL jsonb_each(record.vectors) AS member
          WHERE record.id = ANY(${ids}::bigint[]) AND member.key = ANY(${columns}::text[])`;
        const vectors = new Map(rows.map((row) => [keyOf(row), row.vector]));
        return wanted.map((one) => answered(vectors.get(keyOf(one))));
      },
      { cacheKeyFn: keyOf },
    ),
);

function keyOf({ id, column }: VectorOf<number | bigint>): string {
  return `${id} ${column}`;
}

function answered(vector: unknown): JsonText | null {
  return typeof vector === 'string' && vector !== 'null' ? new JsonText(vector) : null;
}
