import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  FrictionHistoryDocument,
  FrictionsOfTeamDocument,
  TeamsWithFrictionsDocument,
} from '../../generated/operations.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { insertMadeMatrix } from './support/made-matrix.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await insertMadeMatrix(api.db);
  await api.db.$executeRaw`
    INSERT INTO friction_history
      (team_home_id, team_away_id, division, season, as_of, inputs_hash, values, computed_at)
    SELECT team_home_id, team_away_id, 'E0', '2025/26', TIMESTAMPTZ '2026-01-01' + n * interval '1 day',
           CASE n WHEN 0 THEN 'imported:0' ELSE n::text END, jsonb_build_object('friction_score', n), TIMESTAMPTZ '2026-05-01'
    FROM quantum.quantum_friction_matrix_v3 CROSS JOIN generate_series(0, 4) AS n
    WHERE team_home_id <= 25`;
});
afterAll(() => api.close());

const variables = { teams: 20, frictions: 5 };

describe('the frictions of clubs', () => {
  test('are those on either side, exact for each club', async () => {
    const { teams } = await execute(api.app, TeamsWithFrictionsDocument, variables);
    expect(teams.nodes).toHaveLength(20);
    for (const team of teams.nodes) {
      const own = await api.db.friction.findMany({
        where: { OR: [{ teamHome: { teamName: team.name } }, { teamAway: { teamName: team.name } }] },
        orderBy: [{ frictionScore: { sort: 'desc', nulls: 'last' } }, { frictionId: 'desc' }],
      });
      expect(team.frictions.totalCount).toBe(82);
      expect(team.frictions.nodes.map(({ databaseId }) => databaseId)).toEqual(
        own.slice(0, 5).map(({ frictionId }) => frictionId),
      );
      for (const { teamHome, teamAway } of team.frictions.nodes) {
        expect([teamHome.name, teamAway.name]).toContain(team.name);
      }
    }
  });

  test('cost as many statements for 20 clubs as for 2, their history and counts included', async () => {
    const few = await statementsOf(() =>
      execute(api.app, TeamsWithFrictionsDocument, { ...variables, teams: 2 }),
    );
    const many = await statementsOf(() => execute(api.app, TeamsWithFrictionsDocument, variables));
    expect(many).toHaveLength(few.length);
    expect(many.length).toBeLessThanOrEqual(4);
  });

  test('are filtered alike on both sides', async () => {
    const filter = { frictionScore: { gte: 80 } };
    const { teams } = await execute(api.app, TeamsWithFrictionsDocument, { ...variables, filter });
    for (const { frictions } of teams.nodes) {
      for (const { frictionScore } of frictions.nodes) expect(frictionScore).toBeGreaterThanOrEqual(80);
    }
  });

  test.each([
    ['CHAOS_POTENTIAL', 'DESC'],
    ['H2H_MATCHES', 'ASC'],
    ['LAST_MATCH_ON', 'DESC'],
  ] as const)('come exactly once each by %s %s, with the opponent', async (field, direction) => {
    const seen: (string | undefined)[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const asked: { name: string; id: string; first: number; after: string | null; orderBy: object } = {
        name: 'Club 40',
        id: Buffer.from('Team:40').toString('base64url'),
        first: 30,
        after,
        orderBy: { field, direction },
      };
      const answer = await send(api.app, QUERY, asked);
      const page = (answer.data as { team: { frictions: OpponentsPage } }).team.frictions;
      seen.push(...page.nodes.map(({ opponent }) => opponent?.name));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    const others = Array.from({ length: 83 }, (_, index) => `Club ${index + 1}`).filter(
      (name) => name !== 'Club 40',
    );
    expect(seen.toSorted()).toEqual(others.sort());
  });

  test('of a club that is neither have no opponent of it', async () => {
    const answer = await execute(api.app, FrictionsOfTeamDocument, {
      name: 'Club 1',
      id: Buffer.from('Team:2').toString('base64url'),
      first: 100,
    });
    const opponents = answer.team?.frictions.nodes.map(({ opponent }) => opponent?.name ?? null) ?? [];
    expect(opponents.filter((name) => name !== null)).toEqual(['Club 1']);
    expect(opponents).toHaveLength(82);
  });

  test.each(['CREATED_AT', 'TEAM_HOME_NAME'] as const)(
    'are refused by %s, which the database alone compares, and other clubs are not',
    async (field) => {
      const query = `{ teams(first: 1) { nodes { name frictions(orderBy: { field: ${field} }) { nodes { id } } } } }`;
      const { errors } = await send(api.app, query);
      expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'BAD_USER_INPUT', inputPath: 'orderBy.field' },
      ]);
    },
  );
});

interface OpponentsPage {
  readonly nodes: readonly { readonly opponent: { readonly name: string } | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const QUERY = `query($name: String!, $id: ID!, $first: Int, $after: String, $orderBy: FrictionOrder) {
  team(name: $name) {
    frictions(first: $first, after: $after, orderBy: $orderBy) {
      nodes { opponent(of: $id) { name } } pageInfo { hasNextPage endCursor }
    }
  }
}`;

describe('the history of a friction', () => {
  const ask = async (first?: number) => {
    const asked = {
      home: { databaseId: 2 },
      away: { databaseId: 1 },
      ...(first === undefined ? {} : { first }),
    };
    const { friction } = await execute(api.app, FrictionHistoryDocument, asked);
    return friction && 'friction' in friction ? friction.friction.history : [];
  };

  test('is answered the newest instant first, whichever way round it was asked for', async () => {
    const history = await ask();
    expect(history.map(({ asOf }) => asOf.slice(0, 10))).toEqual(
      [5, 4, 3, 2, 1].map((day) => `2026-01-0${day}`),
    );
    expect(history[0]).toEqual({
      division: 'E0',
      season: '2025/26',
      asOf: '2026-01-05T00:00:00.000Z',
      isImported: false,
      inputsHash: '4',
      values: { friction_score: 4 },
      computedAt: '2026-05-01T00:00:00.000Z',
    });
    expect(history.at(-1)?.isImported).toBe(true);
  });

  test('is cut after as many records as are asked for, 1 to 100', async () => {
    expect(await ask(2)).toHaveLength(2);
    await expect(ask(0)).rejects.toThrow(/first: 0 is not a number of records from 1 to 100/);
    await expect(ask(101)).rejects.toThrow(/1 to 100/);
  });
});
