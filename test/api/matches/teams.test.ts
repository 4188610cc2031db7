import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cells, fixtureRow, matchFile, playedRow } from '../../support/match-file.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';

let database: ImportDatabase;
beforeAll(async () => (database = await openImportDatabase()));
afterAll(() => database.close());
beforeEach(() => database.clear());

const importSeason = (
  season: string,
  Div: string,
  cells: Cells = {},
): ReturnType<ImportDatabase['importFile']> =>
  database.importFile(
    `${season}/${Div}.csv`,
    matchFile([playedRow({ Div, Date: `16/08/20${season.slice(0, 2)}`, ...cells })]),
  );
const teams = async (): Promise<unknown[]> =>
  (await database.db.team.findMany({ orderBy: { teamName: 'asc' } })).map(({ teamName, league, season }) => [
    teamName,
    league,
    season,
  ]);
/** The name of the team that plays at home, for every match in the order of import. */
const homeTeams = async (): Promise<(string | undefined)[]> =>
  (await database.db.match.findMany({ include: { homeTeam: true }, orderBy: { id: 'asc' } })).map(
    ({ homeTeam }) => homeTeam.teamName,
  );

describe('a name', () => {
  test('means two clubs in two countries', async () => {
    await importSeason('2526', 'E0', { HomeTeam: 'Everton', AwayTeam: 'Fulham' });
    const { newTeams } = await importSeason('2526', 'P1', { HomeTeam: 'Everton', AwayTeam: 'Benfica' });
    expect(newTeams).toEqual(['Benfica', 'Everton']);
    expect(await homeTeams()).toEqual(['Everton', 'Everton (Portugal)']);
    expect(await importSeason('2526', 'P1', { HomeTeam: 'Everton', AwayTeam: 'Benfica' })).toMatchObject({
      newTeams: [],
      matches: { new: 0, unchanged: 1 },
    });
  });

  test('means two clubs in two countries in one fixtures file, and keeps their matches apart', async () => {
    const text = matchFile([
      fixtureRow({ HomeTeam: 'Everton', AwayTeam: 'Arsenal' }),
      fixtureRow({ Div: 'P1', HomeTeam: 'Everton', AwayTeam: 'Arsenal' }),
    ]);
    const { matches } = await database.importFile('fixtures_2025-08-15.csv', text);
    expect(matches.new).toBe(2);
    expect(await homeTeams()).toEqual(['Everton', 'Everton (Portugal)']);
  });

  test('means one club in two divisions of a country', async () => {
    await importSeason('2425', 'E1', { HomeTeam: 'Leeds', AwayTeam: 'Burnley' });
    const { newTeams } = await importSeason('2526', 'E0', { HomeTeam: 'Leeds', AwayTeam: 'Burnley' });
    expect(newTeams).toEqual([]);
  });

  test('written in two ways means one club, within a file and between files', async () => {
    const rows = [
      playedRow({ HomeTeam: "Nott'm Forest" }),
      playedRow({ HomeTeam: 'Nottm  Forest', AwayTeam: 'Everton' }),
    ];
    const { newTeams } = await database.importFile('2526/E0.csv', matchFile(rows));
    await importSeason('2425', 'E0', { HomeTeam: 'NOTTM FOREST' });
    expect(newTeams).toEqual(['Chelsea', 'Everton', "Nott'm Forest"]);
    expect(await homeTeams()).toEqual(["Nott'm Forest", "Nott'm Forest", "Nott'm Forest"]);
  });

  test('of a club that looks like the product’s own way of telling two apart finds a place', async () => {
    await importSeason('2526', 'P1', { HomeTeam: 'Everton', AwayTeam: 'Everton (England)' });
    await importSeason('2526', 'E0', { HomeTeam: 'Everton', AwayTeam: 'Everton (England)' });
    expect((await database.db.team.findMany()).length).toBe(4);
    expect(await homeTeams()).toEqual(['Everton', 'Everton (England 2)']);
  });

  test.each([
    'NULL',
    '=1+1',
    '{a}',
    '"a,b"',
    "a'); DROP TABLE matches;--",
    '\\',
    '???',
    '---',
    '1',
    '$1',
    '2025-08-16',
  ])('such as %s is a name like any other', async (name) => {
    const { newTeams } = await importSeason('2526', 'E0', { HomeTeam: name, Referee: name });
    expect(newTeams).toContain(name.replaceAll('"', ''));
    expect(await database.db.match.findMany()).toMatchObject([{ referee: name.replaceAll('"', '') }]);
  });
});

describe('a file', () => {
  const twoNames = [
    playedRow({ HomeTeam: "Nott'm Forest" }),
    playedRow({ HomeTeam: 'Nottm Forest', Time: '17:30' }),
  ];

  test('that gives one match twice under two names of a team is refused', async () => {
    const before = await database.fingerprintOfAll();
    expect(await database.refusalOf('E0.csv', matchFile(twoNames))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 3,
      reason: 'Nottm Forest against Chelsea is the match of line 2 under another name',
    });
    expect(await database.fingerprintOfAll()).toEqual(before);
  });

  test('in which a team meets itself under another name is refused', async () => {
    const text = matchFile([playedRow(), playedRow({ HomeTeam: "Nott'm Forest", AwayTeam: 'Nottm Forest' })]);
    expect(await database.refusalOf('E0.csv', text)).toEqual({
      code: 'IMPORT_REFUSED',
      line: 3,
      reason: "Nott'm Forest and Nottm Forest are two names of one team",
    });
    expect(await database.db.team.count()).toBe(0);
  });
});

describe('the league of a team', () => {
  test('follows its newest season, in whichever order the files come', async () => {
    await importSeason('2526', 'E0', { HomeTeam: 'Leeds', AwayTeam: 'Burnley' });
    await importSeason('2425', 'E1', { HomeTeam: 'Leeds', AwayTeam: 'Derby' });
    expect(await teams()).toEqual([
      ['Burnley', 'Premier League', '2025/26'],
      ['Derby', 'Championship', '2024/25'],
      ['Leeds', 'Premier League', '2025/26'],
    ]);
    await importSeason('2627', 'E1', { HomeTeam: 'Leeds', AwayTeam: 'Derby' });
    expect(await teams()).toEqual([
      ['Burnley', 'Premier League', '2025/26'],
      ['Derby', 'Championship', '2026/27'],
      ['Leeds', 'Championship', '2026/27'],
    ]);
  });
});

describe('a team of an adopted database', () => {
  const adopt = async (
    teamName: string,
    league: string | null,
    teamNameNormalized: string | null = null,
  ): Promise<number> =>
    (await database.db.team.create({ data: { teamName, league, teamNameNormalized, bestStrategy: 'kept' } }))
      .teamId;

  test.each([
    ['the name and the league', 'Arsenal', 'Premier League', null],
    ['the name and no league', 'Arsenal', null, null],
    [
      'the name and another league of the country, from which it has come up',
      'Arsenal',
      'Championship',
      null,
    ],
    ['another spelling, normalised', 'ARSENAL', 'Premier League', 'arsenal'],
    ['the name that was normalised for it', 'Arsenal Football Club', 'Premier League', 'arsenal'],
  ])('with %s keeps its id', async (_name, teamName, league, normalised) => {
    const teamId = await adopt(teamName, league, normalised);
    const { newTeams } = await importSeason('2526', 'E0');
    expect(newTeams).toEqual(['Chelsea']);
    const [match] = await database.db.match.findMany({ include: { homeTeam: true } });
    expect(match?.homeTeam).toMatchObject({
      teamId,
      teamName,
      league: 'Premier League',
      season: '2025/26',
      bestStrategy: 'kept',
    });
    expect(await database.db.teamAlias.findMany({ where: { teamId } })).toEqual([
      { source: 'football-data.co.uk/England', alias: 'Arsenal', teamId },
    ]);
  });

  test('of a league abroad is another club', async () => {
    const teamId = await adopt('Arsenal', 'Serie A');
    const { newTeams } = await importSeason('2526', 'E0');
    expect(newTeams).toEqual(['Arsenal', 'Chelsea']);
    expect(await homeTeams()).toEqual(['Arsenal (England)']);
    expect(await database.db.team.findUnique({ where: { teamId } })).toMatchObject({
      league: 'Serie A',
      season: null,
    });
  });
});

describe('the season of an adopted team', () => {
  test('written otherwise is left as it is by a file of that season', async () => {
    await database.db.$executeRaw`
      INSERT INTO quantum.team_quantum_dna_v3 (team_name, league, season, tier, updated_at)
      VALUES ('Alba', 'Premier League', '2025-2026', 'ELITE', '2020-01-01T00:00:00Z')`;
    await importSeason('2526', 'E0', { HomeTeam: 'Alba', AwayTeam: 'Bor' });
    const alba = await database.db.team.findUniqueOrThrow({ where: { teamName: 'Alba' } });
    expect(alba).toMatchObject({ season: '2025-2026', updatedAt: new Date('2020-01-01T00:00:00Z') });
  });

  test('moves on with a newer file, and what the row said before is kept', async () => {
    await database.db.$executeRaw`
      INSERT INTO quantum.team_quantum_dna_v3 (team_name, league, season, tier, market_dna, updated_at)
      VALUES ('Alba', 'Premier League', '2024/25', 'ELITE', '{"edge": 0.1}', '2020-01-01T00:00:00Z')`;
    await importSeason('2526', 'E0', { HomeTeam: 'Alba', AwayTeam: 'Bor' });
    const { teamId, season } = await database.db.team.findUniqueOrThrow({ where: { teamName: 'Alba' } });
    expect(season).toBe('2025/26');
    const kept = await database.db.teamDnaRecord.findMany({ where: { teamId } });
    expect(kept).toMatchObject([
      {
        origin: 'IMPORTED',
        season: '2024/25',
        asOf: new Date('2020-01-01T00:00:00Z'),
        vectors: { market_dna: { edge: 0.1 } },
        traits: { tier: 'ELITE', league: 'Premier League', season: '2024/25' },
      },
    ]);
  });
});
