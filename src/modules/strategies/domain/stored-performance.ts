/**
 * What a computation may write into `performance_by_context` beside results by context, in the row's own spelling. The views
 * `strategy_measures` and `strategies_ranking` read these keys; adopted rows have none of them.
 */
export interface StoredPerformance {
  /** Sum of the stakes of the settled bets, in units; above 0. Without it, one unit a settled bet. */
  readonly turnover_units?: number;
  /** By the code of the book whose closing price was the benchmark: `PS`. Never over several benchmarks together. */
  readonly clv_by_benchmark?: Readonly<Record<string, StoredClv>>;
}

export interface StoredClv {
  /** Bets that had a closing price of this benchmark, at least 1. */
  readonly bets: number;
  /** Their mean closing line value in per cent, as the column `avg_clv` holds it. */
  readonly avg_clv: number;
}
