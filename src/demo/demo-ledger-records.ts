import type { Reference } from '../modules/trading/domain/ledger-references.ts';
import type { GivenAiDecision } from '../modules/trading/domain/read-ai-decision.ts';
import type { GivenMarketSnapshot } from '../modules/trading/domain/read-market-snapshot.ts';
import type { GivenPortfolioSnapshot } from '../modules/trading/domain/read-portfolio-snapshot.ts';
import type { GivenSystemLog } from '../modules/trading/domain/read-system-log.ts';
import type { GivenTrade } from '../modules/trading/domain/read-trade.ts';
import type { DemoDay, DemoTrade } from './generate-demo-ledger.ts';

const START_USD = 10_000;
const SECOND_MS = 1_000;

/** What a day's decision says. */
export function demoDecision({ strategy, at, day, pair, price, action, trade }: DemoDay): GivenAiDecision {
  return {
    decisionId: `demo-${strategy}-${day}`,
    decidedAt: at,
    decisionType: action,
    tokenPair: pair,
    amountUsd: trade?.amountUsd ?? null,
    confidence: 0.6 + (day % 4) / 10,
    stopLossPrice: null,
    takeProfitPrice: null,
    reasoning: 'An example of the demo world: no model was asked.',
    fullPrompt: null,
    rawResponse: null,
    aggregatedInputs: { price },
    inputTokens: 1_200 + day,
    outputTokens: 80,
    costUsd: '0.0004',
  };
}

/** The trade of a day that has one. */
export function demoTrade(day: DemoDay, trade: DemoTrade, aiDecision: Reference): GivenTrade {
  const { amountBase, amountUsd, isFailed, profitLoss } = trade;
  const isPurchase = day.action === 'BUY';
  return {
    tradedAt: new Date(day.at.getTime() + 2 * SECOND_MS),
    tokenIn: isPurchase ? 'USDC' : day.base,
    tokenOut: isPurchase ? day.base : 'USDC',
    amountIn: isPurchase ? amountUsd : amountBase,
    amountOut: isFailed ? null : isPurchase ? amountBase : amountUsd,
    price: day.price,
    status: isFailed ? 'FAILED' : 'CONFIRMED',
    transactionHash: null,
    transactionSignature: null,
    errorMessage: isFailed ? 'The price moved further than the slippage allows.' : null,
    strategyUsed: day.strategy,
    profitLoss,
    jupiterQuoteResponse: null,
    jupiterTransactionData: null,
    slippageBps: 50,
    lastValidBlockHeight: null,
    executionTimeMs: 700 + day.day * 5,
    gasUsedLamports: '5000',
    confidenceScore: null,
    aiDecision,
  };
}

/** What was logged about a trade. */
export function demoLog(
  { at, action, pair }: DemoDay,
  trade: DemoTrade,
  reference: Reference,
): GivenSystemLog {
  return {
    loggedAt: new Date(at.getTime() + 3 * SECOND_MS),
    level: trade.isFailed ? 'ERROR' : 'INFO',
    module: 'executor',
    message: `${action} ${pair}: ${trade.isFailed ? 'refused by the exchange' : 'confirmed'}.`,
    extraData: null,
    trade: reference,
    aiDecision: null,
  };
}

/** How the market stood when a day's decision was made. */
export function demoMarket({ at, pair, price }: DemoDay): GivenMarketSnapshot {
  return {
    takenAt: at,
    tokenPair: pair,
    price,
    volume24hUsd: '25000000',
    liquidityUsd: '4000000',
    bidAskSpreadBps: 3,
    volatility1h: null,
    source: 'demo',
    rawData: null,
  };
}

/** What the desk was worth after each day: what it began with, and what sales earned. Purchases that are open count at their cost. */
export function demoPortfolio(days: readonly DemoDay[]): GivenPortfolioSnapshot[] {
  const byDay = Map.groupBy(days, ({ day }) => day);
  const earned = [...byDay.values()].map((ofDay) =>
    ofDay.reduce((sum, { trade }) => sum + Number(trade?.profitLoss ?? 0), 0),
  );
  const sumOf = (from: number, to: number): number =>
    earned.slice(Math.max(from, 0), to).reduce((sum, one) => sum + one, 0);
  return [...byDay.values()].map((ofDay, place) => ({
    takenAt: new Date(Math.max(...ofDay.map(({ at }) => at.getTime())) + 10 * SECOND_MS),
    totalValueUsd: (START_USD + sumOf(0, place + 1)).toFixed(2),
    cashUsdc: null,
    positions: null,
    pnl24hUsd: sumOf(place, place + 1).toFixed(2),
    pnl7dUsd: sumOf(place - 6, place + 1).toFixed(2),
    pnl30dUsd: sumOf(place - 29, place + 1).toFixed(2),
    riskScore: null,
  }));
}
