import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from './support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from './support/test-api.ts';

const ROWS = 523;
const FIELDS = [
  'NAME',
  'LEAGUE',
  'TIER_RANK',
  'WIN_RATE_PCT',
  'CREATED_AT',
  'LAST_AUDIT_AT',
  'DATABASE_ID',
] as const;
const DIRECTIONS = ['ASC', 'DESC'] as const;

/** What each order reads in the database; the order that the pages must come to. */
const COLUMNS: Readonly<Record<(typeof FIELDS)[number], string>> = {
  NAME: 'team_name',
  LEAGUE: 'league',
  TIER_RANK: 'tier_rank',
  WIN_RATE_PCT: 'win_rate',
  CREATED_AT: 'created_at',
  LAST_AUDIT_AT: 'last_audit_at',
  DATABASE_ID: 'team_id',
};

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  // Heavy ties, three rows in ten without a value, microseconds within few milliseconds, letters whose order depends on the collation.
  await api.db.$executeRawUnsafe(`
    INSERT INTO quantum.team_quantum_dna_v3 (team_name, league, tier_rank, win_rate, created_at, last_audit_at)
    SELECT (ARRAY['a','B','é','Z','_','z ','-x'])[1 + i % 7] || 'Club ' || md5(i::text),
           CASE WHEN i % 10 < 3 THEN NULL ELSE (ARRAY['Serie A','serie b','Élite','La Liga','']) [1 + i % 5] END,
           CASE WHEN i % 10 IN (1, 4, 7) THEN NULL ELSE i % 6 END,
           CASE WHEN i % 10 IN (2, 5, 8) THEN NULL
                WHEN i % 50 = 3 THEN 'NaN'::float8 WHEN i % 50 = 4 THEN 'Infinity'::float8 ELSE (i % 9) * 0.1 END,
           '2024-01-01T00:00:00Z'::timestamptz + (i * 37 % 4) * interval '1 ms' + (i * 101 % 5) * interval '200 us',
           CASE WHEN i % 10 IN (0, 3, 9) THEN NULL
                ELSE '2023-06-01T00:00:00'::timestamp + (i % 3) * interval '1 us' END
    FROM generate_series(1, ${ROWS}) AS i`);
});
afterAll(() => api.close());

interface TeamsPage {
  readonly nodes: readonly { readonly databaseId: number }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = `query($first: Int, $after: String, $last: Int, $before: String, $orderBy: TeamOrder) {
  teams(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    nodes { databaseId } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function readPage(variables: object): Promise<TeamsPage> {
  const { data, errors } = await send(api.app, PAGE, variables);
  expect(errors).toBeUndefined();
  return (data as { teams: TeamsPage }).teams;
}

describe.each(FIELDS.flatMap((field) => DIRECTIONS.map((direction) => ({ field, direction }))))(
  'teams by $field $direction',
  ({ field, direction }) => {
    const orderBy = { field, direction };
    const expected = async (): Promise<number[]> => {
      const rows = await api.db.$queryRawUnsafe<{ team_id: number }[]>(
        `SELECT team_id FROM quantum.team_quantum_dna_v3 ORDER BY ${COLUMNS[field]} ${direction} NULLS LAST, team_id ${direction}`,
      );
      return rows.map((row) => row.team_id);
    };

    test('come exactly once each, page after page forwards', async () => {
      const seen: number[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const page: TeamsPage = await readPage({ first: 37, after, orderBy });
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        seen.push(...page.nodes.map(({ databaseId }) => databaseId));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect(seen).toEqual(await expected());
    });

    test('come exactly once each, page after page backwards', async () => {
      const seen: number[] = [];
      let before: string | null = null;
      for (let more = true; more;) {
        const page: TeamsPage = await readPage({ last: 41, before, orderBy });
        expect(page.pageInfo.hasNextPage).toBe(before !== null);
        seen.unshift(...page.nodes.map(({ databaseId }) => databaseId));
        before = page.pageInfo.startCursor;
        more = page.pageInfo.hasPreviousPage;
      }
      expect(seen).toEqual(await expected());
    });

    test('are read with a LIMIT in every statement', async () => {
      const first = await readPage({ first: 50, orderBy });
      const statements = await statementsOf(() =>
        readPage({ first: 50, after: first.pageInfo.endCursor, orderBy }),
      );
      expect(statements.length).toBeLessThanOrEqual(3);
      const bounded = statements.filter((text) => /LIMIT/.test(text) || /= ANY/.test(text));
      expect(bounded).toEqual(statements);
    });
  },
);
