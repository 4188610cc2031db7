import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, fraction, group, measure, type Shaped, meant } from '../shape.ts';
import {
  balanceOf,
  cornerBalanceShape,
  foulBalanceShape,
  shotBalanceShape,
  shotOnTargetBalanceShape,
} from './balance.ts';
import { ratioOf } from './figure.ts';
import { directnessOf, pressingOf } from './play-indices.ts';
import { STYLE_MINIMUMS } from './style-minimums.ts';

const { matches: LEAST, attempts: LEAST_SHOTS } = STYLE_MINIMUMS;
const index = { sample: 'indexMatches', least: LEAST } as const;

export const tacticalShape = group(
  'TacticalDna',
  'How a team plays, as far as shots, corners and fouls tell. Match files hold no possession, passes or positions: tempo, directness, territory and pressing are proxies, and say so.',
  {
    shots: meant(shotBalanceShape, 'Shots of either side.'),
    shotsOnTarget: meant(shotOnTargetBalanceShape, 'Shots on target of either side.'),
    corners: meant(cornerBalanceShape, 'Corners of either side.'),
    fouls: meant(foulBalanceShape, 'Fouls committed by either side.'),
    tempoMatches: count('Matches in which the shots and corners of both teams are known.'),
    tempo: measure('index', 'Shots and corners of both teams per match: how much happens.', {
      min: 0,
      sample: 'tempoMatches',
      least: LEAST,
    }),
    territoryShare: fraction(
      'Its shots and corners / those of both teams: a proxy of where the play takes place.',
      'tempoMatches',
      LEAST,
    ),
    attempts: count('Its shots in matches in which shots, shots on target and corners are known.'),
    shotsOnTargetPerShot: measure('ratio', 'Its shots on target / its shots.', {
      min: 0,
      sample: 'attempts',
      least: LEAST_SHOTS,
    }),
    cornersPerShot: measure('ratio', 'Its corners / its shots: low where attacks end in a shot at once.', {
      min: 0,
      sample: 'attempts',
      least: LEAST_SHOTS,
    }),
    indexMatches: count('Matches in which shots, shots on target, corners and fouls are all known.'),
    directness: measure(
      'standard deviations',
      'Proxy: (z of shots on target per shot - z of corners per shot) / 2, z in the league. Above 0 attacks end in a shot on target rather than in a corner.',
      index,
    ),
    pressing: measure(
      'standard deviations',
      'Proxy: (z of fouls committed per match - z of shots allowed per match) / 2, z in the league. Above 0 a team disrupts much and allows little; weak teams that only foul stay near 0.',
      index,
    ),
  },
);

/**
 * Shares and rates of shots, corners and fouls, and proxies of a style made from them. z = (figure - mean of the league) /
 * population standard deviation of the league; an index is null when one of its two z is.
 */
export function tacticalDna(team: TeamSeason, league: LeagueSeason): Shaped<typeof tacticalShape> {
  const { games } = team;
  const lively = games.flatMap(({ shots, corners }) => (shots && corners ? [{ shots, corners }] : []));
  const own = lively.reduce((total, { shots, corners }) => total + shots.own + corners.own, 0);
  const both = lively.reduce((total, { shots, corners }) => total + shots.opponent + corners.opponent, own);
  const enough = lively.length >= LEAST;
  const full = games.filter(({ shots, shotsOnTarget, corners }) => shots && shotsOnTarget && corners);
  const onTarget = ratioOf(
    full,
    ({ shotsOnTarget }) => shotsOnTarget && shotsOnTarget.own,
    ({ shots }) => shots && shots.own,
  );
  const cornered = ratioOf(
    full,
    ({ corners }) => corners && corners.own,
    ({ shots }) => shots && shots.own,
  );
  const indexMatches = full.filter(({ fouls }) => fouls).length;
  return {
    shots: balanceOf(games, (game) => game.shots),
    shotsOnTarget: balanceOf(games, (game) => game.shotsOnTarget),
    corners: balanceOf(games, (game) => game.corners),
    fouls: balanceOf(games, (game) => game.fouls),
    tempoMatches: lively.length,
    tempo: enough ? both / lively.length : null,
    territoryShare: enough && both > 0 ? own / both : null,
    attempts: onTarget.sample,
    shotsOnTargetPerShot: onTarget.value,
    cornersPerShot: cornered.value,
    indexMatches,
    directness: indexMatches < LEAST ? null : directnessOf(team, league),
    pressing: indexMatches < LEAST ? null : pressingOf(team, league),
  };
}
