import type { Clusters } from '../../../quant/resampling/group-clusters.ts';
import { bootstrapRatio } from '../../../quant/resampling/bootstrap-mean.ts';
import { wilsonOfShare } from '../../../quant/scoring/wilson-interval.ts';
import {
  type BinSums,
  type ClosingSums,
  type GroupOf,
  NO_PICKS,
  type PerformanceSums,
  type PickSums,
} from './performance-sums.ts';
import { BENCHMARKS, type BenchmarkBook } from '../../matches/domain/benchmark.ts';

export interface ClosingPerformance {
  readonly benchmark: BenchmarkBook;
  readonly fairPicks: number;
  readonly meanFairClv: number | null;
  readonly fairBeatShare: number | null;
  readonly rawPicks: number;
  readonly meanRawClv: number | null;
  readonly rawBeatShare: number | null;
  readonly repriced: number;
}

export interface PickBin {
  readonly from: number;
  readonly to: number;
  readonly picks: number;
  readonly weight: number;
  readonly meanProbability: number | null;
  readonly observedRate: number | null;
  readonly lower: number;
  readonly upper: number;
}

export interface PickCalibration {
  readonly picks: number;
  /** Null without picks. */
  readonly expectedCalibrationError: number | null;
  readonly bins: readonly PickBin[];
}

/** What came of picks. */
export interface PickTotals {
  readonly sums: PickSums;
  readonly settled: number;
  /** Null without turnover. */
  readonly roi: number | null;
  /** Null where none was won or lost. */
  readonly hitRate: number | null;
  readonly closing: readonly ClosingPerformance[];
  readonly calibration: PickCalibration;
}

export interface PickPerformance extends PickTotals {
  readonly byMarket: readonly (PickTotals & { readonly market: string })[];
  readonly byDivision: readonly (PickTotals & { readonly division: string })[];
  /** Profit by turnover of each match day. */
  readonly returnDays: Clusters;
  /** Fair closing values by picks of each match day. */
  readonly closingDays: ReadonlyMap<string, Clusters>;
}

const BINS = 10;

/** Performance from sums in groups: over all, by market, by division, and by match day. */
export function pickPerformance(sums: PerformanceSums): PickPerformance {
  const total = sums.picks.find((one) => isOf(one, null, null) && one.day === null) ?? NO_PICKS;
  const days = sums.picks.filter(({ day }) => day !== null);
  const closingDays = Map.groupBy(
    sums.closing.filter(({ day }) => day !== null),
    ({ benchmark }) => benchmark,
  );
  return {
    ...totalsOf(total, sums),
    byMarket: sums.picks.flatMap((one) =>
      one.market === null ? [] : [{ market: one.market, ...totalsOf(one, sums) }],
    ),
    byDivision: sums.picks.flatMap((one) =>
      one.division === null ? [] : [{ division: one.division, ...totalsOf(one, sums) }],
    ),
    returnDays: clustersOf(
      days,
      ({ profitUnits }) => Number(profitUnits),
      ({ turnoverUnits }) => Number(turnoverUnits),
    ),
    closingDays: new Map(
      [...closingDays].map(([benchmark, of]) => [
        benchmark,
        clustersOf(
          of,
          ({ fairSum }) => fairSum,
          ({ fairPicks }) => fairPicks,
        ),
      ]),
    ),
  };
}

/**
 * The 95 % interval of a ratio by the bootstrap of whole match days (bias-corrected and accelerated, 1,000 draws, always the same for the
 * same picks); null below ten match days.
 */
export function dayInterval(days: Clusters): { readonly lower: number; readonly upper: number } | null {
  if (days.sums.length === 0) return null;
  const { lower, upper } = bootstrapRatio(days, { resamples: 1000, seed: 'pick performance' });
  return lower === null || upper === null ? null : { lower, upper };
}

function totalsOf(sums: PickSums, { closing, bins }: PerformanceSums): PickTotals {
  const { market, division } = sums;
  const wins = sums.won + sums.halfWon;
  const decided = wins + sums.lost + sums.halfLost;
  const turnover = Number(sums.turnoverUnits);
  return {
    sums,
    settled: sums.picks - sums.open,
    roi: turnover === 0 ? null : Number(sums.profitUnits) / turnover,
    hitRate: decided === 0 ? null : wins / decided,
    closing: BENCHMARKS.flatMap((benchmark) =>
      closing
        .filter((one) => one.benchmark === benchmark && one.day === null && isOf(one, market, division))
        .map((one) => closingOf(benchmark, one)),
    ),
    calibration: calibrationOf(bins.filter((one) => isOf(one, market, division))),
  };
}

function closingOf(benchmark: BenchmarkBook, sums: ClosingSums): ClosingPerformance {
  const { fairPicks, rawPicks, repriced } = sums;
  return {
    benchmark,
    fairPicks,
    meanFairClv: fairPicks === 0 ? null : sums.fairSum / fairPicks,
    fairBeatShare: fairPicks === 0 ? null : sums.fairBeaten / fairPicks,
    rawPicks,
    meanRawClv: rawPicks === 0 ? null : sums.rawSum / rawPicks,
    rawBeatShare: rawPicks === 0 ? null : sums.rawBeaten / rawPicks,
    repriced,
  };
}

function calibrationOf(sums: readonly BinSums[]): PickCalibration {
  const bins = Array.from({ length: BINS }, (_, position) => {
    const one = sums.find(({ bin }) => bin === position);
    return binOf(position, one ?? { picks: 0, weight: 0, won: 0, probabilitySum: 0 });
  });
  const weight = bins.reduce((sum, bin) => sum + bin.weight, 0);
  const missed = bins.reduce(
    (sum, bin) => sum + bin.weight * Math.abs((bin.observedRate ?? 0) - (bin.meanProbability ?? 0)),
    0,
  );
  return {
    picks: bins.reduce((sum, { picks }) => sum + picks, 0),
    expectedCalibrationError: weight === 0 ? null : missed / weight,
    bins,
  };
}

function binOf(
  position: number,
  { picks, weight, won, probabilitySum }: Pick<BinSums, 'picks' | 'weight' | 'won' | 'probabilitySum'>,
): PickBin {
  const observedRate = weight === 0 ? null : won / weight;
  return {
    from: position / BINS,
    to: (position + 1) / BINS,
    picks,
    weight,
    meanProbability: weight === 0 ? null : probabilitySum / weight,
    observedRate,
    ...wilsonOfShare(observedRate ?? 0, weight),
  };
}

/** Days on which nothing was at risk say nothing. */
function clustersOf<Row>(
  rows: readonly Row[],
  sumOf: (row: Row) => number,
  sizeOf: (row: Row) => number,
): Clusters {
  const kept = rows.filter((row) => sizeOf(row) > 0);
  return {
    sums: Float64Array.from(kept, sumOf),
    sizes: Float64Array.from(kept, sizeOf),
    sum: kept.reduce((total, row) => total + sumOf(row), 0),
    size: kept.reduce((total, row) => total + sizeOf(row), 0),
  };
}

function isOf(one: Omit<GroupOf, 'day'>, market: string | null, division: string | null): boolean {
  return one.market === market && one.division === division;
}
