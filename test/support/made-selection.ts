import type { WeighedSelection } from '../../src/modules/pipeline/domain/match-state.ts';

/** A selection of a home win at 2.1 that was kept. */
export function madeSelection(changes: Partial<WeighedSelection> = {}): WeighedSelection {
  return {
    strategy: 'match-result-value',
    market: 'MATCH_RESULT',
    side: 'HOME',
    line: null,
    book: 'Bet365',
    price: 2.1,
    netPrice: 2.1,
    settlement: { win: 0.5, halfWin: 0, push: 0, halfLoss: 0, loss: 0.5 },
    probability: 0.5,
    fairProbability: 0.48,
    benchmark: 'Pinnacle',
    edge: 0.05,
    probabilityEdge: 0.02,
    decision: 'KEPT',
    ...changes,
  };
}
