import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixtureRow, matchFile, playedRow, resultPrices } from '../../support/match-file.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';

let database: ImportDatabase;
beforeAll(async () => (database = await openImportDatabase()));
afterAll(() => database.close());
beforeEach(() => database.clear());

const importSeason = (cells: Record<string, string | number>): ReturnType<ImportDatabase['importFile']> =>
  database.importFile('2526/E0.csv', matchFile([playedRow(cells)]));

describe('an odd that its source corrects', () => {
  test('keeps its earlier value, and the report says what changed', async () => {
    await importSeason(resultPrices('B365', [2, 3.5, 4]));
    const before = await database.db.oddsQuote.findFirstOrThrow();
    const report = await importSeason(resultPrices('B365', [2.1, 3.5, 3.8]));
    expect(report.quotes).toMatchObject({ new: 0, corrected: 1, superseded: 0, unchanged: 0 });
    expect(report.quoteChanges).toEqual([
      {
        kind: 'CORRECTED',
        playedOn: '2025-08-16',
        home: 'Arsenal',
        away: 'Chelsea',
        market: 'MATCH_RESULT',
        stage: 'PRE_MATCH',
        book: 'B365',
        earlier: { line: null, first: 2, draw: 3.5, second: 4 },
        now: { line: null, first: 2.1, draw: 3.5, second: 3.8 },
      },
    ]);
    const after = await database.db.oddsQuote.findMany({ include: { revisions: true } });
    expect(after.map(({ firstPrice, knownAt }) => [Number(firstPrice), knownAt])).toEqual([
      [2.1, before.knownAt],
    ]);
    expect(after[0]?.revisions).toMatchObject([
      {
        kind: 'CORRECTED',
        knownAt: before.knownAt,
        importId: before.importId,
        recordedAt: before.recordedAt,
        replacedByImportId: after[0]?.importId,
        replacedAt: after[0]?.recordedAt,
      },
    ]);
    expect(
      after[0]?.revisions.map(({ firstPrice, secondPrice }) => [Number(firstPrice), Number(secondPrice)]),
    ).toEqual([[2, 4]]);
  });

  test('twice keeps both earlier values, and back again is a correction too', async () => {
    for (const first of [2, 2.1, 2]) await importSeason(resultPrices('B365', [first, 3.5, 4]));
    const [quote] = await database.db.oddsQuote.findMany({
      include: { revisions: { orderBy: { id: 'asc' } } },
    });
    expect(Number(quote?.firstPrice)).toBe(2);
    expect(quote?.revisions.map(({ firstPrice }) => Number(firstPrice))).toEqual([2, 2.1]);
  });

  test('where a later one has superseded it is corrected there, and what is in force stays', async () => {
    const importFixtures = (day: string, first: number): ReturnType<ImportDatabase['importFile']> =>
      database.importFile(
        `fixtures_${day}.csv`,
        matchFile([fixtureRow(resultPrices('B365', [first, 3.4, 3.2]))]),
      );
    await importFixtures('2025-08-12', 2);
    const [original] = await database.db.matchImport.findMany();
    await importFixtures('2025-08-15', 2.1);
    const { quotes, quoteChanges } = await importFixtures('2025-08-12', 2.05);
    expect(quotes).toMatchObject({ corrected: 1, superseded: 0, added: 0 });
    expect(quoteChanges).toMatchObject([{ kind: 'CORRECTED', earlier: { first: 2 }, now: { first: 2.05 } }]);
    const [quote] = await database.db.oddsQuote.findMany({
      include: { revisions: { orderBy: { firstPrice: 'asc' } } },
    });
    expect([Number(quote?.firstPrice), quote?.knownAt]).toEqual([2.1, new Date('2025-08-15')]);
    expect(
      quote?.revisions.map(({ kind, firstPrice, knownAt }) => [kind, Number(firstPrice), knownAt]),
    ).toEqual([
      ['CORRECTED', 2, new Date('2025-08-12')],
      ['SUPERSEDED', 2.05, new Date('2025-08-12')],
    ]);
    expect(quote?.revisions[0]?.importId).toBe(original?.id);
  });

  test('to nonsense is kept out, and the good value stays', async () => {
    await importSeason(resultPrices('B365', [2, 3.5, 4]));
    const before = await database.fingerprint();
    const { anomalies } = await importSeason(resultPrices('B365', [0, 3.5, 4]));
    expect(anomalies).toHaveLength(1);
    expect(await database.fingerprint()).toEqual(before);
  });

  test('after having been nonsense is new', async () => {
    await importSeason(resultPrices('B365', [0, 3.5, 4]));
    const { quotes } = await importSeason(resultPrices('B365', [2, 3.5, 4]));
    expect(quotes).toMatchObject({ new: 1, corrected: 0 });
  });
});

test('a handicap whose line moves is one correction of one row', async () => {
  await importSeason({ AHh: -0.5, B365AHH: 1.95, B365AHA: 1.95 });
  const { quotes, quoteChanges } = await importSeason({ AHh: -0.75, B365AHH: 2.05, B365AHA: 1.85 });
  expect(quotes).toMatchObject({ new: 0, corrected: 1 });
  expect(quoteChanges).toMatchObject([
    {
      kind: 'CORRECTED',
      earlier: { line: -0.5, first: 1.95, draw: null, second: 1.95 },
      now: { line: -0.75, first: 2.05, draw: null, second: 1.85 },
    },
  ]);
  const rows = await database.db.oddsQuote.findMany({ include: { revisions: true } });
  expect(rows.map(({ line, revisions }) => [Number(line), revisions.map((one) => Number(one.line))])).toEqual(
    [[-0.75, [-0.5]]],
  );
});

describe('a result that its source corrects', () => {
  test('keeps the earlier one, field by field', async () => {
    await importSeason({ HS: 10, AS: 4, Referee: 'A Taylor' });
    const { matchChanges, matches } = await importSeason({
      FTHG: 2,
      FTAG: 2,
      FTR: 'D',
      HS: 10,
      AS: 5,
      Referee: 'A Taylor',
    });
    expect(matches).toEqual({ new: 0, changed: 1, unchanged: 0 });
    expect(matchChanges).toEqual([
      {
        line: 2,
        playedOn: '2025-08-16',
        home: 'Arsenal',
        away: 'Chelsea',
        fields: [
          { field: 'awayGoals', earlier: 1, now: 2 },
          { field: 'awayShots', earlier: 4, now: 5 },
        ],
      },
    ]);
    const [match] = await database.db.match.findMany({ include: { revisions: true } });
    expect([match?.homeGoals, match?.awayGoals, match?.awayShots]).toEqual([2, 2, 5]);
    expect(match?.revisions).toMatchObject([
      {
        earlier: { awayGoals: 1, awayShots: 4 },
        replacedByImportId: match?.importId,
        replacedAt: match?.updatedAt,
      },
    ]);
  });

  test('that fills what was empty leaves nothing behind', async () => {
    await importSeason({ FTHG: '', FTAG: '', FTR: '' });
    const { matchChanges } = await importSeason({});
    expect(matchChanges.map(({ fields }) => fields)).toEqual([
      [
        { field: 'homeGoals', earlier: null, now: 2 },
        { field: 'awayGoals', earlier: null, now: 1 },
      ],
    ]);
    expect(await database.db.matchRevision.count()).toBe(0);
  });
});
