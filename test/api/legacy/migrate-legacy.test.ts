import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalHash } from '../../../src/shared/canonical-hash.ts';
import { LegacyMigrationsDocument, MigrateLegacyDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import {
  createLegacyWorld,
  EXACT,
  FRICTION_COUNT,
  LIVERPOOL_MARKET,
  STRATEGY_COUNT,
  TEAM_COUNT,
} from './support/legacy-world.ts';
import { backupsIn, stateOf } from './support/state-of.ts';

let api: TestApi;
let before: Record<string, string>;
let answer: Awaited<ReturnType<typeof migrate>>;

async function migrate(input: object = {}) {
  const { migrateLegacy } = await execute(api.app, MigrateLegacyDocument, { input });
  return migrateLegacy;
}

function report() {
  if (answer?.__typename !== 'MigrateLegacyPayload') throw new Error(JSON.stringify(answer));
  return answer.legacyMigration.report;
}

/** The first row of a statement. */
async function one(sql: string): Promise<Record<string, unknown>> {
  const [row] = await api.db.$queryRawUnsafe<Record<string, unknown>[]>(sql);
  return row ?? {};
}

beforeAll(async () => {
  api = await startTestApi();
  await createLegacyWorld(api.db);
  before = await stateOf(api.db);
  answer = await migrate({ idempotencyKey: 'the drill' });
});
afterAll(() => api.close());

describe('a migration of 99 teams, 3,403 frictions and 351 strategies', () => {
  test('accounts for every row', async () => {
    expect(report().tables).toMatchObject([
      {
        source: 'team_profiles',
        target: 'team_quantum_dna_v3',
        rowsRead: TEAM_COUNT,
        rowsAdded: TEAM_COUNT,
        rowsMatched: 0,
        rowsFilled: 0,
        newKeys: 0,
        repairedReferences: 0,
      },
      {
        source: 'matchup_friction',
        target: 'quantum_friction_matrix_v3',
        rowsRead: FRICTION_COUNT,
        rowsAdded: FRICTION_COUNT,
        rowsMatched: 0,
        rowsFilled: 0,
        newKeys: 0,
        repairedReferences: 0,
      },
      {
        source: 'team_strategies',
        target: 'quantum_strategies_v3',
        rowsRead: STRATEGY_COUNT,
        rowsAdded: STRATEGY_COUNT,
        rowsMatched: 0,
        rowsFilled: 0,
        newKeys: 0,
        repairedReferences: 7,
      },
    ]);
    expect([await api.db.team.count(), await api.db.friction.count(), await api.db.strategy.count()]).toEqual(
      [99, 3403, 351],
    );
  });

  test('leaves no reference without its team', async () => {
    const orphans = await one(`
      SELECT (SELECT count(*)::int FROM quantum.quantum_friction_matrix_v3 f
              LEFT JOIN quantum.team_quantum_dna_v3 h ON h.team_id = f.team_home_id
              LEFT JOIN quantum.team_quantum_dna_v3 a ON a.team_id = f.team_away_id
              WHERE h.team_name IS DISTINCT FROM f.team_home_name OR a.team_name IS DISTINCT FROM f.team_away_name) AS frictions,
             (SELECT count(*)::int FROM quantum.quantum_strategies_v3 s
              LEFT JOIN quantum.team_quantum_dna_v3 t USING (team_id) WHERE t.team_id IS NULL) AS strategies`);
    expect(orphans).toEqual({ frictions: 0, strategies: 0 });
  });

  test('reads the V1 tables and writes none of them', async () => {
    const after = await stateOf(api.db);
    for (const table of ['team_profiles', 'matchup_friction', 'team_strategies']) {
      expect(after[table]).toBe(before[table]);
    }
  });

  test('keeps the V1 keys, and moves the sequences past them', async () => {
    expect(
      await one(`SELECT count(*)::int AS rows FROM quantum.team_quantum_dna_v3 t
                 JOIN quantum.team_profiles p ON p.id = t.team_id AND p.team_name = t.team_name`),
    ).toEqual({ rows: TEAM_COUNT });
    const { teamId } = await api.db.team.create({ data: { teamName: 'Later FC' } });
    expect(teamId).toBe(147);
    await api.db.team.delete({ where: { teamId } });
  });

  test('splits the monolithic DNA into vectors, and keeps the original whole', async () => {
    expect(report()).toMatchObject({
      splitDnaKeys: ['context', 'luck', 'market', 'nemesis', 'physical', 'psyche', 'roster', 'temporal'],
      keptDnaKeys: ['risk'],
    });
    const { rows } = await one(`
      SELECT count(*)::int AS rows FROM quantum.team_quantum_dna_v3 t JOIN quantum.team_profiles p ON p.id = t.team_id
      WHERE t.quantum_dna_legacy::text = p.quantum_dna::text
        AND t.market_dna::text = (p.quantum_dna -> 'market')::text
        AND (t.team_name = 'Liverpool' OR jsonb_build_object('context', t.context_dna, 'temporal', t.temporal_dna,
          'nemesis', t.nemesis_dna, 'psyche', t.psyche_dna, 'roster', t.roster_dna, 'physical', t.physical_dna,
          'luck', t.luck_dna, 'market', t.market_dna) = p.quantum_dna - 'risk')`);
    expect(rows).toBe(TEAM_COUNT);
    expect(await api.db.team.findUnique({ where: { teamId: 146 } })).toMatchObject({
      teamName: 'Liverpool',
      teamNameNormalized: 'liverpool',
      tier: 'ELITE',
      winRate: 61.5,
      roi: 13.8,
      marketDna: LIVERPOOL_MARKET,
      nemesisDna: null,
      tacticalDna: null,
      narrativeFingerprintTags: ['GEGENPRESS', 'GK_Alisson', 'COMEBACK_KING', 'GK_LEAKY'],
    });
  });

  test('loses no digit of a number, and no part of an instant', async () => {
    expect(
      await one(`SELECT market_dna ->> 'big' AS big, market_dna ->> 'fine' AS fine, roi, total_pnl,
                        created_at::text AS created, last_audit_at::text AS audited
                 FROM (SELECT * FROM quantum.team_quantum_dna_v3, set_config('TimeZone', 'UTC', false) WHERE team_id = 48) t`),
    ).toEqual({
      ...EXACT,
      roi: 0.1,
      total_pnl: -1.125,
      created: '2025-08-01 12:00:00.000001+00',
      audited: '2025-10-01 08:00:00',
    });
    expect(
      await one(
        `SELECT friction_vector ->> 'exact' AS exact FROM quantum.quantum_friction_matrix_v3 LIMIT 1`,
      ),
    ).toEqual({ exact: EXACT.fine });
  });

  test('names teams as they are compared, accents and signs apart', async () => {
    const teams = await api.db.team.findMany({
      where: { teamId: { lte: 52 } },
      select: { teamName: true, teamNameNormalized: true },
      orderBy: { teamId: 'asc' },
    });
    expect(teams.map(({ teamName, teamNameNormalized }) => [teamName, teamNameNormalized])).toEqual([
      ['Málaga', 'malaga'],
      ['1. FC Köln', '1 fc koln'],
      ['AS Saint-Étienne', 'as saint etienne'],
      ['Beşiktaş', 'besiktas'],
      ["Nott'm Forest", 'nottm forest'],
    ]);
  });

  test('finds the seven lost teams by name, in another spelling, too', async () => {
    const repairs = report().repairs;
    expect(repairs.map(({ table, row }) => [table, row])).toEqual(
      [50, 100, 150, 200, 250, 300, 350].map((row) => ['team_strategies', String(row)]),
    );
    expect(repairs[0]).toEqual({
      table: 'team_strategies',
      row: '50',
      teamName: 'MALAGA',
      teamDatabaseId: 48,
    });
    for (const { row, teamDatabaseId } of repairs) {
      const { teamId } = await api.db.strategy.findUniqueOrThrow({ where: { strategyId: Number(row) } });
      expect([row, teamId]).toEqual([row, 48 + ((Number(row) * 5 + 47) % 99)]);
      expect(teamId).toBe(teamDatabaseId);
    }
  });

  test('deduces type and family from the name, and hashes the parameters', async () => {
    const groups = await api.db.strategy.groupBy({
      by: ['strategyName', 'strategyType', 'marketFamily'],
      orderBy: { strategyName: 'asc' },
    });
    expect(
      groups.map(({ strategyName, ...deduced }) => [strategyName, ...Object.values(deduced)]).sort(),
    ).toEqual([
      ['AH_MINUS_1', 'COMPOUND', 'AH'],
      ['BTTS_YES', 'MARKET', 'BTTS'],
      ['HOME_WIN', 'CONTEXT', '1X2'],
      ['MONTE_CARLO_PURE', 'COMPOUND', 'OTHER'],
      ['OVER_25', 'MARKET', 'OVER'],
      ['TURNOVER', 'MARKET', 'OVER'],
      ['Under 3.5', 'MARKET', 'UNDER'],
    ]);
    const hashed = await api.db.strategy.findMany({ select: { parameters: true, parametersHash: true } });
    expect(
      hashed.filter(({ parameters, parametersHash }) => parametersHash !== canonicalHash(parameters)),
    ).toEqual([]);
    expect(report()).toMatchObject({ deducedTypes: 351, deducedFamilies: 351, computedParameterHashes: 351 });
  });

  test('names each V1 column with its place, and the one that has none', () => {
    const columnsOf = (source: string) =>
      report().tables.find((table) => table.source === source)?.columns ?? [];
    expect(columnsOf('team_profiles')).toHaveLength(30);
    expect(columnsOf('matchup_friction')).toHaveLength(27);
    expect(columnsOf('team_strategies')).toHaveLength(20);
    expect(columnsOf('team_profiles').filter(({ name, target }) => name !== target)).toEqual([
      { name: 'id', target: 'team_id' },
      { name: 'quantum_dna', target: 'quantum_dna_legacy' },
      { name: 'scout_notes', target: null },
    ]);
    expect(columnsOf('team_strategies').filter(({ name, target }) => name !== target)).toEqual([
      { name: 'id', target: 'strategy_id' },
      { name: 'team_profile_id', target: 'team_id' },
    ]);
  });

  test('copies all six tables first, under the instant of the migration', async () => {
    expect(await backupsIn(api.db)).toEqual(
      [
        'matchup_friction',
        'migrated_rows',
        'quantum_friction_matrix_v3',
        'quantum_strategies_v3',
        'team_profiles',
        'team_quantum_dna_v3',
        'team_strategies',
      ].map((name) => `${name}_20260515T060000Z`),
    );
    expect(report().backupTables).toHaveLength(6);
    expect(
      await one(`SELECT (SELECT count(*)::int FROM quantum_backup."team_profiles_20260515T060000Z") AS profiles,
                        (SELECT count(*)::int FROM quantum_backup."team_quantum_dna_v3_20260515T060000Z") AS teams`),
    ).toEqual({ profiles: 99, teams: 0 });
  });

  test('is listed with its report', async () => {
    const { legacyMigrations } = await execute(api.app, LegacyMigrationsDocument, {
      filter: { rolledBackAt: { isNull: true } },
    });
    expect(legacyMigrations.totalCount).toBe(1);
    const listed = answer?.__typename === 'MigrateLegacyPayload' ? answer.legacyMigration : null;
    expect(legacyMigrations.nodes).toEqual([listed]);
    expect(listed).toMatchObject({ migratedAt: '2026-05-15T06:00:00.000Z', rolledBackAt: null });
  });

  test('answers the first result to the same key, and is refused when it is run a second time', async () => {
    expect(await migrate({ idempotencyKey: 'the drill' })).toEqual(answer);
    expect(await migrate()).toMatchObject({
      __typename: 'LegacyTargetNotEmptyError',
      code: 'CONFLICT',
      tables: [
        { table: 'team_quantum_dna_v3', rows: 99 },
        { table: 'quantum_friction_matrix_v3', rows: 3403 },
        { table: 'quantum_strategies_v3', rows: 351 },
      ],
    });
    expect(await migrate({ idempotencyKey: 'the drill', intoNonEmpty: true })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });
});
