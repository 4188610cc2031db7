import { describe, expect, test } from 'vitest';
import { fitDivision, type HistoricResult } from '../../../src/modules/models/domain/fit-division.ts';
import { fixtureMeans } from '../../../src/modules/models/domain/fixture-means.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../../src/modules/models/domain/model-settings.ts';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';

const [AVON, BRENT, COLNE, SCORELESS, FRESH, UNSEEN] = [1, 2, 3, 4, 5, 9];
const settings = { ...DEFAULT_MODEL_SETTINGS, minTeamMatches: 2 };

let nextId = 1;
const result = (home: number, away: number, homeGoals: number, awayGoals: number): HistoricResult => ({
  matchId: nextId++,
  season: '2025/26',
  playedOn: '2026-04-01',
  homeTeamId: home,
  awayTeamId: away,
  homeGoals,
  awayGoals,
});
const history = [
  result(AVON, BRENT, 2, 1),
  result(BRENT, COLNE, 1, 1),
  result(COLNE, AVON, 0, 1),
  result(BRENT, AVON, 1, 0),
  result(COLNE, BRENT, 2, 2),
  result(AVON, COLNE, 3, 1),
  result(AVON, SCORELESS, 1, 0),
  result(SCORELESS, BRENT, 0, 2),
  result(FRESH, COLNE, 1, 2),
];
const fitted = fitDivision(history, '2026-05-01', settings);
const meansOf = (home: number, away: number, isNeutral = false): ReturnType<typeof fixtureMeans> =>
  fixtureMeans(fitted, settings, { home, away, isNeutral });

describe('the means of a fixture', () => {
  test('are those of the fit, with its rho', () => {
    expect(meansOf(AVON, BRENT)).toEqual({
      rated: true,
      means: expectedGoals(fitted.fit, AVON, BRENT),
      rho: fitted.fit.rho,
      covariance: 0,
      newcomers: [],
    });
  });

  test('leave the home advantage out on neutral ground', () => {
    const [home, neutral] = [meansOf(AVON, BRENT), meansOf(AVON, BRENT, true)];
    if (!home.rated || !neutral.rated) throw new Error('both teams are rated');
    expect(neutral.means.home).toBeCloseTo(home.means.home / Math.exp(fitted.fit.homeAdvantage), 12);
    expect(neutral.means.away).toBe(home.means.away);
    expect(fitted.fit.homeAdvantage).not.toBe(0);
  });

  test.each([
    ['UNKNOWN', UNSEEN],
    ['TOO_FEW_MATCHES', FRESH],
    ['UNDETERMINED', SCORELESS],
  ] as const)('are refused as %s, naming the team, at home and away', (reason, teamId) => {
    expect(meansOf(teamId, AVON)).toEqual({ rated: false, teamId, reason });
    expect(meansOf(AVON, teamId)).toEqual({ rated: false, teamId, reason });
  });

  test('name the home side when neither is rated', () => {
    expect(meansOf(UNSEEN, SCORELESS)).toMatchObject({ teamId: UNSEEN });
    expect(meansOf(SCORELESS, UNSEEN)).toMatchObject({ teamId: SCORELESS });
  });

  test('refuse a team against itself', () => {
    expect(() => meansOf(AVON, AVON)).toThrow(/must not be the home team/);
  });
});
