import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import type { LeagueMeasure } from '../style/league-norms.ts';
import { directnessOf } from '../style/play-indices.ts';
import {
  conversion,
  shotsAgainst,
  shotsFor,
  shotsOnTargetAgainst,
  shotsOnTargetFor,
} from '../style/shot-measures.ts';
import { atLeast, atMost, classify, least, type NamedRule, type Score } from './rule-table.ts';

export const STYLES = [
  'dominant',
  'chaotic',
  'counter',
  'besieged',
  'attacking',
  'defensive',
  'direct',
  'balanced',
] as const;
export type Style = (typeof STYLES)[number];

/** Attack: mean of the z of shots and of shots on target per match. */
export const attackScore: Score = meanScore(shotsFor, shotsOnTargetFor, 1);

/** Defence: the same of the shots that are allowed, with the sign turned: above 0 a team allows little. */
export const defenceScore: Score = meanScore(shotsAgainst, shotsOnTargetAgainst, -1);

/**
 * Rule to style, the first that holds; balanced where none does. Everything is made of shots, corners and goals: `counter` and
 * `direct` name what counter-attacking and direct teams look like in these figures, not what was seen on the pitch.
 */
export const STYLE_RULES: readonly NamedRule<Style>[] = [
  {
    name: 'dominant',
    description: 'Attack and defence both at least 0.75: shoots far more than others, allows far less.',
    conditions: [atLeast(attackScore, 0.75), atLeast(defenceScore, 0.75)],
  },
  {
    name: 'chaotic',
    description: 'Attack at least 0.4 and defence at most -0.4: many shots at both ends.',
    conditions: [atLeast(attackScore, 0.4), atMost(defenceScore, -0.4)],
  },
  {
    name: 'counter',
    description:
      'Attack and defence both at most -0.25, but goals per shot on target at least 0.5: cedes the shots, uses its own.',
    conditions: [atMost(attackScore, -0.25), atMost(defenceScore, -0.25), least(conversion, 0.5)],
  },
  {
    name: 'besieged',
    description: 'Attack and defence both at most -0.6: outshot in most matches.',
    conditions: [atMost(attackScore, -0.6), atMost(defenceScore, -0.6)],
  },
  {
    name: 'attacking',
    description: 'Attack at least 0.5.',
    conditions: [atLeast(attackScore, 0.5)],
  },
  {
    name: 'defensive',
    description: 'Defence at least 0.4 and attack at most 0: few shots at both ends.',
    conditions: [atLeast(defenceScore, 0.4), atMost(attackScore, 0)],
  },
  {
    name: 'direct',
    description:
      'Directness, as in the tactical vector, at least 0.75: attacks end in a shot on target rather than in a blocked ball or a corner.',
    conditions: [atLeast(directnessOf, 0.75)],
  },
];

/** Matches at which the size of the sample alone halves the confidence. */
const HALF_CONFIDENCE = 10;

export interface StyleFound {
  readonly style: Style;
  /** 0..100. */
  readonly confidence: number;
}

/**
 * The style of a team and how sure it is: 100 x (1/2 + min(1, distance) / 2) x n / (n + 10), rounded, with the distance to the
 * nearest boundary of a rule in standard deviations of the league and n matches. Null below five matches, and where the shots of
 * the league are not known.
 */
export function styleOf(team: TeamSeason, league: LeagueSeason): StyleFound | null {
  if (attackScore(team, league) === null || defenceScore(team, league) === null) return null;
  const { name, distance } = classify(STYLE_RULES, 'balanced', team, league);
  const matches = shotsFor.standing(team, league).sample;
  const clear = 0.5 + Math.min(1, distance ?? 0) / 2;
  return { style: name, confidence: Math.round((100 * clear * matches) / (matches + HALF_CONFIDENCE)) };
}

function meanScore(first: LeagueMeasure, second: LeagueMeasure, sign: 1 | -1): Score {
  return (team: TeamSeason, league: LeagueSeason) => {
    const [one, other] = [first.standing(team, league).z, second.standing(team, league).z];
    return one === null || other === null ? null : (sign * (one + other)) / 2;
  };
}
