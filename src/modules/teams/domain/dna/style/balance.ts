import type { Duel, Game } from '../game.ts';
import { count, fraction, group, measure, type Shaped, type Unit } from '../shape.ts';
import { figureOf } from './figure.ts';
import { STYLE_MINIMUMS } from './style-minimums.ts';

const { matches: LEAST } = STYLE_MINIMUMS;

const balanceShape = (type: string, unit: Unit, what: string) =>
  group(type, `The ${what} of a team and of its opponents, over the matches where both are known.`, {
    matches: count(`Matches in which the ${what} of both teams are known.`),
    own: count(`Its ${what} in these matches.`),
    opponent: count(`Those of its opponents in these matches.`),
    perMatch: measure(unit, 'own / matches.', { min: 0, sample: 'matches', least: LEAST }),
    opponentPerMatch: measure(unit, 'opponent / matches.', { min: 0, sample: 'matches', least: LEAST }),
    share: fraction('own / (own + opponent); null too when nobody had any.', 'matches', LEAST),
  });

export const shotBalanceShape = balanceShape('ShotBalance', 'shots', 'shots');
export const shotOnTargetBalanceShape = balanceShape('ShotOnTargetBalance', 'shots', 'shots on target');
export const cornerBalanceShape = balanceShape('CornerBalance', 'corners', 'corners');
export const foulBalanceShape = balanceShape('FoulBalance', 'fouls', 'fouls committed');
export const yellowCardBalanceShape = balanceShape('YellowCardBalance', 'cards', 'yellow cards');
export const redCardBalanceShape = balanceShape('RedCardBalance', 'cards', 'red cards');

export type Balance = Shaped<ReturnType<typeof balanceShape>>;

/** What a team and its opponents did of one kind; averages and share are null below five matches. */
export function balanceOf(games: readonly Game[], read: (game: Game) => Duel | null): Balance {
  const duels = games.map(read).filter((duel) => duel !== null);
  const matches = duels.length;
  const own = duels.reduce((total, duel) => total + duel.own, 0);
  const opponent = duels.reduce((total, duel) => total + duel.opponent, 0);
  return {
    matches,
    own,
    opponent,
    perMatch: figureOf(own, matches, LEAST).value,
    opponentPerMatch: figureOf(opponent, matches, LEAST).value,
    share: matches < LEAST ? null : figureOf(own, own + opponent, 1).value,
  };
}
