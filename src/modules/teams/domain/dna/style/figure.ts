import type { Game } from '../game.ts';
import { STYLE_MINIMUMS } from './style-minimums.ts';

/** A figure and on how many matches, shots or goals it rests; null where that is too few. */
export interface Figure {
  readonly value: number | null;
  readonly sample: number;
}

type Read = (game: Game) => number | null;

/** The mean of what is read of each match, over the matches where it is known; null below five of them. */
export function meanOf(games: readonly Game[], read: Read): Figure {
  const known = games.map(read).filter((value) => value !== null);
  return figureOf(sum(known), known.length, STYLE_MINIMUMS.matches);
}

/**
 * Sum of the numerators / sum of the denominators, over the matches where both are known; null below five such matches, or
 * when the denominators sum to less than `least`. The sample is that sum.
 */
export function ratioOf(
  games: readonly Game[],
  numerator: Read,
  denominator: Read,
  least: number = STYLE_MINIMUMS.attempts,
): Figure {
  let [above, below, matches] = [0, 0, 0];
  for (const game of games) {
    const [part, whole] = [numerator(game), denominator(game)];
    if (part === null || whole === null) continue;
    above += part;
    below += whole;
    matches += 1;
  }
  return matches < STYLE_MINIMUMS.matches ? { value: null, sample: below } : figureOf(above, below, least);
}

/** total / size; null when the size is below `least`. */
export function figureOf(total: number, size: number, least: number): Figure {
  return { value: size < least || size === 0 ? null : total / size, sample: size };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
