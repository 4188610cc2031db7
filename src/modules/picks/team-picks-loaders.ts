import { Prisma, type PrismaClient } from '../../db/generated/client.ts';
import type { Cursor } from '../../graphql/connections/cursor.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';
import type { Page } from '../../graphql/connections/page.ts';

/** The columns that picks are ordered by, with what a cursor's value is read as. */
const COLUMNS: Readonly<Record<string, { readonly column: string; readonly type: string }>> = {
  createdAt: { column: 'p.created_at', type: 'timestamptz' },
  edge: { column: 'p.edge', type: 'float8' },
  probabilityEdge: { column: 'p.probability_edge', type: 'float8' },
  probability: { column: 'p.probability', type: 'float8' },
  price: { column: 'p.price', type: 'numeric' },
  stakeUnits: { column: 'p.stake_units', type: 'numeric' },
  profitUnits: { column: 'p.profit_units', type: 'numeric' },
  settledAt: { column: 'p.settled_at', type: 'timestamptz' },
  line: { column: 'p.line', type: 'numeric' },
};

/**
 * The ids of the picks on the matches of each of many clubs: of each club those of the page and one more, in the order in which
 * `pageOfRows` takes them. One statement, and one more when a condition is given.
 */
export async function pickIdsByTeam(
  db: PrismaClient,
  teamIds: readonly number[],
  page: Page<'Pick'>,
  where: Prisma.PickWhereInput | null,
): Promise<ReadonlyMap<number, string[]>> {
  const kept = where === null ? null : await pickIdsWhere(db, teamIds, where);
  const { column, type } = columnOf(page);
  const key = Prisma.raw(column);
  const sort = Prisma.raw((page.order.direction === 'ASC') !== page.isBackward ? 'ASC' : 'DESC');
  const nulls = Prisma.raw(page.isBackward ? 'NULLS FIRST' : 'NULLS LAST');
  const conditions = [
    Prisma.sql`(m.home_team_id = team.id OR m.away_team_id = team.id)`,
    ...(kept === null ? [] : [Prisma.sql`p.id = ANY(${kept}::uuid[])`]),
    ...(page.after === null ? [] : [behind(page, page.after, type)]),
    ...(page.before === null ? [] : [ahead(page, page.before, type)]),
  ];
  const rows = await db.$queryRaw<{ teamId: number; id: string }[]>`
    SELECT team.id AS "teamId", pick.id
    FROM unnest(${[...teamIds]}::int[]) WITH ORDINALITY AS team (id, place)
    CROSS JOIN LATERAL (
      SELECT p.id, row_number() OVER (ORDER BY ${key} ${sort} ${nulls}, p.id ${sort}) AS place
      FROM matches m JOIN picks p ON p.match_id = m.id
      WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY ${key} ${sort} ${nulls}, p.id ${sort}
      LIMIT ${page.size + 1}
    ) pick
    ORDER BY team.place, pick.place`;
  const byTeam = Map.groupBy(rows, ({ teamId }) => teamId);
  return new Map([...byTeam].map(([teamId, picks]) => [teamId, picks.map(({ id }) => id)]));
}

/** How many picks there are on the matches of each club, under a condition. */
export const countPicksOfTeam = relationCounter<number, Prisma.PickWhereInput>(async (db, teamIds, where) => {
  const perMatch = await db.pick.groupBy({
    by: ['matchId'],
    where: { AND: [where, onMatchesOf(teamIds)] },
    _count: true,
  });
  const matches = await db.match.findMany({
    where: { id: { in: perMatch.map(({ matchId }) => matchId) } },
    select: { id: true, homeTeamId: true, awayTeamId: true },
  });
  const sides = new Map(matches.map(({ id, homeTeamId, awayTeamId }) => [id, [homeTeamId, awayTeamId]]));
  const counts = new Map<number, number>();
  for (const { matchId, _count } of perMatch) {
    for (const teamId of sides.get(matchId) ?? []) counts.set(teamId, (counts.get(teamId) ?? 0) + _count);
  }
  return counts;
});

async function pickIdsWhere(
  db: PrismaClient,
  teamIds: readonly number[],
  where: Prisma.PickWhereInput,
): Promise<string[]> {
  const rows = await db.pick.findMany({
    where: { AND: [where, onMatchesOf(teamIds)] },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

function onMatchesOf(teamIds: readonly number[]): Prisma.PickWhereInput {
  const ids = [...teamIds];
  return { match: { OR: [{ homeTeamId: { in: ids } }, { awayTeamId: { in: ids } }] } };
}

/** Rows behind a cursor: greater in an ascending order, less in a descending one; then those without a value; ties by id. */
function behind(page: Page<'Pick'>, cursor: Cursor, type: string): Prisma.Sql {
  const than = Prisma.raw(page.order.direction === 'ASC' ? '>' : '<');
  const key = Prisma.raw(columnOf(page).column);
  const id = Prisma.sql`${cursor.id}::uuid`;
  if (cursor.value === null) return Prisma.sql`(${key} IS NULL AND p.id ${than} ${id})`;
  return Prisma.sql`((${key}, p.id) ${than} (${valueOf(cursor, type)}, ${id}) OR ${key} IS NULL)`;
}

/** Rows before a cursor, likewise. */
function ahead(page: Page<'Pick'>, cursor: Cursor, type: string): Prisma.Sql {
  const than = Prisma.raw(page.order.direction === 'ASC' ? '<' : '>');
  const key = Prisma.raw(columnOf(page).column);
  const id = Prisma.sql`${cursor.id}::uuid`;
  if (cursor.value === null) {
    return Prisma.sql`(${key} IS NOT NULL OR p.id ${than} ${id})`;
  }
  return Prisma.sql`(${key}, p.id) ${than} (${valueOf(cursor, type)}, ${id})`;
}

function valueOf({ value }: Cursor, type: string): Prisma.Sql {
  return Prisma.sql`${value}::${Prisma.raw(type)}`;
}

function columnOf({ key }: Page<'Pick'>): { readonly column: string; readonly type: string } {
  const known = COLUMNS[key.field];
  if (!known) throw new Error(`The picks of a club cannot be ordered by ${key.field}.`);
  return known;
}
