import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { goalsAgainst, goalsFor, volatility } from '../style/goal-measures.ts';
import { homeDependence, pointsVsExpectation } from '../style/result-measures.ts';
import { classify, least, most, type NamedRule } from './rule-table.ts';

export const ARCHETYPES = [
  'powerhouse',
  'entertainer',
  'struggler',
  'stalemate',
  'goal_engine',
  'wall',
  'leaky',
  'blunt',
  'home_sided',
  'road_sided',
  'overachiever',
  'underachiever',
  'rollercoaster',
  'all_rounder',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];

/** Rule to archetype, the first that holds; all_rounder where none does. Every threshold is a z in the league. */
export const ARCHETYPE_RULES: readonly NamedRule<Archetype>[] = [
  {
    name: 'powerhouse',
    description: 'Goals scored at least 0.75, goals conceded at most -0.75.',
    conditions: [least(goalsFor, 0.75), most(goalsAgainst, -0.75)],
  },
  {
    name: 'entertainer',
    description: 'Goals scored and conceded both at least 0.5.',
    conditions: [least(goalsFor, 0.5), least(goalsAgainst, 0.5)],
  },
  {
    name: 'struggler',
    description: 'Goals scored at most -0.75, goals conceded at least 0.75.',
    conditions: [most(goalsFor, -0.75), least(goalsAgainst, 0.75)],
  },
  {
    name: 'stalemate',
    description: 'Goals scored and conceded both at most -0.5.',
    conditions: [most(goalsFor, -0.5), most(goalsAgainst, -0.5)],
  },
  {
    name: 'goal_engine',
    description: 'Goals scored at least 0.75.',
    conditions: [least(goalsFor, 0.75)],
  },
  { name: 'wall', description: 'Goals conceded at most -0.75.', conditions: [most(goalsAgainst, -0.75)] },
  { name: 'leaky', description: 'Goals conceded at least 0.75.', conditions: [least(goalsAgainst, 0.75)] },
  { name: 'blunt', description: 'Goals scored at most -0.75.', conditions: [most(goalsFor, -0.75)] },
  {
    name: 'home_sided',
    description: 'Points per home match minus points per away match at least 1.',
    conditions: [least(homeDependence, 1)],
  },
  {
    name: 'road_sided',
    description: 'Points per home match minus points per away match at most -1.',
    conditions: [most(homeDependence, -1)],
  },
  {
    name: 'overachiever',
    description: 'Points against the expectation of closing odds at least 1.',
    conditions: [least(pointsVsExpectation, 1)],
  },
  {
    name: 'underachiever',
    description: 'Points against the expectation of closing odds at most -1.',
    conditions: [most(pointsVsExpectation, -1)],
  },
  {
    name: 'rollercoaster',
    description: 'Volatility of the goal difference at least 1.',
    conditions: [least(volatility, 1)],
  },
];

/** How a team comes to its results; null below five matches, or where fewer than four teams have played as many. */
export function archetypeOf(team: TeamSeason, league: LeagueSeason): Archetype | null {
  if (goalsFor.standing(team, league).z === null) return null;
  return classify(ARCHETYPE_RULES, 'all_rounder', team, league).name;
}
