import { devigAdditive } from './devig-additive.ts';
import { devigMultiplicative } from './devig-multiplicative.ts';
import { devigOddsRatio } from './devig-odds-ratio.ts';
import { devigPower } from './devig-power.ts';
import type { DevigMethod, DevigResult } from './devig-result.ts';
import { devigShin } from './devig-shin.ts';

const DEVIG_BY_METHOD: Record<DevigMethod, (odds: readonly number[]) => DevigResult> = {
  MULTIPLICATIVE: devigMultiplicative,
  ADDITIVE: devigAdditive,
  POWER: devigPower,
  SHIN: devigShin,
  ODDS_RATIO: devigOddsRatio,
};

/**
 * The fair probabilities of a book of decimal odds, one per outcome of which exactly one happens. Throws
 * `InvalidInputError` for odds that are no such book (see `readBook`) and for a book that the method does not apply to.
 */
export function devig(method: DevigMethod, odds: readonly number[]): DevigResult {
  return DEVIG_BY_METHOD[method](odds);
}
