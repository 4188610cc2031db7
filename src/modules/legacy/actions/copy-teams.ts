import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { type BulkColumns, unnest } from '../../../db/unnest.ts';
import type { LegacyFault } from '../domain/legacy-fault.ts';
import { TEAMS } from '../domain/legacy-tables.ts';
import { type LegacyTeam, type PlacedTeam, placeTeams } from '../domain/place-teams.ts';
import { QUANTUM_DNA } from '../domain/plan-columns.ts';
import { type Assignments, copiedAssignments, insertRows, withInstants } from './copy-rows.ts';
import { inKeyOrder, type MigratingTable, textOf, textOfSame } from './migrating.ts';
import { backupTable, dataTable, quoted } from './sql-name.ts';

export interface JudgedTeams {
  readonly placed: readonly PlacedTeam[];
  readonly faults: readonly LegacyFault[];
  /** Writes them, when there is no fault. Answers how many teams of V3 something was filled of. */
  readonly write: () => Promise<number>;
}

const DECISIONS: BulkColumns<PlacedTeam> = {
  row: ['text', ({ row }) => row],
  team_id: ['int', ({ teamId }) => teamId],
  normalised: ['text', ({ normalised }) => normalised],
};

/** What a team that V3 has already keeps in any case. */
const KEPT = new Set(['team_id', 'team_name', 'created_at', 'updated_at']);

/**
 * Decides where team_profiles go. A new team gets every V1 value; of a team that V3 has already only what is null is filled.
 * `vectors`: by V3 column, the key of the monolithic document that becomes it.
 */
export async function judgeTeams(
  { tx, at, suffix, plan, highestKey }: MigratingTable,
  vectors: ReadonlyMap<string, string>,
): Promise<JudgedTeams> {
  const source = backupTable(TEAMS.source, suffix);
  const teams = await tx.$queryRaw<LegacyTeam[]>`
    SELECT b.ctid::text AS row, ${textOf(plan.key)} AS key, b.team_name::text AS name,
           ${textOfSame(plan, 'league')} AS league, ${textOfSame(plan, 'tier')} AS tier,
           ${textOfSame(plan, 'dna_fingerprint')} AS fingerprint
    FROM ${source} b ${inKeyOrder(plan)}`;
  const stored = await tx.team.findMany({
    select: { teamId: true, teamName: true, league: true, dnaFingerprint: true },
  });
  const { placed, faults } = placeTeams(
    teams,
    stored.map(({ teamName, dnaFingerprint, ...team }) => ({
      ...team,
      name: teamName,
      fingerprint: dnaFingerprint,
    })),
    highestKey,
    plan.key ?? undefined,
  );
  const write = async (): Promise<number> => {
    const copied = copiedAssignments(plan.copied);
    for (const [column, key] of vectors) copied.set(column, vectorOf(key, copied.get(column)));
    copied.set('quantum_dna_legacy', Prisma.raw(`b.${quoted(QUANTUM_DNA)}::jsonb`));
    copied.set('team_id', Prisma.sql`m.team_id`);
    copied.set('team_name_normalized', Prisma.sql`m.normalised`);
    const decisionsOf = (isKnown: boolean): Prisma.Sql =>
      unnest(
        'm',
        DECISIONS,
        placed.filter(({ isMatched }) => isMatched === isKnown),
      );
    await insertRows(tx, TEAMS.target, source, decisionsOf(false), withInstants(copied, at));
    return fillTeams(tx, source, decisionsOf(true), copied);
  };
  return { placed, faults, write };
}

/** The part of the document, or where it has none what V1 holds in a column of that name. JSON's null counts as none. */
function vectorOf(key: string, own: Prisma.Sql | undefined): Prisma.Sql {
  const part = Prisma.sql`nullif(${Prisma.raw(`b.${quoted(QUANTUM_DNA)}::jsonb`)} -> ${key}::text, 'null'::jsonb)`;
  return own ? Prisma.sql`coalesce(${part}, ${own})` : part;
}

async function fillTeams(
  tx: Tx,
  source: Prisma.Sql,
  decisions: Prisma.Sql,
  assignments: Assignments,
): Promise<number> {
  const fillable = [...assignments].filter(([name]) => !KEPT.has(name));
  const now = (name: string): Prisma.Sql => {
    const column = Prisma.raw(`t.${quoted(name)}`);
    // An empty list of tags says as little as null.
    return name === 'narrative_fingerprint_tags' ? Prisma.sql`nullif(${column}, '{}')` : column;
  };
  const values = fillable.map(([name, sql]) => Prisma.sql`${sql} AS ${Prisma.raw(quoted(name))}`);
  const sets = fillable.map(
    ([name]) =>
      Prisma.sql`${Prisma.raw(quoted(name))} = coalesce(${now(name)}, ${Prisma.raw(`v.${quoted(name)}`)})`,
  );
  const gaps = fillable.map(
    ([name]) => Prisma.sql`(${now(name)} IS NULL AND ${Prisma.raw(`v.${quoted(name)}`)} IS NOT NULL)`,
  );
  return tx.$executeRaw`
    UPDATE ${dataTable(TEAMS.target)} t SET ${Prisma.join(sets)}
    FROM (SELECT m.team_id AS "matched_team_id", ${Prisma.join(values)}
          FROM ${source} b JOIN ${decisions} ON b.ctid::text = m.row) v
    WHERE t.team_id = v.matched_team_id AND (${Prisma.join(gaps, ' OR ')})`;
}
