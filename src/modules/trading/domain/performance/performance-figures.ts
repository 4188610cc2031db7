import { sharpeRatio } from '../../../../quant/performance/sharpe-ratio.ts';
import { sortinoRatio } from '../../../../quant/performance/sortino-ratio.ts';
import { addSums, netOf, NO_SUMS, tradesOf, type BucketSums } from './bucket-sums.ts';
import { dailyReturns } from './daily-returns.ts';
import { maxDrawdown } from './max-drawdown.ts';
import { usdPer, type Usd } from './usd.ts';

/** Days of a year on which tokens are traded: all of them. */
export const TRADING_DAYS_PER_YEAR = 365;

/** Changes whenever a formula does: stored figures name the one they were computed by. */
export const PERFORMANCE_FORMULA = 'performance-1';

export interface PerformanceFigures extends BucketSums {
  /** UTC days that the period touches, those without a trade included. */
  readonly days: number;
  readonly trades: number;
  readonly totalPnl: Usd;
  /** Winning trades of all counted ones, 0 to 1; trades of exactly 0 are among the latter. Null without a trade. */
  readonly winRate: number | null;
  /** Gross profit by gross loss. Null without a losing trade: it would be infinite, or 0 by 0. */
  readonly profitFactor: number | null;
  /** The mean of profits and losses. Null without a trade. */
  readonly expectancy: Usd | null;
  /** Null without a winning trade. */
  readonly averageWin: Usd | null;
  /** Not below 0. Null without a losing trade. */
  readonly averageLoss: Usd | null;
  readonly sharpeRatio: number | null;
  readonly sortinoRatio: number | null;
  /** Of the sums at the ends of UTC days. */
  readonly maxDrawdownUsd: Usd;
  readonly maxDrawdownPct: number | null;
}

/**
 * The figures of a period from the sums of its UTC days, in the order of time and without a gap. Sharpe and Sortino are of the daily returns
 * (`dailyReturns`), annualised with 365 days; without a starting equity, of the daily amounts in US dollars.
 */
export function performanceFigures(
  days: readonly BucketSums[],
  startingEquity: Usd | null,
): PerformanceFigures {
  const sums = days.reduce(addSums, NO_SUMS);
  const results = days.map(netOf);
  const trades = tradesOf(sums);
  const totalPnl = netOf(sums);
  const returns = dailyReturns(results, startingEquity);
  const drawdown = maxDrawdown(results, startingEquity);
  return {
    ...sums,
    days: days.length,
    trades,
    totalPnl,
    winRate: trades === 0 ? null : sums.winningTrades / trades,
    profitFactor: sums.grossLoss === 0n ? null : ratioOf(sums.grossProfit, sums.grossLoss),
    expectancy: trades === 0 ? null : usdPer(totalPnl, trades),
    averageWin: sums.winningTrades === 0 ? null : usdPer(sums.grossProfit, sums.winningTrades),
    averageLoss: sums.losingTrades === 0 ? null : usdPer(sums.grossLoss, sums.losingTrades),
    sharpeRatio: returns && sharpeRatio(returns, TRADING_DAYS_PER_YEAR),
    sortinoRatio: returns && sortinoRatio(returns, TRADING_DAYS_PER_YEAR),
    maxDrawdownUsd: drawdown.usd,
    maxDrawdownPct: drawdown.pct,
  };
}

function ratioOf(profit: Usd, loss: Usd): number | null {
  const ratio = Number(profit) / Number(loss);
  return Number.isFinite(ratio) ? ratio : null;
}
