import type { Tx } from '../../../db/transaction.ts';
import { canonicalHash } from '../../../shared/canonical-hash.ts';
import type { Json } from '../../../shared/json.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { PERFORMANCE_FORMULA } from '../domain/performance/performance-figures.ts';
import { MOST_STRATEGIES, type PerformanceRequest } from '../domain/performance/performance-request.ts';
import { closingTradesOf, meanMinutes, type TokenRoundTrips } from '../domain/performance/round-trips.ts';
import type { StrategyFigures } from '../domain/performance/strategy-figures.ts';
import { writeUsd, type Usd } from '../domain/performance/usd.ts';
import type { StrategyPerformanceRow } from '../domain/read-strategy-performance.ts';
import { readPerformance } from '../performance-reading.ts';
import { insertStrategyPerformances } from './strategy-performance-recorder.ts';

export interface ComputedPerformances {
  /** Keys of the stored rows, in the order of the strategies. */
  readonly ids: number[];
  /** Counted trades of the period that name no strategy: a row cannot say that. 0 where strategies were named. */
  readonly namelessTrades: number;
}

/**
 * Computes the figures of a period and stores them, a row for each strategy: those that are asked for, those without a trade too, or all that
 * have a trade in the period. The row's `metadata` says by which formula, and of what: `inputsHash` is a SHA-256 of the request and of
 * the sums it rests on, so that the same trades give the same one.
 * @throws InvalidInputError for more strategies than a request may have; @throws DomainError LIMIT_EXCEEDED for more days
 */
export async function computeStrategyPerformance(
  tx: Tx,
  request: PerformanceRequest,
): Promise<ComputedPerformances> {
  const reading = readPerformance(tx, request);
  const { strategies } = await reading.figures();
  const trips = await reading.roundTrips();
  const rows = strategies.flatMap((figures) =>
    isName(figures.strategy)
      ? [rowOf(request, figures.strategy, figures, trips.get(figures.strategy) ?? [])]
      : [],
  );
  if (rows.length > MOST_STRATEGIES)
    throw new InvalidInputError(
      'strategies',
      null,
      `has to name which: ${rows.length} have trades, ${MOST_STRATEGIES} are allowed`,
    );
  const nameless = strategies.filter(({ strategy }) => !isName(strategy));
  return {
    ids: rows.length === 0 ? [] : await insertStrategyPerformances(tx, rows),
    namelessTrades: nameless.reduce((sum, { figures }) => sum + figures.trades, 0),
  };
}

/** Trades of an older ledger can name an empty one. */
function isName(strategy: string | null): strategy is string {
  return strategy !== null && strategy !== '';
}

function rowOf(
  request: PerformanceRequest,
  strategyName: string,
  { figures, uncounted }: StrategyFigures,
  trips: readonly TokenRoundTrips[],
): StrategyPerformanceRow {
  const asked = {
    formula: PERFORMANCE_FORMULA,
    startingEquityUsd: textOf(request.startingEquity),
    lotsSince: request.lotsSince.toISOString(),
  };
  const tokens = trips.map(({ openSince, ...token }) => ({
    ...token,
    openSince: openSince?.toISOString() ?? null,
  }));
  const told = {
    countedTrades: figures.trades,
    uncountedTrades: { ...uncounted },
    days: figures.days,
    breakEvenTrades: figures.breakEvenTrades,
    grossProfitUsd: writeUsd(figures.grossProfit),
    grossLossUsd: writeUsd(figures.grossLoss),
    expectancyUsd: textOf(figures.expectancy),
    averageWinUsd: textOf(figures.averageWin),
    averageLossUsd: textOf(figures.averageLoss),
    maxDrawdownUsd: writeUsd(figures.maxDrawdownUsd),
    sortinoRatio: figures.sortinoRatio,
    closingTrades: closingTradesOf(trips),
    tokens,
  };
  const { from, to } = request.period;
  const row = {
    strategyName,
    periodStart: from,
    periodEnd: to,
    totalTrades: figures.trades,
    winningTrades: figures.winningTrades,
    losingTrades: figures.losingTrades,
    totalPnlUsd: writeUsd(figures.totalPnl),
    sharpeRatio: figures.sharpeRatio,
    maxDrawdownPct: figures.maxDrawdownPct,
    winRate: figures.winRate,
    profitFactor: figures.profitFactor,
    avgTradeDurationMinutes: meanMinutes(trips),
  };
  const metadata: Json = {
    source: 'COMPUTED',
    inputsHash: canonicalHash({ ...asked, ...row, told }),
    ...asked,
    ...told,
  };
  return { ...row, metadata };
}

function textOf(amount: Usd | null): string | null {
  return amount === null ? null : writeUsd(amount);
}
