import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../../../src/quant/numeric/at.ts';
import { dixonColesTau, requireFeasibleRho } from '../../../../src/quant/score-grid/dixon-coles-tau.ts';
import { poissonProbabilities } from '../../../../src/quant/score-grid/poisson-probabilities.ts';
import { InvalidInputError } from '../../../../src/shared/invalid-input-error.ts';
import { fixture, type GivenFixture, sumOf, TRIED } from './given.ts';

const MOST = 60;
const goals = Array.from({ length: MOST + 1 }, (_, count) => count);

function jointOf({ means, rho }: GivenFixture): (home: number, away: number) => number {
  const [home, away] = [poissonProbabilities(means.home, MOST), poissonProbabilities(means.away, MOST)];
  return (scored, conceded) =>
    dixonColesTau(scored, conceded, means, rho) * at(home, scored) * at(away, conceded);
}

describe('tau, for any feasible rho,', () => {
  it('preserves the mass of all scores', () => {
    fc.assert(
      fc.property(fixture, (given) => {
        const joint = jointOf(given);
        const mass = sumOf(goals.flatMap((home) => goals.map((away) => joint(home, away))));
        expect(Math.abs(mass - 1)).toBeLessThan(1e-12);
      }),
      TRIED,
    );
  });

  it('preserves the distribution of the goals of each side', () => {
    fc.assert(
      fc.property(fixture, (given) => {
        const joint = jointOf(given);
        const home = poissonProbabilities(given.means.home, MOST);
        const away = poissonProbabilities(given.means.away, MOST);
        for (const count of [0, 1, 2, 5]) {
          const scored = sumOf(goals.map((other) => joint(count, other)));
          const conceded = sumOf(goals.map((other) => joint(other, count)));
          expect(Math.abs(scored - at(home, count))).toBeLessThan(1e-12);
          expect(Math.abs(conceded - at(away, count))).toBeLessThan(1e-12);
        }
      }),
      TRIED,
    );
  });

  it('is no negative factor, and is 1 beyond one goal', () => {
    fc.assert(
      fc.property(fixture, fc.nat(9), fc.nat(9), ({ means, rho }, home, away) => {
        const tau = dixonColesTau(home, away, means, rho);
        if (home > 1 || away > 1) expect(tau).toBe(1);
        else expect(tau).toBeGreaterThan(-1e-12);
      }),
      TRIED,
    );
  });

  it('tells home from away: exchanging the sides exchanges the scores', () => {
    fc.assert(
      fc.property(fixture, fc.nat(2), fc.nat(2), ({ means, rho }, home, away) => {
        const turned = { home: means.away, away: means.home };
        expect(dixonColesTau(home, away, means, rho)).toBeCloseTo(dixonColesTau(away, home, turned, rho), 14);
      }),
      TRIED,
    );
  });

  it('has a rho beyond which a factor would be negative, refused on both sides', () => {
    fc.assert(
      fc.property(fixture, fc.double({ min: 1e-6, max: 1, noNaN: true }), ({ means }, beyond) => {
        const lowest = Math.max(-1 / means.home, -1 / means.away);
        const highest = Math.min(1 / (means.home * means.away), 1);
        requireFeasibleRho(means, lowest);
        requireFeasibleRho(means, highest);
        for (const rho of [lowest * (1 + beyond), highest * (1 + beyond)]) {
          const factors = [0, 1].flatMap((home) =>
            [0, 1].map((away) => dixonColesTau(home, away, means, rho)),
          );
          expect(Math.min(...factors)).toBeLessThan(0);
          expect(() => requireFeasibleRho(means, rho)).toThrow(InvalidInputError);
        }
      }),
      TRIED,
    );
  });
});
