import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { matchFile, playedRow, playedRows, resultPrices } from '../../support/match-file.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';

let database: ImportDatabase;
beforeAll(async () => {
  database = await openImportDatabase();
  await database.importFile('2526/E0.csv', matchFile([playedRow(resultPrices('B365'))]));
});
afterAll(() => database.close());

let before: Record<string, string>;
beforeEach(async () => (before = await database.fingerprintOfAll()));

const rows = playedRows(300, () => resultPrices('B365'));
const withLastLine = (line: string): string => `${matchFile(rows)}${line}\r\n`;

describe('of a refused file nothing is stored', () => {
  test.each([
    ['whose last line has too many goals', 'E0,16/08/2025,15:00,New,Newer,201,0,H'],
    ['whose last line has no away team', 'E0,16/08/2025,15:00,New,,1,0,H'],
    ['whose last line has an impossible day', 'E0,31/02/2026,15:00,New,Newer,1,0,H'],
    ['whose last line belongs to another division', 'E1,16/08/2025,15:00,New,Newer,1,0,H'],
    ['whose last line is of another season', 'E0,16/08/2026,15:00,New,Newer,1,0,H'],
    ['whose last line contradicts an earlier one', 'E0,01/08/2025,15:00,Home 0,Away 0,0,0,D'],
    ['whose last line opens a quote', 'E0,16/08/2025,15:00,New,"Newer,1,0,H'],
    ['whose last line is another file’s header', 'Division,Day,Time,Home,Away,1,0,H'],
    ['whose last line is the same match by another name', 'E0,01/08/2025,15:00,HOME 0,Away 0,0,0,D'],
  ])('%s', async (_name, line) => {
    const { code, line: at } = await database.refusalOf('2526/E0.csv', withLastLine(line));
    expect({ code, at }).toEqual({ code: 'IMPORT_REFUSED', at: rows.length + 2 });
    expect(await database.fingerprintOfAll()).toEqual(before);
  });

  test.each([
    ['that is binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255])],
    ['in UTF-16', Buffer.from(`\uFEFF${matchFile(rows)}`, 'utf16le')],
    ['that is empty', Buffer.alloc(0)],
    ['that has a header alone', Buffer.from('Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\n')],
  ])('%s', async (_name, bytes) => {
    expect(await database.refusalOf('2526/E0.csv', bytes)).toMatchObject({
      code: 'IMPORT_REFUSED',
      line: null,
    });
    expect(await database.fingerprintOfAll()).toEqual(before);
  });
});

describe('a name that no file can have is refused', () => {
  test.each([
    ['with NUL', 'E0\0.csv', 'the name of the file holds a control character'],
    ['with an escape sequence', 'E0\u001b[2J.csv', 'the name of the file holds a control character'],
    ['with half a character', 'E0\ud800.csv', 'the name of the file is no well-formed text'],
    [
      'longer than a file system takes',
      `${'a'.repeat(256)}.csv`,
      'the name of the file is longer than 255 characters',
    ],
  ])('%s', async (_name, name, reason) => {
    expect(await database.refusalOf(name, matchFile(rows))).toEqual({
      code: 'IMPORT_REFUSED',
      line: null,
      reason,
    });
    expect(await database.fingerprintOfAll()).toEqual(before);
  });

  test.each(['', '..', 'a/../b', "E0'; DROP TABLE matches;--.csv", '%s%n', '__proto__'])(
    'but %s is harmless',
    async (name) => {
      const { matches } = await database.importFile(name, matchFile([playedRow(resultPrices('B365'))]));
      expect(matches).toEqual({ new: 0, changed: 0, unchanged: 1 });
    },
  );
});

describe('a file out of all bounds', () => {
  const sixtyMegabytes = 60 * 1024 * 1024;
  const header = 'Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\n';
  const filled = (line: string): Uint8Array =>
    Buffer.alloc(sixtyMegabytes, line).fill(header, 0, header.length);

  test.each([
    ['blank lines', '\n'],
    ['one row of commas', ','],
    ['rows of commas', ',,,,,\n'],
    ['one line', 'a'],
    ['rows of one match', 'E0,16/08/2025,Arsenal,Chelsea,1,0\n'],
    ['one cell', '"\n'],
    ['quotes', '"'],
  ])('of 60 MB of %s is refused within seconds', { timeout: 15_000 }, async (_name, line) => {
    const started = performance.now();
    expect(await database.refusalOf('E0.csv', filled(line))).toMatchObject({ code: 'IMPORT_REFUSED' });
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  test('of nothing but anomalies is read to its end, and reported whole', { timeout: 20_000 }, async () => {
    const books = ['B365', 'BW', 'PS', 'Max', 'Avg'].map((book) => resultPrices(book, [0, 0, 0]));
    const cells = books.reduce((all, prices) => ({ ...all, ...prices }), { Div: 'SC0' });
    const { anomalies } = await database.importFile('SC0.csv', matchFile(playedRows(5000, () => cells)));
    expect(anomalies).toHaveLength(25_000);
  });
});
