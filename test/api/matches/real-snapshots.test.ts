import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasRealData, onRealData } from '../../support/real-data.ts';
import type { ImportReport } from '../../../src/modules/matches/domain/import-report.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';
import { realFile, realRows } from './support/real-files.ts';

const before = 'snapshots/2026-02-12/E0.csv';
const after = 'snapshots/2026-02-13/E0.csv';

/** The columns of a quote, as these files of 2025/26 name them, by what the report calls it. */
const QUOTES = new Map<string, readonly string[]>(
  ['', 'C'].flatMap((c) => {
    const stage = c === '' ? 'PRE_MATCH' : 'CLOSING';
    const books = ['B365', 'BFD', 'BMGM', 'BV', 'BW', 'CL', 'LB', 'PS', 'Max', 'Avg', 'BFE'];
    return books.flatMap((book): [string, string[]][] => {
      const name = book.toUpperCase();
      const other = (book === 'PS' ? 'P' : book) + c;
      return [
        [`${name} MATCH_RESULT ${stage}`, ['H', 'D', 'A'].map((side) => `${book}${c}${side}`)],
        [`${name} OVER_UNDER ${stage}`, [`${other}>2.5`, `${other}<2.5`]],
        [`${name} ASIAN_HANDICAP ${stage}`, [`AH${c}h`, `${other}AHH`, `${other}AHA`]],
      ];
    });
  }),
);

const keyOf = (row: ReadonlyMap<string, string>): string =>
  `${row.get('HomeTeam') ?? ''} - ${row.get('AwayTeam') ?? ''}`;
const pricesOf = (row: ReadonlyMap<string, string>, columns: readonly string[]): number[] | null => {
  const cells = columns.map((column) => row.get(column) ?? '');
  return cells.includes('') ? null : cells.map(Number);
};

/** Every quote that is complete in both files and not the same, found cell by cell. */
function correctedQuotes(): { quote: string; earlier: number[]; now: number[] }[] {
  const later = new Map(realRows(after).map((row) => [keyOf(row), row]));
  return realRows(before).flatMap((row) =>
    [...QUOTES].flatMap(([quote, columns]) => {
      const earlier = pricesOf(row, columns);
      const now = pricesOf(later.get(keyOf(row)) ?? new Map(), columns);
      if (!earlier || !now || earlier.join() === now.join()) return [];
      return [{ quote: `${keyOf(row)} ${quote}`, earlier, now }];
    }),
  );
}

describe.skipIf(!hasRealData)(
  onRealData('the season file of 13 February 2026 after that of the 12th'),
  () => {
    let database: ImportDatabase;
    let report: ImportReport;

    beforeAll(async () => {
      database = await openImportDatabase();
      await database.importFile(before, realFile(before));
      report = await database.importFile(after, realFile(after));
    });
    afterAll(() => database.close());

    test('yields exactly the corrected quotes', () => {
      const expected = correctedQuotes();
      const listed = (
        { line, first, draw, second }: ImportReport['quoteChanges'][number]['now'],
        market: string,
      ): number[] =>
        [market === 'ASIAN_HANDICAP' ? line : null, first, draw, second].filter((value) => value !== null);
      const found = report.quoteChanges.map(({ home, away, book, market, stage, earlier, now }) => ({
        quote: `${home} - ${away} ${book} ${market} ${stage}`,
        earlier: listed(earlier, market),
        now: listed(now, market),
      }));
      const byName = (a: { quote: string }, b: { quote: string }): number => (a.quote < b.quote ? -1 : 1);
      expect(found.sort(byName)).toEqual(expected.sort(byName));
      expect(found).toHaveLength(55);
      expect(new Set(report.quoteChanges.map(({ home }) => home)).size).toBe(5);
      expect(new Set(report.quoteChanges.map(({ kind, stage }) => `${kind} ${stage}`))).toEqual(
        new Set(['CORRECTED CLOSING']),
      );
    });

    test('adds one match, and changes no other', () => {
      expect(report.matches).toEqual({ new: 1, changed: 0, unchanged: 259 });
      expect(report.quotes).toMatchObject({ corrected: 55, superseded: 0, added: 0, knownEarlier: 0 });
    });

    test('keeps every earlier value', async () => {
      const revisions = await database.db.oddsQuoteRevision.findMany();
      expect(revisions.map(({ kind }) => kind)).toEqual(Array.from({ length: 55 }, () => 'CORRECTED'));
    });

    test('corrects every quote back when the older file is imported again, and nothing else', async () => {
      const { quoteChanges, matches } = await database.importFile(before, realFile(before));
      expect([quoteChanges.length, matches]).toEqual([55, { new: 0, changed: 0, unchanged: 259 }]);
    });
  },
);
