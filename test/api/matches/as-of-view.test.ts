import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cells, fixtureRow, matchFile, playedRow, resultPrices } from '../../support/match-file.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';
import { type AsOfView, viewAt } from './support/as-of-view.ts';

let database: ImportDatabase;
beforeAll(async () => (database = await openImportDatabase()));
afterAll(() => database.close());
beforeEach(() => database.clear());

type File = readonly [name: string, text: string];

const fixtures = (day: string, cells: Cells): File => [`fixtures_${day}.csv`, matchFile([fixtureRow(cells)])];
const season = (cells: Cells): File => ['2526/E0.csv', matchFile([playedRow(cells)])];
const b365 = (home: number): Cells => resultPrices('B365', [home, 3.4, 3.2]);

async function importAll(files: readonly File[]): Promise<void> {
  for (const [name, text] of files) await database.importFile(name, text);
}
async function viewsAt(instants: readonly string[]): Promise<AsOfView[]> {
  const views: AsOfView[] = [];
  for (const asOf of instants) views.push(await viewAt(database, asOf));
  return views;
}
/** The home price that was known at each instant. */
async function pricesAt(instants: readonly string[]): Promise<(number | null)[]> {
  const views = await viewsAt(instants);
  return views.map(({ odds }) => {
    const [quote] = odds.filter((one) => one.includes('PRE_MATCH'));
    return quote === undefined ? null : Number(quote.split(' ').at(-3));
  });
}

/** Around every instant at which something of the match on 16 August 2025, 15:00, becomes known. */
const INSTANTS = [
  '2025-08-11T23:59:59Z',
  '2025-08-12T00:00:00Z',
  '2025-08-14T23:59:59Z',
  '2025-08-15T00:00:00Z',
  '2025-08-15T15:59:59Z',
  '2025-08-15T16:00:00Z',
  '2025-08-16T00:00:00Z',
  '2025-08-16T13:59:59Z',
  '2025-08-16T14:00:00Z',
  '2025-08-16T16:29:59Z',
  '2025-08-16T16:30:00Z',
  '2025-09-01T00:00:00Z',
];

describe('what was known', () => {
  test('is answered for each instant', async () => {
    await importAll([
      fixtures('2025-08-12', b365(2)),
      fixtures('2025-08-15', b365(2.1)),
      season({ ...b365(2.2), ...resultPrices('B365C', [2.3, 3.5, 3.6]) }),
    ]);
    expect(await pricesAt(INSTANTS)).toEqual([null, 2, 2, 2.1, 2.1, 2.2, 2.2, 2.2, 2.2, 2.2, 2.2, 2.2]);
    const views = await viewsAt(INSTANTS);
    const count = (part: 'fixtures' | 'results'): number[] => views.map((view) => view[part].length);
    expect(count('fixtures')).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0]);
    expect(count('results')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    const closing = views.map(({ odds }) => odds.filter((one) => one.includes('CLOSING')).length);
    expect(closing).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });

  test.each<[string, readonly File[]]>([
    ['the same odds', [fixtures('2025-08-15', b365(2)), season(b365(2))]],
    ['other odds', [fixtures('2025-08-15', b365(2)), season(b365(2.2))]],
    ['other kick-offs', [fixtures('2025-08-15', { Time: '12:30' }), season({ Time: '17:30' })]],
    ['another day', [fixtures('2025-08-12', { Date: '15/08/2025' }), season({ Date: '16/08/2025' })]],
    ['no time at first', [fixtures('2025-08-12', { Time: '' }), season({})]],
    ['no time at last', [fixtures('2025-08-12', {}), season({ Time: '' })]],
    ['no time in one of two seasons', [fixtures('2025-08-12', {}), season({ Time: '' }), season({})]],
    [
      'odds that go and come back',
      [fixtures('2025-08-12', b365(2)), fixtures('2025-08-15', b365(2.5)), season(b365(2))],
    ],
    [
      'a kick-off that goes and comes back',
      [
        fixtures('2025-08-10', { Time: '15:00' }),
        fixtures('2025-08-11', { Time: '17:30' }),
        fixtures('2025-08-12', { Time: '15:00' }),
      ],
    ],
  ])(
    'does not depend on the order of the imports: fixtures and season file with %s',
    async (_name, files) => {
      const instants = [
        ...INSTANTS,
        ...files.map(([name]) => name.match(/\d{4}-\d\d-\d\d/)?.[0] ?? '2026-01-01'),
      ];
      const seen: AsOfView[][] = [];
      for (const order of permutations(files)) {
        await database.clear();
        await importAll(order);
        seen.push(await viewsAt(instants));
        const before = await database.fingerprint();
        await importAll(order);
        expect(await database.fingerprint()).toEqual(before);
      }
      expect(seen.length).toBeGreaterThan(1);
      for (const views of seen) expect(views).toEqual(seen[0]);
    },
  );
});

describe('a fixtures file', () => {
  test('with other odds supersedes an earlier one, and both stay on record', async () => {
    await importAll([fixtures('2025-08-12', b365(2))]);
    const [name, text] = fixtures('2025-08-15', b365(2.1));
    const { quotes, quoteChanges } = await database.importFile(name, text);
    expect(quotes).toMatchObject({ new: 0, corrected: 0, superseded: 1, added: 0 });
    expect(quoteChanges).toMatchObject([{ kind: 'SUPERSEDED', earlier: { first: 2 }, now: { first: 2.1 } }]);
    expect(await pricesAt(['2025-08-12T00:00:00Z', '2025-08-15T00:00:00Z'])).toEqual([2, 2.1]);
  });

  test('whose odds and kick-off were corrected is not seen as it was before, also once it is superseded', async () => {
    await importAll([
      fixtures('2025-08-12', { ...b365(2), Time: '12:30' }),
      fixtures('2025-08-12', { ...b365(2.05), Time: '15:00' }),
      fixtures('2025-08-15', { ...b365(2.1), Time: '17:30' }),
    ]);
    expect(await pricesAt(['2025-08-13T00:00:00Z', '2025-08-15T00:00:00Z'])).toEqual([2.05, 2.1]);
    const views = await viewsAt(['2025-08-13T00:00:00Z', '2025-08-15T00:00:00Z']);
    expect(views.flatMap((view) => view.fixtures)).toEqual([
      'Arsenal - Chelsea 2025-08-16T14:00:00.000Z',
      'Arsenal - Chelsea 2025-08-16T16:30:00.000Z',
    ]);
  });

  test('older than what is on record is added to its history, and no change of what is in force', async () => {
    await importAll([fixtures('2025-08-15', b365(2.1))]);
    const [name, text] = fixtures('2025-08-12', b365(2));
    const { quotes, quoteChanges } = await database.importFile(name, text);
    expect([quotes.added, quotes.superseded, quoteChanges]).toEqual([1, 0, []]);
  });

  test('that said the same sooner is known earlier', async () => {
    await importAll([fixtures('2025-08-15', b365(2))]);
    const [name, text] = fixtures('2025-08-12', b365(2));
    const { quotes } = await database.importFile(name, text);
    expect(quotes).toMatchObject({ knownEarlier: 1, added: 0, unchanged: 0 });
    expect(await pricesAt(['2025-08-11T00:00:00Z', '2025-08-12T00:00:00Z'])).toEqual([null, 2]);
  });

  test('is known from the instant that the import is told', async () => {
    const told = new Date('2025-08-13T09:30:00Z');
    const { knownAt } = await database.importFile('fixtures.csv', matchFile([fixtureRow(b365(2))]), {
      knownAt: told,
    });
    expect(knownAt).toBe('2025-08-13T09:30:00.000Z');
    expect(await pricesAt(['2025-08-13T09:29:59Z', '2025-08-13T09:30:00Z'])).toEqual([null, 2]);
  });

  test('that nobody dates is refused', async () => {
    expect(await database.refusalOf('fixtures.csv', matchFile([fixtureRow()]))).toEqual({
      code: 'IMPORT_REFUSED',
      line: null,
      reason:
        'a fixtures file has no results; its name must hold the day from which it was known ' +
        '(fixtures_2026-05-15.csv), or the import be told the instant',
    });
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((others) => [item, ...others]),
  );
}
