import { Prisma, type PrismaClient } from '../../../../src/db/generated/client.ts';

const TABLES = {
  team_profiles: 'id',
  matchup_friction: 'friction_id',
  team_strategies: 'id',
  team_quantum_dna_v3: 'team_id',
  quantum_friction_matrix_v3: 'friction_id',
  quantum_strategies_v3: 'strategy_id',
} as const;

/** Every V1 and V3 table as its number of rows and a checksum over every value of every row, and where the V3 sequences stand. */
export async function stateOf(db: PrismaClient): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const [table, key] of Object.entries(TABLES)) {
    const [row] = await db.$queryRaw<{ sum: string }[]>`
      SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\n' ORDER BY t.${Prisma.raw(key)})), '-') AS sum
      FROM quantum.${Prisma.raw(table)} t`;
    state[table] = row?.sum ?? '';
    if (!table.endsWith('_v3')) continue;
    const [sequence] = await db.$queryRaw<{ at: string }[]>`
      SELECT last_value || ' ' || is_called AS at FROM quantum.${Prisma.raw(`${table}_${key}_seq`)}`;
    state[`${table}_${key}_seq`] = sequence?.at ?? '';
  }
  return state;
}

/** The tables of quantum_backup, by name. */
export async function backupsIn(db: PrismaClient): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'quantum_backup' ORDER BY 1`;
  return rows.map(({ name }) => name);
}
