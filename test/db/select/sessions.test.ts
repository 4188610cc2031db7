import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeTrade } from '../../support/made-trade.ts';
import { openTwoClients, type TwoClients } from './support/two-clients.ts';

let clients: TwoClients;

const AT = new Date('2026-07-01T12:34:56.789Z');

beforeAll(async () => {
  clients = await openTwoClients(true, (database) => [
    `ALTER DATABASE "${database}" SET TimeZone = 'Europe/Berlin'`,
    `ALTER DATABASE "${database}" SET DateStyle = 'German'`,
  ]);
  const log = { timestampUtc: AT, level: 'INFO', module: 'test', message: 'one' };
  await clients.prisma.trade.create({ data: { ...madeTrade(AT.toISOString()), logs: { create: log } } });
});
afterAll(() => clients.close());

describe('on a server with another time zone and other dates', () => {
  test('instants are stored as they are meant', async () => {
    const rows = await clients.prisma.$queryRaw`
      SELECT to_char("timestamp" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM trading.trades`;
    expect(rows).toEqual([{ at: AT.toISOString() }]);
  });

  test('they are read as they were stored, of a row and of those that it is related to', async () => {
    for (const db of [clients.prisma, clients.fast]) {
      // A list of columns alone, one with something below it, a single column, and several.
      const trades = await db.trade.findMany({
        select: { timestamp: true, logs: { select: { timestampUtc: true } } },
      });
      expect(trades).toEqual([{ timestamp: AT, logs: [{ timestampUtc: AT }] }]);
      const nested = await db.trade.findMany({
        select: { logs: { select: { timestampUtc: true, trade: { select: { timestamp: true } } } } },
      });
      expect(nested).toEqual([{ logs: [{ timestampUtc: AT, trade: { timestamp: AT } }] }]);
      const logs = await db.systemLog.findMany({ select: { trade: { select: { timestamp: true } } } });
      expect(logs).toEqual([{ trade: { timestamp: AT } }]);
      const whole = await db.systemLog.findMany({
        select: { trade: { select: { timestamp: true, status: true } } },
      });
      expect(whole).toEqual([{ trade: { timestamp: AT, status: 'CONFIRMED' } }]);
    }
  });
});
