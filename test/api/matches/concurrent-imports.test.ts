import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { matchFile, playedRow, playedRows, resultPrices } from '../../support/match-file.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';

let database: ImportDatabase;
beforeAll(async () => (database = await openImportDatabase()));
afterAll(() => database.close());
beforeEach(() => database.clear());

/** How often each reported number stands in the reports. */
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('imports at the same time', () => {
  test('of one file store it once', async () => {
    const text = matchFile(playedRows(40, () => resultPrices('B365')));
    const reports = await Promise.all(
      Array.from({ length: 4 }, () => database.importFile('2526/E0.csv', text)),
    );
    expect({
      matches: sum(reports.map(({ matches }) => matches.new)),
      unchanged: sum(reports.map(({ matches }) => matches.unchanged)),
      quotes: sum(reports.map(({ quotes }) => quotes.new)),
      teams: sum(reports.map(({ newTeams }) => newTeams.length)),
    }).toEqual({ matches: 40, unchanged: 120, quotes: 40, teams: 80 });
    expect([
      await database.db.match.count(),
      await database.db.oddsQuote.count(),
      await database.db.team.count(),
    ]).toEqual([40, 40, 80]);
  });

  test('of files that share new teams register each team once', async () => {
    const season = (year: number): Promise<unknown> =>
      database.importFile(
        `${year - 2000}${year - 1999}/E0.csv`,
        matchFile([
          playedRow({ Date: `16/08/${year}` }),
          playedRow({ Date: `17/08/${year}`, HomeTeam: `Promoted ${year}` }),
        ]),
      );
    await Promise.all([2021, 2022, 2023, 2024].map(season));
    const teams = await database.db.team.findMany({ orderBy: { teamName: 'asc' } });
    expect(teams.map(({ teamName, season: newest }) => [teamName, newest])).toEqual([
      ['Arsenal', '2024/25'],
      ['Chelsea', '2024/25'],
      ['Promoted 2021', '2021/22'],
      ['Promoted 2022', '2022/23'],
      ['Promoted 2023', '2023/24'],
      ['Promoted 2024', '2024/25'],
    ]);
    expect(await database.db.match.count()).toBe(8);
  });

  test('of which one is refused store the others', async () => {
    const outcomes = await Promise.allSettled([
      database.importFile('2526/E0.csv', matchFile([playedRow()])),
      database.importFile('2526/E0.csv', matchFile([playedRow(), playedRow({ FTHG: 9, FTR: 'H' })])),
      database.importFile('2526/E0.csv', matchFile([playedRow({ HomeTeam: 'Everton' })])),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await database.db.match.count()).toBe(2);
  });
});
