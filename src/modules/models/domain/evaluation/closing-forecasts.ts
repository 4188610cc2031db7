import { type BenchmarkRules, fairProbabilities } from '../../../matches/domain/benchmark.ts';
import { netPrice } from '../../../matches/domain/net-price.ts';
import { bookSum, type Quote } from '../../../matches/domain/odds.ts';
import { chooseBenchmark, resultQuoteOf } from '../../../teams/domain/dna/choose-benchmark.ts';
import type { ClosingForecast } from './evaluated-match.ts';
import type { SeasonFacts } from './league-facts.ts';

/** The closing line of a season by match: that of one benchmark, by `chooseBenchmark`. Matches that it does not price are absent. */
export function closingForecasts(
  { played, closing }: SeasonFacts,
  rules: BenchmarkRules,
): [matchId: number, ClosingForecast][] {
  const book = chooseBenchmark(played, closing, rules);
  if (book === null) return [];
  return played.flatMap(({ matchId }): [number, ClosingForecast][] => {
    const quote = resultQuoteOf(closing.get(matchId), book);
    const probabilities = quote && fairProbabilities(quote, rules);
    if (!quote || !probabilities) return [];
    return [[matchId, { book, probabilities, overround: netSum(quote, rules) - 1 }]];
  });
}

function netSum({ book, first, draw, second }: Quote, { exchangeCommission }: BenchmarkRules): number {
  const net = (price: number): number => netPrice(book, price, exchangeCommission);
  return bookSum({ first: net(first), draw: draw === null ? null : net(draw), second: net(second) });
}
