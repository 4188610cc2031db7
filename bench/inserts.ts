import type { PrismaClient } from '../src/db/generated/client.ts';
import { recordBatch, recordOne } from '../src/modules/trading/actions/record.ts';
import { tradeRecorder } from '../src/modules/trading/actions/trade-recorder.ts';
import type { GivenTrade } from '../src/modules/trading/domain/read-trade.ts';

const SINGLES = 1_000;
const BATCHES = 20;
const BATCH = 1_000;

/**
 * Records trades as `recordTrade` and `recordTrades` do below the API: the same rules, one transaction for each trade or each batch of a
 * thousand, one after the other on one connection. Prints how many are stored in a second.
 */
export async function benchInserts(db: PrismaClient): Promise<void> {
  const at = new Date();
  const singles = await secondsOf(async () => {
    for (let number = 0; number < SINGLES; number += 1) {
      await db.$transaction((tx) => recordOne(tx, tradeRecorder, madeTrade(number), at));
    }
  });
  const batches = await secondsOf(async () => {
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const items = Array.from({ length: BATCH }, (_, number) => madeTrade(batch * BATCH + number));
      await db.$transaction((tx) => recordBatch(tx, tradeRecorder, { items, policy: 'REJECT_ALL', at }));
    }
  });
  console.table({
    'single, a transaction each': row(SINGLES, singles),
    [`batches of ${BATCH}`]: row(BATCHES * BATCH, batches),
  });
}

function row(trades: number, seconds: number): Record<string, string> {
  return {
    trades: String(trades),
    seconds: seconds.toFixed(2),
    'trades a second': Math.round(trades / seconds).toLocaleString('en'),
  };
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function madeTrade(number: number): GivenTrade {
  return {
    tradedAt: null,
    tokenIn: 'USDC',
    tokenOut: 'SOL',
    amountIn: '150.25',
    amountOut: '1.001234567',
    price: '150.064737777',
    status: 'CONFIRMED',
    transactionHash: `hash-${number}`,
    transactionSignature: `signature-${number}`,
    errorMessage: null,
    strategyUsed: `strategy ${1 + (number % 20)}`,
    profitLoss: number % 2 === 0 ? '1.25' : '-1.125',
    jupiterQuoteResponse: null,
    jupiterTransactionData: null,
    slippageBps: 50,
    lastValidBlockHeight: '250000000',
    executionTimeMs: 300,
    gasUsedLamports: '5000',
    confidenceScore: 0.7,
    aiDecision: null,
  };
}
