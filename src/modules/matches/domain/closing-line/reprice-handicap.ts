import { asianHandicapSettlement } from '../../../../quant/score-grid/asian-handicap-settlement.ts';
import { meansFromHandicap } from '../../../../quant/score-grid/means-from-handicap.ts';
import { scoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import { fairOdds } from '../../../../quant/settlement/fair-odds.ts';
import { DomainError } from '../../../../shared/domain-error.ts';
import { type BenchmarkRules, fairProbabilities } from '../benchmark.ts';
import type { Quote } from '../odds.ts';

/** Wide enough for every total that a market quotes. */
const MAX_GOALS = 40;

export type NoRepricing = 'NO_CLOSING_PRICE' | 'NO_FAIR_PRICE' | 'LINE_MOVED_WITHOUT_TOTAL' | 'NO_MEANS';

/**
 * The fair closing price of a handicap at a line that the book did not close at, from its closing handicap (of several the one
 * nearest to `line`, then the lower) and its closing total: the goal means whose grid gives both, and the asked line settled on that
 * grid, in halves where it is a quarter line. `quotes` are those of one book. Else why there is none.
 */
export function repriceHandicap(
  side: 'HOME' | 'AWAY',
  line: number,
  quotes: readonly Quote[],
  rules: BenchmarkRules,
): { readonly fairPrice: number } | NoRepricing {
  const handicap = nearest(
    quotes.filter(({ market }) => market === 'ASIAN_HANDICAP'),
    line,
  );
  if (!handicap) return 'NO_CLOSING_PRICE';
  const total = quotes
    .filter(({ market, line: goals }) => market === 'OVER_UNDER' && goals !== null)
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))[0];
  if (!total) return 'LINE_MOVED_WITHOUT_TOTAL';
  const [home] = fairProbabilities(handicap, rules) ?? [];
  const [over] = fairProbabilities(total, rules) ?? [];
  if (home === undefined || over === undefined) return 'NO_FAIR_PRICE';
  try {
    const means = meansFromHandicap({
      handicap: { line: handicap.line ?? 0, home },
      total: { line: total.line ?? 0, over },
    });
    const grid = scoreGrid(means, { maxGoals: MAX_GOALS });
    const fairPrice = fairOdds(asianHandicapSettlement(grid, side, line));
    return fairPrice > 1 ? { fairPrice } : 'NO_MEANS';
  } catch (error) {
    if (error instanceof DomainError) return 'NO_MEANS';
    throw error;
  }
}

function nearest(quotes: readonly Quote[], line: number): Quote | undefined {
  const distance = (quote: Quote): number => Math.abs((quote.line ?? 0) - line);
  return quotes
    .filter((quote) => quote.line !== null)
    .toSorted((a, b) => distance(a) - distance(b) || (a.line ?? 0) - (b.line ?? 0))[0];
}
