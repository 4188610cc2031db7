import { devigAll } from '../../../../quant/devig/devig-all.ts';
import type { DevigMethod } from '../../../../quant/devig/devig-result.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import type { OfferedMarket } from './given-odds.ts';

/** The answers of all five methods, in the order of `DEVIG_METHODS`. */
export type DevigAnswers = ReturnType<typeof devigAll>;

/** The margin of a market with all its prices, and what is left without it. */
export interface Devigged {
  readonly overround: number;
  /** By the method that was asked for, which may not apply. */
  readonly chosen: DevigAnswers[number];
  readonly all: DevigAnswers;
}

export interface DeviggedMarket extends OfferedMarket {
  /** Null where not every outcome is priced: the margin is then unknown. */
  readonly devig: Devigged | null;
}

/** Takes the margin out of each complete market. @throws InvalidInputError naming the market whose prices sum below a whole book. */
export function devigOffered(markets: readonly OfferedMarket[], method: DevigMethod): DeviggedMarket[] {
  return markets.map((market, index) => ({
    ...market,
    devig: market.isComplete ? devigOf(market, `odds[${index}]`, method) : null,
  }));
}

function devigOf({ offers }: OfferedMarket, path: string, method: DevigMethod): Devigged {
  const prices = offers.map(({ price }) => price);
  const all = answersOf(prices, path);
  const chosen = all.find((answer) => answer.method === method);
  if (!chosen) throw new InvalidInputError('devigMethod', method, 'is no method of taking out a margin.');
  return { overround: prices.reduce((sum, price) => sum + 1 / price, -1), chosen, all };
}

function answersOf(prices: readonly number[], path: string): DevigAnswers {
  try {
    return devigAll(prices);
  } catch (error) {
    // The engine knows one book; the caller gave several.
    if (error instanceof InvalidInputError) throw new InvalidInputError(path, prices, error.rule);
    throw error;
  }
}
