import type { GoalForecast } from '../layers/goal-forecast.ts';
import { type SeasonFrictionInput, seasonFrictionFeatures } from './season-friction-features.ts';
import type { TrialMatch } from './trial-match.ts';

export interface SeasonTrialInput extends Omit<SeasonFrictionInput, 'fixtures'> {
  /** Forecasts without friction, each with the instant at which it was decided. */
  readonly forecasts: readonly (GoalForecast & { readonly matchId: number; readonly decidedAt: Date })[];
}

/**
 * The matches that a season brings to the friction trial: those that were forecast and played, with the features that were known at
 * each decision. Pure and for one division alone, so that leagues can be worked out side by side.
 */
export function trialMatches({ forecasts, ...season }: SeasonTrialInput): TrialMatch[] {
  const played = new Map(season.played.map((match) => [match.matchId, match]));
  const forecast = forecasts.flatMap((one) => {
    const match = played.get(one.matchId);
    return match ? [{ ...one, match }] : [];
  });
  const fixtures = forecast.map(({ match, decidedAt }) => ({ ...match, decidedAt }));
  const features = seasonFrictionFeatures({ ...season, fixtures });
  return forecast.map(({ match, matchId, decidedAt, means, rho, covariance }) => ({
    matchId,
    division: season.division,
    playedOn: match.playedOn,
    decidedAt,
    resultKnownAt: match.resultKnownAt,
    means,
    rho,
    covariance,
    features: features.get(matchId) ?? null,
    homeGoals: match.homeGoals,
    awayGoals: match.awayGoals,
  }));
}
