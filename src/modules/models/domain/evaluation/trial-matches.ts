import { seasonFrictionFeatures } from '../friction-layer/season-friction-features.ts';
import type { TrialMatch } from '../friction-layer/trial-match.ts';
import type { WalkedForecast } from '../walk-forward/walk-forward.ts';
import type { DecidedMatch } from './decided-match.ts';
import type { LeagueFacts } from './league-facts.ts';

/** The matches that were forecast, with what was known of their friction at the decision. */
export function trialMatches(
  { division, seasons, results }: LeagueFacts,
  decided: readonly DecidedMatch[],
  forecasts: readonly WalkedForecast[],
): TrialMatch[] {
  const features = new Map(
    seasons.flatMap(({ season, played }) => {
      const fixtures = decided.filter((match) => match.season === season);
      return [...seasonFrictionFeatures({ division, season, played, results, fixtures })];
    }),
  );
  const matchOf = new Map(decided.map((match) => [match.matchId, match]));
  return forecasts.flatMap((forecast) => {
    const match = matchOf.get(forecast.matchId);
    if (!match) return [];
    const { playedOn, decidedAt, resultKnownAt, homeGoals, awayGoals } = match;
    const known = { features: features.get(forecast.matchId) ?? null };
    return [{ ...forecast, ...known, division, playedOn, decidedAt, resultKnownAt, homeGoals, awayGoals }];
  });
}
