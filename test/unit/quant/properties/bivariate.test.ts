import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../../../src/quant/numeric/at.ts';
import { matchResultProbabilities } from '../../../../src/quant/score-grid/match-result-probabilities.ts';
import { poissonProbabilities } from '../../../../src/quant/score-grid/poisson-probabilities.ts';
import { scoreGrid } from '../../../../src/quant/score-grid/score-grid.ts';
import { InvalidInputError } from '../../../../src/shared/invalid-input-error.ts';
import { goalMean, share, sumOf, TRIED } from './given.ts';

const MOST = 45;
const goals = Array.from({ length: MOST + 1 }, (_, count) => count);
/** Means with a part of the smaller one shared. */
const sharing = fc
  .tuple(goalMean, goalMean, fc.double({ min: 0, max: 0.999, noNaN: true }))
  .map(([home, away, part]) => ({ means: { home, away }, covariance: part * Math.min(home, away) }));

describe('a grid of goals that both sides share', () => {
  it('sums to 1, none negative, and each side keeps the Poisson goals of its mean', () => {
    fc.assert(
      fc.property(sharing, ({ means, covariance }) => {
        const { cells, missingMass } = scoreGrid(means, { covariance, maxGoals: MOST });
        expect(Math.abs(sumOf(cells) - 1)).toBeLessThan(1e-12);
        expect(Math.min(...cells)).toBeGreaterThanOrEqual(0);
        expect(missingMass).toBeLessThan(1e-9);
        const home = poissonProbabilities(means.home, MOST);
        const away = poissonProbabilities(means.away, MOST);
        for (const count of [0, 1, 2, 3, 7]) {
          const scored = sumOf(goals.map((other) => at(cells, count * (MOST + 1) + other)));
          const conceded = sumOf(goals.map((other) => at(cells, other * (MOST + 1) + count)));
          expect(Math.abs(scored - at(home, count))).toBeLessThan(1e-12);
          expect(Math.abs(conceded - at(away, count))).toBeLessThan(1e-12);
        }
      }),
      TRIED,
    );
  });

  it('has the covariance that it was given', () => {
    fc.assert(
      fc.property(sharing, ({ means, covariance }) => {
        const { cells } = scoreGrid(means, { covariance, maxGoals: MOST });
        const product = sumOf(
          goals.flatMap((home) => goals.map((away) => home * away * at(cells, home * (MOST + 1) + away))),
        );
        expect(Math.abs(product - means.home * means.away - covariance)).toBeLessThan(1e-8);
      }),
      TRIED,
    );
  });

  it('is that of independent goals where nothing is shared, and the margin is that of the own goals alone', () => {
    fc.assert(
      fc.property(sharing, ({ means, covariance }) => {
        const none = scoreGrid(means, { covariance: 0, maxGoals: MOST });
        expect(none.cells).toEqual(scoreGrid(means, { maxGoals: MOST }).cells);
        const own = { home: means.home - covariance, away: means.away - covariance };
        const [shared, alone] = [
          scoreGrid(means, { covariance, maxGoals: MOST }),
          scoreGrid(own, { maxGoals: MOST }),
        ];
        const [one, other] = [matchResultProbabilities(shared), matchResultProbabilities(alone)];
        expect(one.home).toBeCloseTo(other.home, 10);
        expect(one.draw).toBeCloseTo(other.draw, 10);
      }),
      TRIED,
    );
  });

  it('is refused where more is shared than a side scores, less than nothing, or beside a rho', () => {
    fc.assert(
      fc.property(goalMean, goalMean, share, (home, away, more) => {
        const means = { home, away };
        const smaller = Math.min(home, away);
        for (const covariance of [smaller, smaller + more, -more - 1e-9])
          expect(() => scoreGrid(means, { covariance, maxGoals: MOST })).toThrow(InvalidInputError);
        const both = { covariance: smaller / 2, rho: Math.min(0.01, 0.5 / (home * away)) };
        expect(() => scoreGrid(means, both)).toThrow(InvalidInputError);
      }),
      TRIED,
    );
  });
});
