import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

const ROWS = 331;
const DIRECTIONS = ['ASC', 'DESC'] as const;

/** What each order reads in the database; the order that the pages must come to. */
const COLUMNS = {
  TOTAL_PNL_UNITS: 'total_pnl',
  ROI_PCT: 'roi',
  AVG_CLV_PCT: 'avg_clv',
  WIN_RATE_PCT: 'win_rate',
  TOTAL_BETS: 'total_bets',
  STRATEGY_RANK: 'strategy_rank',
  PRIORITY: 'priority',
  NAME: 'strategy_name',
  SEASON: 'season',
  DATABASE_ID: 'strategy_id',
  CREATED_AT: 'created_at',
} as const;
const FIELDS = Object.keys(COLUMNS);
const columnOf = new Map<string, string>(Object.entries(COLUMNS));

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await api.db.team.createMany({ data: [{ teamName: 'Leeds' }, { teamName: 'Wolves' }] });
  // Heavy ties, three rows in ten without a value, numbers that are none, microseconds within few milliseconds.
  await api.db.$executeRawUnsafe(`
    INSERT INTO quantum.quantum_strategies_v3
      (team_id, strategy_name, total_pnl, roi, avg_clv, win_rate, total_bets, strategy_rank, priority, season, created_at)
    SELECT team_id, (ARRAY['over','B','é','Z','_'])[1 + i % 5] || i % 11,
           CASE WHEN i % 10 < 3 THEN NULL WHEN i % 50 = 3 THEN 'NaN' WHEN i % 50 = 4 THEN '-Infinity' ELSE (i % 9) * 0.1 - 0.3 END,
           CASE WHEN i % 10 IN (1, 4, 7) THEN NULL ELSE (i % 7) / 3.0 END,
           CASE WHEN i % 10 IN (2, 5, 8) THEN NULL ELSE (i % 3) * 1e-7 END,
           CASE WHEN i % 10 IN (0, 3, 9) THEN NULL ELSE i % 4 END,
           CASE WHEN i % 10 IN (0, 5, 6) THEN NULL ELSE i % 6 END,
           CASE WHEN i % 10 IN (1, 2, 3) THEN NULL ELSE i % 5 END,
           CASE WHEN i % 10 IN (4, 5, 6) THEN NULL ELSE -(i % 2) END,
           CASE WHEN i % 10 IN (7, 8, 9) THEN NULL ELSE (ARRAY['2024/25','2025/26'])[1 + i % 2] END,
           '2024-01-01T00:00:00Z'::timestamptz + (i * 37 % 4) * interval '1 ms' + (i * 101 % 5) * interval '200 us'
    FROM generate_series(1, ${ROWS}) AS i
    JOIN quantum.team_quantum_dna_v3 ON team_name = CASE WHEN i % 3 = 0 THEN 'Leeds' ELSE 'Wolves' END`);
});
afterAll(() => api.close());

interface StrategiesPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly databaseId: number }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = 'totalCount nodes { databaseId } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const VARIABLES = '$first: Int, $after: String, $last: Int, $before: String, $orderBy: StrategyOrder';
const ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy';

type ReadPage = (variables: object) => Promise<StrategiesPage>;

const readAll: ReadPage = async (variables) => {
  const query = `query(${VARIABLES}) { strategies(${ARGUMENTS}) { ${PAGE} } }`;
  const { data, errors } = await send(api.app, query, variables);
  expect(errors).toBeUndefined();
  return (data as { strategies: StrategiesPage }).strategies;
};

const readOfTeam: ReadPage = async (variables) => {
  const query = `query(${VARIABLES}) { team(name: "Leeds") { strategies(${ARGUMENTS}) { ${PAGE} } } }`;
  const { data, errors } = await send(api.app, query, variables);
  expect(errors).toBeUndefined();
  return (data as { team: { strategies: StrategiesPage } }).team.strategies;
};

async function forwards(read: ReadPage, orderBy: object): Promise<number[]> {
  const seen: number[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page: StrategiesPage = await read({ first: 37, after, orderBy });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    seen.push(...page.nodes.map(({ databaseId }) => databaseId));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return seen;
}

async function backwards(read: ReadPage, orderBy: object): Promise<number[]> {
  const seen: number[] = [];
  let before: string | null = null;
  for (let more = true; more;) {
    const page: StrategiesPage = await read({ last: 41, before, orderBy });
    expect(page.pageInfo.hasNextPage).toBe(before !== null);
    seen.unshift(...page.nodes.map(({ databaseId }) => databaseId));
    before = page.pageInfo.startCursor;
    more = page.pageInfo.hasPreviousPage;
  }
  return seen;
}

async function sorted(field: string, direction: string, condition: string): Promise<number[]> {
  const rows = await api.db.$queryRawUnsafe<{ strategy_id: number }[]>(
    `SELECT strategy_id FROM quantum.quantum_strategies_v3 JOIN quantum.team_quantum_dna_v3 USING (team_id)
     WHERE ${condition}
     ORDER BY quantum_strategies_v3.${columnOf.get(field) ?? ''} ${direction} NULLS LAST, strategy_id ${direction}`,
  );
  return rows.map((row) => row.strategy_id);
}

const ORDERS = FIELDS.flatMap((field) => DIRECTIONS.map((direction) => ({ field, direction })));

describe.each(ORDERS)('strategies by $field $direction', ({ field, direction }) => {
  const orderBy = { field, direction };

  test('come exactly once each, forwards and backwards', async () => {
    const expected = await sorted(field, direction, 'true');
    expect(expected).toHaveLength(ROWS);
    expect(await forwards(readAll, orderBy)).toEqual(expected);
    expect(await backwards(readAll, orderBy)).toEqual(expected);
  });

  test('are read with a LIMIT in every statement', async () => {
    const first = await readAll({ first: 50, orderBy });
    const statements = await statementsOf(() =>
      readAll({ first: 50, after: first.pageInfo.endCursor, orderBy }),
    );
    const bounded = statements.filter((text) => /LIMIT|= ANY|COUNT\(/.test(text));
    expect(bounded).toEqual(statements);
    expect(statements.length).toBeLessThanOrEqual(4);
  });
});

describe.each(ORDERS.filter(({ field }) => field !== 'CREATED_AT'))(
  'the strategies of a club by $field $direction',
  ({ field, direction }) => {
    test('come exactly once each, forwards and backwards', async () => {
      const orderBy = { field, direction };
      const expected = await sorted(field, direction, "team_quantum_dna_v3.team_name = 'Leeds'");
      expect(expected).toHaveLength(110);
      expect(await forwards(readOfTeam, orderBy)).toEqual(expected);
      expect(await backwards(readOfTeam, orderBy)).toEqual(expected);
    });
  },
);

test('the strategies of a club are not read by the instant of storing, which is said', async () => {
  const query =
    '{ team(name: "Leeds") { name strategies(orderBy: { field: CREATED_AT, direction: ASC }) { totalCount } } }';
  const { data, errors } = await send(api.app, query);
  expect(data).toEqual({ team: null });
  expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
    ['BAD_USER_INPUT', 'orderBy.field: "CREATED_AT" is an order of `strategies` alone'],
  ]);
});
