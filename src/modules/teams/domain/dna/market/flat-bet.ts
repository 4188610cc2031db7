import { expectedValue } from '../../../../../quant/settlement/expected-value.ts';
import type { Settlement } from '../../../../../quant/settlement/settlement.ts';
import { closingLineValue } from '../../../../../quant/value/closing-line-value.ts';
import { edge } from '../../../../../quant/value/edge.ts';
import { fairProbabilities, type BenchmarkBook } from '../../../../matches/domain/benchmark.ts';
import type { Quote } from '../../../../matches/domain/odds.ts';
import { DNA_RULES } from '../dna-rules.ts';
import type { Game } from '../game.ts';
import { bestOffer, priceOf, prices, type Offer } from './best-offer.ts';
import { selectionOf, settle, type PricedFamily, type Selection } from './family.ts';

/** One unit backed before a match, settled. */
export interface FlatBet extends Offer {
  readonly game: Game;
  readonly settlement: Settlement;
  readonly profitUnits: number;
  /** What was at risk: the stake without what was returned, 0, 0.5 or 1. */
  readonly turnoverUnits: number;
  /** Against the season's benchmark at kick-off; null where it closed without a usable price at the same line. */
  readonly close: { readonly edge: number; readonly clv: number } | null;
}

/** Backs a family with one unit before a match at the best net price; null where no book offers one. */
export function placeFlatBet(
  family: PricedFamily,
  game: Game,
  homeHandicap: number | null,
  benchmark: BenchmarkBook | null,
): FlatBet | null {
  const selection = selectionOf(family, game, homeHandicap);
  const settlement = settle(family, game, homeHandicap);
  const offer = selection && bestOffer(game.quotes.preMatch, selection);
  if (!offer || !settlement) return null;
  return {
    game,
    ...offer,
    settlement,
    profitUnits: expectedValue(settlement, offer.price),
    turnoverUnits: settlement.win + settlement.loss + (settlement.halfWin + settlement.halfLoss) / 2,
    close: benchmark && compareWithClose(game.quotes.closing, selection, offer.price, benchmark),
  };
}

/**
 * Edge: fair closing probability x price - 1, the margin taken out. CLV: price / closing price - 1, the margin left in. In a
 * handicap the probability is that of the part of the stake that is not returned.
 */
function compareWithClose(
  quotes: readonly Quote[],
  selection: Selection,
  price: number,
  benchmark: BenchmarkBook,
): FlatBet['close'] {
  const quote = quotes.find((one) => one.book === benchmark && prices(one, selection));
  const fair = quote && fairProbabilities(quote, DNA_RULES);
  const probability =
    fair?.[selection.pick === 'first' ? 0 : selection.pick === 'draw' ? 1 : fair.length - 1];
  if (!quote || probability === undefined) return null;
  return { edge: edge(probability, price), clv: closingLineValue(price, priceOf(quote, selection)) };
}
