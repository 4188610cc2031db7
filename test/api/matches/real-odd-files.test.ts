import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasRealData, onRealData } from '../../support/real-data.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';
import { realFile } from './support/real-files.ts';

describe.skipIf(!hasRealData)(onRealData('an odd file'), () => {
  let database: ImportDatabase;
  beforeAll(async () => (database = await openImportDatabase()));
  afterAll(() => database.close());
  beforeEach(() => database.clear());

  test.each([
    ['E0_0405_mangled-dates.csv', 2, /^Date is "2014\/8\/4": days are written dd\/mm\/yy/],
    ['E0_2425+2526_concatenated.csv', 382, /^the row has 132 cells, but the header names 120$/],
    [
      'champions_league_2122_is-really-EC.csv',
      2,
      /^the file's name claims champions league, which this source does not cover, but the row belongs to EC/,
    ],
  ])('is refused whole: %s', async (name, line, reason) => {
    const before = await database.fingerprintOfAll();
    const refusal = await database.refusalOf(`odd-files/${name}`, realFile(`odd-files/${name}`));
    expect(refusal.reason).toMatch(reason);
    expect({ ...refusal, reason: '' }).toEqual({ code: 'IMPORT_REFUSED', line, reason: '' });
    expect(await database.fingerprintOfAll()).toEqual(before);
  });

  test('whose division is told is imported, its Windows-1252 names as they are meant', async () => {
    const name = 'odd-files/champions_league_2122_is-really-EC.csv';
    const { matches, divisions } = await database.importFile(name, realFile(name), { division: 'EC' });
    expect([matches.new, divisions]).toEqual([506, ['EC']]);
    expect(await database.db.team.count({ where: { teamName: 'King’s Lynn' } })).toBe(1);
  });

  test('with renamed columns is imported, and the 16 names without meaning are listed', async () => {
    const name = 'odd-files/E0_2324_renamed-columns.csv';
    const { matches, unknownColumns } = await database.importFile(name, realFile(name));
    expect(matches.new).toBe(380);
    expect(unknownColumns).toEqual(
      ['B365', 'P', 'Max', 'Avg', 'B365C', 'PC', 'MaxC', 'AvgC'].flatMap((prefix) => [
        `${prefix}_2_5`,
        `${prefix}_2_5_1`,
      ]),
    );
  });

  test.each([
    ['football-data/2526/I1.csv', 'odd-files/I1_2526_partial.csv'],
    ['football-data/2425/SP1.csv', 'odd-files/SP1_2425_pandas-resaved-partial.csv'],
    ['football-data/2324/E0.csv', 'odd-files/E0_2324_renamed-columns.csv'],
  ])('that holds part of %s changes nothing after it: %s', async (official, name) => {
    await database.importFile(official, realFile(official));
    const before = await database.fingerprint();
    const { matches, quotes, matchChanges } = await database.importFile(name, realFile(name));
    expect(await database.fingerprint()).toEqual(before);
    expect([matches.new, quotes.new, quotes.corrected, matchChanges]).toEqual([0, 0, 0, []]);
  });

  test.each([
    ['football-data/2526/I1.csv', 'odd-files/I1_2526_partial.csv'],
    ['football-data/2425/SP1.csv', 'odd-files/SP1_2425_pandas-resaved-partial.csv'],
  ])('before the file of which it is a part leaves the same behind: %s', async (official, name) => {
    await database.importFile(official, realFile(official));
    const matches = await database.db.match.count();
    const quotes = await database.db.oddsQuote.count();
    await database.clear();
    await database.importFile(name, realFile(name));
    await database.importFile(official, realFile(official));
    expect([await database.db.match.count(), await database.db.oddsQuote.count()]).toEqual([matches, quotes]);
  });
});
