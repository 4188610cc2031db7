import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Prisma } from '../../../src/db/generated/client.ts';
import { send } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

const signed = (
  teamName: string,
  values: Prisma.InputJsonArray,
  { version = 3, league = 'A', season = '2025/26' } = {},
) => ({ teamName, league, season, signatureV3: { version, values, matches: 10 } });

beforeAll(async () => {
  api = await startTestApi();
  await api.db.team.createMany({
    data: [
      signed('Own', [0, 0, 0]),
      signed('Same', [0, 0, 0], { league: 'B' }),
      // 3-4-5: sqrt(9 + 16 + 0) = 5.
      signed('Five', [3, 4, 0]),
      signed('Also five', [0, -3, 4], { season: '2024/25' }),
      signed('One', [0, 1, 0], { league: 'B', season: '2024/25' }),
      signed('Older version', [0, 0, 0], { version: 2 }),
      signed('Shorter', [0, 0]),
      signed('Holed', [0, null, 0]),
      signed('Wordy', [0, '0', 0]),
      signed('Part', [null, 1, 'x']),
      { teamName: 'Unsigned' },
      { teamName: 'Odd', signatureV3: ['any'] },
      { teamName: 'Stranger', signatureV3: { values: 'none' } },
    ],
  });
  await api.db
    .$executeRaw`UPDATE quantum.team_quantum_dna_v3 SET signature_v3 = '{"version": 3, "values": [1e400, 0, 0]}' WHERE team_name = 'Stranger'`;
});
afterAll(() => api.close());

async function near(args: string): Promise<unknown> {
  const { data, errors } = await send(
    api.app,
    `{ nearestTeams(${args}) { team { name } distance measureCount } }`,
  );
  if (errors) return errors.map(({ message, extensions }) => `${extensions.code} ${message}`);
  return (
    data as { nearestTeams: { team: { name: string }; distance: number; measureCount: number }[] }
  ).nearestTeams.map(({ team, distance, measureCount }) => [team.name, distance, measureCount]);
}

describe('the nearest teams', () => {
  test('come by distance, then by name, of the same version and length alone', async () => {
    expect(await near('name: "Own"')).toEqual([
      ['Same', 0, 3],
      ['One', 1, 3],
      ['Also five', 5, 3],
      ['Five', 5, 3],
    ]);
  });

  test('are as many as asked for', async () => {
    expect(await near('name: "own", first: 1')).toEqual([['Same', 0, 3]]);
  });

  test('are of the same league or of a season when asked for', async () => {
    expect(await near('name: "Own", sameLeague: true')).toEqual([
      ['Also five', 5, 3],
      ['Five', 5, 3],
    ]);
    expect(await near('name: "Own", season: "2024/25"')).toEqual([
      ['One', 1, 3],
      ['Also five', 5, 3],
    ]);
    expect(await near('name: "Own", season: "1999/00"')).toEqual([]);
  });

  test('are compared over the measures that the own signature has', async () => {
    expect(await near('name: "Part", first: 3')).toEqual([
      ['One', 0, 1],
      ['Own', 1, 1],
      ['Same', 1, 1],
    ]);
  });

  test('are the same from both sides', async () => {
    expect(await near('name: "Five", first: 50')).toContainEqual(['Own', 5, 3]);
  });

  test('of a club that is not there, or has no signature, are NOT_FOUND', async () => {
    expect(await near('name: "Nobody"')).toEqual(['NOT_FOUND there is no Team "Nobody"']);
    expect(await near('databaseId: 999999')).toEqual(['NOT_FOUND there is no Team "999999"']);
    for (const name of ['Unsigned', 'Odd']) {
      expect(await near(`name: "${name}"`)).toEqual([
        `NOT_FOUND there is no DNA signature of the Team "${name}"`,
      ]);
    }
  });

  test('need exactly one club and a number within bounds', async () => {
    expect(await near('first: 2')).toEqual([
      'BAD_USER_INPUT nearestTeams: 0 arguments were given: give one of id, databaseId and name',
    ]);
    for (const first of [0, 51]) {
      expect(await near(`name: "Own", first: ${first}`)).toEqual([
        `BAD_USER_INPUT first: ${first} is not a number of clubs from 1 to 50`,
      ]);
    }
  });

  test('cost the same statements however many are asked for, with what is selected of them', async () => {
    const ask = (first: number) =>
      send(
        api.app,
        `{ nearestTeams(name: "Own", first: ${first}) { team { name dna { market { matches } } matches { totalCount nodes { id } } } } }`,
      );
    const few = await statementsOf(() => ask(1));
    const many = await statementsOf(() => ask(4));
    expect(many).toHaveLength(few.length);
    // The name, the distances, the clubs with their matches, and the counts at home and away.
    expect(many).toHaveLength(5);
  });
});
