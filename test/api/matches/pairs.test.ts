import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cells, fixtureRow, matchFile, playedRow, resultPrices } from '../../support/match-file.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';

let database: ImportDatabase;
beforeAll(async () => (database = await openImportDatabase()));
afterAll(() => database.close());
beforeEach(() => database.clear());

const days = async (): Promise<string[]> =>
  (await database.db.match.findMany({ orderBy: { playedOn: 'asc' } })).map(({ playedOn }) =>
    playedOn.toISOString().slice(0, 10),
  );

describe('two teams', () => {
  const scottish = (Date: string, cells: Cells = {}): Cells => playedRow({ Div: 'SC0', Date, ...cells });

  test('that meet twice at one ground have two matches, each with its own odds', async () => {
    const text = matchFile([
      scottish('02/08/2025', resultPrices('B365', [2, 3.5, 4])),
      scottish('04/01/2026', resultPrices('B365', [2.2, 3.4, 3.4])),
    ]);
    await database.importFile('2526/SC0.csv', text);
    const before = await database.fingerprint();
    const { matches } = await database.importFile('2526/SC0.csv', text);
    expect(matches).toEqual({ new: 0, changed: 0, unchanged: 2 });
    expect(await database.fingerprint()).toEqual(before);
    expect(await days()).toEqual(['2025-08-02', '2026-01-04']);
    const quotes = await database.db.oddsQuote.findMany({ include: { match: true }, orderBy: { id: 'asc' } });
    expect(quotes.map(({ match, firstPrice }) => [match.playedOn.getUTCMonth(), Number(firstPrice)])).toEqual(
      [
        [7, 2],
        [0, 2.2],
      ],
    );
  });

  test('that meet once at each ground keep one match when its day moves', async () => {
    await database.importFile('2526/E0.csv', matchFile([playedRow({ FTHG: '', FTAG: '', FTR: '' })]));
    await database.importFile('2526/E0.csv', matchFile([playedRow({ Date: '23/09/2025' })]));
    expect(await days()).toEqual(['2025-09-23']);
  });

  test('have a match in each season', async () => {
    await database.importFile('2425/E0.csv', matchFile([playedRow({ Date: '17/08/2024' })]));
    await database.importFile('2526/E0.csv', matchFile([playedRow()]));
    expect(await days()).toEqual(['2024-08-17', '2025-08-16']);
  });

  test('that a file lists in two divisions on one day have a match in each', async () => {
    const text = matchFile([
      fixtureRow(resultPrices('B365', [2, 3.5, 4])),
      fixtureRow({ Div: 'E1', ...resultPrices('B365', [2.2, 3.4, 3.4]) }),
    ]);
    await database.importFile('fixtures_2025-08-15.csv', text);
    const quotes = await database.db.oddsQuote.findMany({ include: { match: true }, orderBy: { id: 'asc' } });
    expect(quotes.map(({ match, firstPrice }) => [match.division, Number(firstPrice)])).toEqual([
      ['E0', 2],
      ['E1', 2.2],
    ]);
  });
});
