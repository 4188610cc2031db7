import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asianHandicapSettlement } from '../../../src/quant/score-grid/asian-handicap-settlement.ts';
import { matchResultProbabilities } from '../../../src/quant/score-grid/match-result-probabilities.ts';
import { correctScoreProbability } from '../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../src/quant/score-grid/total-settlement.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { anyGrid, anyLine, expectClose, published } from './grid-cases.ts';

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
