import type { Prisma } from '../../src/db/generated/client.ts';

/** A confirmed trade that buys a SOL for 100 dollars, with what is said otherwise. */
export function madeTrade(
  timestamp: string,
  more: Partial<Prisma.TradeCreateManyInput> = {},
): Prisma.TradeCreateManyInput {
  return {
    timestamp: new Date(timestamp),
    tokenIn: 'USDC',
    tokenOut: 'SOL',
    amountIn: '100',
    amountOut: '1',
    status: 'CONFIRMED',
    strategyUsed: 'momentum',
    ...more,
  };
}
