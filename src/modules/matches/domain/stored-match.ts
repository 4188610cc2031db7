import type { KickOff } from './known-at-rules.ts';
import { type MatchRow, STAT_NAMES } from './match-row.ts';
import type { StoredTimeline } from './place-observation.ts';

/** The columns of a match that a source fills once it has been played, by the name of the field. */
export const PLAYED_FIELDS = [
  'homeGoals',
  'awayGoals',
  'halfTimeHomeGoals',
  'halfTimeAwayGoals',
  'referee',
  ...STAT_NAMES,
] as const;
export type PlayedField = (typeof PLAYED_FIELDS)[number];
export type Played = Readonly<Record<PlayedField, number | string | null>>;

/** What is on record of a match. */
export interface StoredMatch {
  readonly id: number;
  /** Every kick-off that was known, ordered by when; the last one is in force. */
  readonly schedule: StoredTimeline<KickOff, number>;
  readonly knownAt: Date;
  readonly played: Played;
}

/** The fields of a row that a result fills. */
export function playedFieldsOf(row: MatchRow): Played {
  return {
    homeGoals: row.result?.homeGoals ?? null,
    awayGoals: row.result?.awayGoals ?? null,
    halfTimeHomeGoals: row.result?.halfTimeHomeGoals ?? null,
    halfTimeAwayGoals: row.result?.halfTimeAwayGoals ?? null,
    referee: row.referee,
    ...row.stats,
  };
}
