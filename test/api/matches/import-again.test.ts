import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixtureRow, matchFile, playedRow, playedRows, resultPrices } from '../../support/match-file.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';

let database: ImportDatabase;
beforeAll(async () => (database = await openImportDatabase()));
afterAll(() => database.close());
beforeEach(() => database.clear());

const season = matchFile([
  playedRow({
    ...resultPrices('B365'),
    ...resultPrices('B365C', [2.1, 3.4, 3.9]),
    HS: 12,
    Referee: 'A Taylor',
  }),
  playedRow({
    HomeTeam: 'Everton',
    AwayTeam: 'Fulham',
    ...resultPrices('B365', [0, 3, 3]),
    AHh: -0.5,
    PAHH: 1.9,
    PAHA: 2.02,
    Attendance: 5,
  }),
]);

describe('a file imported for the first time', () => {
  test('stores its matches and odds, and reports what it holds', async () => {
    const { sha256, ...report } = await database.importFile('2526/E0.csv', season);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(report).toEqual({
      fileName: 'E0.csv',
      kind: 'SEASON',
      knownAt: null,
      divisions: ['E0'],
      seasons: ['2025/26'],
      rows: 2,
      newTeams: ['Arsenal', 'Chelsea', 'Everton', 'Fulham'],
      matches: { new: 2, changed: 0, unchanged: 0 },
      quotes: { new: 3, corrected: 0, superseded: 0, added: 0, knownEarlier: 0, unchanged: 0 },
      skipped: [],
      anomalies: [
        {
          line: 3,
          playedOn: '2025-08-16',
          home: 'Everton',
          away: 'Fulham',
          column: 'B365',
          rule: 'PRICE_NOT_ABOVE_ONE',
          prices: { line: null, first: 0, draw: 3, second: 3 },
          bookSum: null,
        },
      ],
      unknownColumns: ['Attendance'],
      matchChanges: [],
      quoteChanges: [],
    });
    const matches = await database.db.match.findMany({
      include: { homeTeam: true, awayTeam: true, odds: { orderBy: { stage: 'asc' } } },
      orderBy: { id: 'asc' },
    });
    expect(matches).toMatchObject([
      {
        division: 'E0',
        season: '2025/26',
        homeTeam: { teamName: 'Arsenal', league: 'Premier League', season: '2025/26' },
        awayTeam: { teamName: 'Chelsea' },
        playedOn: new Date('2025-08-16'),
        kickOffAt: new Date('2025-08-16T14:00:00Z'),
        hasKickOffTime: true,
        knownAt: new Date('2025-08-15T16:00:00Z'),
        resultKnownAt: new Date('2025-08-16T16:30:00Z'),
        homeGoals: 2,
        awayGoals: 1,
        halfTimeHomeGoals: null,
        referee: 'A Taylor',
        homeShots: 12,
        odds: [
          {
            market: 'MATCH_RESULT',
            stage: 'PRE_MATCH',
            book: 'B365',
            knownAt: new Date('2025-08-15T16:00:00Z'),
          },
          {
            market: 'MATCH_RESULT',
            stage: 'CLOSING',
            book: 'B365',
            knownAt: new Date('2025-08-16T14:00:00Z'),
          },
        ],
      },
      { homeTeam: { teamName: 'Everton' }, odds: [{ market: 'ASIAN_HANDICAP', book: 'PS' }] },
    ]);
  });

  test('keeps its report with the record of the import', async () => {
    const report = await database.importFile('2526/E0.csv', season);
    const records = await database.db.matchImport.findMany();
    expect(
      records.map(({ fileName, kind, sha256, report: kept }) => ({ fileName, kind, sha256, kept })),
    ).toEqual([{ fileName: 'E0.csv', kind: 'SEASON', sha256: report.sha256, kept: report }]);
  });
});

describe('a file imported again', () => {
  const fixtures = matchFile([
    fixtureRow({ Date: '23/08/2025', ...resultPrices('B365') }),
    fixtureRow({
      Div: 'SP1',
      Date: '23/08/2025',
      HomeTeam: 'Betis',
      AwayTeam: 'Elche',
      ...resultPrices('PS'),
    }),
  ]);

  test.each([
    ['2526/E0.csv', season],
    ['fixtures_2025-08-22.csv', fixtures],
  ])('changes nothing at all: %s', async (name, text) => {
    await database.importFile(name, text);
    const before = await database.fingerprint();
    const { matches, quotes, newTeams, matchChanges, quoteChanges } = await database.importFile(name, text);
    expect(await database.fingerprint()).toEqual(before);
    expect({ new: matches.new, changed: matches.changed, newTeams, matchChanges, quoteChanges }).toEqual({
      new: 0,
      changed: 0,
      newTeams: [],
      matchChanges: [],
      quoteChanges: [],
    });
    expect({ ...quotes, unchanged: 0 }).toEqual({
      new: 0,
      corrected: 0,
      superseded: 0,
      added: 0,
      knownEarlier: 0,
      unchanged: 0,
    });
  });

  test('after others, in another order, changes nothing either', async () => {
    const files: [string, string][] = [
      ['2526/E0.csv', season],
      ['fixtures_2025-08-22.csv', fixtures],
      ['fixtures_2025-08-20.csv', fixtures.replaceAll('3.5', '3.6')],
      ['fixtures_2025-08-21.csv', fixtures],
    ];
    for (const [name, text] of files) await database.importFile(name, text);
    const before = await database.fingerprint();
    for (const [name, text] of files.toReversed()) await database.importFile(name, text);
    expect(await database.fingerprint()).toEqual(before);
  });

  test('adds the matches and odds that it has gained', async () => {
    const text = matchFile(playedRows(3, () => resultPrices('B365')));
    await database.importFile('2526/E0.csv', text.split('\r\n').slice(0, 3).join('\r\n'));
    const { matches, quotes } = await database.importFile('2526/E0.csv', text);
    expect([matches, quotes.new, quotes.unchanged]).toEqual([{ new: 1, changed: 0, unchanged: 2 }, 1, 2]);
  });

  test('without what it once said erases nothing', async () => {
    await database.importFile('2526/E0.csv', season);
    const before = await database.fingerprint();
    await database.importFile('2526/E0.csv', matchFile([playedRow({ FTHG: '', FTAG: '', FTR: '' })]));
    const { matches, odds_quotes: quotes, ...after } = await database.fingerprint();
    expect([quotes, after['match_revisions']]).toEqual([before['odds_quotes'], before['match_revisions']]);
    expect(matches?.split(' ')[0]).toBe('2');
    expect(await database.db.match.findFirst({ orderBy: { id: 'asc' } })).toMatchObject({
      homeGoals: 2,
      awayGoals: 1,
      referee: 'A Taylor',
      homeShots: 12,
    });
  });
});
