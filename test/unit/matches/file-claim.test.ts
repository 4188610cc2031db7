import { describe, expect, test } from 'vitest';
import { readFileClaim } from '../../../src/modules/matches/domain/file-claim.ts';

const nothing = { division: null, season: null, day: null };

describe("a file's name claims", () => {
  test.each([
    ['football-data/2526/E0.csv', { division: 'E0', season: '2025/26' }],
    ['football-data\\2526\\SP1.csv', { division: 'SP1', season: '2025/26' }],
    ['E0_2526.csv', { division: 'E0', season: '2025/26' }],
    ['9900/EC-2001.csv', { division: 'EC', season: '1999/00' }],
    ['2526/E0_2425.csv', { division: 'E0', season: '2024/25' }],
    ['E0 (1).csv', { division: 'E0' }],
    ['E0', { division: 'E0' }],
    ['X9.csv', { division: 'X9' }],
    ['e0.csv', {}],
    ['EPL.csv', {}],
    ['all.csv', {}],
    ['E0_2427.csv', { division: 'E0' }],
    ['', {}],
    ['..', {}],
    ['__proto__.csv', {}],
    ['constructor.csv', {}],
  ])('%s: a division and a season', (path, claim) => {
    expect(readFileClaim(path)).toEqual({ ...nothing, ...claim });
  });

  test.each([
    ['fixtures/fixtures_2026-05-15_9e21df1.csv', { day: '2026-05-15' }],
    ['2526/fixtures_2026-05-15.csv', { day: '2026-05-15', season: '2025/26' }],
    ['fixtures_2026-02-30.csv', {}],
    ['snapshots/2026-02-12/E0.csv', { division: 'E0' }],
    ['E0_2021-09-01.csv', { division: 'E0', day: '2021-09-01' }],
    ['E0_2122_2021-09-01.csv', { division: 'E0', day: '2021-09-01', season: '2021/22' }],
  ])('%s: a day, whose year is no season', (path, claim) => {
    expect(readFileClaim(path)).toEqual({ ...nothing, ...claim });
  });

  test.each([
    ['premier_league_2425.csv', 'E0'],
    ['Serie A 2024-25.csv', 'I1'],
    ['la-liga.csv', 'SP1'],
    ['championship.csv', 'E1'],
    ['scottish_championship_2425.csv', 'SC1'],
    ['scottish league one.csv', 'SC2'],
    ['scottish_league_two.csv', 'SC3'],
    ['2_bundesliga.csv', 'D2'],
    ['bundesliga_2.csv', 'D2'],
    ['bundesliga.csv', 'D1'],
    ['champions_league_2122_is-really-EC.csv', 'champions league'],
    ['fa_cup.csv', 'fa cup'],
    ['premier_leagues.csv', null],
  ])('%s: the competition %s', (path, division) => {
    expect(readFileClaim(path).division).toBe(division);
  });
});
