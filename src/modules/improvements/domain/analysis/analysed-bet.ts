import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import type { Segment } from '../../../strategies/domain/segments/segment.ts';

/** A settled pick as an analysis sees it. */
export interface AnalysedBet {
  readonly pickId: string;
  readonly matchId: number;
  readonly strategyName: string;
  /** Expected profit per unit when it was decided. */
  readonly edge: number;
  /** Decimal odds on offer, before commission. */
  readonly price: number;
  readonly stakeUnits: number;
  /** Stake that was won or lost to the end, in units, and what it brought. */
  readonly turnoverUnits: number;
  readonly profitUnits: number;
  /** Won 1, half won 0.75, push 0.5, half lost 0.25, lost 0. */
  readonly points: number;
  /** Fair closing line value by each benchmark that has one. */
  readonly fairClv: Readonly<Partial<Record<BenchmarkBook, number>>>;
  readonly segments: readonly Segment[];
}
