import type { AnalysedBet } from '../../src/modules/improvements/domain/analysis/analysed-bet.ts';
import type { FailurePattern } from '../../src/modules/improvements/domain/analysis/failure-pattern.ts';
import type { Findings, LibraryStrategy } from '../../src/modules/improvements/domain/analysis/proposer.ts';
import type { StrategyRule } from '../../src/modules/pipeline/domain/run-config.ts';
import type { Segment } from '../../src/modules/strategies/domain/segments/segment.ts';
import { VALUE_STRATEGIES } from '../../src/modules/strategies/domain/library/value-strategies.ts';

export function madeRule(changes: Partial<StrategyRule> = {}): StrategyRule {
  return {
    name: 'match-result-value',
    market: 'MATCH_RESULT',
    minEdge: 0.05,
    maxEdge: 0.25,
    minPrice: 1.2,
    maxPrice: 15,
    ...changes,
  };
}

/** `HOME_VALUE` of the library, with the least edges that were tried: the stricter, the fewer bets and the less of a loss. */
export function madeLibraryStrategy(): LibraryStrategy {
  const found = VALUE_STRATEGIES.find(({ name }) => name === 'HOME_VALUE');
  if (!found) throw new Error('The library has no HOME_VALUE.');
  const outcomes = [
    { minEdge: 0.02, bets: 900, mean: -0.06 },
    { minEdge: 0.05, bets: 500, mean: -0.05 },
    { minEdge: 0.08, bets: 300, mean: -0.02 },
    { minEdge: 0.12, bets: 100, mean: 0.01 },
  ];
  const thresholds = outcomes.map(({ minEdge }) => minEdge);
  return { kind: 'LIBRARY', name: found.name, rule: found.rule, thresholds, outcomes };
}

/** A loss of three per cent in the bets of a segment. */
export function madePattern(changes: Partial<FailurePattern> = {}): FailurePattern {
  return {
    id: 'P1',
    source: 'SETTLED_PICKS',
    strategyName: 'match-result-value',
    segment: { factor: 'DIVISION', value: 'E0' },
    metric: 'FAIR_CLV',
    benchmark: 'PS',
    bets: 60,
    matches: 55,
    mean: -0.031_234_567,
    standardError: 0.008,
    restMean: 0.004,
    pValue: 0.000_051_234,
    adjustedPValue: 0.004,
    winRate: 0.25,
    roi: -0.12,
    ...changes,
  };
}

/** Bets of a segment: a loss below an edge of ten per cent, a gain from there on. */
export function madeBets(segment: Segment, count = 60): AnalysedBet[] {
  return Array.from({ length: count }, (_, number) => {
    const edge = 0.055 + (number % 10) * 0.01;
    const value = edge < 0.1 ? -0.08 : 0.02;
    return {
      pickId: `${segment.value}-${number}`,
      matchId: number + 1,
      strategyName: 'match-result-value',
      edge,
      price: 2.1,
      stakeUnits: 1,
      turnoverUnits: 1,
      profitUnits: value,
      points: value > 0 ? 1 : 0,
      fairClv: { PS: value },
      segments: [segment],
    };
  });
}

/** One pattern of one strategy, unless told otherwise. */
export function madeFindings(changes: Partial<Findings> = {}): Findings {
  return {
    patterns: [madePattern()],
    strategies: [{ kind: 'PIPELINE', rule: madeRule() }],
    bets: madeBets({ factor: 'DIVISION', value: 'E0' }),
    maximumProposals: 3,
    minimumBets: 50,
    shrinkage: { ofMeans: 0.25, ofDifferences: 0.5 },
    ...changes,
  };
}
