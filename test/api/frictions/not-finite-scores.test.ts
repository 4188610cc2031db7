import { afterAll, beforeAll, expect, test } from 'vitest';
import { FrictionsOfTeamDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const OPPONENTS = 60;

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await api.db.$executeRawUnsafe(`
    INSERT INTO quantum.team_quantum_dna_v3 (team_id, team_name) SELECT i, 'Club ' || i FROM generate_series(1, ${OPPONENTS + 1}) AS i`);
  // Club 1 against each other club, at home or away by turns; two scores in three are no finite number, or missing.
  await api.db.$executeRawUnsafe(`
    INSERT INTO quantum.quantum_friction_matrix_v3 (team_home_id, team_away_id, friction_score)
    SELECT CASE i % 2 WHEN 0 THEN 1 ELSE i END, CASE i % 2 WHEN 0 THEN i ELSE 1 END,
           (ARRAY['NaN', 'Infinity', '-Infinity', NULL, '50', (i % 7)::text]::float8[])[1 + (i / 2) % 6]
    FROM generate_series(2, ${OPPONENTS + 1}) AS i`);
});
afterAll(() => api.close());

test.each(['ASC', 'DESC'] as const)(
  'the frictions of a club come exactly once each by scores that are no finite numbers, as the database orders them: %s',
  async (direction) => {
    const seen: number[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: {
        nodes: { databaseId: number }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      } | null =
        (
          await execute(api.app, FrictionsOfTeamDocument, {
            name: 'Club 1',
            id: Buffer.from('Team:1').toString('base64url'),
            first: 7,
            after,
            orderBy: { field: 'FRICTION_SCORE', direction },
          })
        ).team?.frictions ?? null;
      seen.push(...(page?.nodes.map(({ databaseId }) => databaseId) ?? []));
      after = page?.pageInfo.endCursor ?? null;
      more = page?.pageInfo.hasNextPage ?? false;
    }
    const way = direction === 'ASC' ? 'asc' : 'desc';
    const stored = await api.db.friction.findMany({
      orderBy: [{ frictionScore: { sort: way, nulls: 'last' } }, { frictionId: way }],
      select: { frictionId: true },
    });
    expect(seen).toHaveLength(OPPONENTS);
    expect(seen).toEqual(stored.map(({ frictionId }) => frictionId));
  },
);
