import { seededRandom } from '../src/quant/resampling/seeded-random.ts';

/** A trade that a client wants recorded; its hash names it, and its amount follows from its number. */
export interface WantedTrade {
  readonly tokenIn: string;
  readonly tokenOut: string;
  readonly amountIn: string;
  readonly transactionHash: string;
  readonly strategyUsed: string;
}

/** One call: a trade by itself, or several in a batch. Repeated with the same key until it is answered. */
export interface WantedCall {
  readonly key: string;
  readonly trades: readonly WantedTrade[];
  readonly isBatch: boolean;
}

const MOST_IN_A_BATCH = 40;
/** How many of ten calls are single ones. */
const SINGLES_OF_TEN = 8;

/** The calls that record `count` trades of a round: single ones, and batches of 2 to 40. The same seed makes the same calls. */
export function wantedCalls(round: string, count: number, seed: number): WantedCall[] {
  const random = seededRandom('calls', seed);
  const calls: WantedCall[] = [];
  for (let first = 0; first < count;) {
    const isBatch = random() * 10 >= SINGLES_OF_TEN;
    const wanted = isBatch ? 2 + Math.floor(random() * (MOST_IN_A_BATCH - 1)) : 1;
    const size = Math.min(wanted, count - first);
    const trades = Array.from({ length: size }, (_, index) => wantedTrade(round, first + index));
    calls.push({ key: `${round} call ${calls.length}`, trades, isBatch });
    first += size;
  }
  return calls;
}

/** The trade with a number of a round. */
export function wantedTrade(round: string, number: number): WantedTrade {
  return {
    tokenIn: 'USDC',
    tokenOut: 'SOL',
    amountIn: `${number + 1}.000001`,
    transactionHash: `${round} ${number}`,
    strategyUsed: round,
  };
}
