import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { matchFile, playedRow } from '../../support/match-file.ts';
import { importFiles, type PendingFile } from '../../../src/modules/matches/actions/import-files.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';

let database: ImportDatabase;
beforeAll(async () => (database = await openImportDatabase()));
afterAll(() => database.close());
beforeEach(() => database.clear());

const clock = { now: (): Date => new Date('2026-06-01T00:00:00Z') };
const pending = (name: string, text: string): PendingFile => ({
  name,
  knownAt: null,
  division: null,
  read: () => Promise.resolve(new TextEncoder().encode(text)),
});
const good = pending('2526/E0.csv', matchFile([playedRow()]));
const bad = pending('2526/D1.csv', matchFile([playedRow()]));

function run(
  files: readonly PendingFile[],
  signal = new AbortController().signal,
  told: string[] = [],
): ReturnType<typeof importFiles> {
  const report = (fraction: number, message: string): void =>
    void told.push(`${fraction.toFixed(2)} ${message}`);
  return importFiles({ db: database.db, clock, signal, report }, files);
}

describe('several files', () => {
  test('are imported each on its own: a refused one does not keep the others out', async () => {
    const { reports, refused } = await run([bad, good]);
    expect(reports.map(({ fileName, matches }) => [fileName, matches.new])).toEqual([['E0.csv', 1]]);
    expect(refused).toEqual([
      {
        fileName: 'D1.csv',
        line: 2,
        reason: "the file's name claims D1, but the row belongs to E0 (Premier League)",
      },
    ]);
    expect(await database.db.matchImport.count()).toBe(1);
  });

  test('that are all refused are a refusal, with the first reason', async () => {
    await expect(run([bad, bad])).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      fileName: 'D1.csv',
      line: 2,
    });
  });

  test('report how far they are', async () => {
    const told: string[] = [];
    await run([good, bad], undefined, told);
    expect(told).toEqual(['0.00 2526/E0.csv', '0.50 2526/D1.csv', '1.00 1 of 2 files imported']);
  });

  test('name themselves by season and division, never by where the server keeps them', async () => {
    const told: string[] = [];
    await run([{ ...good, name: '/srv/files/secret/2526/E0.csv' }], undefined, told);
    expect(told).toEqual(['0.00 2526/E0.csv', '1.00 1 of 1 files imported']);
  });

  test('stop between two of them when they are cancelled', async () => {
    const controller = new AbortController();
    const last: PendingFile = { ...good, read: () => Promise.reject(new Error('read after the end')) };
    const first: PendingFile = {
      ...good,
      read: () => {
        controller.abort(new Error('cancelled'));
        return good.read();
      },
    };
    await expect(run([first, last], controller.signal)).rejects.toThrow('cancelled');
    expect(await database.db.match.count()).toBe(1);
  });

  test('of which one can no longer be read name it, and import the others', async () => {
    const gone: PendingFile = {
      ...bad,
      read: () => Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' })),
    };
    const { reports, refused } = await run([gone, good]);
    expect(reports).toHaveLength(1);
    expect(refused).toEqual([{ fileName: 'D1.csv', line: null, reason: 'the file cannot be read (ENOENT)' }]);
  });
});
