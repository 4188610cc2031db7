import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Cells, fixtureRow, matchFile, playedRow } from '../../support/match-file.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';
import { viewAt } from './support/as-of-view.ts';

let database: ImportDatabase;
beforeAll(async () => (database = await openImportDatabase()));
afterAll(() => database.close());
beforeEach(() => database.clear());

const importFixtures = (day: string, cells: Cells): ReturnType<ImportDatabase['importFile']> =>
  database.importFile(`fixtures_${day}.csv`, matchFile([fixtureRow(cells)]));
const fixturesAt = async (asOf: string): Promise<readonly string[]> =>
  (await viewAt(database, asOf)).fixtures;

test('a postponed match stays one match, and each instant sees the kick-off that was known then', async () => {
  await importFixtures('2025-08-12', {});
  const { matches, matchChanges } = await importFixtures('2025-08-15', { Date: '23/09/2025', Time: '20:00' });
  await database.importFile('2526/E0.csv', matchFile([playedRow({ Date: '23/09/2025', Time: '20:00' })]));

  expect(matches).toEqual({ new: 0, changed: 1, unchanged: 0 });
  expect(matchChanges.map(({ fields }) => fields)).toEqual([
    [{ field: 'kickOffAt', earlier: '2025-08-16T14:00:00.000Z', now: '2025-09-23T19:00:00.000Z' }],
  ]);
  expect([
    await fixturesAt('2025-08-14T12:00:00Z'),
    await fixturesAt('2025-08-15T00:00:00Z'),
    await fixturesAt('2025-09-23T18:59:00Z'),
    await fixturesAt('2025-09-23T19:00:00Z'),
  ]).toEqual([
    ['Arsenal - Chelsea 2025-08-16T14:00:00.000Z'],
    ['Arsenal - Chelsea 2025-09-23T19:00:00.000Z'],
    ['Arsenal - Chelsea 2025-09-23T19:00:00.000Z'],
    [],
  ]);
  const [match] = await database.db.match.findMany({ include: { revisions: true } });
  expect(match).toMatchObject({
    playedOn: new Date('2025-09-23'),
    resultKnownAt: new Date('2025-09-23T21:30:00Z'),
    revisions: [{ earlier: { kickOffAt: '2025-08-16T14:00:00.000Z' } }],
  });
});

test('a kick-off that its source corrects replaces the earlier one at every instant', async () => {
  await importFixtures('2025-08-12', {});
  await importFixtures('2025-08-12', { Time: '17:30' });
  expect(await fixturesAt('2025-08-12T00:00:00Z')).toEqual(['Arsenal - Chelsea 2025-08-16T16:30:00.000Z']);
  expect(await database.db.matchScheduleRevision.findMany()).toMatchObject([
    { kind: 'CORRECTED', kickOffAt: new Date('2025-08-16T14:00:00Z') },
  ]);
});

test('a time that was missing is known from the file that tells it', async () => {
  await importFixtures('2025-08-12', { Time: '' });
  await importFixtures('2025-08-14', { Time: '15:00' });
  expect([await fixturesAt('2025-08-13T00:00:00Z'), await fixturesAt('2025-08-14T00:00:00Z')]).toEqual([
    ['Arsenal - Chelsea 2025-08-15T23:00:00.000Z no time'],
    ['Arsenal - Chelsea 2025-08-16T14:00:00.000Z'],
  ]);
});

test('a match that nobody announced is known from when its odds were collected', async () => {
  await database.importFile('2526/E0.csv', matchFile([playedRow()]));
  expect([await fixturesAt('2025-08-15T15:59:59Z'), await fixturesAt('2025-08-15T16:00:00Z')]).toEqual([
    [],
    ['Arsenal - Chelsea 2025-08-16T14:00:00.000Z'],
  ]);
});

const importSeason = (cells: Cells): ReturnType<ImportDatabase['importFile']> =>
  database.importFile('2526/E0.csv', matchFile([playedRow(cells)]));
const played = async (): Promise<unknown> =>
  await database.db.match.findMany({
    select: { kickOffAt: true, hasKickOffTime: true, knownAt: true, resultKnownAt: true },
  });
const playedAtThree = {
  kickOffAt: new Date('2025-08-16T14:00:00Z'),
  hasKickOffTime: true,
  knownAt: new Date('2025-08-15T16:00:00Z'),
  resultKnownAt: new Date('2025-08-16T16:30:00Z'),
};

test.each<[string, Cells]>([
  ['an earlier time', { Time: '20:00' }],
  ['a later time', { Time: '12:30' }],
  ['an earlier day', { Date: '23/08/2025' }],
  ['a later day', { Date: '09/08/2025' }],
  ['a time that was missing', { Time: '' }],
])('a season file corrects when a match was played: to %s', async (_, wrong) => {
  await importSeason(wrong);
  const { matches, matchChanges } = await importSeason({});
  expect(matches).toEqual({ new: 0, changed: 1, unchanged: 0 });
  expect(matchChanges[0]?.fields.at(-1)).toMatchObject({
    field: expect.stringMatching(/kickOff/i) as string,
  });
  expect(await played()).toEqual([playedAtThree]);
  expect((await importSeason({})).matches).toEqual({ new: 0, changed: 0, unchanged: 1 });
  expect([
    await fixturesAt('2025-08-15T15:59:59Z'),
    await fixturesAt('2025-08-15T16:00:00Z'),
    await fixturesAt('2025-08-16T14:00:00Z'),
  ]).toEqual([[], ['Arsenal - Chelsea 2025-08-16T14:00:00.000Z'], []]);
});

test('a season file that is silent about the time takes none away', async () => {
  await importSeason({});
  expect((await importSeason({ Time: '' })).matches).toEqual({ new: 0, changed: 0, unchanged: 1 });
  expect(await played()).toEqual([playedAtThree]);
});
