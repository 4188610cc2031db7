import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asianHandicapSettlement } from '../../../src/quant/score-grid/asian-handicap.ts';
import { bothTeamsToScore } from '../../../src/quant/score-grid/both-teams-to-score.ts';
import { dixonColesTau } from '../../../src/quant/score-grid/dixon-coles-tau.ts';
import { matchResultProbabilities } from '../../../src/quant/score-grid/match-result.ts';
import { meansFromResult } from '../../../src/quant/score-grid/means-from-result.ts';
import { poissonProbabilities } from '../../../src/quant/score-grid/poisson-probabilities.ts';
import { correctScoreProbability, scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../src/quant/score-grid/totals.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

const published = scoreGrid({ home: 1.6, away: 0.9 }, { rho: -0.13 });

const anyMean = fc.double({ min: 0.05, max: 5, noNaN: true });
/** Means with a rho somewhere between the bounds of that fixture. */
const anyFixture = fc
  .tuple(anyMean, anyMean, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([home, away, share]) => {
    const minimum = Math.max(-1 / home, -1 / away);
    const maximum = Math.min(1 / (home * away), 1);
    return { means: { home, away }, rho: Math.min(maximum, minimum + share * (maximum - minimum)) };
  });
const anyGrid = anyFixture.map(({ means, rho }) => scoreGrid(means, { rho, maxGoals: 30 }));
const anyLine = fc.integer({ min: -20, max: 20 }).map((quarters) => quarters / 4);

function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of actual.entries()) {
    expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThan(tolerance);
  }
}

describe('a score grid', () => {
  it('agrees on the published fixture', () => {
    const { home, draw, away } = matchResultProbabilities(published);

    expectClose([home, draw, away], [0.5227934517, 0.2810308521, 0.1961756963], 1e-9);
    expectClose([bothTeamsToScore(published).yes], [0.4889851326], 1e-9);
    const overs = [1.5, 2.5, 3.5].map((line) => totalSettlement(published, 'OVER', line).win);
    expectClose(overs, [0.7280688166, 0.4561868841, 0.2424238669], 1e-9);
    const scores = [correctScoreProbability(published, 0, 0), correctScoreProbability(published, 1, 0)];
    expectClose(scores, [0.0974513104, 0.1159696861], 1e-9);
    expectClose([correctScoreProbability(published, 1, 1)], [0.1335687098], 1e-9);
  });

  it('has probabilities that sum to 1 and are not negative, for every valid rho', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        expect(grid.cells.every((probability) => probability >= 0)).toBe(true);
        expect(grid.cells.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 12);
        const { home, draw, away } = matchResultProbabilities(grid);
        expect(home + draw + away).toBeCloseTo(1, 12);
      }),
    );
  });

  it('leaves the mass and both marginals of independent goals as they are, for every valid rho', () => {
    fc.assert(
      fc.property(anyFixture, ({ means, rho }) => {
        const most = 40;
        const [home, away] = [poissonProbabilities(means.home, most), poissonProbabilities(means.away, most)];
        const joint = (scored: number, conceded: number): number =>
          dixonColesTau(scored, conceded, means, rho) * (home[scored] ?? NaN) * (away[conceded] ?? NaN);
        const all = Array.from({ length: most + 1 }, (_, goals) => goals);
        for (const goals of all) {
          expect(all.reduce((sum, other) => sum + joint(goals, other), 0)).toBeCloseTo(
            home[goals] ?? NaN,
            12,
          );
          expect(all.reduce((sum, other) => sum + joint(other, goals), 0)).toBeCloseTo(
            away[goals] ?? NaN,
            12,
          );
        }
      }),
    );
  });

  it('moves probability towards low draws for a negative rho', () => {
    const [negative, positive] = [-0.1, 0.1].map((rho) => scoreGrid({ home: 1.4, away: 1.1 }, { rho }));
    if (negative === undefined || positive === undefined) throw new Error('two grids');

    expect(matchResultProbabilities(negative).draw).toBeGreaterThan(matchResultProbabilities(positive).draw);
  });

  it('tells how much lies beyond it', () => {
    expect(scoreGrid({ home: 1.6, away: 0.9 }).missingMass).toBeLessThan(1e-10);
    const tail = 1 - poissonProbabilities(6, 15).reduce((sum, probability) => sum + probability, 0);
    expect(scoreGrid({ home: 6, away: 0.01 }).missingMass).toBeCloseTo(tail, 10);
  });

  it.each([
    ['a rho below its bound', { home: 2, away: 1 }, { rho: -0.51 }],
    ['a rho above its bound', { home: 2, away: 1 }, { rho: 0.51 }],
    ['a rho above 1', { home: 0.5, away: 0.5 }, { rho: 1.01 }],
    ['a rho that is no number', { home: 2, away: 1 }, { rho: NaN }],
    ['a mean of zero', { home: 0, away: 1 }, {}],
    ['an infinite mean', { home: 1, away: Infinity }, {}],
    ['a grid too small for its means', { home: 12, away: 1 }, {}],
    ['a grid of half a goal', { home: 1, away: 1 }, { maxGoals: 2.5 }],
  ])('is refused for %s', (_, means, options) => {
    expect(() => scoreGrid(means, options)).toThrow(InvalidInputError);
  });

  it('may have a rho on its bound', () => {
    expect(correctScoreProbability(scoreGrid({ home: 2, away: 1 }, { rho: -0.5 }), 0, 1)).toBe(0);
    expect(correctScoreProbability(scoreGrid({ home: 2, away: 1 }, { rho: 0.5 }), 0, 0)).toBe(0);
  });

  it('refuses to name the probability of a score that it does not hold', () => {
    expect(() => correctScoreProbability(published, 16, 0)).toThrow(InvalidInputError);
    expect(() => correctScoreProbability(published, 0, -1)).toThrow(InvalidInputError);
  });
});

describe('an Asian handicap', () => {
  it('agrees on the published fixture', () => {
    const whole = asianHandicapSettlement(published, 'HOME', -1);
    expectClose([whole.win, whole.push, whole.loss], [0.2866377768, 0.2361556749, 0.4772065483], 1e-9);
    expect([whole.halfWin, whole.halfLoss]).toEqual([0, 0]);

    const quarter = asianHandicapSettlement(published, 'HOME', -0.25);
    expectClose(
      [quarter.win, quarter.halfLoss, quarter.loss],
      [0.5227934517, 0.2810308521, 0.1961756963],
      1e-9,
    );
    expect([quarter.halfWin, quarter.push]).toEqual([0, 0]);
  });

  it('of +0.25 and -0.75 settles the nearest score by halves', () => {
    const result = matchResultProbabilities(published);
    const ahead = asianHandicapSettlement(published, 'HOME', 0.25);
    expect(ahead.win).toBeCloseTo(result.home, 12);
    expect(ahead.halfWin).toBeCloseTo(result.draw, 12);
    expect(ahead.loss).toBeCloseTo(result.away, 12);

    const behind = asianHandicapSettlement(published, 'HOME', -0.75);
    expect(behind.win + behind.halfWin).toBeCloseTo(result.home, 12);
    expect(behind.halfWin).toBeCloseTo(asianHandicapSettlement(published, 'HOME', -1).push, 12);
    expect(behind.loss).toBeCloseTo(result.draw + result.away, 12);
  });

  it('of 0 is the result with the stake back on a draw', () => {
    const result = matchResultProbabilities(published);

    const { win, halfWin, push, halfLoss, loss } = asianHandicapSettlement(published, 'AWAY', 0);

    expectClose([win, push, loss], [result.away, result.draw, result.home], 1e-12);
    expect([halfWin, halfLoss]).toEqual([0, 0]);
  });

  it('settles the away side as the mirror of the home side, and each to a sum of 1', () => {
    fc.assert(
      fc.property(anyGrid, anyLine, (grid, line) => {
        const home = asianHandicapSettlement(grid, 'HOME', line);
        const away = asianHandicapSettlement(grid, 'AWAY', line);
        expect(away).toEqual({
          win: home.loss,
          halfWin: home.halfLoss,
          push: home.push,
          halfLoss: home.halfWin,
          loss: home.win,
        });
        expect(home.win + home.halfWin + home.push + home.halfLoss + home.loss).toBeCloseTo(1, 12);
      }),
    );
  });

  it('on a quarter line is half a bet on each of the lines beside it', () => {
    const quarters = fc.integer({ min: -10, max: 10 }).map((count) => count / 2 + 0.25);
    fc.assert(
      fc.property(anyGrid, quarters, (grid, line) => {
        const split = asianHandicapSettlement(grid, 'HOME', line);
        const [low, high] = [line - 0.25, line + 0.25].map((half) =>
          asianHandicapSettlement(grid, 'HOME', half),
        );
        if (low === undefined || high === undefined) throw new Error('two lines');
        expect(split.push).toBe(0);
        expect(split.halfWin * split.halfLoss).toBe(0);
        expect(split.win + split.halfWin / 2).toBeCloseTo((low.win + high.win) / 2, 12);
        expect(split.loss + split.halfLoss / 2).toBeCloseTo((low.loss + high.loss) / 2, 12);
      }),
    );
  });

  it('is refused for a line that no book offers', () => {
    expect(() => asianHandicapSettlement(published, 'HOME', 0.3)).toThrow(InvalidInputError);
    expect(() => asianHandicapSettlement(published, 'HOME', NaN)).toThrow(InvalidInputError);
  });
});

describe('a total', () => {
  it('pushes on a whole line and splits on a quarter line', () => {
    const exactly = (goals: number): number =>
      Array.from({ length: goals + 1 }, (_, home) =>
        correctScoreProbability(published, home, goals - home),
      ).reduce((sum, probability) => sum + probability);
    const whole = totalSettlement(published, 'OVER', 2);
    const quarter = totalSettlement(published, 'UNDER', 2.25);

    expect(whole.push).toBeCloseTo(exactly(2), 12);
    expect(whole.loss).toBeCloseTo(exactly(0) + exactly(1), 12);
    expect(quarter.halfWin).toBeCloseTo(exactly(2), 12);
    expect(quarter.win).toBeCloseTo(exactly(0) + exactly(1), 12);
    expect(totalSettlement(published, 'OVER', 2.75).halfWin).toBeCloseTo(exactly(3), 12);
  });
});

describe('means from a result', () => {
  it('agree on the published fixture', () => {
    const means = meansFromResult({ home: 0.6197118, draw: 0.2035688, away: 0.1767195 });

    expectClose([means.home, means.away], [2.0984517, 1.027202], 1e-5);
  });

  it('give back the means that made the result', () => {
    fc.assert(
      fc.property(anyMean, anyMean, (home, away) => {
        const result = matchResultProbabilities(scoreGrid({ home, away }, { maxGoals: 60 }));
        const found = meansFromResult(result);
        expect(Math.abs(found.home / home - 1)).toBeLessThan(1e-7);
        expect(Math.abs(found.away / away - 1)).toBeLessThan(1e-7);
      }),
    );
  });

  it('are refused where none exist or the result is none', () => {
    expect(() => meansFromResult({ home: 0.5, draw: 0.001, away: 0.499 })).toThrow(
      expect.objectContaining({ code: 'NO_CONVERGENCE' }),
    );
    expect(() => meansFromResult({ home: 0.5, draw: 0, away: 0.5 })).toThrow(InvalidInputError);
    expect(() => meansFromResult({ home: 0.5, draw: 0.3, away: 0.3 })).toThrow(InvalidInputError);
  });
});
