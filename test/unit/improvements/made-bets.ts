import type { AnalysedBet } from '../../../src/modules/improvements/domain/analysis/analysed-bet.ts';
import type { StrategyRule } from '../../../src/modules/pipeline/domain/run-config.ts';
import type { Segment } from '../../../src/modules/strategies/domain/segments/segment.ts';

export const RULE: StrategyRule = {
  name: 'made',
  market: 'MATCH_RESULT',
  minEdge: 0.05,
  maxEdge: 0.25,
  minPrice: 1.2,
  maxPrice: 15,
};

export const segment = (value: string): Segment => ({ factor: 'CONTEXT', value });

/** A lost bet at 2.00 on a match of its own, which is the number. */
export function madeBet(number: number, changes: Partial<AnalysedBet> = {}): AnalysedBet {
  const profit = changes.profitUnits ?? -1;
  return {
    pickId: `pick ${number}`,
    matchId: number,
    strategyName: RULE.name,
    edge: 0.06,
    price: 2,
    stakeUnits: 1,
    turnoverUnits: 1,
    points: profit > 0 ? 1 : 0,
    fairClv: {},
    segments: [],
    ...changes,
    profitUnits: profit,
  };
}
