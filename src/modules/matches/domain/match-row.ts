import type { Day } from '../../../shared/uk-time.ts';
import type { KickOff } from './known-at-rules.ts';
import type { Quote } from './odds.ts';
import type { OddsAnomalyRule, RawPrices } from './odds-anomaly.ts';
import type { Season } from './season.ts';

/** Goals after the match, and at half time where the source has them. */
export interface Result {
  readonly homeGoals: number;
  readonly awayGoals: number;
  readonly halfTimeHomeGoals: number | null;
  readonly halfTimeAwayGoals: number | null;
}

/** The counts that a source may have of a match, in the order in which they are stored. */
export const STAT_COLUMNS = {
  homeShots: 'HS',
  awayShots: 'AS',
  homeShotsOnTarget: 'HST',
  awayShotsOnTarget: 'AST',
  homeFouls: 'HF',
  awayFouls: 'AF',
  homeCorners: 'HC',
  awayCorners: 'AC',
  homeYellowCards: 'HY',
  awayYellowCards: 'AY',
  homeRedCards: 'HR',
  awayRedCards: 'AR',
} as const;
export type StatName = keyof typeof STAT_COLUMNS;
export const STAT_NAMES = Object.keys(STAT_COLUMNS) as StatName[];
export type Stats = Readonly<Record<StatName, number | null>>;

/** One row of a file, read and checked. */
export interface MatchRow {
  readonly line: number;
  readonly division: string;
  readonly season: Season;
  readonly kickOff: KickOff;
  readonly home: string;
  readonly away: string;
  readonly referee: string | null;
  readonly result: Result | null;
  readonly stats: Stats;
  readonly quotes: readonly Quote[];
}

/** Prices that were kept out of the odds, and the rule that they break. */
export interface OddsAnomaly {
  readonly line: number;
  readonly playedOn: Day;
  readonly home: string;
  readonly away: string;
  readonly column: string;
  readonly rule: OddsAnomalyRule;
  readonly prices: RawPrices;
  /** The sum of the implied probabilities; null when a price is missing or no price at all. */
  readonly bookSum: number | null;
}

/** What identifies a match: in a double round robin the pair of teams does within a season, elsewhere the day belongs to it. */
export function matchKey(match: {
  division: string;
  season: Season;
  home: string | number;
  away: string | number;
  day: Day;
  isDoubleRoundRobin: boolean;
}): string {
  const parts = [match.division, match.season, match.home, match.away];
  return JSON.stringify(match.isDoubleRoundRobin ? parts : [...parts, match.day]);
}
