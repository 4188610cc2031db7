import { daysBetween } from '../../../../shared/uk-time.ts';
import type { DatedResult } from '../walk-forward/dated-result.ts';
import type { Learner } from '../walk-forward/learner.ts';
import type { DecidedMatch } from './decided-match.ts';

/** What gives a forecast away: how often each was seen. All are 0 in an evaluation without a leak. */
export interface LeakCounts {
  /** Results that a model was given to learn from although they became known after its decision. */
  readonly lateResults: number;
  /** Forecasts that were decided after the kick-off. */
  readonly lateDecisions: number;
  /** Matches whose result counts as known at or before their own kick-off. */
  readonly earlyResults: number;
  /** Matches of which the history holds another result of the same two teams at most three days away: the same one, twice. */
  readonly doubles: number;
}

export const NO_LEAKS: LeakCounts = { lateResults: 0, lateDecisions: 0, earlyResults: 0, doubles: 0 };

const DOUBLE_WITHIN_DAYS = 3;

export function addCounts(a: LeakCounts, b: LeakCounts): LeakCounts {
  return {
    lateResults: a.lateResults + b.lateResults,
    lateDecisions: a.lateDecisions + b.lateDecisions,
    earlyResults: a.earlyResults + b.earlyResults,
    doubles: a.doubles + b.doubles,
  };
}

/** The learner, and how many results it was given too early so far. */
export function watchLearner(learner: Learner): { learner: Learner; lateResults: () => number } {
  let late = 0;
  return {
    learner: (known, decidedAt) => {
      late += known.filter(({ resultKnownAt }) => resultKnownAt > decidedAt).length;
      return learner(known, decidedAt);
    },
    lateResults: () => late,
  };
}

/** A match as the checks see it. */
type CheckedMatch = Pick<
  DecidedMatch,
  'matchId' | 'playedOn' | 'kickOffAt' | 'resultKnownAt' | 'homeTeamId' | 'awayTeamId' | 'decidedAt'
>;

/** Looks for leaks in the matches that were forecast and the history that they were forecast from. */
export function countLeaks(
  matches: readonly CheckedMatch[],
  results: readonly DatedResult[],
): Omit<LeakCounts, 'lateResults'> {
  const byPair = Map.groupBy(results, pairOf);
  const isDouble = (match: CheckedMatch): boolean =>
    (byPair.get(pairOf(match)) ?? []).some(
      ({ matchId, playedOn }) =>
        matchId !== match.matchId && Math.abs(daysBetween(playedOn, match.playedOn)) <= DOUBLE_WITHIN_DAYS,
    );
  return {
    lateDecisions: matches.filter(({ decidedAt, kickOffAt }) => decidedAt > kickOffAt).length,
    earlyResults: matches.filter(({ resultKnownAt, kickOffAt }) => resultKnownAt <= kickOffAt).length,
    doubles: matches.filter(isDouble).length,
  };
}

/** The two teams, whoever was at home. */
function pairOf({ homeTeamId, awayTeamId }: Pick<DatedResult, 'homeTeamId' | 'awayTeamId'>): string {
  return [Math.min(homeTeamId, awayTeamId), Math.max(homeTeamId, awayTeamId)].join(' ');
}
