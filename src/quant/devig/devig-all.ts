import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { readBook } from './book.ts';
import { devig } from './devig.ts';
import { DEVIG_METHODS } from './devig-result.ts';
import type { DevigMethod, DevigResult } from './devig-result.ts';

/** What a method makes of a book, or why it does not apply to it. */
export type DevigAnswer =
  | ({ readonly applies: true } & DevigResult)
  | { readonly applies: false; readonly method: DevigMethod; readonly reason: string };

/**
 * Every method on one book of decimal odds, in the order of `DEVIG_METHODS`. A method that does not apply, as the additive one on a
 * longshot, says why. Odds that are no book are refused as a whole (see `readBook`).
 */
export function devigAll(odds: readonly number[]): DevigAnswer[] {
  readBook(odds);
  return DEVIG_METHODS.map((method) => answerOf(method, odds));
}

function answerOf(method: DevigMethod, odds: readonly number[]): DevigAnswer {
  try {
    return { applies: true, ...devig(method, odds) };
  } catch (error) {
    if (error instanceof InvalidInputError) return { applies: false, method, reason: error.message };
    throw error;
  }
}
