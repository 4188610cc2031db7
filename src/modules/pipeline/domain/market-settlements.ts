import { asianHandicapSettlement } from '../../../quant/score-grid/asian-handicap-settlement.ts';
import { matchResultProbabilities } from '../../../quant/score-grid/match-result-probabilities.ts';
import type { ScoreGrid } from '../../../quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../quant/score-grid/total-settlement.ts';
import { type Settlement, winOrLose } from '../../../quant/settlement/settlement.ts';
import type { Prices, Quote } from '../../matches/domain/odds.ts';
import type { SelectionSide } from './match-state.ts';

/** A selection of a market: which price of a quote it takes and how it settles. */
export interface MarketSelection {
  readonly side: SelectionSide;
  readonly settlement: Settlement;
  readonly priceOf: (prices: Prices) => number | null;
  /** Where its probability stands among those of the de-vigged quote. */
  readonly position: number;
}

/** The selections of a market at a line, each with the probabilities of how it settles, from one score grid. */
export function marketSelections(
  grid: ScoreGrid,
  market: Quote['market'],
  line: number | null,
): MarketSelection[] {
  if (market === 'MATCH_RESULT') {
    const { home, draw, away } = matchResultProbabilities(grid);
    return [
      { side: 'HOME', settlement: winOrLose(home), priceOf: ({ first }) => first, position: 0 },
      { side: 'DRAW', settlement: winOrLose(draw), priceOf: (prices) => prices.draw, position: 1 },
      { side: 'AWAY', settlement: winOrLose(away), priceOf: ({ second }) => second, position: 2 },
    ];
  }
  if (line === null) return [];
  const [first, second] =
    market === 'OVER_UNDER'
      ? ([
          ['OVER', totalSettlement(grid, 'OVER', line)],
          ['UNDER', totalSettlement(grid, 'UNDER', line)],
        ] as const)
      : ([
          ['HOME', asianHandicapSettlement(grid, 'HOME', line)],
          ['AWAY', asianHandicapSettlement(grid, 'AWAY', line)],
        ] as const);
  return [
    { side: first[0], settlement: first[1], priceOf: (prices) => prices.first, position: 0 },
    { side: second[0], settlement: second[1], priceOf: (prices) => prices.second, position: 1 },
  ];
}
