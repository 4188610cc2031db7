import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import { importTrades, type Tape } from '../../../../src/modules/trading/actions/import-trades.ts';
import type { TradeImportReport } from '../../../../src/modules/trading/domain/tape/trade-import-report.ts';

export const IMPORTED_AT = new Date('2026-06-01T00:00:00.000Z');
export const HEADER = 'timestamp,id,type,side,price,amount,cost,date';

/** A list of ETH/USDT with a header, in a file; the text as it stands. */
export function madeTape(text: string, more: Partial<Tape> = {}): Tape {
  return {
    fileName: 'list.csv',
    bytes: chunksOf(new TextEncoder().encode(text)),
    pair: { base: 'ETH', quote: 'USDT' },
    side: null,
    source: 'public',
    strategyUsed: null,
    ...more,
  };
}

/** Lines of such a list. */
export function madeList(...lines: readonly string[]): Tape {
  return madeTape(`${[HEADER, ...lines].join('\n')}\n`);
}

export function importTape(db: PrismaClient, tape: Tape): Promise<TradeImportReport> {
  return db.$transaction((tx) => importTrades(tx, tape, IMPORTED_AT), { timeout: 20_000 });
}

/** In pieces that end in the middle of lines and of characters. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 7)
    yield await Promise.resolve(bytes.subarray(start, start + 7));
}
