import { LONGEST_TOTAL, SHORTEST_TOTAL } from '../../../../quant/score-grid/means-from-markets.ts';
import { type BenchmarkRules, benchmarkOf } from '../../../matches/domain/benchmark.ts';
import type { Quote } from '../../../matches/domain/odds.ts';
import type { MarketOpinion } from '../layers/market-opinion.ts';
import type { DeviggedMarket } from './devig-offered.ts';

/** What the market thinks of a matchup, and whose prices say so. */
export interface MatchupOpinion extends MarketOpinion {
  /** The book of the 1X2 prices; null where they were given with the request. */
  readonly book: string | null;
}

/** The total whose chances stand for how many goals the market expects; others are further from the middle of the distribution. */
const USUAL_TOTAL = 2.5;

/** The opinion in given prices; null unless all of 1X2 is priced and the method of de-vigging applies to it. */
export function opinionOfOdds(markets: readonly DeviggedMarket[]): MatchupOpinion | null {
  const ofResult = markets.find(({ market }) => market === 'MATCH_RESULT');
  const [home, draw, away] = fairOf(ofResult) ?? [];
  if (home === undefined || draw === undefined || away === undefined) return null;
  const totals = markets.flatMap((candidate) => {
    const [over] = candidate.market === 'OVER_UNDER' ? (fairOf(candidate) ?? []) : [];
    return over === undefined || candidate.line === null ? [] : [{ line: candidate.line, over }];
  });
  return { matchResult: { home, draw, away }, total: middleOf(totals), book: null };
}

/** The opinion in the quotes of a fixture, by the sharpest book of each market; null without usable 1X2 prices. */
export function opinionOfQuotes(quotes: readonly Quote[], rules: BenchmarkRules): MatchupOpinion | null {
  const ofResult = benchmarkOf(
    quotes.filter(({ market }) => market === 'MATCH_RESULT'),
    rules,
  );
  const [home, draw, away] = ofResult?.probabilities ?? [];
  if (!ofResult || home === undefined || draw === undefined || away === undefined) return null;
  const byLine = Map.groupBy(
    quotes.filter(({ market }) => market === 'OVER_UNDER'),
    ({ line }) => line,
  );
  const totals = [...byLine].flatMap(([line, atLine]) => {
    const over = benchmarkOf(atLine, rules)?.probabilities[0];
    return over === undefined || line === null ? [] : [{ line, over }];
  });
  return { matchResult: { home, draw, away }, total: middleOf(totals), book: ofResult.book };
}

function fairOf(market: DeviggedMarket | undefined): readonly number[] | null {
  const chosen = market?.devig?.chosen;
  return chosen?.applies === true ? chosen.probabilities : null;
}

/** Of the lines that tell how many goals there are, the one closest to the usual; the lower of two. A certain total tells nothing. */
function middleOf(
  totals: readonly { readonly line: number; readonly over: number }[],
): MarketOpinion['total'] {
  const telling = totals.filter(
    ({ line, over }) => line >= SHORTEST_TOTAL && line <= LONGEST_TOTAL && over > 0 && over < 1,
  );
  const distance = ({ line }: { readonly line: number }): number => Math.abs(line - USUAL_TOTAL);
  return telling.toSorted((a, b) => distance(a) - distance(b) || a.line - b.line)[0] ?? null;
}
