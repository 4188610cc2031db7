import type { Cell } from './csv-text.ts';
import type { MarketQuotes } from './quote-market.ts';
import type { MatchQuotes } from './quote-match.ts';

export type OddsStage = 'PRE_MATCH' | 'CLOSING';

const RESULT_OUTCOMES = ['H', 'D', 'A'];
const TOTALS_OUTCOMES = ['>2.5', '<2.5'];
const HANDICAP_OUTCOMES = ['AHH', 'AHA'];

/** The odds columns of football-data.co.uk, in its order; a `C` after the source's code marks closing odds. */
export function oddsCells(quotes: MatchQuotes, stage: OddsStage): Cell[] {
  const mark = stage === 'CLOSING' ? 'C' : '';
  const { result, totals, handicap } = quotes;
  return [
    ...marketCells(result, ['B365', 'BW', 'P', 'Max', 'Avg', 'BFE'], RESULT_OUTCOMES, (source) =>
      // Pinnacle is PS in the result columns and P in the others.
      source === 'P' ? `PS${mark}` : `${source}${mark}`,
    ),
    ...marketCells(totals, ['B365', 'P', 'Max', 'Avg', 'BFE'], TOTALS_OUTCOMES, (source) => source + mark),
    [`AH${mark}h`, quotes.handicapLine],
    ...marketCells(
      handicap,
      ['B365', 'P', 'Max', 'Avg', 'BFE'],
      HANDICAP_OUTCOMES,
      (source) => source + mark,
    ),
  ];
}

function marketCells(
  quotes: MarketQuotes,
  sources: readonly (keyof MarketQuotes)[],
  outcomes: readonly string[],
  prefixOf: (source: keyof MarketQuotes) => string,
): Cell[] {
  return sources.flatMap((source) =>
    outcomes.flatMap((outcome, index) =>
      quotes[source].slice(index, index + 1).map((price): Cell => [prefixOf(source) + outcome, price]),
    ),
  );
}
