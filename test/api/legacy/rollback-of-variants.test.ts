import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { migrated, rollBack } from './support/migrations.ts';
import { createSmallLegacyWorld } from './support/small-legacy-world.ts';
import { stateOf } from './support/state-of.ts';

let api: TestApi;

beforeEach(async () => {
  api = await startTestApi();
  await createSmallLegacyWorld(api.db);
  // A team that the migration fills, so that a roll-back has a row to change back.
  await api.db.team.create({ data: { teamName: 'Everton', dnaFingerprint: 'own', winRate: 60 } });
  await api.db.team.create({ data: { teamName: 'Fulham' } });
  await change(`UPDATE quantum.team_profiles SET season = '2024/25' WHERE team_name = 'Everton'`);
});
afterEach(() => api.close());

async function change(...statements: string[]): Promise<void> {
  for (const statement of statements) await api.db.$executeRawUnsafe(statement);
}

/** Migrates, lets somebody write, rolls back, and checks that everything is as it was. */
async function expectWayBack(...since: string[]): Promise<void> {
  const before = await stateOf(api.db);
  const { id } = await migrated(api, { intoNonEmpty: true });
  expect(await stateOf(api.db)).not.toEqual(before);
  await change(...since);
  const answer = await rollBack(api, { id, discardLaterChanges: since.length > 0 });
  expect(answer).toMatchObject({ __typename: 'RollbackLegacyMigrationPayload' });
  expect(await stateOf(api.db)).toEqual(before);
}

describe('the way back is open where an adopted V3 table has', () => {
  test('a column that the database computes, whatever V1 holds under its name', async () => {
    await change(
      'ALTER TABLE quantum.team_quantum_dna_v3 ADD margin double precision GENERATED ALWAYS AS (win_rate - 50) STORED',
      'ALTER TABLE quantum.team_profiles ADD margin numeric DEFAULT 3',
    );
    const everton = `WHERE team_name = 'Everton'`;
    await expectWayBack(`UPDATE quantum.team_quantum_dna_v3 SET win_rate = 1 ${everton}`);
    expect(await api.db.$queryRaw`SELECT margin FROM quantum.team_quantum_dna_v3 ORDER BY team_id`).toEqual([
      { margin: 10 },
      { margin: null },
    ]);
  });

  test('a key and another column that the database counts by itself', async () => {
    await change(
      'ALTER TABLE quantum.team_quantum_dna_v3 ALTER team_id DROP DEFAULT',
      'DROP SEQUENCE quantum.team_quantum_dna_v3_team_id_seq',
      'ALTER TABLE quantum.team_quantum_dna_v3 ALTER team_id ADD GENERATED ALWAYS AS IDENTITY (START 50)',
      'ALTER TABLE quantum.team_quantum_dna_v3 ADD line integer GENERATED ALWAYS AS IDENTITY',
    );
    await expectWayBack(`DELETE FROM quantum.team_quantum_dna_v3 WHERE team_name = 'Fulham'`);
  });

  test('references that are checked at the end of a transaction alone', async () => {
    await change(
      `INSERT INTO quantum.quantum_friction_matrix_v3 (team_home_id, team_away_id) VALUES (1, 2)`,
      `INSERT INTO quantum.quantum_strategies_v3 (team_id, strategy_name) VALUES (2, 'OWN')`,
      'ALTER TABLE quantum.quantum_strategies_v3 ALTER CONSTRAINT quantum_strategies_v3_team_id_fkey DEFERRABLE INITIALLY DEFERRED',
      `ALTER TABLE quantum.quantum_friction_matrix_v3
         ALTER CONSTRAINT quantum_friction_matrix_v3_team_home_id_fkey DEFERRABLE INITIALLY DEFERRED`,
    );
    await expectWayBack(
      `INSERT INTO quantum.team_quantum_dna_v3 (team_name) VALUES ('Later FC')`,
      `UPDATE quantum.team_quantum_dna_v3 SET tier = 'MID'`,
      `UPDATE quantum.quantum_strategies_v3 SET team_id = 1 WHERE strategy_name = 'OWN'`,
      `DELETE FROM quantum.quantum_friction_matrix_v3 WHERE friction_id = 1`,
    );
  });

  test('a trigger that always fires, and it goes on doing so', async () => {
    await change(
      'ALTER TABLE quantum.team_quantum_dna_v3 ENABLE ALWAYS TRIGGER set_updated_at',
      'ALTER TABLE quantum.quantum_strategies_v3 DISABLE TRIGGER set_updated_at',
      'ALTER TABLE quantum.quantum_friction_matrix_v3 ENABLE REPLICA TRIGGER set_updated_at',
    );
    await expectWayBack(`UPDATE quantum.team_quantum_dna_v3 SET tier = 'MID'`);
    const triggers = await api.db.$queryRaw`
      SELECT tgrelid::regclass::text AS of, tgenabled::text AS fires FROM pg_trigger
      WHERE tgname = 'set_updated_at' AND tgrelid::regclass::text ~ '_v3$' ORDER BY 1`;
    expect(triggers).toEqual([
      { of: 'quantum.quantum_friction_matrix_v3', fires: 'R' },
      { of: 'quantum.quantum_strategies_v3', fires: 'D' },
      { of: 'quantum.team_quantum_dna_v3', fires: 'A' },
    ]);
  });
});

describe('unique values that changed hands since are given back', () => {
  test('of two teams, with what points at them', async () => {
    await api.db.teamAlias.create({ data: { source: 'somebody', alias: 'FUL', teamId: 2 } });
    await expectWayBack(
      `UPDATE quantum.team_quantum_dna_v3 SET team_name = 'x', dna_fingerprint = NULL WHERE team_id = 1`,
      `UPDATE quantum.team_quantum_dna_v3 SET team_name = 'Everton', dna_fingerprint = 'own' WHERE team_id = 2`,
      `UPDATE quantum.team_quantum_dna_v3 SET team_name = 'Fulham', dna_fingerprint = 'new' WHERE team_id = 1`,
    );
    expect(await api.db.teamAlias.findMany({ select: { alias: true, teamId: true } })).toEqual([
      { alias: 'FUL', teamId: 2 },
    ]);
  });

  test('of two frictions and two strategies', async () => {
    await change(
      `INSERT INTO quantum.team_quantum_dna_v3 (team_name) VALUES ('Arsenal'), ('Chelsea')`,
      `INSERT INTO quantum.quantum_friction_matrix_v3 (team_home_id, team_away_id) VALUES (1, 2), (3, 4)`,
      `INSERT INTO quantum.quantum_strategies_v3 (team_id, strategy_name, parameters_hash, season)
         VALUES (1, 'A', 'h', 's'), (1, 'B', 'h', 's')`,
    );
    await expectWayBack(
      `UPDATE quantum.quantum_friction_matrix_v3 SET team_home_id = 1, team_away_id = 3 WHERE friction_id = 1`,
      `UPDATE quantum.quantum_friction_matrix_v3 SET team_home_id = 2, team_away_id = 1 WHERE friction_id = 2`,
      `UPDATE quantum.quantum_friction_matrix_v3 SET team_home_id = 3, team_away_id = 4 WHERE friction_id = 1`,
      `UPDATE quantum.quantum_strategies_v3 SET strategy_name = 'x' WHERE strategy_id = 1`,
      `UPDATE quantum.quantum_strategies_v3 SET strategy_name = 'A' WHERE strategy_id = 2`,
      `UPDATE quantum.quantum_strategies_v3 SET strategy_name = 'B' WHERE strategy_id = 1`,
    );
  });
});

test('what a roll-back works from and is gone is named, and nothing is changed', async () => {
  const { id, backupSuffix } = await migrated(api, { intoNonEmpty: true });
  const before = await api.db.team.findMany();
  const refusal = async (...statements: string[]) => {
    await change(...statements);
    const answer = await rollBack(api, { id, discardLaterChanges: true });
    expect(await api.db.team.findMany()).toEqual(before);
    expect(answer).toMatchObject({
      __typename: 'LegacyRollbackRefusedError',
      code: 'CONFLICT',
      isDiscardable: false,
    });
    return 'obstacles' in answer ? answer.obstacles : [];
  };
  expect(await refusal('ALTER SEQUENCE quantum.team_quantum_dna_v3_team_id_seq RENAME TO other')).toEqual([
    'the sequence quantum.team_quantum_dna_v3_team_id_seq is gone',
  ]);
  const hashes = `quantum_backup.migrated_rows_${backupSuffix}`;
  expect(await refusal(`DROP TABLE quantum_backup."migrated_rows_${backupSuffix}"`)).toEqual([
    `the table ${hashes} is gone`,
  ]);
  const gone = [
    'ALTER TABLE quantum.quantum_friction_matrix_v3 DROP season CASCADE',
    `DROP TABLE quantum_backup."team_quantum_dna_v3_${backupSuffix}"`,
  ];
  expect(await refusal(...gone)).toEqual([
    `the copy quantum_backup.team_quantum_dna_v3_${backupSuffix} is gone`,
    'the column quantum.quantum_friction_matrix_v3.season is gone',
  ]);
  expect(await refusal('DROP SCHEMA quantum_backup CASCADE')).toHaveLength(3);
});

test('a rule that the rows of before do not keep is told in the words of the database', async () => {
  const { id } = await migrated(api, { intoNonEmpty: true });
  await change(
    `DELETE FROM quantum.team_quantum_dna_v3 WHERE team_name = 'Fulham'`,
    `ALTER TABLE quantum.team_quantum_dna_v3 ADD CONSTRAINT later CHECK (team_name <> 'Fulham')`,
  );
  const before = await stateOf(api.db);
  const answer = await rollBack(api, { id, discardLaterChanges: true });
  expect(await stateOf(api.db)).toEqual(before);
  expect(answer).toMatchObject({
    __typename: 'LegacyRollbackRefusedError',
    isDiscardable: false,
    obstacles: [expect.stringContaining('"later"')],
  });
});
