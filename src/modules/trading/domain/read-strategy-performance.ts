import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { Json } from '../../../shared/json.ts';
import { below, LONGEST_NAME, readDecimal, readInstant, readNumber, readText } from './read-ledger-values.ts';

/** Figures of a strategy as a client gives them. */
export interface GivenStrategyPerformance {
  readonly strategyName: string;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly totalTrades: number | null;
  readonly winningTrades: number | null;
  readonly losingTrades: number | null;
  readonly totalPnlUsd: string | null;
  readonly sharpeRatio: number | null;
  readonly maxDrawdownPct: number | null;
  readonly winRate: number | null;
  readonly profitFactor: number | null;
  readonly avgTradeDurationMinutes: number | null;
  readonly metadata: Json;
}

export type StrategyPerformanceRow = GivenStrategyPerformance;

/** A whole number as a column of 32 bits takes it. */
const MOST_TRADES = 2_147_483_647;

/**
 * Figures as they are stored.
 * @throws InvalidInputError for a period that is empty or not over, counts that contradict each other, and numbers out of bounds
 */
export function readStrategyPerformance(
  given: GivenStrategyPerformance,
  path: string,
  now: Date,
): StrategyPerformanceRow {
  const at = (member: string): string => below(path, member);
  const number = (member: string, value: number | null, most = Infinity) =>
    readNumber(at(member), value, 0, most);
  const { periodStart, periodEnd } = given;
  readInstant(at('periodEndsAt'), periodEnd, now);
  if (periodEnd <= periodStart)
    throw new InvalidInputError(
      at('periodEndsAt'),
      periodEnd,
      `is not after periodStartsAt, ${periodStart.toISOString()}`,
    );
  const row: StrategyPerformanceRow = {
    strategyName: readText(at('strategyName'), given.strategyName, LONGEST_NAME),
    periodStart,
    periodEnd,
    totalTrades: number('totalTrades', given.totalTrades, MOST_TRADES),
    winningTrades: number('winningTrades', given.winningTrades, MOST_TRADES),
    losingTrades: number('losingTrades', given.losingTrades, MOST_TRADES),
    totalPnlUsd: readDecimal(at('totalPnlUsd'), given.totalPnlUsd, 'ANY'),
    sharpeRatio: readNumber(at('sharpeRatio'), given.sharpeRatio, -Infinity, Infinity),
    maxDrawdownPct: number('maxDrawdownPct', given.maxDrawdownPct),
    winRate: number('winRate', given.winRate, 1),
    profitFactor: number('profitFactor', given.profitFactor),
    avgTradeDurationMinutes: number('avgTradeDurationMinutes', given.avgTradeDurationMinutes),
    metadata: given.metadata,
  };
  const decided = (row.winningTrades ?? 0) + (row.losingTrades ?? 0);
  if (row.totalTrades !== null && decided > row.totalTrades)
    throw new InvalidInputError(
      at('totalTrades'),
      row.totalTrades,
      `is less than the ${decided} winning and losing trades`,
    );
  return row;
}
