import type { TrialMatch } from '../../../../src/modules/models/domain/friction-layer/trial-match.ts';
import { addDays, ukInstant } from '../../../../src/shared/uk-time.ts';
import { type MadeFriction, madeObservations } from './made-observations.ts';

const MATCHES_A_DAY = 10;

/** Matches of two divisions, five of each on a day, whose forecasts are right but for what friction adds. */
export function madeTrial(friction: MadeFriction): TrialMatch[] {
  return madeObservations(friction).map((observation, index) => {
    const playedOn = addDays('2024-01-01', Math.floor(index / MATCHES_A_DAY));
    return {
      ...observation,
      division: index % 2 === 0 ? 'E0' : 'D1',
      playedOn,
      decidedAt: ukInstant(playedOn, 0, 0),
      resultKnownAt: ukInstant(playedOn, 17, 30),
      rho: -0.05,
      covariance: 0,
    };
  });
}
