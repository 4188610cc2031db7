import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { seasonFile } from '../graphql/support/season-file.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

/** Leeds has a good edge, Wolves a bad one, Fulham a text; Everton an object; of the four others nothing is stored. */
beforeAll(async () => {
  api = await startTestApi();
  await importTexts(api.db, { 'E0_2526.csv': seasonFile() });
  for (const [teamName, edge] of [
    ['Leeds', 0.5],
    ['Wolves', -0.5],
    ['Fulham', '0.5'],
    ['Everton', { of: 0.5 }],
  ] as const) {
    const marketDna = { empirical_profile: { avg_edge: edge } };
    await api.db.team.update({ where: { teamName }, data: { marketDna } });
  }
});
afterAll(() => api.close());

async function countMatches(filter: object): Promise<number> {
  const query = 'query($filter: MatchFilter) { matches(filter: $filter) { totalCount } }';
  const { data, errors } = await send(api.app, query, { filter });
  expect(errors).toBeUndefined();
  return (data as { matches: { totalCount: number } }).matches.totalCount;
}

const good = { dna: [{ path: 'market.empiricalProfile.avgEdge', gt: 0.1 }] };
const unknown = { dna: [{ path: 'market.empiricalProfile.avgEdge', isNull: true }] };

describe('matches are found by numbers in the DNA of their clubs', () => {
  test.each([
    ['at home', { homeTeam: good }, 7],
    ['on either side', { team: good }, 14],
    ['on both sides, the opposite included', { homeTeam: good, awayTeam: { NOT: good } }, 1],
    ['that are not there at home', { homeTeam: unknown }, 42],
    // Of the 56 matches, 7 have Wolves at home: the only club whose edge is known not to be good.
    ['that are known not to hold at home', { NOT: { homeTeam: good } }, 7],
    ['that are known not to hold on either side', { NOT: { team: good } }, 0],
    ['that are there at home', { NOT: { homeTeam: unknown } }, 14],
    ['under two NOTs', { NOT: { NOT: { homeTeam: good } } }, 7],
    ['under a NOT inside a NOT', { NOT: { homeTeam: { NOT: good } } }, 7],
  ])('%s', async (_where, filter, count) => {
    expect(await countMatches(filter)).toBe(count);
  });
});

test('matches within clubs are counted by them, each condition on its own', async () => {
  const query = `query($good: MatchFilter, $unknown: MatchFilter) { team(name: "Wolves") {
    good: matches(first: 1, filter: $good) { totalCount nodes { homeTeam { name } } }
    unknown: matches(first: 1, filter: $unknown) { totalCount }
    known: matches(first: 1, filter: { NOT: { awayTeam: { dna: [{ path: "market.empiricalProfile.avgEdge", isNull: true }] } } }) { totalCount }
  } }`;
  const variables = { good: { homeTeam: good }, unknown: { awayTeam: unknown } };
  const { data, errors } = await send(api.app, query, variables);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    team: {
      good: { totalCount: 1, nodes: [{ homeTeam: { name: 'Leeds' } }] },
      // Six clubs without a number visit Wolves.
      unknown: { totalCount: 6 },
      // Leeds visits, and Wolves travels seven times.
      known: { totalCount: 8 },
    },
  });
});

describe('numbers in the DNA of related clubs', () => {
  test('are read in one statement on clubs before the rows of a root list', async () => {
    const statements = await statementsOf(() =>
      countMatches({ team: { AND: [good, { NOT: unknown }] }, homeTeam: { name: { eq: 'Leeds' } } }),
    );
    expect(
      statements.map((text) => [text.includes('FROM "public"."matches"'), text.includes('market_dna')]),
    ).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  test('are read for each list of matches, frictions, picks, strategies and audit entries', async () => {
    const query = `query($team: TeamFilter) {
      frictions(filter: { teamHome: $team }) { totalCount }
      picks(filter: { match: { homeTeam: $team } }) { totalCount }
      strategies(filter: { NOT: { team: $team } }) { totalCount }
      auditEntries(filter: { match: { team: $team } }) { totalCount }
    }`;
    const statements = await statementsOf(async () => {
      const { errors } = await send(api.app, query, { team: good });
      expect(errors).toBeUndefined();
    });
    const onDna = statements.filter((text) => text.includes('market_dna'));
    expect(onDna).toHaveLength(4);
    for (const text of onDna) expect(text).toMatch(/FROM "[a-z]+"\."team_quantum_dna_v3"/);
  });

  test('are at most five in a list within rows, which is planned before clubs are read', async () => {
    const query = `query($filter: MatchFilter) { team(name: "Wolves") { matches(filter: $filter) { totalCount nodes { id } } } }`;
    const filterOf = (count: number) => ({
      homeTeam: { dna: Array.from({ length: count }, () => ({ path: 'market.matches', gte: 1 })) },
    });
    expect((await send(api.app, query, { filter: filterOf(5) })).errors).toBeUndefined();
    expect((await send(api.app, query, { filter: filterOf(6) })).errors).toMatchObject([
      {
        message: 'filter: 6 conditions on related documents are too many in a list within rows: at most 5',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(await countMatches(filterOf(6))).toBe(0);
  });
});
