import type { Json } from '../../../shared/json.ts';
import type { HistoricResult } from '../../models/domain/fit-division.ts';
import type { HeadToHead } from './friction-row.ts';
import { MOST_LISTED_MEETINGS } from './friction-rules.ts';
import { type Pair, pairKey } from './league-pairs.ts';
import { rounded } from './rounded.ts';

/** A match of two teams, from the side that the pair stores as home. */
export interface Meeting {
  readonly matchId: number;
  readonly playedOn: string;
  /** Where the stored home side played. */
  readonly venue: 'HOME' | 'AWAY';
  readonly goals: number;
  readonly opponentGoals: number;
}

/** All results of a division by pair, in the order in which they were played. */
export function resultsByPair(
  results: readonly HistoricResult[],
): ReadonlyMap<string, readonly HistoricResult[]> {
  return Map.groupBy(results, ({ homeTeamId, awayTeamId }) =>
    pairKey({ home: homeTeamId, away: awayTeamId }),
  );
}

/** The matches of a pair, at either ground, as the side stored as home saw them. */
export function meetingsOf({ home }: Pair, results: readonly HistoricResult[]): Meeting[] {
  return results.map(({ matchId, playedOn, homeTeamId, homeGoals, awayGoals }) => {
    const isHome = homeTeamId === home;
    return {
      matchId,
      playedOn,
      venue: isHome ? 'HOME' : 'AWAY',
      goals: isHome ? homeGoals : awayGoals,
      opponentGoals: isHome ? awayGoals : homeGoals,
    };
  });
}

/** Counts of all known meetings of a pair in its division, over every season and both grounds. */
export function headToHead(meetings: readonly Meeting[]): HeadToHead {
  const goals = meetings.reduce((sum, one) => sum + one.goals + one.opponentGoals, 0);
  const wins = meetings.filter((one) => one.goals > one.opponentGoals).length;
  const losses = meetings.filter((one) => one.goals < one.opponentGoals).length;
  return {
    h2hMatches: meetings.length,
    h2hHomeWins: wins,
    h2hAwayWins: losses,
    h2hDraws: meetings.length - wins - losses,
    h2hAvgGoals: meetings.length === 0 ? null : rounded(goals / meetings.length),
    lastMatchDate: meetings.at(-1)?.playedOn ?? null,
  };
}

/** The newest meetings as they are stored with the pair, the newest first. */
export function listMeetings(meetings: readonly Meeting[]): Json {
  return {
    meetings: meetings.length,
    newest: meetings
      .slice(-MOST_LISTED_MEETINGS)
      .reverse()
      .map(({ playedOn, venue, goals, opponentGoals }) => ({
        date: playedOn,
        venue,
        goals,
        opponent_goals: opponentGoals,
      })),
  };
}
