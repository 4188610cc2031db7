import { Prisma, type PrismaClient } from '../../../../src/db/generated/client.ts';

const LEGACY = ['team_profiles', 'matchup_friction', 'team_strategies'];

const SEQUENCES = {
  team_quantum_dna_v3: 'team_id',
  quantum_friction_matrix_v3: 'friction_id',
  quantum_strategies_v3: 'strategy_id',
} as const;

/** Every V1 and V3 table as its number of rows and a checksum over every value of every row, and where the V3 sequences stand. */
export async function stateOf(db: PrismaClient): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const table of [...LEGACY, ...Object.keys(SEQUENCES)]) {
    const [row] = await db.$queryRaw<{ sum: string }[]>`
      SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C")), '-') AS sum
      FROM quantum.${Prisma.raw(table)} t`;
    state[table] = row?.sum ?? '';
  }
  for (const [table, key] of Object.entries(SEQUENCES)) {
    const sequence = `${table}_${key}_seq`;
    const [row] = await db.$queryRaw<{ at: string }[]>`
      SELECT last_value || ' ' || is_called AS at FROM quantum.${Prisma.raw(sequence)}`;
    state[sequence] = row?.at ?? '';
  }
  return state;
}

/** The tables of quantum_backup, by name. */
export async function backupsIn(db: PrismaClient): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'quantum_backup' ORDER BY 1`;
  return rows.map(({ name }) => name);
}
