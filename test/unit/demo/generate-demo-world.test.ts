import { describe, expect, it } from 'vitest';
import { type DemoWorld, generateDemoWorld } from '../../../src/demo/generate-demo-world.ts';
import { readDemoFile, readDemoWorld } from './read-demo-world.ts';

const seed = 7;
const inMarch = generateDemoWorld({ seed, today: new Date('2026-03-12T09:30:00Z') });

describe('the demo world', () => {
  it('is the same for the same seed and day, and another for another seed', () => {
    const later = generateDemoWorld({ seed, today: new Date('2026-03-12T22:00:00Z') });
    const other = generateDemoWorld({ seed: 8, today: new Date('2026-03-12T09:30:00Z') });
    expect(later.files).toEqual(inMarch.files);
    expect(other.files.map(({ name }) => name)).toEqual(inMarch.files.map(({ name }) => name));
    expect(other.files.map(({ text }) => text)).not.toEqual(inMarch.files.map(({ text }) => text));
  });

  it('consists of two completed seasons, the running one and a fixtures file', () => {
    const rows = inMarch.files.map((file) => [file.name, readDemoFile(file).rows.length, file.knownAt]);
    expect(rows).toEqual([
      ['DL1_2324.csv', 240, null],
      ['DL1_2425.csv', 240, null],
      ['DL1_2526.csv', 192, null],
      ['fixtures_2026-03-12_demo.csv', 8, new Date('2026-03-12T00:00:00Z')],
    ]);
    expect(inMarch.asOf).toEqual(new Date('2026-03-12T09:30:00Z'));
  });

  it('has no file of a season without results', () => {
    const inJuly = generateDemoWorld({ seed, today: new Date('2026-07-20T00:00:00Z') });
    expect(inJuly.files.map(({ name }) => name)).toEqual([
      'DL1_2425.csv',
      'DL1_2526.csv',
      'fixtures_2026-07-20_demo.csv',
    ]);
  });

  it('is read by the importer whole, with every column understood and no price kept out', () => {
    for (const file of inMarch.files) {
      const { kind, skipped, anomalies, unknownColumns, rows } = readDemoFile(file);
      expect({ kind, skipped, anomalies, unknownColumns }).toEqual({
        kind: file.knownAt ? 'FIXTURES' : 'SEASON',
        skipped: [],
        anomalies: [],
        unknownColumns: [],
      });
      for (const { result, stats, quotes } of rows) {
        expect(result === null).toBe(kind === 'FIXTURES');
        expect(Object.values(stats).every((count) => (count === null) === (kind === 'FIXTURES'))).toBe(true);
        const stages = Map.groupBy(quotes, ({ stage }) => stage);
        // Six sources of 1X2, and five each of totals and handicaps.
        expect(stages.get('PRE_MATCH')).toHaveLength(16);
        expect(stages.get('CLOSING')?.length ?? 0).toBe(kind === 'FIXTURES' ? 0 : 16);
      }
    }
  });

  it.each(['2026-03-12', '2026-06-14', '2026-06-30', '2026-07-01', '2026-08-25', '2025-09-13'])(
    'on %s knows each pairing at most once a season, and no announced match has been played',
    (day) => {
      const { played, announced } = readDemoWorld(generateDemoWorld({ seed, today: new Date(day) }));
      const pairings = [...played, ...announced].map(({ season, home, away }) => `${season} ${home}-${away}`);
      expect(new Set(pairings).size).toBe(pairings.length);
      expect(played.every(({ kickOff }) => kickOff.day < day)).toBe(true);
      expect(announced.every(({ kickOff }) => kickOff.day > day)).toBe(true);
    },
  );

  it('tells the same history on a later day, and more of it', () => {
    const rowsIn = ({ files }: DemoWorld) => files.filter(({ knownAt }) => !knownAt).flatMap(lines);
    const early = rowsIn(generateDemoWorld({ seed, today: new Date('2025-11-05') }));
    const late = new Set(rowsIn(generateDemoWorld({ seed, today: new Date('2026-07-02') })));
    const ofSharedSeasons = early.filter(
      (line) => !/^DL1,\d\d\/\d\d\/2023|^DL1,\d\d\/0[1-6]\/2024/.test(line),
    );
    expect(ofSharedSeasons.length).toBeGreaterThan(300);
    expect(ofSharedSeasons.filter((line) => !late.has(line))).toEqual([]);
  });

  it('quotes an announced match as the season file does later', () => {
    const announced = inMarch.files.filter(({ knownAt }) => knownAt).map(readDemoFile);
    const { played } = readDemoWorld(generateDemoWorld({ seed, today: new Date('2026-04-01') }));
    const found = announced.flatMap(({ rows }) =>
      rows.map(({ home, away, quotes, kickOff }) => {
        const later = played.find(
          (row) => row.home === home && row.away === away && row.season === '2025/26',
        );
        return { quotes, kickOff, later };
      }),
    );
    expect(found).toHaveLength(8);
    for (const { quotes, kickOff, later } of found) {
      expect(later?.kickOff).toEqual(kickOff);
      expect(later?.quotes.filter(({ stage }) => stage === 'PRE_MATCH')).toEqual(quotes);
    }
  });

  it('refuses what it cannot make a world of', () => {
    const today = new Date('2026-03-12');
    expect(() => generateDemoWorld({ seed: 0.5, today })).toThrow('seed: 0.5 is not a safe integer');
    expect(() => generateDemoWorld({ seed, today: new Date(Number.NaN) })).toThrow('is not an instant');
    expect(() => generateDemoWorld({ seed, today: new Date('2018-06-01') })).toThrow(
      'July 2018 to June 2070',
    );
    expect(() => generateDemoWorld({ seed, today: new Date('2070-07-01') })).toThrow(
      'July 2018 to June 2070',
    );
    expect(generateDemoWorld({ seed, today: new Date('2018-07-01') }).files).toHaveLength(3);
  });
});

function lines({ text }: { text: string }): string[] {
  return text.split('\r\n').filter((line) => line.startsWith('DL1,'));
}
