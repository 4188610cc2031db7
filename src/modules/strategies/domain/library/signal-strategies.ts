import type { StrategyDefinition } from './strategy-definition.ts';
import { ANY_PRICE } from './strategy-rule.ts';

const EITHER_WIN = { market: 'MATCH_RESULT', sides: ['HOME', 'AWAY'] } as const;

/** Follows signals besides the model's edge, or several of them together. */
export const SIGNAL_STRATEGIES: readonly StrategyDefinition[] = [
  {
    name: 'CONVERGENCE',
    description:
      'The win of a side for which signals agree: value by the model, a price above the fair one of the benchmark, better form.',
    marketFamily: '1X2',
    isControl: false,
    venue: null,
    rule: {
      ...EITHER_WIN,
      ...ANY_PRICE,
      minPrice: 1.2,
      maxPrice: 15,
      maxEdge: 0.25,
      minEdge: 0.03,
      minMarketEdge: 0,
      minFormGap: 0.5,
      minSignals: 2,
    },
    axes: [
      [{ minSignals: 2 }, { minSignals: 3 }],
      [{ minEdge: 0.03 }, { minEdge: 0.06 }],
    ],
  },
  {
    name: 'FORM_MOMENTUM',
    description: 'The win of the side with the clearly better last five matches, whatever the model says.',
    marketFamily: '1X2',
    isControl: false,
    venue: null,
    rule: { ...EITHER_WIN, ...ANY_PRICE, minFormGap: 1, maxPrice: 5 },
    axes: [[{ minFormGap: 0.6 }, { minFormGap: 1 }, { minFormGap: 1.4 }]],
  },
  {
    name: 'PRICE_OUTLIER',
    description:
      'Any result for which one book pays more than the fair price of the benchmark (Kaunitz, Zhong and Kreiner, 2017); no model.',
    marketFamily: '1X2',
    isControl: false,
    venue: null,
    rule: {
      market: 'MATCH_RESULT',
      sides: ['HOME', 'DRAW', 'AWAY'],
      ...ANY_PRICE,
      maxPrice: 15,
      minMarketEdge: 0.03,
    },
    axes: [[{ minMarketEdge: 0.01 }, { minMarketEdge: 0.03 }, { minMarketEdge: 0.05 }]],
  },
  {
    name: 'BTTS_YES',
    description:
      'Both teams to score where the model holds it likely. Without prices: hits and calibration alone.',
    marketFamily: 'BTTS',
    isControl: false,
    venue: null,
    rule: { market: 'BTTS', sides: ['YES'], ...ANY_PRICE, minProbability: 0.55 },
    axes: [[{ minProbability: 0.5 }, { minProbability: 0.55 }, { minProbability: 0.6 }]],
  },
  {
    name: 'BTTS_NO',
    description:
      'Not both teams to score where the model holds it likely. Without prices: hits and calibration alone.',
    marketFamily: 'BTTS',
    isControl: false,
    venue: null,
    rule: { market: 'BTTS', sides: ['NO'], ...ANY_PRICE, minProbability: 0.55 },
    axes: [[{ minProbability: 0.5 }, { minProbability: 0.55 }, { minProbability: 0.6 }]],
  },
];
