import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isEnumType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import { FrictionNumbersDocument, type FrictionOrderField } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { insertMadeMatrix, PAIRS } from './support/made-matrix.ts';

/** What each order reads in the database; the order that the pages must come to. */
const COLUMNS: Readonly<Record<FrictionOrderField, string>> = {
  DATABASE_ID: 'friction_id',
  FRICTION_SCORE: 'friction_score',
  STYLE_CLASH: 'style_clash',
  TEMPO_FRICTION: 'tempo_friction',
  MENTAL_CLASH: 'mental_clash',
  TACTICAL_FRICTION: 'tactical_friction',
  RISK_FRICTION: 'risk_friction',
  PSYCHOLOGICAL_EDGE: 'psychological_edge',
  PREDICTED_GOALS: 'predicted_goals',
  PREDICTED_BTTS_PROB: 'predicted_btts_prob',
  PREDICTED_OVER25_PROB: 'predicted_over25_prob',
  PREDICTED_WINNER: 'predicted_winner',
  CHAOS_POTENTIAL: 'chaos_potential',
  H2H_AVG_GOALS: 'h2h_avg_goals',
  H2H_MATCHES: 'h2h_matches',
  H2H_HOME_WINS: 'h2h_home_wins',
  H2H_AWAY_WINS: 'h2h_away_wins',
  H2H_DRAWS: 'h2h_draws',
  MATCHES_ANALYZED: 'matches_analyzed',
  TEAM_HOME_NAME: 'team_home_name',
  TEAM_AWAY_NAME: 'team_away_name',
  STYLE_HOME: 'style_home',
  STYLE_AWAY: 'style_away',
  CONFIDENCE_LEVEL: 'confidence_level',
  SEASON: 'season',
  LAST_MATCH_ON: 'last_match_date',
  CREATED_AT: 'created_at',
  UPDATED_AT: 'updated_at',
};
const NEVER_NULL = ['DATABASE_ID', 'CREATED_AT', 'UPDATED_AT'];
const FIELDS = Object.keys(COLUMNS) as FrictionOrderField[];
const ORDERS = FIELDS.flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
);
const PAGE = 100;

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await insertMadeMatrix(api.db);
});
afterAll(() => api.close());

test('the orders are all that the schema offers', () => {
  const offered = schema.getType('FrictionOrderField');
  const names = isEnumType(offered) ? offered.getValues().map(({ name }) => name) : [];
  expect(names.sort()).toEqual(FIELDS.toSorted());
});

test('every order but three meets ties, and about three missing values in ten', async () => {
  for (const field of FIELDS.filter((one) => !NEVER_NULL.includes(one))) {
    const [counts] = await api.db.$queryRawUnsafe<{ rows: number; missing: number; different: number }[]>(
      `SELECT count(*)::int AS rows, count(*) FILTER (WHERE ${COLUMNS[field]} IS NULL)::int AS missing,
              count(DISTINCT ${COLUMNS[field]})::int AS different FROM quantum.quantum_friction_matrix_v3`,
    );
    expect(counts?.rows).toBe(PAIRS);
    expect(Math.abs((counts?.missing ?? 0) / PAIRS - 0.3)).toBeLessThan(0.04);
    expect(counts?.different).toBeLessThan(CLUBS_AT_MOST);
  }
});
/** The names of the clubs are the column with the most values. */
const CLUBS_AT_MOST = 84;

describe.each(ORDERS)('all 3,403 frictions by $field $direction', ({ field, direction }) => {
  const orderBy = { field, direction };
  const expected = async (): Promise<number[]> => {
    const rows = await api.db.$queryRawUnsafe<{ friction_id: number }[]>(
      `SELECT friction_id FROM quantum.quantum_friction_matrix_v3
       ORDER BY ${COLUMNS[field]} ${direction} NULLS LAST, friction_id ${direction}`,
    );
    return rows.map((row) => row.friction_id);
  };

  test('come exactly once each, page after page forwards, every statement with a LIMIT', async () => {
    const seen: number[] = [];
    const statements = await statementsOf(async () => {
      let after: string | null = null;
      for (let more = true; more;) {
        const variables: { first: number; after: string | null; orderBy: typeof orderBy } = {
          first: PAGE,
          after,
          orderBy,
        };
        const { frictions } = await execute(api.app, FrictionNumbersDocument, variables);
        expect(frictions.pageInfo.hasPreviousPage).toBe(after !== null);
        seen.push(...frictions.nodes.map(({ databaseId }) => databaseId));
        after = frictions.pageInfo.endCursor ?? null;
        more = frictions.pageInfo.hasNextPage;
      }
    });
    expect(unbounded(statements)).toEqual([]);
    expect(seen).toEqual(await expected());
  });

  test('come exactly once each, page after page backwards, every statement with a LIMIT', async () => {
    const seen: number[] = [];
    const statements = await statementsOf(async () => {
      let before: string | null = null;
      for (let more = true; more;) {
        const variables: { last: number; before: string | null; orderBy: typeof orderBy } = {
          last: PAGE,
          before,
          orderBy,
        };
        const { frictions } = await execute(api.app, FrictionNumbersDocument, variables);
        expect(frictions.pageInfo.hasNextPage).toBe(before !== null);
        seen.unshift(...frictions.nodes.map(({ databaseId }) => databaseId));
        before = frictions.pageInfo.startCursor ?? null;
        more = frictions.pageInfo.hasPreviousPage;
      }
    });
    expect(unbounded(statements)).toEqual([]);
    expect(seen).toEqual(await expected());
  });
});

/** Statements on the table without a LIMIT; the exact instants of the rows of a page are asked for by their ids. */
function unbounded(statements: readonly string[]): string[] {
  const onTable = statements.filter((text) => text.includes('quantum_friction_matrix_v3'));
  expect(onTable.length).toBeGreaterThanOrEqual(Math.ceil(PAIRS / PAGE));
  return onTable.filter((text) => !/LIMIT/.test(text) && !/friction_id::text = ANY/.test(text));
}
