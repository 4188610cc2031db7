import type { Game } from '../game.ts';
import { meanOf } from './figure.ts';
import { leagueMeasure } from './league-norms.ts';

const pointsOf = ({ points }: Game): number => points;

export const pointsPerMatch = leagueMeasure('pointsPerMatch', 'points', 'Points per match', ({ games }) =>
  meanOf(games, pointsOf),
);

export const homePoints = leagueMeasure('homePoints', 'points', 'Points per home match', ({ games }) =>
  meanOf(
    games.filter(({ venue }) => venue === 'HOME'),
    pointsOf,
  ),
);

export const awayPoints = leagueMeasure('awayPoints', 'points', 'Points per away match', ({ games }) =>
  meanOf(
    games.filter(({ venue }) => venue === 'AWAY'),
    pointsOf,
  ),
);

export const homeDependence = leagueMeasure(
  'homeDependence',
  'points',
  'Points per home match minus points per away match, from five matches at each; the sample is the smaller of the two',
  ({ games }) => {
    const home = meanOf(
      games.filter(({ venue }) => venue === 'HOME'),
      pointsOf,
    );
    const away = meanOf(
      games.filter(({ venue }) => venue === 'AWAY'),
      pointsOf,
    );
    const value = home.value === null || away.value === null ? null : home.value - away.value;
    return { value, sample: Math.min(home.sample, away.sample) };
  },
);

export const pointsVsExpectation = leagueMeasure(
  'pointsVsExpectation',
  'points',
  'Points per match minus 3 x win + draw of the fair closing chances, in matches that the benchmark quoted',
  ({ games }) =>
    meanOf(games, ({ points, expectedPoints }) => (expectedPoints === null ? null : points - expectedPoints)),
);

export const drawShare = leagueMeasure(
  'drawShare',
  'fraction',
  'Share of its matches that are drawn',
  ({ games }) => meanOf(games, ({ result }) => (result === 'DRAW' ? 1 : 0)),
);
