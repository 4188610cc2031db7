import { z } from 'zod';
import { OPERATIONS, type OperationName } from '../api/question.ts';
import { LOG, NEWEST_TRADES, STATUS, TRADE, TRADES } from './mutations.ts';

export type Kind =
  OperationName | 'newestTrades' | 'recordTrade' | 'recordTrades' | 'recordSystemLog' | 'updateTradeStatus';

/** One request of the mixed load. */
export interface Call {
  readonly kind: Kind;
  readonly body: string;
  /** Takes the answer, as JSON. @returns the code of what is wrong with it; null for nothing. */
  check(answer: unknown): string | null;
}

/** Of twenty requests, the places of those that write: each one kind, so a fifth in all. */
const WRITES_OF_TWENTY: ReadonlyMap<
  number,
  'recordTrade' | 'recordTrades' | 'recordSystemLog' | 'updateTradeStatus'
> = new Map([
  [3, 'recordTrade'],
  [8, 'recordSystemLog'],
  [13, 'updateTradeStatus'],
  [18, 'recordTrades'],
]);
const READS = [...OPERATIONS, 'newestTrades'] as const;
const BATCH = 20;

const errorForm = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }).optional() })),
});
const resultForm = z.object({
  data: z.record(
    z.string(),
    z.object({
      __typename: z.string(),
      recordedId: z.string().optional(),
      trade: z.object({ databaseId: z.number() }).nullish(),
    }),
  ),
});
const newestForm = z.object({
  data: z.object({ trades: z.object({ nodes: z.array(z.object({ databaseId: z.number() })) }) }),
});

/** The calls of a mixed load, one after the other for ever: the six reads of `bench -- api` in turn with one of what was just written, and four kinds of mutations. */
export class MixedLoad {
  readonly #reads: Readonly<Record<OperationName, readonly string[]>>;
  /** Trades that were recorded and whose end is not: what `updateTradeStatus` takes. */
  readonly #pending: string[] = [];
  /** Of the trades whose recording was answered, the newest: whoever asks from then on has to be told of it, kept answers or not. */
  #newestTrade = 0;
  #calls = 0;
  #readCalls = 0;

  constructor(reads: Readonly<Record<OperationName, readonly string[]>>) {
    this.#reads = reads;
  }

  next(): Call {
    const number = this.#calls;
    this.#calls += 1;
    const kind = WRITES_OF_TWENTY.get(number % 20);
    return kind === undefined ? this.#read() : this.#write(kind, number);
  }

  #read(): Call {
    const number = this.#readCalls;
    this.#readCalls += 1;
    const kind = READS[number % READS.length] ?? 'teamByKey';
    if (kind === 'newestTrades') return this.#readNewest();
    const bodies = this.#reads[kind];
    return {
      kind,
      body: bodies[Math.floor(number / READS.length) % bodies.length] ?? '',
      check: errorOf,
    };
  }

  #readNewest(): Call {
    const least = this.#newestTrade;
    return {
      kind: 'newestTrades',
      body: JSON.stringify({ query: NEWEST_TRADES }),
      check: (answer) => {
        const refusal = errorOf(answer);
        if (refusal !== null) return refusal;
        const newest = newestForm.safeParse(answer).data?.data.trades.nodes[0]?.databaseId ?? 0;
        return newest < least ? 'STALE' : null;
      },
    };
  }

  #write(
    kind: 'recordTrade' | 'recordTrades' | 'recordSystemLog' | 'updateTradeStatus',
    number: number,
  ): Call {
    switch (kind) {
      case 'recordTrade':
        return this.#mutation(kind, TRADE, {
          ...madeTrade(number, 0),
          idempotencyKey: `soak ${process.pid} ${number}`,
        });
      case 'recordTrades':
        return this.#mutation(kind, TRADES, {
          items: Array.from({ length: BATCH }, (_, index) => ({
            ...madeTrade(number, index + 1),
            status: 'CONFIRMED',
          })),
          errorPolicy: 'REJECT_ALL',
        });
      case 'recordSystemLog':
        return this.#mutation(kind, LOG, { level: 'INFO', module: 'soak', message: `call ${number}` });
      case 'updateTradeStatus': {
        const id = this.#pending.shift();
        // None is recorded yet, or all are under way.
        if (id === undefined) return this.#read();
        return this.#mutation(kind, STATUS, { id, status: 'CONFIRMED', amountOut: '1', profitLoss: '0.25' });
      }
    }
  }

  #mutation(kind: Kind, query: string, input: object): Call {
    return {
      kind,
      body: JSON.stringify({ query, variables: { input } }),
      check: (answer) => {
        const refusal = errorOf(answer);
        if (refusal !== null) return refusal;
        const result = resultForm.safeParse(answer).data?.data[kind];
        if (result?.__typename.endsWith('Payload') !== true) return result?.__typename ?? 'NO_RESULT';
        this.#newestTrade = Math.max(this.#newestTrade, result.trade?.databaseId ?? 0);
        if (kind === 'recordTrade' && result.recordedId !== undefined) this.#pending.push(result.recordedId);
        return null;
      },
    };
  }
}

function errorOf(answer: unknown): string | null {
  const failed = errorForm.safeParse(answer);
  return failed.success ? (failed.data.errors[0]?.extensions?.code ?? 'NO_CODE') : null;
}

function madeTrade(number: number, index: number): object {
  return {
    tokenIn: 'USDC',
    tokenOut: 'SOL',
    amountIn: '150.25',
    price: '150.1',
    transactionHash: `soak ${process.pid} ${number} ${index}`,
    strategyUsed: `soak ${number % 20}`,
  };
}
