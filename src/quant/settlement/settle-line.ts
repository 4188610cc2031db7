import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { Settlement } from './settlement.ts';

const LONGEST_LINE = 100;

/** Refuses a line that is not a multiple of 0.25 within `shortest`..`longest`, -100..100 unless told. */
export function requireLine(
  path: string,
  line: number,
  shortest = -LONGEST_LINE,
  longest = LONGEST_LINE,
): number {
  if (Number.isInteger(line * 4) && line >= shortest && line <= longest) return line;
  throw new InvalidInputError(path, line, `must be a multiple of 0.25 from ${shortest} to ${longest}.`);
}

/**
 * How a bet settles that wins when `value - line` is above zero. `distribution[i]` is the probability of the value
 * `smallest + i`. A quarter line is two bets of half the stake on the lines 0.25 to either side, so a value 0.25 away from it
 * wins one half and pushes the other: a half win or half loss, not an averaged push.
 */
export function settleLine(distribution: Float64Array, smallest: number, line: number): Settlement {
  let [win, halfWin, push, halfLoss, loss] = [0, 0, 0, 0, 0];
  for (const [index, probability] of distribution.entries()) {
    const distance = smallest + index - line;
    if (distance >= 0.5) win += probability;
    else if (distance === 0.25) halfWin += probability;
    else if (distance === 0) push += probability;
    else if (distance === -0.25) halfLoss += probability;
    else loss += probability;
  }
  // A sum of many rounded numbers can end a last bit above 1, which is no probability any more.
  return {
    win: Math.min(1, win),
    halfWin: Math.min(1, halfWin),
    push: Math.min(1, push),
    halfLoss: Math.min(1, halfLoss),
    loss: Math.min(1, loss),
  };
}

/** The same bet from the other side. */
export function opposite({ win, halfWin, push, halfLoss, loss }: Settlement): Settlement {
  return { win: loss, halfWin: halfLoss, push, halfLoss: halfWin, loss: win };
}
