import type { PlayedMatch } from '../../matches/domain/played-match.ts';
import type { DriftHistory } from './drift-history.ts';
import type { DriftSubject, Observation } from './drift-subject.ts';

type ValueOf = (match: PlayedMatch) => number | null;

/** Statistics of a match that a season file tells; cards are yellow and red ones together. */
const FEATURES: Readonly<Record<string, ValueOf>> = {
  home_shots: ({ homeShots }) => homeShots,
  away_shots: ({ awayShots }) => awayShots,
  home_shots_on_target: ({ homeShotsOnTarget }) => homeShotsOnTarget,
  away_shots_on_target: ({ awayShotsOnTarget }) => awayShotsOnTarget,
  home_corners: ({ homeCorners }) => homeCorners,
  away_corners: ({ awayCorners }) => awayCorners,
  home_fouls: ({ homeFouls }) => homeFouls,
  away_fouls: ({ awayFouls }) => awayFouls,
  home_cards: ({ homeYellowCards, homeRedCards }) => sum(homeYellowCards, homeRedCards),
  away_cards: ({ awayYellowCards, awayRedCards }) => sum(awayYellowCards, awayRedCards),
};

/** What a match came to: goals, and 1 or 0 for what happened or not. */
export const OUTCOMES = {
  home_goals: ({ homeGoals }) => homeGoals,
  away_goals: ({ awayGoals }) => awayGoals,
  home_win: ({ homeGoals, awayGoals }) => (homeGoals > awayGoals ? 1 : 0),
  draw: ({ homeGoals, awayGoals }) => (homeGoals === awayGoals ? 1 : 0),
  over_2_5: ({ homeGoals, awayGoals }) => (homeGoals + awayGoals > 2 ? 1 : 0),
  both_score: ({ homeGoals, awayGoals }) => (homeGoals > 0 && awayGoals > 0 ? 1 : 0),
} satisfies Record<string, (match: PlayedMatch) => number>;

/** The subjects that a match tells by itself. A match without the number is left out of its subject. */
export function matchSubjects(history: DriftHistory): DriftSubject[] {
  return [
    ...Object.entries(FEATURES).map(([name, valueOf]) => subjectOf(history, 'FEATURE', name, valueOf)),
    ...Object.entries(OUTCOMES).map(([name, valueOf]) => subjectOf(history, 'OUTCOME', name, valueOf)),
  ];
}

/** A number of each match of the seasons that are compared; null where a match has none. */
export function subjectOf(
  { reference, current }: DriftHistory,
  kind: 'FEATURE' | 'OUTCOME',
  name: string,
  valueOf: ValueOf,
  book: DriftSubject['book'] = null,
): DriftSubject {
  const observe = (matches: readonly PlayedMatch[]): Observation[] =>
    matches.flatMap((match) => {
      const value = valueOf(match);
      return value === null
        ? []
        : [{ matchId: match.matchId, playedOn: match.playedOn, value, compared: value }];
    });
  return { kind, name, book, reference: observe(reference), current: observe(current) };
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
