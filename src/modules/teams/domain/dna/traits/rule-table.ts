import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import type { LeagueMeasure } from '../style/league-norms.ts';

/** A figure in standard deviations of the league; null where it is not known. */
export type Score = (team: TeamSeason, league: LeagueSeason) => number | null;

/** A score that has to reach a least value. */
export interface Condition {
  readonly score: Score;
  readonly least: number;
}

/** A name that is given where every condition holds. */
export interface NamedRule<Name extends string = string> {
  readonly name: Name;
  /** For readers: when it holds. */
  readonly description: string;
  readonly conditions: readonly Condition[];
}

export interface Classified<Name extends string> {
  readonly name: Name;
  /** Standard deviations by which one score would have to change for another answer; null when no rule could be asked. */
  readonly distance: number | null;
}

/** The measure's z in the league is at least so much. */
export const least = (measure: LeagueMeasure, z: number): Condition => atLeast(zOf(measure), z);

/** The measure's z in the league is at most so much. */
export const most = (measure: LeagueMeasure, z: number): Condition => atMost(zOf(measure), z);

export const atLeast = (score: Score, value: number): Condition => ({ score, least: value });

export const atMost = (score: Score, value: number): Condition => ({
  score: (team, league) => negative(score(team, league)),
  least: -value,
});

/**
 * The first rule whose conditions all hold, or `otherwise`. A rule with an unknown score does not hold. A rule's margin is
 * the least of score - threshold over its conditions; the distance is the least of the margin of the rule that holds and of
 * the shortfalls of the rules before it: one more or one less of that changes the answer.
 */
export function classify<Name extends string>(
  rules: readonly NamedRule<Name>[],
  otherwise: Name,
  team: TeamSeason,
  league: LeagueSeason,
): Classified<Name> {
  let distance: number | null = null;
  for (const { name, conditions } of rules) {
    const margin = marginOf(conditions, team, league);
    if (margin === null) continue;
    distance = Math.min(distance ?? Infinity, Math.abs(margin));
    if (margin >= 0) return { name, distance };
  }
  return { name: otherwise, distance };
}

/** Whether every condition holds; an unknown score does not. */
export function holds(conditions: readonly Condition[], team: TeamSeason, league: LeagueSeason): boolean {
  return (marginOf(conditions, team, league) ?? -1) >= 0;
}

function marginOf(conditions: readonly Condition[], team: TeamSeason, league: LeagueSeason): number | null {
  let margin = Infinity;
  for (const { score, least: threshold } of conditions) {
    const value = score(team, league);
    if (value === null) return null;
    margin = Math.min(margin, value - threshold);
  }
  return margin;
}

function zOf(measure: LeagueMeasure): Score {
  return (team, league) => measure.standing(team, league).z;
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}
