import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { migrated, rollBack } from './support/migrations.ts';
import { createSmallLegacyWorld } from './support/small-legacy-world.ts';

let api: TestApi;

beforeEach(async () => {
  api = await startTestApi();
  await createSmallLegacyWorld(api.db);
});
afterEach(() => api.close());

async function change(...statements: string[]): Promise<void> {
  for (const statement of statements) await api.db.$executeRawUnsafe(statement);
}

test('keys that are no whole numbers are followed and replaced by new ones', async () => {
  await change(
    `ALTER TABLE quantum.team_profiles ALTER team_id TYPE text USING 'club-' || team_id`,
    `ALTER TABLE quantum.matchup_friction ALTER home_team_id TYPE text USING 'club-' || home_team_id,
       ALTER away_team_id TYPE text USING 'club-' || away_team_id`,
    `ALTER TABLE quantum.team_strategies ALTER team_profile_id TYPE text USING 'club-' || team_profile_id`,
  );
  const { report } = await migrated(api);
  expect(report.tables[0]).toMatchObject({ rowsAdded: 3, newKeys: 3 });
  const frictions = await api.db.friction.findMany({
    select: { teamHome: { select: { teamId: true, teamName: true } }, teamAwayName: true },
    orderBy: { frictionId: 'asc' },
  });
  expect(frictions).toEqual([
    { teamHome: { teamId: 1, teamName: 'Málaga' }, teamAwayName: 'Sevilla' },
    { teamHome: { teamId: 3, teamName: 'Everton' }, teamAwayName: 'Málaga' },
  ]);
});

test('frictions that name their teams without pointing at them find them, and say so', async () => {
  await change(
    'ALTER TABLE quantum.matchup_friction ADD team_home_name text, ADD away_team text',
    `UPDATE quantum.matchup_friction f SET
       team_home_name = upper((SELECT team_name FROM quantum.team_profiles WHERE team_id = f.home_team_id)),
       away_team = (SELECT team_name FROM quantum.team_profiles WHERE team_id = f.away_team_id)`,
    'ALTER TABLE quantum.matchup_friction DROP home_team_id, DROP away_team_id',
  );
  const { report } = await migrated(api);
  expect(report.tables[1]).toMatchObject({ rowsAdded: 2, repairedReferences: 4 });
  const [friction] = await api.db.friction.findMany({ orderBy: { frictionId: 'asc' } });
  expect(friction).toMatchObject({
    teamHomeId: 10,
    teamHomeName: 'MÁLAGA',
    teamAwayId: 11,
    teamAwayName: 'Sevilla',
  });
});

test('types and families that V1 gives are kept, blank ones deduced; hashes likewise', async () => {
  await change(
    'ALTER TABLE quantum.team_strategies ADD strategy_type text, ADD market_family text, ADD parameters_hash text',
    `UPDATE quantum.team_strategies SET strategy_type = 'COMPOUND', market_family = 'AH', parameters_hash = 'own' WHERE id = 1`,
    `UPDATE quantum.team_strategies SET strategy_type = '', market_family = ' ' WHERE id = 2`,
  );
  const { report } = await migrated(api);
  expect(report).toMatchObject({ deducedTypes: 2, deducedFamilies: 2, computedParameterHashes: 2 });
  const strategies = await api.db.strategy.findMany({ orderBy: { strategyId: 'asc' }, take: 2 });
  expect(strategies).toMatchObject([
    { strategyType: 'COMPOUND', marketFamily: 'AH', parametersHash: 'own' },
    { strategyType: 'CONTEXT', marketFamily: '1X2', teamId: 11, teamName: 'sevilla' },
  ]);
});

test('a vector that V1 holds in a column of its own is taken where the document has none', async () => {
  await change(
    'ALTER TABLE quantum.team_profiles ADD market_dna json, ADD tactical_dna jsonb, ADD tags text',
    `UPDATE quantum.team_profiles SET market_dna = '{"of": "the column"}', tactical_dna = '{"shots": 12}'`,
  );
  const { report } = await migrated(api);
  const teams = await api.db.team.findMany({
    select: { teamName: true, marketDna: true, tacticalDna: true, quantumDnaLegacy: true },
    orderBy: { teamId: 'asc' },
  });
  expect(teams.filter(({ teamName }) => teamName !== 'Sevilla')).toEqual([
    {
      teamName: 'Málaga',
      marketDna: { avg_edge: 0.1 },
      tacticalDna: { shots: 12 },
      quantumDnaLegacy: { market: { avg_edge: 0.1 }, risk: { r: 1 } },
    },
    {
      teamName: 'Everton',
      marketDna: { of: 'the column' },
      tacticalDna: { shots: 12 },
      quantumDnaLegacy: null,
    },
  ]);
  expect(report.tables[0]?.columns.at(-1)).toEqual({ name: 'tags', target: null });
});

test('rows that do not say when they were made were made at the migration', async () => {
  await migrated(api);
  const [{ createdAt, updatedAt } = { createdAt: null, updatedAt: null }] = await api.db.friction.findMany();
  expect([createdAt, updatedAt]).toEqual([NOW, NOW]);
});

test('tags may be a list of JSON, the null of JSON or nothing', async () => {
  await change(
    'ALTER TABLE quantum.team_profiles ADD narrative_fingerprint_tags jsonb',
    `UPDATE quantum.team_profiles SET narrative_fingerprint_tags = '["GK_Alisson", "Ü"]' WHERE team_id = 10`,
    `UPDATE quantum.team_profiles SET narrative_fingerprint_tags = 'null' WHERE team_id = 11`,
  );
  await migrated(api);
  const rows = await api.db.$queryRaw`
    SELECT narrative_fingerprint_tags AS tags FROM quantum.team_quantum_dna_v3 ORDER BY team_id`;
  expect(rows).toEqual([{ tags: ['GK_Alisson', 'Ü'] }, { tags: null }, { tags: null }]);
});

test('V3 tables whose keys and sequences are built otherwise are filled and restored, too', async () => {
  await change(
    'ALTER TABLE quantum.team_quantum_dna_v3 ALTER team_id DROP DEFAULT',
    'DROP SEQUENCE quantum.team_quantum_dna_v3_team_id_seq',
    'ALTER TABLE quantum.team_quantum_dna_v3 ALTER team_id ADD GENERATED ALWAYS AS IDENTITY',
    'ALTER TABLE quantum.quantum_friction_matrix_v3 ALTER friction_id DROP DEFAULT',
    `CREATE SEQUENCE quantum."Strategy's ""keys"""`,
    `ALTER TABLE quantum.quantum_strategies_v3 ALTER strategy_id SET DEFAULT nextval('quantum."Strategy''s ""keys"""')`,
    'DROP SEQUENCE quantum.quantum_strategies_v3_strategy_id_seq',
  );
  const { id } = await migrated(api);
  const positions = (): Promise<unknown> => api.db.$queryRaw`
    SELECT (SELECT last_value::int FROM quantum.team_quantum_dna_v3_team_id_seq) AS teams,
           (SELECT is_called FROM quantum.team_quantum_dna_v3_team_id_seq) AS used,
           (SELECT last_value::int FROM quantum."Strategy's ""keys""") AS strategies`;
  expect(await positions()).toEqual([{ teams: 12, used: true, strategies: 3 }]);
  expect(await rollBack(api, { id })).toMatchObject({ __typename: 'RollbackLegacyMigrationPayload' });
  expect(await positions()).toEqual([{ teams: 1, used: false, strategies: 1 }]);
});
