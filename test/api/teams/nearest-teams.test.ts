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

interface Near {
  readonly team: { readonly name: string };
  readonly distance: number;
  readonly measureCount: number;
}

async function near(args: string): Promise<unknown> {
  const { data, errors } = await send(
    api.app,
    `{ nearestTeams(${args}) { __typename ... on NearestTeams { teams { team { name } distance measureCount } } ... on Error { code message } } }`,
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  const answer = (
    data as {
      nearestTeams: { __typename: string; teams?: readonly Near[]; code?: string; message?: string };
    }
  ).nearestTeams;
  if (!answer.teams) return `${answer.__typename} ${answer.code ?? ''} ${answer.message ?? ''}`;
  return answer.teams.map(({ team, distance, measureCount }) => [team.name, distance, measureCount]);
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

  test('of a club that is not there, or has no signature, are a typed refusal', async () => {
    expect(await near('name: "Nobody"')).toBe('NotFoundError NOT_FOUND there is no Team "Nobody"');
    expect(await near('databaseId: 999999')).toBe('NotFoundError NOT_FOUND there is no Team "999999"');
    for (const name of ['Unsigned', 'Odd', 'Stranger']) {
      expect(await near(`name: "${name}"`)).toBe(
        `NotFoundError NOT_FOUND there is no DNA signature of the Team "${name}"`,
      );
    }
  });

  test('that cannot be named leave what was asked beside them', async () => {
    const answer = await send(
      api.app,
      '{ nearestTeams(name: "Nobody") { ... on NotFoundError { entity key } } team(name: "Own") { name } }',
    );
    expect(answer).toEqual({
      data: { nearestTeams: { entity: 'Team', key: 'Nobody' }, team: { name: 'Own' } },
    });
  });

  test('need exactly one club and a number within bounds', async () => {
    expect(await near('first: 2')).toBe(
      'InvalidInputError BAD_USER_INPUT nearestTeams: 0 arguments were given: give one of id, databaseId and name',
    );
    for (const first of [0, 51]) {
      expect(await near(`name: "Own", first: ${first}`)).toBe(
        `InvalidInputError BAD_USER_INPUT first: ${first} is not a number of clubs from 1 to 50`,
      );
    }
  });

  test('cost the same statements however many are asked for, with what is selected of them', async () => {
    const ask = (first: number) =>
      send(
        api.app,
        `{ nearestTeams(name: "Own", first: ${first}) { ... on NearestTeams { teams { team { name dna { market { matches } } matches { totalCount nodes { id } } } } } } }`,
      );
    const few = await statementsOf(() => ask(1));
    const many = await statementsOf(() => ask(4));
    expect(many).toHaveLength(few.length);
    // The name, the distances, the clubs with their matches, and the counts at home and away.
    expect(many).toHaveLength(5);
  });
});

describe('signatures that were changed by hand', () => {
  /** Stores a signature of version 9 as it is written, which JavaScript could not hold. */
  const write = async (teamName: string, values: string, present?: string): Promise<unknown> =>
    api.db.$executeRawUnsafe(
      `INSERT INTO quantum.team_quantum_dna_v3 (team_name, signature_v3) VALUES ($1, $2::jsonb)`,
      teamName,
      `{"version": 9, "values": ${values}${present === undefined ? '' : `, "present": ${present}`}}`,
    );

  beforeAll(async () => {
    await write('Sound', '[0, 0, 0]', '3');
    await write('Tiny', '[1e-400, 0, 0]', '2');
    await write('Fine', '[0, 1e-200, -1e-13]', '1');
    await write('Last place', '[0, 0, 0.000000000002]', '0');
    await write('Million', '[1000000, 0, 0]');
    await write('Beyond', '[1000001, 0, 0]');
    await write('Far beyond', '[-1e400, 0, 0]');
    await write('Boastful', '[0, 0, 4]', '1e300');
    await write('Negative', '[0, 0, 5]', '-7.5');
    await write('Silent', '[0, 0, 6]', '"many"');
    await write('No numbers', '[null, null, 1]', '1');
    await write('Nothing', '[]', '0');
  });

  test('break no other: differences too small for a float are none, and numbers beyond a million are compared with none', async () => {
    expect(await near('name: "Sound", first: 50')).toEqual([
      ['Fine', 0, 1],
      ['Tiny', 0, 2],
      ['Last place', 2e-12, 0],
      ['Boastful', 4, 3],
      ['Negative', 5, 0],
      ['Silent', 6, 3],
      ['Million', 1e6, 3],
    ]);
    for (const name of ['Tiny', 'Fine']) expect(await near(`name: "${name}", first: 50`)).toHaveLength(7);
    expect(await near('name: "No numbers", first: 50')).toContainEqual(['Boastful', 3, 1]);
  });

  test.each(['Beyond', 'Far beyond', 'Nothing'])('of "%s" are none that can be compared', async (name) => {
    expect(await near(`name: "${name}"`)).toBe(
      `NotFoundError NOT_FOUND there is no DNA signature of the Team "${name}"`,
    );
  });

  test('rest on as many measures as both know, the same from both sides', async () => {
    expect(await near('name: "Tiny", first: 50')).toContainEqual(['Fine', 0, 1]);
    expect(await near('name: "Fine", first: 50')).toContainEqual(['Tiny', 0, 1]);
  });
});
