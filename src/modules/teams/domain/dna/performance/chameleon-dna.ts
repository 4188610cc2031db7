import type { Duel, Game } from '../game.ts';
import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, fraction, group, type Shaped } from '../shape.ts';
import { type Bands, chameleonStyle, chameleonStyleShape } from './chameleon-style.ts';
import { meanOf, sumOf } from './mean-of.ts';

/** The overall figure needs so many measures of style: one alone says little of a style. */
const LEAST_STYLES = 3;

export const chameleonShape = group(
  'ChameleonDna',
  'How much a team changes its style with the strength of its opponent: thirds of the table before kick-off.',
  {
    matches: count('Matches with an opponent in the table: both teams had played before.'),
    topMatches: count('Matches against the top third.'),
    middleMatches: count('Matches against the middle third.'),
    bottomMatches: count('Matches against the bottom third.'),
    shots: chameleonStyleShape('ChameleonShots', 'shots', 'Shots of the team'),
    shotFraction: chameleonStyleShape('ChameleonShotFraction', 'fraction', "The team's share of all shots"),
    corners: chameleonStyleShape('ChameleonCorners', 'corners', 'Corners of the team'),
    fouls: chameleonStyleShape('ChameleonFouls', 'fouls', 'Fouls by the team'),
    goals: chameleonStyleShape('ChameleonGoals', 'goals', 'Goals scored by the team'),
    styles: count('Measures of style, of these five, whose adaptability is known.'),
    adaptability: fraction(
      'Mean of the known adaptabilities: 0 plays alike against all, 1 is set by the opponent alone. Null with fewer than three of them.',
      'styles',
      LEAST_STYLES,
    ),
  },
);

export type ChameleonDna = Shaped<typeof chameleonShape>;

/**
 * Style by the strength of the opponent. Bands are thirds of the table before kick-off: of n teams, the top third are the places p with
 * ceil(3 p / n) = 1, the middle 2, the bottom 3; matches before which a team had not played have no place and are left out.
 * Adaptability is the share of variance that the bands explain, corrected for chance (`varianceExplained`).
 */
export function chameleonDna({ games }: TeamSeason, league: LeagueSeason): ChameleonDna {
  const bands = bandsOf(games, league.teams.size);
  const styles = {
    shots: chameleonStyle(bands, ({ shots }) => shots && shots.own),
    shotFraction: chameleonStyle(bands, ({ shots }) => shots && shareOf(shots)),
    corners: chameleonStyle(bands, ({ corners }) => corners && corners.own),
    fouls: chameleonStyle(bands, ({ fouls }) => fouls && fouls.own),
    goals: chameleonStyle(bands, ({ goals }) => goals.own),
  };
  const known = Object.values(styles).flatMap(({ adaptability }) => adaptability ?? []);
  return {
    matches: bands.top.length + bands.middle.length + bands.bottom.length,
    topMatches: bands.top.length,
    middleMatches: bands.middle.length,
    bottomMatches: bands.bottom.length,
    ...styles,
    styles: known.length,
    adaptability: meanOf(
      sumOf(known, (value) => value),
      known.length,
      LEAST_STYLES,
    ),
  };
}

function bandsOf(games: readonly Game[], teams: number): Bands {
  const third = (wanted: number): Game[] =>
    games.filter(
      ({ opponentPosition }) =>
        opponentPosition !== null && Math.ceil((3 * opponentPosition) / teams) === wanted,
    );
  return { top: third(1), middle: third(2), bottom: third(3) };
}

function shareOf({ own, opponent }: Duel): number | null {
  return own + opponent === 0 ? null : own / (own + opponent);
}
