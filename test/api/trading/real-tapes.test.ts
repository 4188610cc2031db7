import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { hasRealData, onRealData, realDataDir } from '../../support/real-data.ts';
import { importTape, madeTape } from './support/tape-imports.ts';

let client: TestClient;
beforeAll(async () => (client = await openTestClient()));
afterAll(() => client.close());
beforeEach(() => client.db.trade.deleteMany());

const textOf = (name: string): string => readFileSync(path.join(realDataDir, 'crypto', name), 'utf8');
const linesOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(','));

/** A decimal text as a whole number of 10^-16. */
function size(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole) * 10n ** 16n + BigInt(fraction.padEnd(16, '0'));
}

/** Every trade as base, quote and price in units of 10^-16, by its instant in milliseconds, in the order of the list. */
async function stored(base: string): Promise<(readonly [number, string, bigint, bigint, bigint])[]> {
  const rows = await client.db.trade.findMany({ orderBy: { id: 'asc' } });
  return rows.map(({ timestamp, tokenIn, amountIn, amountOut, price }) => {
    const [given, taken] = [size(amountIn.toFixed()), size(amountOut?.toFixed() ?? '')];
    const isBuy = tokenIn !== base;
    return [
      timestamp.getTime(),
      isBuy ? 'buy' : 'sell',
      isBuy ? taken : given,
      isBuy ? given : taken,
      size(price?.toFixed() ?? ''),
    ] as const;
  });
}

test.skipIf(!hasRealData)(
  onRealData('the public list of 1,000 trades is recorded to the last digit of the file, and once'),
  async () => {
    const text = textOf('public_trades_list.csv');
    const tape = () => madeTape(text, { fileName: 'public_trades_list.csv' });
    expect(await importTape(client.db, tape())).toMatchObject({ rows: 1_000, newTrades: 1_000 });
    const expected = linesOf(text)
      .slice(1)
      .map(([, at = '', , , side = '', price = '', amount = '', cost = '']) => [
        Number(at),
        side,
        size(amount),
        size(cost),
        size(price),
      ]);
    expect(await stored('ETH')).toEqual(expected);
    expect(await importTape(client.db, tape())).toMatchObject({ newTrades: 0, sameTrades: 1_000 });
  },
);

test.skipIf(!hasRealData)(
  onRealData('the list of Kraken is recorded with both of two equal trades of one second, and once'),
  async () => {
    const text = textOf('kraken_trades_BCHEUR.csv');
    const more = { fileName: 'kraken.csv', pair: { base: 'BCH', quote: 'EUR' }, side: 'SELL' as const };
    const rows = linesOf(text);
    expect(await importTape(client.db, madeTape(text, more))).toMatchObject({
      rows: rows.length,
      newTrades: rows.length,
    });
    expect(rows).toHaveLength(148);
    const found = await stored('BCH');
    // The quote is price × volume, within half a unit of the 8 decimals of EUR: 10^-8 is 10^8 of these units.
    for (const [index, [at = '', price = '', volume = '']] of rows.entries()) {
      const [ms, side, base, quote, storedPrice] = found[index] ?? [];
      expect([ms, side, base, storedPrice]).toEqual([Number(at) * 1_000, 'sell', size(volume), size(price)]);
      const apart = (quote ?? 0n) - (size(price) * size(volume)) / 10n ** 16n;
      expect(apart >= -(10n ** 8n) / 2n && apart <= 10n ** 8n / 2n).toBe(true);
    }
    expect(rows.filter((cells) => cells.join() === '1672533909,90.000000,0.05000000')).toHaveLength(2);
    expect(await importTape(client.db, madeTape(text, more))).toMatchObject({
      newTrades: 0,
      sameTrades: rows.length,
    });
  },
);
