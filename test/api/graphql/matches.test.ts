import { afterAll, beforeAll, expect, test } from 'vitest';
import { MatchPageDocument, TeamsWithMatchesDocument } from '../../generated/operations.ts';
import { execute } from './support/execute.ts';
import { importTexts } from './support/import-files.ts';
import { seasonFile } from './support/season-file.ts';
import { startTestApi, statementsOf, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await importTexts(api.db, { 'E0_2526.csv': seasonFile() });
});
afterAll(() => api.close());

test('a match tells its teams, result and odds, in the order of market, stage and book', async () => {
  const { matches } = await execute(api.app, MatchPageDocument, { first: 1 });
  const [match] = matches.nodes;
  expect(matches.totalCount).toBe(56);
  expect(match).toMatchObject({
    division: 'E0',
    league: 'Premier League',
    season: '2025/26',
    playedOn: '2025-08-16',
    kickOffAt: '2025-08-16T14:00:00.000Z',
    homeGoals: 0,
    awayGoals: 0,
    result: 'DRAW',
    homeTeam: { name: 'Arsenal' },
    awayTeam: { name: 'Brentford' },
  });
  expect(
    match?.odds.map(({ market, stage, book, bookKind, line }) => [market, stage, book, bookKind, line]),
  ).toEqual([
    ['MATCH_RESULT', 'PRE_MATCH', 'AVG', 'AVERAGE', null],
    ['MATCH_RESULT', 'PRE_MATCH', 'B365', 'BOOKMAKER', null],
    ['MATCH_RESULT', 'CLOSING', 'PS', 'BOOKMAKER', null],
  ]);
  const closing = match?.odds.at(-1);
  expect(closing?.prices).toEqual([
    { selection: 'HOME', price: '2.05' },
    { selection: 'DRAW', price: '3.5' },
    { selection: 'AWAY', price: '3.6' },
  ]);
  expect(closing?.overround).toBeCloseTo(1 / 2.05 + 1 / 3.5 + 1 / 3.6 - 1, 12);
  expect(closing?.revisions).toEqual([]);
});

test('a price that changed keeps its earlier value', async () => {
  const fixtures = (price: string) =>
    `Div,Date,Time,HomeTeam,AwayTeam,B365H,B365D,B365A\nE0,16/05/2026,15:00,Hull,Luton,${price},3.40,3.50\n`;
  await importTexts(api.db, { 'fixtures_2026-05-13.csv': fixtures('2.10') });
  await importTexts(api.db, { 'fixtures_2026-05-14.csv': fixtures('2.20') });
  const filter = { playedOn: { eq: '2026-05-16' } };
  const { matches } = await execute(api.app, MatchPageDocument, { filter });
  const revised = matches.nodes[0]?.odds.filter(({ revisions }) => revisions.length > 0) ?? [];
  expect(
    revised.map(({ book, prices, revisions }) => ({ book, price: prices[0]?.price, revisions })),
  ).toEqual([
    {
      book: 'B365',
      price: '2.2',
      revisions: [
        {
          kind: 'SUPERSEDED',
          prices: [
            { selection: 'HOME', price: '2.1' },
            { selection: 'DRAW', price: '3.4' },
            { selection: 'AWAY', price: '3.5' },
          ],
        },
      ],
    },
  ]);
});

test('a page of 20 matches with teams, odds and revisions takes as many statements as one of 2', async () => {
  const few = await statementsOf(() => execute(api.app, MatchPageDocument, { first: 2 }));
  const many = await statementsOf(() => execute(api.app, MatchPageDocument, { first: 20 }));
  expect(many.length).toBe(few.length);
  expect(many.length).toBeLessThanOrEqual(2);
});

test('the matches of many teams are read with the teams, exact for each', async () => {
  const variables = { teams: 8, matches: 5 };
  const few = await statementsOf(() =>
    execute(api.app, TeamsWithMatchesDocument, { ...variables, teams: 2 }),
  );
  const many = await statementsOf(() => execute(api.app, TeamsWithMatchesDocument, variables));
  expect(many.length).toBe(few.length);
  expect(many.length).toBeLessThanOrEqual(3);

  const { teams } = await execute(api.app, TeamsWithMatchesDocument, variables);
  for (const team of teams.nodes) {
    const own = await api.db.match.findMany({
      where: { OR: [{ homeTeam: { teamName: team.name } }, { awayTeam: { teamName: team.name } }] },
      orderBy: [{ kickOffAt: 'desc' }, { id: 'desc' }],
    });
    expect(team.matches.totalCount).toBe(own.length);
    const ids = team.matches.nodes.map(({ id }) => Buffer.from(id, 'base64url').toString());
    expect(ids).toEqual(own.slice(0, 5).map(({ id }) => `Match:${id}`));
  }
});
