import { Prisma } from '../../../db/generated/client.ts';
import { type BulkColumns, unnest } from '../../../db/unnest.ts';
import { AWAY_SIDE, FRICTIONS, HOME_SIDE } from '../domain/legacy-tables.ts';
import { type PlacedFriction, type PlacedFrictions, placeFrictions } from '../domain/place-frictions.ts';
import type { FoundTeam, TeamReference } from '../domain/team-finder.ts';
import { copiedAssignments, insertRows, withInstants } from './copy-rows.ts';
import { inKeyOrder, type MigratingTable, textOf } from './migrating.ts';
import { backupTable } from './sql-name.ts';

interface Row {
  readonly row: string;
  readonly key: string | null;
  readonly homeKey: string | null;
  readonly homeName: string | null;
  readonly awayKey: string | null;
  readonly awayName: string | null;
}

const DECISIONS: BulkColumns<PlacedFriction> = {
  row: ['text', ({ row }) => row],
  friction_id: ['int', ({ frictionId }) => frictionId],
  home_id: ['int', ({ homeId }) => homeId],
  home_name: ['text', ({ homeName }) => homeName],
  away_id: ['int', ({ awayId }) => awayId],
  away_name: ['text', ({ awayName }) => awayName],
};

/**
 * Decides where matchup_friction go, and how to write them. A pair that V3 has already stays as it is there.
 */
export async function judgeFrictions(
  { tx, at, suffix, plan, highestKey }: MigratingTable,
  find: (reference: TeamReference) => FoundTeam,
): Promise<PlacedFrictions & { readonly write: () => Promise<number> }> {
  const source = backupTable(FRICTIONS.source, suffix);
  const columnOf = (name: string): Prisma.Sql => textOf(plan.references.get(name));
  const rows = await tx.$queryRaw<Row[]>`
    SELECT b.ctid::text AS row, ${textOf(plan.key)} AS key,
           ${columnOf(HOME_SIDE.target)} AS "homeKey", ${columnOf(HOME_SIDE.nameTarget)} AS "homeName",
           ${columnOf(AWAY_SIDE.target)} AS "awayKey", ${columnOf(AWAY_SIDE.nameTarget)} AS "awayName"
    FROM ${source} b ${inKeyOrder(plan)}`;
  const stored = await tx.friction.findMany({
    select: { frictionId: true, teamHomeId: true, teamAwayId: true },
  });
  const frictions = rows.map(({ row, key, homeKey, homeName, awayKey, awayName }) => ({
    row,
    key,
    home: { key: homeKey, name: homeName },
    away: { key: awayKey, name: awayName },
  }));
  const placed = placeFrictions(
    frictions,
    stored,
    find,
    highestKey,
    (target) => plan.references.get(target) ?? target,
  );
  const write = async (): Promise<number> => {
    const copied = copiedAssignments(plan.copied);
    const nameOf = (column: string, found: Prisma.Sql): Prisma.Sql =>
      Prisma.sql`coalesce(${copied.get(column) ?? Prisma.sql`NULL`}, ${found})`;
    copied.set(HOME_SIDE.nameTarget, nameOf(HOME_SIDE.nameTarget, Prisma.sql`m.home_name`));
    copied.set(AWAY_SIDE.nameTarget, nameOf(AWAY_SIDE.nameTarget, Prisma.sql`m.away_name`));
    copied.set('friction_id', Prisma.sql`m.friction_id`);
    copied.set(HOME_SIDE.target, Prisma.sql`m.home_id`);
    copied.set(AWAY_SIDE.target, Prisma.sql`m.away_id`);
    const decisions = unnest('m', DECISIONS, placed.added);
    return insertRows(tx, FRICTIONS.target, source, decisions, withInstants(copied, at));
  };
  return { ...placed, write };
}
