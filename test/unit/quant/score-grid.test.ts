import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothTeamsToScore } from '../../../src/quant/score-grid/both-teams-to-score.ts';
import { dixonColesTau } from '../../../src/quant/score-grid/dixon-coles-tau.ts';
import { matchResultProbabilities } from '../../../src/quant/score-grid/match-result-probabilities.ts';
import { poissonProbabilities } from '../../../src/quant/score-grid/poisson-probabilities.ts';
import { correctScoreProbability, scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../src/quant/score-grid/total-settlement.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { anyFixture, anyGrid, expectClose, published } from './grid-cases.ts';

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
