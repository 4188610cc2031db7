import type { Game } from '../game.ts';
import type { TeamSeason } from '../league-season.ts';
import { count, fraction, group, measure, type Shaped, meant } from '../shape.ts';
import { balanceOf, redCardBalanceShape, yellowCardBalanceShape } from './balance.ts';
import { meanOf, ratioOf } from './figure.ts';
import { bookingPointsOf } from './play-measures.ts';
import { STYLE_MINIMUMS } from './style-minimums.ts';

const { matches: LEAST, attempts: LEAST_FOULS } = STYLE_MINIMUMS;
const perMatch = { min: 0, sample: 'matches', least: LEAST } as const;

const cardRecordShape = group(
  'CardRecord',
  'Cards in one kind of matches, yellow and red ones known. Booking points: 10 for a yellow card, 25 for a red one.',
  {
    matches: count('Matches of this kind in which the cards of both teams are known.'),
    cardsPerMatch: measure('cards', 'Its yellow and red cards per match.', perMatch),
    bookingPointsPerMatch: measure('index', 'Its booking points per match.', perMatch),
    opponentBookingPointsPerMatch: measure('index', 'Booking points of its opponents per match.', perMatch),
    totalBookingPointsPerMatch: measure('index', 'Booking points of both teams per match.', perMatch),
  },
);

export const cardShape = group(
  'CardDna',
  'Cards for and against, what a foul costs, and when cards come. Files do not say at which minute a card was shown: situations at half time take the cards of the whole match.',
  {
    yellow: meant(yellowCardBalanceShape, 'Yellow cards of either side.'),
    red: meant(redCardBalanceShape, 'Red cards of either side.'),
    all: meant(cardRecordShape, 'All matches.'),
    home: meant(cardRecordShape, 'The matches at home.'),
    away: meant(cardRecordShape, 'The matches away.'),
    trailingAtHalfTime: meant(
      cardRecordShape,
      'Matches in which the team trailed at half time, all 90 minutes.',
    ),
    levelAtHalfTime: meant(cardRecordShape, 'Matches that were level at half time, all 90 minutes.'),
    leadingAtHalfTime: meant(cardRecordShape, 'Matches in which the team led at half time, all 90 minutes.'),
    redCardMatches: count('Matches in which red cards are known.'),
    sentOffShare: fraction('Share of matches in which it has a red card.', 'redCardMatches', LEAST),
    fouls: count('Its fouls in matches in which fouls and cards are known.'),
    cardsPerFoul: measure('ratio', 'Its yellow and red cards / its fouls; null too below five matches.', {
      min: 0,
      sample: 'fouls',
      least: LEAST_FOULS,
    }),
    opponentFouls: count('Fouls of its opponents in matches in which fouls and cards are known.'),
    opponentCardsPerFoul: measure(
      'ratio',
      'Yellow and red cards of its opponents / their fouls; null too below five matches.',
      { min: 0, sample: 'opponentFouls', least: LEAST_FOULS },
    ),
  },
);

/** Cards of a team and its opponents, by venue and by the score at half time; averages from five matches of a kind. */
export function cardDna({ games }: TeamSeason): Shaped<typeof cardShape> {
  const costs = (side: 'own' | 'opponent') =>
    ratioOf(
      games,
      (game) => game.fouls && cardsOf(game, side),
      (game) => (cardsOf(game, side) === null ? null : game.fouls && game.fouls[side]),
      LEAST_FOULS,
    );
  const [own, opponent] = [costs('own'), costs('opponent')];
  const atHalfTime = (holds: (margin: number) => boolean) =>
    recordOf(
      games.filter(({ halfTimeGoals }) => halfTimeGoals && holds(halfTimeGoals.own - halfTimeGoals.opponent)),
    );
  const sentOff = meanOf(games, ({ redCards }) => redCards && (redCards.own > 0 ? 1 : 0));
  return {
    yellow: balanceOf(games, ({ yellowCards }) => yellowCards),
    red: balanceOf(games, ({ redCards }) => redCards),
    all: recordOf(games),
    home: recordOf(games.filter(({ venue }) => venue === 'HOME')),
    away: recordOf(games.filter(({ venue }) => venue === 'AWAY')),
    trailingAtHalfTime: atHalfTime((margin) => margin < 0),
    levelAtHalfTime: atHalfTime((margin) => margin === 0),
    leadingAtHalfTime: atHalfTime((margin) => margin > 0),
    redCardMatches: sentOff.sample,
    sentOffShare: sentOff.value,
    fouls: own.sample,
    cardsPerFoul: own.value,
    opponentFouls: opponent.sample,
    opponentCardsPerFoul: opponent.value,
  };
}

function recordOf(games: readonly Game[]): Shaped<typeof cardRecordShape> {
  const cards = meanOf(games, (game) => cardsOf(game, 'own'));
  const own = meanOf(games, (game) => bookingPointsOf(game, 'own')).value;
  const opponent = meanOf(games, (game) => bookingPointsOf(game, 'opponent')).value;
  return {
    matches: cards.sample,
    cardsPerMatch: cards.value,
    bookingPointsPerMatch: own,
    opponentBookingPointsPerMatch: opponent,
    totalBookingPointsPerMatch: own === null || opponent === null ? null : own + opponent,
  };
}

function cardsOf({ yellowCards, redCards }: Game, side: 'own' | 'opponent'): number | null {
  return yellowCards && redCards && yellowCards[side] + redCards[side];
}
