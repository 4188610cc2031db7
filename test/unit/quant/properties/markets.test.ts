import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asianHandicapSettlement } from '../../../../src/quant/score-grid/asian-handicap-settlement.ts';
import { bothTeamsToScore } from '../../../../src/quant/score-grid/both-teams-to-score.ts';
import { matchResultProbabilities } from '../../../../src/quant/score-grid/match-result-probabilities.ts';
import {
  correctScoreProbability,
  type ScoreGrid,
  scoreGrid,
} from '../../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../../src/quant/score-grid/total-settlement.ts';
import { opposite } from '../../../../src/quant/settlement/settle-line.ts';
import { fixture, type GivenFixture, quarterLine, sumOf, TRIED } from './given.ts';

const gridOf = ({ means, rho }: GivenFixture): ScoreGrid => scoreGrid(means, { rho, maxGoals: 40 });

describe('markets read off one grid of scores', () => {
  it('rest on probabilities that sum to 1, none negative', () => {
    fc.assert(
      fc.property(fixture, (given) => {
        const some = gridOf(given);
        expect(Math.abs(sumOf(some.cells) - 1)).toBeLessThan(1e-12);
        expect(Math.min(...some.cells)).toBeGreaterThanOrEqual(0);
        expect(some.missingMass).toBeLessThan(1e-9);
      }),
      TRIED,
    );
  });

  it('are probabilities to the last bit, also where they are all but sure', () => {
    const lopsided = fc
      .tuple(fc.double({ min: 3, max: 18, noNaN: true }), fixture)
      .map(([zeros, { means }]): GivenFixture => ({
        means: { home: 10 ** -zeros, away: means.away },
        rho: 0,
      }));
    fc.assert(
      fc.property(fc.oneof(fixture, lopsided), quarterLine, (given, line) => {
        const some = gridOf(given);
        const handicap = asianHandicapSettlement(some, 'HOME', line);
        const total = totalSettlement(some, 'OVER', line);
        const parts = [matchResultProbabilities(some), bothTeamsToScore(some), handicap, total];
        for (const part of parts.flatMap((one) => Object.values<number>({ ...one }))) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
      TRIED,
    );
  });

  it('agree on results: double chance is the sum of two, draw no bet gives the draw back', () => {
    fc.assert(
      fc.property(fixture, (given) => {
        const some = gridOf(given);
        const { home, draw, away } = matchResultProbabilities(some);
        expect(home + draw + away).toBeCloseTo(1, 12);
        // Ahead by half a goal is a win or a draw: 1X. Behind by it is a win alone.
        expect(asianHandicapSettlement(some, 'HOME', 0.5).win).toBeCloseTo(home + draw, 12);
        expect(asianHandicapSettlement(some, 'AWAY', -0.5).win).toBeCloseTo(away + draw, 12);
        expect(asianHandicapSettlement(some, 'HOME', -0.5).win).toBeCloseTo(home, 12);
        const level = asianHandicapSettlement(some, 'HOME', 0);
        expect(level.win).toBeCloseTo(home, 12);
        expect(level.push).toBeCloseTo(draw, 12);
        expect(level.loss).toBeCloseTo(away, 12);
      }),
      TRIED,
    );
  });

  it('agree on totals: over, under and push make 1, and each exact total is a push', () => {
    fc.assert(
      fc.property(fixture, fc.nat(12), (given, total) => {
        const some = gridOf(given);
        const [over, under] = [totalSettlement(some, 'OVER', total), totalSettlement(some, 'UNDER', total)];
        expect(over.win + under.win + over.push).toBeCloseTo(1, 12);
        const exactly = sumOf(
          Array.from({ length: total + 1 }, (_, home) => correctScoreProbability(some, home, total - home)),
        );
        expect(over.push).toBeCloseTo(exactly, 12);
        expect(totalSettlement(some, 'OVER', total - 0.5).win).toBeCloseTo(over.win + over.push, 12);
      }),
      TRIED,
    );
  });

  it('mirror the two sides of every line', () => {
    fc.assert(
      fc.property(fixture, quarterLine, (given, line) => {
        const some = gridOf(given);
        expect(asianHandicapSettlement(some, 'AWAY', line)).toEqual(
          opposite(asianHandicapSettlement(some, 'HOME', line)),
        );
        expect(totalSettlement(some, 'UNDER', line)).toEqual(opposite(totalSettlement(some, 'OVER', line)));
      }),
      TRIED,
    );
  });

  it('are exchanged when the sides are', () => {
    fc.assert(
      fc.property(fixture, quarterLine, ({ means, rho }, line) => {
        const here = scoreGrid(means, { rho, maxGoals: 40 });
        const turned = scoreGrid({ home: means.away, away: means.home }, { rho, maxGoals: 40 });
        const [one, other] = [matchResultProbabilities(here), matchResultProbabilities(turned)];
        expect(one.home).toBeCloseTo(other.away, 12);
        expect(one.draw).toBeCloseTo(other.draw, 12);
        expect(bothTeamsToScore(here).yes).toBeCloseTo(bothTeamsToScore(turned).yes, 12);
        const home = asianHandicapSettlement(here, 'HOME', line);
        const away = asianHandicapSettlement(turned, 'AWAY', -line);
        expect(home.win + home.halfWin / 2).toBeCloseTo(away.win + away.halfWin / 2, 12);
      }),
      TRIED,
    );
  });

  it('let both teams score as often as neither keeps the other out', () => {
    fc.assert(
      fc.property(fixture, (given) => {
        const some = gridOf(given);
        const { yes, no } = bothTeamsToScore(some);
        const out = Array.from({ length: some.maxGoals + 1 }, (_, goals) => goals);
        const home = sumOf(out.map((goals) => correctScoreProbability(some, 0, goals)));
        const away = sumOf(out.map((goals) => correctScoreProbability(some, goals, 0)));
        expect(yes + no).toBeCloseTo(1, 12);
        expect(no).toBeCloseTo(home + away - correctScoreProbability(some, 0, 0), 12);
      }),
      TRIED,
    );
  });
});
