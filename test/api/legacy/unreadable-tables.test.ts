import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { migrate } from './support/migrations.ts';
import { refusedAfter } from './support/refused-after.ts';
import { createSmallLegacyWorld } from './support/small-legacy-world.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => createSmallLegacyWorld(api.db));
afterAll(() => api.close());

describe('V1 tables that cannot be read', () => {
  test('are named when they are missing', async () => {
    await api.db.$executeRawUnsafe('DROP TABLE quantum.matchup_friction, quantum.team_strategies');
    expect(await migrate(api)).toMatchObject({
      __typename: 'LegacySchemaError',
      code: 'NOT_FOUND',
      faults: [
        { table: 'matchup_friction', column: null, rule: 'is not there' },
        { table: 'team_strategies', column: null, rule: 'is not there' },
      ],
    });
  });

  test('are refused when a column is missing or of a type that would have to be guessed', async () => {
    const answer = await refusedAfter(
      api,
      'ALTER TABLE quantum.team_profiles DROP quantum_dna, ALTER win_rate TYPE text',
      'ALTER TABLE quantum.matchup_friction DROP away_team_id',
      'ALTER TABLE quantum.team_strategies DROP strategy_name',
    );
    expect(answer).toMatchObject({
      __typename: 'LegacySchemaError',
      faults: [
        {
          table: 'team_profiles',
          column: 'win_rate',
          rule: 'is of type text, which cannot become double precision',
        },
        { table: 'team_profiles', column: 'quantum_dna', rule: 'is missing' },
        { table: 'matchup_friction', column: 'team_away_id' },
        { table: 'team_strategies', column: 'strategy_name', rule: 'is missing' },
      ],
    });
  });
});
