import type { ScoreGrid } from '../../../quant/score-grid/score-grid.ts';
import { expectedValue } from '../../../quant/settlement/expected-value.ts';
import { fairOdds } from '../../../quant/settlement/fair-odds.ts';
import { benchmarkOf } from '../../matches/domain/benchmark.ts';
import { decideSelection } from './decide-selection.ts';
import { type MarketSelection, marketSelections } from './market-settlements.ts';
import type { UsableQuote, WeighedSelection } from './match-state.ts';
import { isBettable, netPrice } from '../../matches/domain/net-price.ts';
import type { RunConfig } from './run-config.ts';
import { factsOf, type MatchOfFacts } from './selection-facts.ts';

/** A match with the prices on offer, and what says in which segments its selections are. */
export interface PricedMatch extends MatchOfFacts {
  readonly quotes: readonly UsableQuote[];
}

/**
 * Every selection that a strategy can take in a match, at the best price after commission among the books that take bets,
 * with what it is worth and whether the strategy keeps it. The order is fixed, so equal inputs give equal answers.
 */
export function weighSelections(grid: ScoreGrid, match: PricedMatch, config: RunConfig): WeighedSelection[] {
  const { quotes } = match;
  return config.strategies.flatMap((rule) => {
    const ofMarket = quotes.filter(({ market }) => market === rule.market);
    const byLine = Map.groupBy(ofMarket, ({ line }) => line);
    return [...byLine]
      .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
      .flatMap(([line, atLine]) => {
        const benchmark = benchmarkOf(atLine, config);
        return marketSelections(grid, rule.market, line).flatMap((selection) => {
          const best = bestOffer(atLine, selection, config.exchangeCommission);
          if (!best) return [];
          const probability = 1 / fairOdds(selection.settlement);
          const fairProbability = benchmark?.probabilities[selection.position] ?? null;
          const edge = expectedValue(selection.settlement, best.netPrice);
          const facts = factsOf(match, { market: rule.market, side: selection.side, price: best.price });
          const weighed: WeighedSelection = {
            strategy: rule.name,
            market: rule.market,
            side: selection.side,
            line,
            ...best,
            settlement: selection.settlement,
            probability,
            fairProbability,
            benchmark: benchmark?.book ?? null,
            edge,
            probabilityEdge: fairProbability === null ? null : probability - fairProbability,
            decision: decideSelection(rule, edge, facts),
          };
          return [weighed];
        });
      });
  });
}

interface Offer {
  readonly book: string;
  readonly price: number;
  readonly netPrice: number;
}

/** The offer with the highest net price; of equal ones that of the book whose code comes first. */
function bestOffer(
  quotes: readonly UsableQuote[],
  { priceOf }: MarketSelection,
  commission: number,
): Offer | null {
  const offers = quotes.flatMap((quote): Offer[] => {
    const price = priceOf(quote);
    if (price === null || !isBettable(quote.book)) return [];
    return [{ book: quote.book, price, netPrice: netPrice(quote.book, price, commission) }];
  });
  return offers.sort((a, b) => b.netPrice - a.netPrice || (a.book < b.book ? -1 : 1))[0] ?? null;
}
