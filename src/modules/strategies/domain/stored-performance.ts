import type { NoReturnReason } from './backtest/bet-record.ts';

/**
 * What a computation may write into `performance_by_context` beside results by context, in the row's own spelling. The views
 * `strategy_measures` and `strategies_ranking` read the first four; adopted rows have none of them.
 */
export interface StoredPerformance {
  /** Sum of the stakes of the settled bets less what was returned, in units; above 0. Without it, one unit a settled bet. */
  readonly turnover_units?: number;
  /**
   * Sum over the settled bets of stake x (payout / stake)², in units, at least 0; the payout of a lost bet is 0; one half
   * won or half lost counts with the half of its stake that was. With one unit a bet, the sum of the squared payouts. From it, the turnover and the profit the
   * views know how much single bets vary; without it they suppose bets at like prices. They take stakes as nearly equal.
   */
  readonly return_squares?: number;
  /** By the code of the book whose closing price was the benchmark: `PS`. Never over several benchmarks together. */
  readonly clv_by_benchmark?: Readonly<Record<string, StoredClv>>;
  /**
   * The mean over the bets of 1 / the clubs in whose rows each of them stands, 0.5 to 1: with it a ranking over clubs counts a bet on a
   * draw or a total once. Without it 1.
   */
  readonly bet_share?: number;
  /** Why the row has no ROI. */
  readonly no_return_reason?: NoReturnReason;
  /** How the model's probabilities of the bets came true. */
  readonly calibration?: StoredCalibration;
  /** Configurations that were tried in the league and season, this one among them. */
  readonly configurations_tried?: number;
  /** White's reality check over those that have prices: how often the best of as many tries without merit looks as good. */
  readonly reality_check_p_value?: number;
}

export interface StoredClv {
  /** Bets that had a closing price of this benchmark, at least 1. */
  readonly bets: number;
  /** Their mean closing line value in per cent, as the column `avg_clv` holds it. */
  readonly avg_clv: number;
}

export interface StoredCalibration {
  readonly forecasts: number;
  /** Fractions, as the two scores beside it. */
  readonly mean_probability: number;
  readonly hit_rate: number;
  readonly brier: number;
  readonly expected_calibration_error: number | null;
}
