import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMatchFile } from '../../../../src/modules/matches/domain/parse-match-file.ts';
import type { MatchRow } from '../../../../src/modules/matches/domain/match-row.ts';
import type { SeasonName } from '../../../../src/modules/models/domain/reference-checks/seasons/season-case.ts';
import { seasonCase } from '../../../../src/modules/models/domain/reference-checks/seasons/season-case.ts';
import {
  SEASON_CASES,
  seasonChecks,
} from '../../../../src/modules/models/domain/reference-checks/seasons/season-checks.ts';
import { decodeText } from '../../../../src/shared/decode-text.ts';
import { fixtureRow, matchFile, playedRow, resultPrices } from '../../../support/match-file.ts';
import { hasRealData, onRealData, realDataDir } from '../../../support/real-data.ts';

const silent = { division: null, season: null, day: null };
const parse = (text: string): readonly MatchRow[] => parseMatchFile('made.csv', text, silent).rows;

const counting = (needs: readonly SeasonName[]) =>
  seasonCase({
    name: `matches of ${needs.join(' and ')}`,
    needs,
    source: 'a test',
    tolerance: 0,
    expected: { count: 2 },
    compute: (read) => ({ count: needs.reduce((sum, name) => sum + read(name).length, 0) }),
  });

describe('checks on seasons', () => {
  const two = parse(matchFile([playedRow(), playedRow({ HomeTeam: 'Leeds', AwayTeam: 'Fulham' })]));

  it('run where every season is there, and are counted apart where one is missing', () => {
    const cases = [counting(['2526/E0']), counting(['2526/E0', '2425/E0'])];

    const { checks, notRun } = seasonChecks(new Map([['2526/E0', two]]), cases);

    expect(checks.map(({ name, actual, passed }) => [name, actual, passed])).toEqual([
      ['matches of 2526/E0 count', 2, true],
    ]);
    expect(notRun).toEqual([{ name: 'matches of 2526/E0 and 2425/E0 count', missing: ['2425/E0'] }]);
  });

  it('pass nothing when no season is there', () => {
    const { checks, notRun } = seasonChecks(new Map());

    expect(checks).toEqual([]);
    expect(notRun.map(({ name }) => name)).toEqual(
      SEASON_CASES.flatMap(({ figures }) => [...figures.values()].map(({ name }) => name)),
    );
    expect(new Set(notRun.map(({ name }) => name)).size).toBe(notRun.length);
  });

  it('fail, with the reason, on a season of other teams and on one that is not over', () => {
    const other = seasonChecks(new Map([['1112/E0', two]])).checks;
    expect(other.length).toBeGreaterThan(10);
    expect(other.filter(({ passed, fault }) => passed || fault === null)).toEqual([]);

    const running = parse(
      matchFile([playedRow(), fixtureRow({ HomeTeam: 'Leeds', FTHG: '', FTAG: '', FTR: '' })]),
    );
    const { checks } = seasonChecks(new Map([['1112/E0', running]]));
    expect(checks[0]?.fault).toContain('"Leeds - Chelsea" has no result.');
  });

  it('score the closing line of Pinnacle alone, match by match', () => {
    const rows = parse(
      matchFile([
        playedRow({ ...resultPrices('PSC', [2, 4, 4]), ...resultPrices('B365C', [1.5, 4, 6]) }),
        playedRow({ HomeTeam: 'Leeds', FTHG: 0, FTAG: 2, FTR: 'A', ...resultPrices('PSC', [1.6, 3.2, 16]) }),
        playedRow({ HomeTeam: 'Fulham', ...resultPrices('B365C', [1.5, 4, 6]) }),
      ]),
    );

    const { checks } = seasonChecks(new Map([['2324/E0', rows]]));
    const actual = new Map(
      checks.map((check) => [check.name.replace('2324/E0 closing line ', ''), check.actual]),
    );

    // Fair books: 1/2 1/4 1/4 for a home win, 5/8 5/16 1/16 for an away win.
    expect(actual.get('matches')).toBe(2);
    expect(actual.get('mean overround')).toBeCloseTo(0, 12);
    expect(actual.get('multiplicative rps')).toBeCloseTo((0.15625 + (0.625 ** 2 + 0.9375 ** 2) / 2) / 2, 12);
    expect(actual.get('shin log loss')).toBeCloseTo((Math.log(2) + Math.log(16)) / 2, 12);
  });
});

describe.skipIf(!hasRealData)(onRealData('the published figures on season files'), () => {
  it('all agree with the engine', () => {
    const names = new Set(SEASON_CASES.flatMap(({ needs }) => needs));
    const seasons = new Map(
      [...names].map((name) => {
        const file = path.join(realDataDir, 'football-data', `${name}.csv`);
        return [name, parse(decodeText(readFileSync(file)))] as const;
      }),
    );

    const { checks, notRun } = seasonChecks(seasons);

    expect(notRun).toEqual([]);
    expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(checks.length).toBeGreaterThan(30);
  });
});
