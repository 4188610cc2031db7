import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from './support/execute.ts';
import { importTexts } from './support/import-files.ts';
import { seasonFile } from './support/season-file.ts';
import { startTestApi, statementsOf, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await importTexts(api.db, { 'E0_2526.csv': seasonFile() });
  // Ties and missing values among the matches of one club.
  await api.db
    .$executeRaw`UPDATE matches SET result_known_at = NULL, home_goals = NULL, away_goals = NULL WHERE id % 3 = 0`;
  await api.db.$executeRaw`UPDATE matches SET kick_off_at = date_trunc('month', kick_off_at)`;
});
afterAll(() => api.close());

interface MatchPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const QUERY = `query($first: Int, $after: String, $last: Int, $before: String, $orderBy: MatchOrder) {
  team(name: "Leeds") {
    matches(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;

async function readPage(variables: object): Promise<MatchPage> {
  const { data, errors } = await send(api.app, QUERY, variables);
  expect(errors).toBeUndefined();
  return (data as { team: { matches: MatchPage } }).team.matches;
}

const COLUMNS = {
  KICK_OFF_AT: 'kick_off_at',
  RESULT_KNOWN_AT: 'result_known_at',
  HOME_GOALS: 'home_goals',
} as const;
const ORDERS = (['KICK_OFF_AT', 'RESULT_KNOWN_AT', 'HOME_GOALS'] as const).flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
);

describe.each(ORDERS)('the matches of a club by $field $direction', ({ field, direction }) => {
  const orderBy = { field, direction };
  const expected = async (): Promise<string[]> => {
    const rows = await api.db.$queryRawUnsafe<{ id: number }[]>(
      `SELECT m.id FROM matches m JOIN quantum.team_quantum_dna_v3 t ON t.team_id IN (m.home_team_id, m.away_team_id)
       WHERE t.team_name = 'Leeds' ORDER BY m.${COLUMNS[field]} ${direction} NULLS LAST, m.id ${direction}`,
    );
    expect(rows).toHaveLength(14);
    return rows.map(({ id }) => Buffer.from(`Match:${id}`).toString('base64url'));
  };

  test('at home and away come exactly once each, forwards', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: MatchPage = await readPage({ first: 3, after, orderBy });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(await expected());
  });

  test('at home and away come exactly once each, backwards', async () => {
    const seen: string[] = [];
    let before: string | null = null;
    for (let more = true; more;) {
      const page: MatchPage = await readPage({ last: 4, before, orderBy });
      seen.unshift(...page.nodes.map(({ id }) => id));
      before = page.pageInfo.startCursor;
      more = page.pageInfo.hasPreviousPage;
    }
    expect(seen).toEqual(await expected());
  });
});

test('one relation asked for twice with different arguments answers each as if alone', async () => {
  const early = 'first: 2';
  const late = 'last: 2, filter: { homeGoals: { isNull: true } }';
  const ask = async (fields: string) => {
    const { data, errors } = await send(api.app, `{ teams(first: 8) { nodes { name ${fields} } } }`);
    expect(errors).toBeUndefined();
    return (data as { teams: { nodes: Record<string, unknown>[] } }).teams.nodes;
  };
  const both = await ask(
    `early: matches(${early}) { totalCount nodes { id } } late: matches(${late}) { totalCount nodes { id } }`,
  );
  const alone = await ask(`early: matches(${early}) { totalCount nodes { id } }`);
  const others = await ask(`late: matches(${late}) { totalCount nodes { id } }`);
  expect(both).toEqual(alone.map((team, index) => ({ ...team, ...others[index] })));
});

test('the same rows under nodes and under edges are planned together', async () => {
  const query = `{ matches(first: 2) { nodes { homeTeam { name } } edges { cursor node { awayTeam { name } odds(book: "PS") { book } } } } }`;
  const { data, errors } = await send(api.app, query);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    matches: {
      nodes: [{ homeTeam: { name: expect.any(String) as string } }, {}],
      edges: [{ node: { awayTeam: { name: expect.any(String) as string }, odds: [{ book: 'PS' }] } }, {}],
    },
  });
});

test.each([
  ['{ teams(first: 7) { nodes { matches(first: 4) { nodes { id } pageInfo { endCursor } } } } }', [7, 4]],
  ['{ teams(first: 7) { nodes { matches(first: 4) { nodes { id } pageInfo { hasNextPage } } } } }', [8, 5]],
  [
    'query($is: Boolean = false) { teams(first: 7) { nodes { matches(first: 4) { ...M } } } } fragment M on MatchConnection { pageInfo @include(if: $is) { hasPreviousPage } nodes { id } }',
    [8, 5],
  ],
])(
  'a row more than the page has is read where somebody may ask whether more follow: %s',
  async (query, [clubs, matches]) => {
    const statements = await statementsOf(async () =>
      expect((await send(api.app, query)).errors).toBeUndefined(),
    );
    const [read = ''] = statements.filter((text) => text.includes('team_quantum_dna_v3'));
    expect(read).toMatch(new RegExp(`LIMIT ${clubs}$`));
    expect(read.match(/LIMIT \d+/g)).toContain(`LIMIT ${matches}`);
    expect(read.match(/LIMIT \d+/g)).toHaveLength(4);
  },
);
