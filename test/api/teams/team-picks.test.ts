import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { seasonFile } from '../graphql/support/season-file.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { storePicks } from './support/store-picks.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await importTexts(api.db, { 'E0_2526.csv': seasonFile() });
  await storePicks(api.db);
});
afterAll(() => api.close());

interface PickPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const QUERY = `query($first: Int, $after: String, $last: Int, $before: String, $orderBy: PickOrder, $filter: PickFilter) {
  team(name: "Leeds") {
    picks(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
      totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;

async function readPage(variables: object): Promise<PickPage> {
  const { data, errors } = await send(api.app, QUERY, variables);
  expect(errors).toBeUndefined();
  return (data as { team: { picks: PickPage } }).team.picks;
}

async function readForwards(variables: object): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page: PickPage = await readPage({ first: 5, after, ...variables });
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return seen;
}

async function readBackwards(variables: object): Promise<string[]> {
  const seen: string[] = [];
  let before: string | null = null;
  for (let more = true; more;) {
    const page: PickPage = await readPage({ last: 6, before, ...variables });
    seen.unshift(...page.nodes.map(({ id }) => id));
    before = page.pageInfo.startCursor;
    more = page.pageInfo.hasPreviousPage;
  }
  return seen;
}

const COLUMNS = {
  CREATED_AT: 'created_at',
  EDGE: 'edge',
  PROBABILITY: 'probability',
  PROBABILITY_EDGE: 'probability_edge',
  PRICE: 'price',
  STAKE_UNITS: 'stake_units',
  LINE: 'line',
} as const;
const FIELDS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
const ORDERS = FIELDS.flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
);

/** The picks on the matches of Leeds, by a statement of the test's own. */
async function picksOfLeeds(order: string, condition = 'true'): Promise<string[]> {
  const rows = await api.db.$queryRawUnsafe<{ id: string }[]>(
    `SELECT p.id FROM picks p JOIN matches m ON m.id = p.match_id
     JOIN quantum.team_quantum_dna_v3 t ON t.team_id IN (m.home_team_id, m.away_team_id)
     WHERE t.team_name = 'Leeds' AND ${condition} ORDER BY ${order}`,
  );
  return rows.map(({ id }) => Buffer.from(`Pick:${id}`).toString('base64url'));
}

describe.each(ORDERS)('the picks of a club by $field $direction', ({ field, direction }) => {
  const orderBy = { field, direction };
  const order = `p.${COLUMNS[field]} ${direction} NULLS LAST, p.id ${direction}`;

  test('come exactly once each, forwards and backwards', async () => {
    const expected = await picksOfLeeds(order);
    expect(expected).toHaveLength(28);
    expect(await readForwards({ orderBy })).toEqual(expected);
    expect(await readBackwards({ orderBy })).toEqual(expected);
  });

  test('come exactly once each under a filter', async () => {
    const filter = { edge: { gt: 0.01 }, match: { homeTeam: { name: { eq: 'Leeds' } } } };
    const expected = await picksOfLeeds(order, 'p.edge > 0.01 AND m.home_team_id = t.team_id');
    expect(expected.length).toBeGreaterThan(5);
    expect(await readForwards({ orderBy, filter })).toEqual(expected);
    const { totalCount } = await readPage({ first: 0, filter });
    expect(totalCount).toBe(expected.length);
  });
});

test('a page between two cursors holds what lies between them', async () => {
  const all = await readPage({ first: 28 });
  const first = await readPage({ first: 3 });
  const last = await readPage({ last: 3 });
  const between = await readPage({
    after: first.pageInfo.endCursor,
    before: last.pageInfo.startCursor,
    first: 100,
  });
  expect(between.nodes).toEqual(all.nodes.slice(3, -3));
  expect(between.totalCount).toBe(28);
});

describe('the picks of a page of clubs', () => {
  const ask = (teams: number, filter: string) =>
    send(
      api.app,
      `{ teams(first: ${teams}) { nodes { name
           picks(first: 3, orderBy: { field: EDGE, direction: DESC } ${filter}) {
             totalCount nodes { id edge match { homeTeam { name } awayTeam { name } } run { mode } } } } } }`,
    );

  test.each([
    ['', 5],
    [', filter: { stakeUnits: { eq: "1" } }', 6],
  ])('cost the same statements however many clubs there are %s', async (filter, most) => {
    const few = await statementsOf(() => ask(2, filter));
    const many = await statementsOf(() => ask(8, filter));
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(most);
    const lateral = many.filter((statement) => statement.includes('LATERAL') && statement.includes('unnest'));
    expect(lateral).toHaveLength(1);
    expect(lateral[0]).toContain('LIMIT');
  });

  test('are exact for each club', async () => {
    const { data, errors } = await ask(8, '');
    expect(errors).toBeUndefined();
    const { nodes } = (
      data as {
        teams: { nodes: { name: string; picks: { totalCount: number; nodes: { id: string }[] } }[] };
      }
    ).teams;
    expect(nodes).toHaveLength(8);
    for (const { name, picks } of nodes) {
      const own = await api.db.pick.findMany({
        where: { match: { OR: [{ homeTeam: { teamName: name } }, { awayTeam: { teamName: name } }] } },
        orderBy: [{ edge: 'desc' }, { id: 'desc' }],
        select: { id: true },
      });
      expect(picks.totalCount).toBe(28);
      expect(picks.nodes.map(({ id }) => Buffer.from(id, 'base64url').toString())).toEqual(
        own.slice(0, 3).map(({ id }) => `Pick:${id}`),
      );
    }
  });

  test('asked for twice with different arguments are each as if alone', async () => {
    const query = `{ teams(first: 3) { nodes {
      one: picks(first: 2) { nodes { id } } two: picks(last: 2, orderBy: { field: PRICE, direction: ASC }) { nodes { id price } } } } }`;
    const { data, errors } = await send(api.app, query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"two":\{"nodes":\[\{"id":"[^"]+","price":"1\.875"\}/);
  });
});

test('arguments that cannot be followed are refused at the field', async () => {
  const { errors } = await send(api.app, QUERY, { first: 101 });
  expect(errors).toMatchObject([{ path: ['team', 'picks'], extensions: { code: 'BAD_USER_INPUT' } }]);
});
