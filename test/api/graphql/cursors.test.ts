import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send, type AnsweredError } from './support/execute.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await api.db.team.createMany({ data: ['A', 'B', 'C'].map((teamName) => ({ teamName })) });
});
afterAll(() => api.close());

const QUERY = `query($first: Int, $last: Int, $after: String, $before: String, $orderBy: TeamOrder) {
  teams(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) {
    nodes { name } pageInfo { endCursor hasNextPage }
  }
}`;

async function errorsOf(variables: object): Promise<readonly AnsweredError[]> {
  return (await send(api.app, QUERY, variables)).errors ?? [];
}

async function endCursor(variables: object): Promise<string> {
  const { data } = await send(api.app, QUERY, variables);
  return (data as { teams: { pageInfo: { endCursor: string } } }).teams.pageInfo.endCursor;
}

const forge = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

describe('a cursor is refused', () => {
  test('in another order or direction than its own', async () => {
    const after = await endCursor({ first: 1 });
    const league = await errorsOf({ after, orderBy: { field: 'LEAGUE' } });
    const descending = await errorsOf({ after, orderBy: { field: 'NAME', direction: 'DESC' } });
    expect(league[0]?.message).toMatch(/^after: .* is a cursor of the order NAME ASC, not of LEAGUE ASC$/);
    expect(descending[0]?.message).toMatch(/is a cursor of the order NAME ASC, not of NAME DESC$/);
  });

  test.each([
    ['another type', [1, 'Match', 'NAME', 'ASC', 'A', '1']],
    ['another version', [2, 'Team', 'NAME', 'ASC', 'A', '1']],
    ['an id that is none', [1, 'Team', 'NAME', 'ASC', 'A', 'x']],
    ['an id that is too large', [1, 'Team', 'NAME', 'ASC', 'A', '9999999999']],
    ['a NUL character', [1, 'Team', 'NAME', 'ASC', 'A\u0000', '1']],
    ['a value of another kind', [1, 'Team', 'NAME', 'ASC', { gt: 'A' }, '1']],
    ['no value, where every row has one', [1, 'Team', 'NAME', 'ASC', null, '1']],
    ['no list', 'A'],
  ])('with %s', async (_what, place) => {
    const [error] = await errorsOf({ after: forge(place) });
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: 'after' });
  });

  test('whatever was made up, without anything unforeseen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        async (after) => {
          const errors = await errorsOf({ after });
          expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a page', () => {
  test.each([
    [{ first: 101 }, 'first: 101 is not a number of rows from 0 to 100'],
    [{ last: -1 }, 'last: -1 is not a number of rows from 0 to 100'],
    [{ first: 1, last: 1 }, 'last: 1 is given together with first: give one of the two'],
  ])('asked for as %j is refused', async (variables, message) => {
    expect((await errorsOf(variables)).map((error) => error.message)).toEqual([message]);
  });

  test('of no rows says whether there are any', async () => {
    const { data } = await send(api.app, QUERY, { first: 0 });
    expect(data).toEqual({ teams: { nodes: [], pageInfo: { endCursor: null, hasNextPage: true } } });
  });

  test('goes on where a row was that is gone', async () => {
    const after = await endCursor({ first: 2 });
    await api.db.team.delete({ where: { teamName: 'B' } });
    const { data } = await send(api.app, QUERY, { first: 2, after });
    expect(data).toMatchObject({ teams: { nodes: [{ name: 'C' }] } });
  });
});
