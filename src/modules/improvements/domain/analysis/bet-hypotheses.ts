import { groupClusters } from '../../../../quant/resampling/group-clusters.ts';
import { clusteredDifference, clusteredMean } from '../../../../quant/testing/clustered-mean.ts';
import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import { SEGMENT_FACTORS, type Segment } from '../../../strategies/domain/segments/segment.ts';
import type { AnalysedBet } from './analysed-bet.ts';
import { type BetMeasure, meanOf, measureBet } from './bet-metric.ts';
import type { Hypothesis } from './hypothesis.ts';
import { returnsOf } from './returns-of.ts';
import { type Comparison, compareMeans, NOT_COMPARED, testBelowZero } from './test-below-zero.ts';

export interface LeastSizes {
  readonly minimumBets: number;
  readonly minimumMatches: number;
}

/**
 * The hypotheses about the bets of one strategy: all of them, and those of each segment, by closing line value and by profit. Groups that are too
 * small are not tested; of those that hold the same bets the first alone, by the order of the factors: they would be one test.
 */
export function betHypotheses(
  bets: readonly AnalysedBet[],
  benchmark: BenchmarkBook | null,
  sizes: LeastSizes,
): Hypothesis[] {
  const measures: BetMeasure[] = [
    ...(benchmark === null ? [] : [{ metric: 'FAIR_CLV' as const, benchmark }]),
    { metric: 'PROFIT', benchmark: null },
  ];
  const groups: Group[] = [{ segment: null, bets }, ...segmentGroups(bets)];
  return measures.flatMap((measure) => {
    const tested = new Set<string>();
    return groups.flatMap((group) => {
      const measured = group.bets.filter((bet) => measureBet(measure, bet) !== null);
      if (!isLargeEnough(measured, sizes)) return [];
      const contents = measured.map(({ pickId }) => pickId).join();
      if (tested.has(contents)) return [];
      tested.add(contents);
      return hypothesisOf({ ...group, measured, all: bets }, measure, sizes) ?? [];
    });
  });
}

interface Group {
  readonly segment: Segment | null;
  readonly bets: readonly AnalysedBet[];
}

/** By the order of the factors, then by value. */
function segmentGroups(bets: readonly AnalysedBet[]): Group[] {
  const byName = new Map<string, { segment: Segment; bets: AnalysedBet[] }>();
  for (const bet of bets) {
    for (const segment of bet.segments) {
      const name = JSON.stringify([segment.factor, segment.value]);
      const group = byName.get(name) ?? { segment, bets: [] };
      group.bets.push(bet);
      byName.set(name, group);
    }
  }
  const factors = Object.keys(SEGMENT_FACTORS);
  return [...byName.values()].sort(
    ({ segment: left }, { segment: right }) =>
      factors.indexOf(left.factor) - factors.indexOf(right.factor) || (left.value < right.value ? -1 : 1),
  );
}

function isLargeEnough(bets: readonly AnalysedBet[], { minimumBets, minimumMatches }: LeastSizes): boolean {
  return bets.length >= minimumBets && matchesOf(bets) >= minimumMatches;
}

function matchesOf(bets: readonly AnalysedBet[]): number {
  return new Set(bets.map(({ matchId }) => matchId)).size;
}

function hypothesisOf(
  group: Group & { readonly measured: readonly AnalysedBet[]; readonly all: readonly AnalysedBet[] },
  measure: BetMeasure,
  { minimumBets }: LeastSizes,
): Hypothesis | null {
  const { segment, measured, all } = group;
  const seen = clusteredMean(groupClusters(valuesOf(measured, measure), clustersOf(measured)));
  const isReturn = measure.metric === 'PROFIT';
  const test = testBelowZero(seen.mean, seen, isReturn ? Math.sqrt(fairVariance(measured)) : null);
  if (test === null) return null;
  const inside = new Set(measured);
  const rest = all.filter((bet) => !inside.has(bet) && measureBet(measure, bet) !== null);
  const hasRest = rest.length >= minimumBets;
  return {
    source: 'SETTLED_PICKS',
    strategyName: measured[0]?.strategyName ?? '',
    segment,
    ...measure,
    bets: measured.length,
    matches: matchesOf(measured),
    ...test,
    restMean: hasRest ? meanOf(measure, rest) : null,
    ...returnsOf(group.bets),
    comparison: segment === null ? null : hasRest ? compareWith(rest, measured, measure) : NOT_COMPARED,
  };
}

function compareWith(
  rest: readonly AnalysedBet[],
  measured: readonly AnalysedBet[],
  measure: BetMeasure,
): Comparison {
  const both = [...measured, ...rest];
  const difference = clusteredDifference(
    valuesOf(both, measure),
    clustersOf(both),
    both.map((_, index) => index < measured.length),
  );
  const fairError =
    measure.metric === 'PROFIT' ? Math.sqrt(fairVariance(measured) + fairVariance(rest)) : null;
  return compareMeans(difference.mean, difference, fairError);
}

function valuesOf(bets: readonly AnalysedBet[], measure: BetMeasure): number[] {
  return bets.map((bet) => measureBet(measure, bet) ?? 0);
}

function clustersOf(bets: readonly AnalysedBet[]): string[] {
  return bets.map(({ matchId }) => String(matchId));
}

/** The variance of the mean profit per unit of bets at fair prices: one at a price of 4 is won once in four times, and has a variance of 3. */
function fairVariance(bets: readonly AnalysedBet[]): number {
  return bets.reduce((sum, { price }) => sum + price - 1, 0) / bets.length ** 2;
}
