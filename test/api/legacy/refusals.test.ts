import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { migrate, migrated } from './support/migrations.ts';
import { createLegacyWorld } from './support/legacy-world.ts';
import { refusedAfter } from './support/refused-after.ts';
import { createSmallLegacyWorld } from './support/small-legacy-world.ts';

let api: TestApi;

const refusalAfter = (...statements: string[]) => refusedAfter(api, ...statements);

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => createSmallLegacyWorld(api.db));
afterAll(() => api.close());

describe('a row that V3 cannot take keeps the whole migration out, and is named', () => {
  test.each([
    [
      'a strategy whose team has no known name',
      `UPDATE quantum.team_strategies SET team_name = 'Nowhere FC' WHERE id = 2`,
      {
        table: 'team_strategies',
        row: '2',
        column: 'team_profile_id',
        value: null,
        rule: 'is null, and team_profiles has no team "Nowhere FC"',
      },
    ],
    [
      'a strategy without a team and without its name',
      `UPDATE quantum.team_strategies SET team_name = ' ' WHERE id = 2`,
      {
        table: 'team_strategies',
        row: '2',
        column: 'team_profile_id',
        value: null,
        rule: 'is null, and so is the name of the team',
      },
    ],
    [
      'a strategy whose team may be either of two',
      `WITH twin AS (UPDATE quantum.team_profiles SET team_name = 'Sévilla' WHERE team_id = 12)
       UPDATE quantum.team_strategies SET team_name = 'SEVILLA' WHERE id = 2`,
      {
        table: 'team_strategies',
        row: '2',
        column: 'team_profile_id',
        value: null,
        rule: 'is null, and "SEVILLA" may be any of "Sevilla", "Sévilla"',
      },
    ],
    [
      'a strategy of a team that is not there',
      `UPDATE quantum.team_strategies SET team_profile_id = 99 WHERE id = 1`,
      {
        table: 'team_strategies',
        row: '1',
        column: 'team_profile_id',
        value: '99',
        rule: 'is the key of no row of team_profiles',
      },
    ],
    [
      'a strategy that is there twice',
      `UPDATE quantum.team_strategies SET parameters = '{"edge": 0.03}' WHERE id = 3`,
      {
        table: 'team_strategies',
        row: '3',
        column: 'strategy_name',
        value: 'OVER_25',
        rule: 'of Málaga in 2025/26 is in row 1, too, with the same parameters',
      },
    ],
    [
      'an unknown tier',
      `UPDATE quantum.team_profiles SET tier = 'GOLD' WHERE team_id = 11`,
      {
        table: 'team_profiles',
        row: '11',
        column: 'tier',
        value: 'GOLD',
        rule: 'is none of ELITE, TOP6, MID, BOTTOM',
      },
    ],
    [
      'a team that is there twice',
      `UPDATE quantum.team_profiles SET team_name = 'Málaga' WHERE team_id = 12`,
      {
        table: 'team_profiles',
        row: '12',
        column: 'team_name',
        value: 'Málaga',
        rule: 'is the name of 10, too',
      },
    ],
    [
      'a key of a team that two teams have',
      `WITH gone AS (DELETE FROM quantum.matchup_friction WHERE id = 2)
       UPDATE quantum.team_profiles SET team_id = 10 WHERE team_id = 12`,
      {
        table: 'team_profiles',
        row: '10',
        column: 'team_id',
        value: '10',
        rule: 'is the key of another row, too',
      },
    ],
    [
      'a team without a name',
      `UPDATE quantum.team_profiles SET team_name = NULL WHERE team_id = 12`,
      { table: 'team_profiles', row: '12', column: 'team_name', value: null, rule: 'is no name' },
    ],
    [
      'a fingerprint that two teams have',
      `UPDATE quantum.team_profiles SET dna_fingerprint = 'fp-10' WHERE team_id = 12`,
      {
        table: 'team_profiles',
        row: '12',
        column: 'dna_fingerprint',
        value: 'fp-10',
        rule: 'is the fingerprint of 10, too',
      },
    ],
    [
      'a DNA that is no document',
      `UPDATE quantum.team_profiles SET quantum_dna = '[1]' WHERE team_id = 12`,
      {
        table: 'team_profiles',
        row: '12',
        column: 'quantum_dna',
        value: '[1]',
        rule: 'is no document with keys',
      },
    ],
    [
      'a count that the V3 column cannot hold',
      `UPDATE quantum.team_profiles SET total_bets = 3000000000 WHERE team_id = 12`,
      {
        table: 'team_profiles',
        row: '12',
        column: 'total_bets',
        value: '3000000000',
        rule: 'is no whole number of 32 bits',
      },
    ],
    [
      'a measure that is no number',
      `UPDATE quantum.team_profiles SET win_rate = 'NaN' WHERE team_id = 12`,
      { table: 'team_profiles', row: '12', column: 'win_rate', value: 'NaN', rule: 'is no finite number' },
    ],
    [
      'a pair of teams that is there the other way round, too',
      `INSERT INTO quantum.matchup_friction VALUES (3, 11, 10, 50)`,
      {
        table: 'matchup_friction',
        row: '3',
        column: 'away_team_id',
        value: '10',
        rule: 'makes the pair Sevilla - Málaga of row 1 again',
      },
    ],
    [
      'a friction of a team with itself',
      `UPDATE quantum.matchup_friction SET away_team_id = 12 WHERE id = 2`,
      {
        table: 'matchup_friction',
        row: '2',
        column: 'away_team_id',
        value: '12',
        rule: 'is the home team, too (Everton - Everton)',
      },
    ],
  ])('%s', async (_what, change, fault) => {
    expect(await refusalAfter(change)).toMatchObject({
      __typename: 'LegacyRowsRefusedError',
      code: 'IMPORT_REFUSED',
      faultCount: 1,
      rowFaults: [fault],
    });
  });

  test('a type or family that V3 does not know', async () => {
    const answer = await refusalAfter(
      'ALTER TABLE quantum.team_strategies ADD strategy_type text, ADD market_family text',
      `UPDATE quantum.team_strategies SET strategy_type = 'market', market_family = 'CORNERS' WHERE id = 1`,
    );
    expect(answer).toMatchObject({
      __typename: 'LegacyRowsRefusedError',
      rowFaults: [
        { row: '1', column: 'strategy_type', value: 'market' },
        { row: '1', column: 'market_family', value: 'CORNERS' },
      ],
    });
  });

  test('tags that are no list of texts', async () => {
    const answer = await refusalAfter(
      'ALTER TABLE quantum.team_profiles ADD narrative_fingerprint_tags jsonb',
      `UPDATE quantum.team_profiles SET narrative_fingerprint_tags = '["GK_Alisson", 7]' WHERE team_id = 10`,
      `UPDATE quantum.team_profiles SET narrative_fingerprint_tags = '"GK_Alisson"' WHERE team_id = 11`,
    );
    const [column, rule] = ['narrative_fingerprint_tags', 'is no list of texts'];
    expect(answer).toMatchObject({
      rowFaults: [
        { row: '10', column, value: '["GK_Alisson", 7]', rule },
        { row: '11', column, value: '"GK_Alisson"', rule },
      ],
    });
  });

  test.each(['text[]', 'varchar(40)[]'])('tags of type %s among which is a null', async (type) => {
    const answer = await refusalAfter(
      `ALTER TABLE quantum.team_profiles ADD narrative_fingerprint_tags ${type}`,
      `UPDATE quantum.team_profiles SET narrative_fingerprint_tags = '{GK_Alisson,NULL}' WHERE team_id = 10`,
      `UPDATE quantum.team_profiles SET narrative_fingerprint_tags = '{{A,B},{C,D}}' WHERE team_id = 11`,
      `UPDATE quantum.team_profiles SET narrative_fingerprint_tags = '{}' WHERE team_id = 12`,
    );
    const [column, rule] = ['narrative_fingerprint_tags', 'is no list of texts'];
    expect(answer).toMatchObject({
      faultCount: 2,
      rowFaults: [
        { row: '10', column, value: '{GK_Alisson,NULL}', rule },
        { row: '11', column, value: '{{A,B},{C,D}}', rule },
      ],
    });
  });

  test('faults of values, teams, frictions and strategies are told at once, table by table', async () => {
    const answer = await refusalAfter(
      `UPDATE quantum.team_profiles SET win_rate = 'NaN', tier = 'GOLD' WHERE team_id = 11`,
      `UPDATE quantum.matchup_friction SET home_team_id = 99, friction_score = 'NaN' WHERE id = 1`,
      `UPDATE quantum.team_strategies SET team_name = 'Nowhere FC' WHERE id = 2`,
    );
    expect(answer).toMatchObject({
      faultCount: 5,
      rowFaults: [
        { table: 'team_profiles', row: '11', column: 'win_rate' },
        { table: 'team_profiles', row: '11', column: 'tier' },
        { table: 'matchup_friction', row: '1', column: 'friction_score' },
        { table: 'matchup_friction', row: '1', column: 'home_team_id' },
        { table: 'team_strategies', row: '2', column: 'team_profile_id' },
      ],
    });
  });

  test('every fault of a table is told at once', async () => {
    const answer = await refusalAfter(`UPDATE quantum.team_profiles SET tier = 'GOLD'`);
    expect(answer).toMatchObject({ faultCount: 3 });
  });

  test('a fault in the last of 351 strategies undoes what 3,852 rows before it had written', async () => {
    for (const table of ['team_strategies', 'matchup_friction', 'team_profiles']) {
      await api.db.$executeRawUnsafe(`DROP TABLE quantum.${table}`);
    }
    await createLegacyWorld(api.db);
    const answer = await refusalAfter(
      `UPDATE quantum.team_strategies SET team_name = 'Nowhere FC' WHERE id = 350`,
    );
    expect(answer).toMatchObject({ __typename: 'LegacyRowsRefusedError', rowFaults: [{ row: '350' }] });
    expect(await api.db.team.count()).toBe(0);
  });
});

test('of two calls at once one migrates and the other is refused', async () => {
  const answers = await Promise.all([migrate(api), migrate(api)]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'LegacyTargetNotEmptyError',
    'MigrateLegacyPayload',
  ]);
  expect(await api.db.legacyMigration.count()).toBe(1);
  await expect(migrated(api)).rejects.toThrow('LegacyTargetNotEmptyError');
});
