import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from './support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  const [forest, malaga, county, town] = await api.db.team.createManyAndReturn({
    data: [
      { teamName: "Nott'm Forest", teamNameNormalized: 'nottm forest' },
      { teamName: 'Málaga', teamNameNormalized: 'malaga' },
      { teamName: 'Rovers', teamNameNormalized: 'rovers' },
      { teamName: 'Rovers (Scotland)', teamNameNormalized: 'rovers' },
    ],
  });
  if (!forest || !malaga || !county || !town) throw new Error('The teams were not stored.');
  await api.db.teamAlias.createMany({
    data: [
      { source: 'one', alias: 'Forest', teamId: forest.teamId },
      { source: 'one', alias: 'Wanderers', teamId: county.teamId },
      { source: 'two', alias: 'Wanderers', teamId: town.teamId },
    ],
  });
});
afterAll(() => api.close());

async function nameOf(name: string): Promise<unknown> {
  const { data, errors } = await send(api.app, 'query($name: String) { team(name: $name) { name } }', {
    name,
  });
  return errors ? errors.map(({ message, extensions }) => [extensions.code, message]) : data;
}

test.each([
  ['its name', "Nott'm Forest", "Nott'm Forest"],
  ['its name without accents, case and punctuation', 'NOTTM forest', "Nott'm Forest"],
  ['its name with accents that it lacks', 'Malaga', 'Málaga'],
  ['an alias', 'Forest', "Nott'm Forest"],
  ['an alias in another case', 'FOREST', "Nott'm Forest"],
  ['its exact name, where others would fit loosely', 'Rovers', 'Rovers'],
])('a team is found by %s', async (_way, asked, name) => {
  expect(await nameOf(asked)).toEqual({ team: { name } });
});

test('a name that nobody bears finds nothing', async () => {
  expect(await nameOf('Atlantis')).toEqual({ team: null });
  expect(await nameOf('')).toEqual({ team: null });
});

test('a name that means several teams is refused, naming them', async () => {
  const [error] = (await nameOf('Wanderers')) as [string, string][];
  expect(error?.[0]).toBe('BAD_USER_INPUT');
  expect(error?.[1]).toMatch(
    /"Wanderers" means several teams: Rovers \(databaseId \d+\), Rovers \(Scotland\) \(databaseId \d+\)/,
  );
});

test('exactly one argument is given', async () => {
  const { errors } = await send(
    api.app,
    '{ none: team { name } two: team(name: "a", databaseId: 1) { name } }',
  );
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [['none'], 'BAD_USER_INPUT'],
    [['two'], 'BAD_USER_INPUT'],
  ]);
});

test('many names in one request are looked up in one statement', async () => {
  const query = `{ a: team(name: "Forest") { name } b: team(name: "malaga") { name } c: team(name: "x") { name } }`;
  const statements = await statementsOf(() => send(api.app, query));
  expect(statements.filter((text) => text.includes('team_aliases'))).toHaveLength(1);
});
