import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Prisma } from '../../../src/db/generated/client.ts';
import { DNA_CATALOGUE } from '../../../src/modules/teams/domain/dna/catalogue/dna-catalogue.ts';
import { send } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

/** Clubs by what is stored as the edge; each named after it. */
const EDGES: Readonly<Record<string, Prisma.InputJsonValue | null | undefined>> = {
  half: 0.5,
  loss: -0.2,
  zero: 0,
  text: '0.5',
  yes: true,
  no: false,
  list: [0.5],
  none: [],
  stated: null,
  object: { a: 1 },
  emptied: {},
  large: { a: 1, b: 2, matches: 3, empirical_profile: 4 },
  missing: undefined,
};

/** Clubs by what is stored in the place of the whole vector. */
const ROOTS: Readonly<Record<string, Prisma.InputJsonValue>> = {
  'a list': [{ avg_edge: 0.5 }],
  'a number': 0.5,
  'a text': 'empirical_profile',
  'a yes': true,
  'an inner number': { empirical_profile: 0.5 },
  'an inner list': { empirical_profile: [0.5] },
};
const NO_NUMBER: readonly string[] = [
  ...Object.keys(ROOTS),
  'emptied',
  'large',
  'list',
  'missing',
  'no',
  'none',
  'object',
  'stated',
  'text',
  'unread',
  'yes',
].sort();

beforeAll(async () => {
  api = await startTestApi();
  await api.db.team.createMany({
    data: [
      ...Object.entries(EDGES).map(([teamName, edge]) => ({
        teamName,
        league: 'League',
        marketDna: {
          matches: 10,
          empirical_profile: edge === undefined ? {} : { avg_edge: edge },
        },
      })),
      ...Object.entries(ROOTS).map(([teamName, marketDna]) => ({ teamName, league: 'League', marketDna })),
      { teamName: 'unread' },
    ],
  });
});
afterAll(() => api.close());

async function teamsWhere(filter: object): Promise<unknown> {
  const query =
    'query($filter: TeamFilter) { teams(first: 100, filter: $filter) { totalCount nodes { name } } }';
  const { data, errors } = await send(api.app, query, { filter });
  if (errors) return errors.map(({ message, extensions }) => `${extensions.code} ${message}`);
  const { nodes, totalCount } = (data as { teams: { totalCount: number; nodes: { name: string }[] } }).teams;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ name }) => name).sort();
}

const PATH = 'market.empiricalProfile.avgEdge';
const edge = (condition: object): object => ({ dna: [{ path: PATH, ...condition }] });

describe('numbers inside vectors', () => {
  test.each([
    [{ gt: 0.1 }, ['half']],
    [{ gte: 0 }, ['half', 'zero']],
    [{ lt: 0 }, ['loss']],
    [{ lte: 0 }, ['loss', 'zero']],
    [{ eq: 0.5 }, ['half']],
    [{ eq: 0 }, ['zero']],
    [{ gt: -1, lt: 0.5 }, ['loss', 'zero']],
    [{ isNull: false }, ['half', 'loss', 'zero']],
    [{ isNull: true }, NO_NUMBER],
  ])('compare with numbers alone: %j', async (condition, names) => {
    expect(await teamsWhere(edge(condition))).toEqual(names);
  });

  test.each([
    [{ gt: 0.1 }, ['loss', 'zero']],
    [{ lte: 0 }, ['half']],
    [{ eq: 0.5 }, ['loss', 'zero']],
    [{ gt: -1, lt: 0.5 }, ['half']],
    [{ isNull: false }, NO_NUMBER],
    [{ isNull: true }, ['half', 'loss', 'zero']],
  ])('match no opposite either when they are no numbers: NOT %j', async (condition, names) => {
    expect(await teamsWhere({ NOT: edge(condition) })).toEqual(names);
    expect(await teamsWhere({ NOT: { AND: [{ OR: [edge(condition)] }] } })).toEqual(names);
  });

  test.each([[{ gt: 0.1 }], [{ eq: 0 }], [{ isNull: true }], [{ isNull: false }]])(
    'are found under two NOTs as under none: %j',
    async (condition) => {
      expect(await teamsWhere({ NOT: { NOT: edge(condition) } })).toEqual(await teamsWhere(edge(condition)));
    },
  );

  test('combine with each other and with other conditions', async () => {
    const matches = { path: 'market.matches', gte: 10 };
    expect(await teamsWhere({ dna: [{ path: PATH, gte: 0 }, matches] })).toEqual(['half', 'zero']);
    expect(
      await teamsWhere({
        dna: [
          { path: PATH, gte: 0 },
          { path: 'market.matches', gt: 10 },
        ],
      }),
    ).toEqual([]);
    expect(await teamsWhere({ OR: [edge({ gt: 0.1 }), { name: { eq: 'text' } }] })).toEqual(['half', 'text']);
    expect(await teamsWhere({ NOT: { OR: [edge({ gt: 0.1 }), { name: { eq: 'loss' } }] } })).toEqual([
      'zero',
    ]);
    expect(await teamsWhere({ ...edge({ gte: 0 }), name: { eq: 'zero' } })).toEqual(['zero']);
  });
});

describe('a condition on DNA is refused', () => {
  test.each([
    [
      'by an unknown path, with what comes near',
      { dna: [{ path: 'market.empiricalProfile.avgEdges', gt: 0.1 }] },
      /^BAD_USER_INPUT filter\.dna\[0\]\.path: "market\.empiricalProfile\.avgEdges" is no number in the DNA: near it are market\.empiricalProfile\.avgEdge, /,
    ],
    [
      'by the stored names',
      { NOT: { dna: [{ path: 'market.empirical_profile.avg_edge', gt: 0.1 }] } },
      /^BAD_USER_INPUT filter\.NOT\.dna\[0\]\.path: .* near it are market\.empiricalProfile\.avgEdge/,
    ],
    [
      'by a path to a text',
      { dna: [{ path: 'market.bestStrategy', gt: 0.1 }] },
      /BAD_USER_INPUT filter\.dna\[0\]\.path/,
    ],
    [
      'by a path to nothing near',
      { dna: [{ path: 'x', gt: 0.1 }] },
      /is no number in the DNA: see dnaCatalogue/,
    ],
    [
      'that compares with nothing',
      { dna: [{ path: PATH }] },
      /^BAD_USER_INPUT filter\.dna\[0\]: .* is compared with nothing: leave it out$/,
    ],
    ['that is empty', { dna: [] }, /^BAD_USER_INPUT filter\.dna: \[\] is empty: leave it out$/],
    [
      'that compares with null',
      { dna: [{ path: PATH, gt: null }] },
      /^BAD_USER_INPUT filter\.dna\[0\]\.gt: null says nothing/,
    ],
    [
      'that compares with more than a measure can be',
      { dna: [{ path: PATH, gt: 1e300 }] },
      /^BAD_USER_INPUT filter\.dna\[0\]\.gt: 1e\+300 is not a number within ±1e15$/,
    ],
    [
      'that there are more than 50 of',
      { dna: Array(51).fill({ path: PATH, gt: 0 }) },
      /^BAD_USER_INPUT filter\.dna: 51 .*too many: at most 50$/,
    ],
  ])('%s', async (_why, filter, message) => {
    expect(await teamsWhere(filter)).toEqual([expect.stringMatching(message)]);
  });
});

test('every number of the catalogue can be filtered by', async () => {
  const { data } = await send(api.app, '{ dnaCatalogue { measures { path } } }');
  const paths = (data as { dnaCatalogue: { measures: { path: string }[] }[] }).dnaCatalogue.flatMap(
    ({ measures }) => measures.map(({ path }) => path),
  );
  expect(paths.length).toBeGreaterThan(DNA_CATALOGUE.length);
  expect(new Set(paths).size).toBe(paths.length);
  for (let start = 0; start < paths.length; start += 50) {
    const dna = paths.slice(start, start + 50).map((path) => ({ path, isNull: true }));
    expect(await teamsWhere({ dna, league: { isNull: true } })).toEqual(['unread']);
  }
});
