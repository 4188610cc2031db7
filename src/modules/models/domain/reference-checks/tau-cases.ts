import type { GoalMeans } from '../../../../quant/goals/expected-goals.ts';
import { at } from '../../../../quant/numeric/at.ts';
import { dixonColesTau, requireFeasibleRho } from '../../../../quant/score-grid/dixon-coles-tau.ts';
import { poissonProbabilities } from '../../../../quant/score-grid/poisson-probabilities.ts';
import { type ReferenceCase, referenceCase } from './reference-case.ts';
import { wasRefused } from './was-refused.ts';

const PUBLISHED: GoalMeans = { home: 1.6, away: 0.9 };
const SOURCE = 'Dixon and Coles, JRSS C 46(2), 1997';
/** Beyond this the probabilities of the largest mean below are under 1e-20. */
const MOST_GOALS = 40;

/** Fixtures on both sides of 1, with rho inside and on its bounds. */
const FIXTURES: readonly (GoalMeans & { readonly rho: number })[] = [
  { home: 1.6, away: 0.9, rho: -0.13 },
  { home: 1.6, away: 0.9, rho: 0.13 },
  { home: 2, away: 1, rho: -0.5 },
  { home: 2, away: 1, rho: 0.5 },
  { home: 0.7, away: 3.1, rho: -0.3 },
  { home: 0.4, away: 0.5, rho: 1 },
];

/** Dixon and Coles' factor: its four values, its bounds, and that it moves no mass and no marginal. */
export const TAU_CASES: readonly ReferenceCase[] = [
  referenceCase({
    name: 'tau 1.6/0.9 rho -0.13',
    source: `${SOURCE}, eq. 4.2`,
    tolerance: 1e-12,
    expected: { '0-0': 1.1872, '0-1': 0.792, '1-0': 0.883, '1-1': 1.13, '2-1': 1 },
    compute: () => {
      const tau = (home: number, away: number): number => dixonColesTau(home, away, PUBLISHED, -0.13);
      return { '0-0': tau(0, 0), '0-1': tau(0, 1), '1-0': tau(1, 0), '1-1': tau(1, 1), '2-1': tau(2, 1) };
    },
  }),
  referenceCase({
    name: 'tau 1.6/0.9 bounds of rho:',
    source: `${SOURCE}: max(-1/l, -1/m) <= rho <= min(1/(l*m), 1)`,
    tolerance: 0,
    expected: { '-0.626 refused': 1, '-0.625 refused': 0, '0.694 refused': 0, '0.695 refused': 1 },
    compute: () => {
      const refused = (rho: number): number => wasRefused('rho', () => requireFeasibleRho(PUBLISHED, rho));
      return {
        '-0.626 refused': refused(-0.626),
        '-0.625 refused': refused(-0.625),
        '0.694 refused': refused(0.694),
        '0.695 refused': refused(0.695),
      };
    },
  }),
  ...FIXTURES.map((fixture) =>
    referenceCase({
      name: `tau ${fixture.home}/${fixture.away} rho ${fixture.rho}`,
      source: `${SOURCE}: mass and marginals stay those of independent goals`,
      tolerance: 1e-12,
      expected: { mass: 1, 'change of home marginal': 0, 'change of away marginal': 0 },
      compute: () => massAndMarginals(fixture, fixture.rho),
    }),
  ),
];

/** The mass of the scores under tau, and the largest change that tau makes to the probability of a number of goals. */
function massAndMarginals(
  means: GoalMeans,
  rho: number,
): Record<'mass' | 'change of home marginal' | 'change of away marginal', number> {
  const home = poissonProbabilities(means.home, MOST_GOALS);
  const away = poissonProbabilities(means.away, MOST_GOALS);
  const joint = (scored: number, conceded: number): number =>
    dixonColesTau(scored, conceded, means, rho) * at(home, scored) * at(away, conceded);
  let [mass, changeHome, changeAway] = [0, 0, 0];
  for (let goals = 0; goals <= MOST_GOALS; goals++) {
    let [scored, conceded] = [0, 0];
    for (let other = 0; other <= MOST_GOALS; other++) {
      scored += joint(goals, other);
      conceded += joint(other, goals);
    }
    mass += scored;
    changeHome = Math.max(changeHome, Math.abs(scored - at(home, goals)));
    changeAway = Math.max(changeAway, Math.abs(conceded - at(away, goals)));
  }
  return { mass, 'change of home marginal': changeHome, 'change of away marginal': changeAway };
}
