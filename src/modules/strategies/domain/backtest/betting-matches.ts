import { walkForward } from '../../../models/domain/walk-forward/walk-forward.ts';
import { BACKTEST_RULES } from './backtest-rules.ts';
import type { BettingMatch } from './betting-match.ts';
import { decisionOf } from './decision-instant.ts';
import { recentForm } from './recent-form.ts';
import type { SeasonHistory } from './season-history.ts';

export interface BettingMatches {
  readonly matches: readonly BettingMatch[];
  /** Matches without bets, or without the bets that need a forecast, by reason, in order of the reason. */
  readonly skipped: readonly { readonly reason: string; readonly matches: number }[];
}

/**
 * The matches of a season as they could be bet on: decided when their prices were known, with a forecast and a form from the results that
 * were known then. A match that nobody priced before it is left out.
 */
export function bettingMatches(history: SeasonHistory): BettingMatches {
  const { matches, results, preMatchQuotes, closingQuotes } = history;
  const decided = matches.flatMap((played) => {
    const decision = decisionOf(played, preMatchQuotes.get(played.matchId) ?? []);
    return decision ? [{ played, ...decision }] : [];
  });
  const walk = walkForward({
    results,
    matches: decided.map(({ played, decidedAt }) => ({ ...played, decidedAt })),
    settings: BACKTEST_RULES.model,
  });
  const forecasts = new Map(walk.forecasts.map((forecast) => [forecast.matchId, forecast]));
  const reasons = [
    ...Array.from({ length: matches.length - decided.length }, () => 'NO_PRICES'),
    ...walk.skipped.map(({ reason }) => reason),
  ];
  return {
    matches: decided.map(({ played, decidedAt, quotes }) => {
      const { matchId, homeTeamId, awayTeamId } = played;
      const formOf = (teamId: number): number | null => recentForm(teamId, matches, decidedAt);
      return {
        before: {
          matchId,
          homeTeamId,
          awayTeamId,
          decidedAt,
          quotes,
          forecast: forecasts.get(matchId) ?? null,
          form: { home: formOf(homeTeamId), away: formOf(awayTeamId) },
        },
        played,
        closingQuotes: closingQuotes.get(matchId) ?? [],
      };
    }),
    skipped: [...Map.groupBy(reasons, (reason) => reason)]
      .map(([reason, found]) => ({ reason, matches: found.length }))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
  };
}
