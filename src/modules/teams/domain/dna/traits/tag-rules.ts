import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import {
  bothScoreShare,
  cleanSheetShare,
  firstHalfDifference,
  goalsFor,
  halfShift,
  overShare,
  secondHalfShare,
} from '../style/goal-measures.ts';
import { bookingPoints, cornersFor } from '../style/play-measures.ts';
import { awayPoints, drawShare, homePoints, pointsVsExpectation } from '../style/result-measures.ts';
import { conversion, finishingLuck, saveRate } from '../style/shot-measures.ts';
import { atLeast, holds, least, most, type Condition } from './rule-table.ts';
import {
  comebackPoints,
  leadPoints,
  marketDrift,
  pointsAgainstOthers,
  pointsAgainstTop,
  topGap,
} from './tag-measures.ts';
import { placesIn } from './tier.ts';
import { LEAST_MATCHES, TOP_SIX } from './trait-limits.ts';

/** A tag that a team can earn. */
export interface TagRule {
  /** As it is stored: `COMEBACK_KING`. */
  readonly tag: string;
  /** When a team has it. */
  readonly description: string;
  readonly rule: (team: TeamSeason, league: LeagueSeason) => boolean;
}

/** A tag for a team whose figures are all that far from the mean of the league; unknown figures earn none. */
const tagged = (tag: string, description: string, ...conditions: readonly Condition[]): TagRule => ({
  tag,
  description: `${description} (z-scores within the league and season)`,
  rule: (team, league) => team.games.length >= LEAST_MATCHES && holds(conditions, team, league),
});

/**
 * Every tag that the product gives, by name. Thresholds are z-scores within the league, each figure from its own least sample: five
 * matches (of the venue or the situation it speaks of), 20 shots on target, ten goals. One in six teams passes a z of 1 where
 * figures are normal. Tags of imported rows may be others.
 */
export const TAG_RULES: readonly TagRule[] = [
  tagged('BTTS_MACHINE', 'Both teams score in its matches: share at least 1', least(bothScoreShare, 1)),
  tagged('CARD_MAGNET', 'Booking points per match at least 1', least(bookingPoints, 1)),
  tagged('CLEAN_SHEET_KINGS', 'Share of matches without conceding at least 1', least(cleanSheetShare, 1)),
  tagged('CLINICAL', 'Goals per shot on target at least 1', least(conversion, 1)),
  tagged(
    'COMEBACK_KING',
    'Points per match after trailing at half time at least 1',
    least(comebackPoints, 1),
  ),
  tagged('CORNER_MACHINE', 'Corners per match at least 1', least(cornersFor, 1)),
  tagged('DRAW_SPECIALIST', 'Share of draws at least 1', least(drawShare, 1)),
  tagged('FAIR_PLAY', 'Booking points per match at most -1', most(bookingPoints, -1)),
  tagged(
    'FAST_STARTER',
    'Goal difference after half time minus that before it at most -1, and at half time at least 0: good starts that fade',
    most(halfShift, -1),
    least(firstHalfDifference, 0),
  ),
  tagged(
    'FLAT_TRACK_BULLY',
    'Points per match against teams below sixth place at least 0.5, and their excess over those against the top six at least 1',
    least(pointsAgainstOthers, 0.5),
    least(topGap, 1),
  ),
  tagged('FORTRESS', 'Points per home match at least 1', least(homePoints, 1)),
  tagged(
    'FRONT_RUNNER',
    'Points per match after leading at half time at least 1: leads are kept',
    least(leadPoints, 1),
  ),
  tagged(
    'GIANT_KILLER',
    'Not among the first six of the table itself; points per match against the top six before kick-off at least 0.5, and those against teams below sixth place minus these at most -0.5',
    atLeast((team, league) => placesIn(league).get(team.teamId) ?? null, TOP_SIX + 1),
    least(pointsAgainstTop, 0.5),
    most(topGap, -0.5),
  ),
  tagged('GK_LEAKY', '1 - goals conceded / shots on target allowed at most -1', most(saveRate, -1)),
  tagged('GK_WALL', '1 - goals conceded / shots on target allowed at least 1', least(saveRate, 1)),
  tagged('GOAL_SHY', 'Goals per match at most -1', most(goalsFor, -1)),
  tagged(
    'LUCKY',
    'Points against the expectation of closing odds at least 0.75, and goal difference beyond what shots on target give at least 0.75',
    least(pointsVsExpectation, 0.75),
    least(finishingLuck, 0.75),
  ),
  tagged(
    'MARKET_DARLING',
    'Fair chance of a win from the first prices to kick-off at least 1: money comes for it',
    least(marketDrift, 1),
  ),
  tagged(
    'MARKET_DRIFTER',
    'Fair chance of a win from the first prices to kick-off at most -1: money goes against it',
    most(marketDrift, -1),
  ),
  tagged('OVER_MACHINE', 'Share of matches with three goals or more at least 1', least(overShare, 1)),
  tagged('ROAD_WARRIORS', 'Points per away match at least 1', least(awayPoints, 1)),
  tagged('SECOND_HALF_TEAM', 'Share of its goals after half time at least 1', least(secondHalfShare, 1)),
  tagged(
    'SLOW_STARTER',
    'Goal difference after half time minus that before it at least 1, and at half time at most 0: poor starts put right',
    least(halfShift, 1),
    most(firstHalfDifference, 0),
  ),
  tagged('UNDER_FORTRESS', 'Share of matches with three goals or more at most -1', most(overShare, -1)),
  tagged(
    'UNLUCKY',
    'Points against the expectation of closing odds at most -0.75, and goal difference beyond what shots on target give at most -0.75',
    most(pointsVsExpectation, -0.75),
    most(finishingLuck, -0.75),
  ),
  tagged('WASTEFUL', 'Goals per shot on target at most -1', most(conversion, -1)),
];

/** The tags of a team, sorted; none below five matches. */
export function tagsOf(team: TeamSeason, league: LeagueSeason): string[] {
  return TAG_RULES.filter(({ rule }) => rule(team, league))
    .map(({ tag }) => tag)
    .sort();
}
