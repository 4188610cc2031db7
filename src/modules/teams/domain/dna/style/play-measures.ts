import type { Game } from '../game.ts';
import { meanOf, ratioOf } from './figure.ts';
import { leagueMeasure } from './league-norms.ts';

export const cornersFor = leagueMeasure('cornersFor', 'corners', 'Corners per match', ({ games }) =>
  meanOf(games, ({ corners }) => corners && corners.own),
);

export const cornersAgainst = leagueMeasure(
  'cornersAgainst',
  'corners',
  'Corners conceded per match',
  ({ games }) => meanOf(games, ({ corners }) => corners && corners.opponent),
);

export const foulsFor = leagueMeasure('foulsFor', 'fouls', 'Fouls committed per match', ({ games }) =>
  meanOf(games, ({ fouls }) => fouls && fouls.own),
);

export const foulsAgainst = leagueMeasure('foulsAgainst', 'fouls', 'Fouls suffered per match', ({ games }) =>
  meanOf(games, ({ fouls }) => fouls && fouls.opponent),
);

/** 10 for a yellow card and 25 for a red one, as the cards markets count; null where either is unknown. */
export function bookingPointsOf({ yellowCards, redCards }: Game, side: 'own' | 'opponent'): number | null {
  return yellowCards && redCards && 10 * yellowCards[side] + 25 * redCards[side];
}

export const bookingPoints = leagueMeasure(
  'bookingPoints',
  'index',
  'Booking points per match: 10 for a yellow card, 25 for a red one',
  ({ games }) => meanOf(games, (game) => bookingPointsOf(game, 'own')),
);

export const cornersPerShot = leagueMeasure(
  'cornersPerShot',
  'ratio',
  'Corners per shot, from 20 shots: much where attacks are blocked and built anew, little where they end in a shot',
  ({ games }) =>
    ratioOf(
      games,
      ({ shots, corners }) => shots && corners && corners.own,
      ({ shots, corners }) => corners && shots && shots.own,
    ),
);
