import type { Game } from '../game.ts';
import type { TeamSeason } from '../league-season.ts';
import { count, fraction, group, measure, type Shaped, meant } from '../shape.ts';
import { balanceOf } from './balance.ts';
import { meanOf, ratioOf } from './figure.ts';
import { STYLE_MINIMUMS } from './style-minimums.ts';

const { matches: LEAST, attempts: LEAST_SHOTS } = STYLE_MINIMUMS;
const perMatch = { min: 0, sample: 'matches', least: LEAST } as const;

const cornerRecordShape = group(
  'CornerRecord',
  'Corners for and against in all matches, or in those at one venue.',
  {
    matches: count('Matches of this kind in which the corners of both teams are known.'),
    own: count('Its corners in them.'),
    opponent: count('Corners of its opponents in them.'),
    perMatch: measure('corners', 'own / matches.', perMatch),
    opponentPerMatch: measure('corners', 'opponent / matches.', perMatch),
    totalPerMatch: measure('corners', '(own + opponent) / matches.', perMatch),
    share: fraction('own / (own + opponent); null too when there were none.', 'matches', LEAST),
    moreShare: fraction('Share of matches in which it has more corners than its opponent.', 'matches', LEAST),
    over95Share: fraction(
      'Share of matches with ten corners or more by both teams: over 9.5.',
      'matches',
      LEAST,
    ),
    over105Share: fraction(
      'Share of matches with eleven corners or more by both teams: over 10.5.',
      'matches',
      LEAST,
    ),
  },
);

export const cornerShape = group(
  'CornerDna',
  'Corners for and against, by venue, and how often their total passes the usual lines.',
  {
    all: meant(cornerRecordShape, 'All matches.'),
    home: meant(cornerRecordShape, 'The matches at home.'),
    away: meant(cornerRecordShape, 'The matches away.'),
    shots: count('Its shots in matches in which shots and corners are known.'),
    cornersPerShot: measure('ratio', 'Its corners / its shots; null too below five matches.', {
      min: 0,
      sample: 'shots',
      least: LEAST_SHOTS,
    }),
  },
);

/** Corners of a team and its opponents, over all and by venue; averages and shares from five matches. */
export function cornerDna({ games }: TeamSeason): Shaped<typeof cornerShape> {
  const perShot = ratioOf(
    games,
    ({ shots, corners }) => shots && corners && corners.own,
    ({ shots, corners }) => corners && shots && shots.own,
    LEAST_SHOTS,
  );
  return {
    all: recordOf(games),
    home: recordOf(games.filter(({ venue }) => venue === 'HOME')),
    away: recordOf(games.filter(({ venue }) => venue === 'AWAY')),
    shots: perShot.sample,
    cornersPerShot: perShot.value,
  };
}

function recordOf(games: readonly Game[]): Shaped<typeof cornerRecordShape> {
  const shareWhere = (holds: (own: number, opponent: number) => boolean): number | null =>
    meanOf(games, ({ corners }) => corners && (holds(corners.own, corners.opponent) ? 1 : 0)).value;
  return {
    ...balanceOf(games, ({ corners }) => corners),
    totalPerMatch: meanOf(games, ({ corners }) => corners && corners.own + corners.opponent).value,
    moreShare: shareWhere((own, opponent) => own > opponent),
    over95Share: shareWhere((own, opponent) => own + opponent > 9.5),
    over105Share: shareWhere((own, opponent) => own + opponent > 10.5),
  };
}
