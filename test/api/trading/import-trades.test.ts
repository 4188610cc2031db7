import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { HEADER, IMPORTED_AT, importTape, madeList, madeTape } from './support/tape-imports.ts';

let client: TestClient;
beforeAll(async () => (client = await openTestClient()));
afterAll(() => client.close());
beforeEach(async () => {
  await client.db.trade.deleteMany();
  await client.db.tradeImport.deleteMany();
});

const BUY = '1675329600138,1,,buy,1666.8,26.062,43440.1416,2023-02-02 09:20:00.138000+00:00';
const SELL = '1675329600214,2,,sell,1666.79,0.152,253.35208,2023-02-02 09:20:00.214000+00:00';
const BCH = { pair: { base: 'BCH', quote: 'EUR' }, side: 'SELL' as const };

const trades = () => client.db.trade.findMany({ orderBy: { id: 'asc' } });
const amounts = async () =>
  (await trades()).map(({ tokenIn, amountIn, tokenOut, amountOut, price }) =>
    [amountIn, tokenIn, 'for', amountOut, tokenOut, 'at', price].map(String).join(' '),
  );

describe('a list that numbers its trades', () => {
  test('is recorded trade for trade: BUY gives the quote, SELL the base, the amounts exact', async () => {
    const report = await importTape(client.db, { ...madeList(BUY, SELL), strategyUsed: 'tape' });
    expect(report).toEqual({
      fileName: 'list.csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      format: 'TRADES_LIST',
      source: 'public',
      pair: 'ETH/USDT',
      rows: 2,
      newTrades: 2,
      sameTrades: 0,
      baseAmount: '26.214',
      quoteAmount: '43693.49368',
    });
    expect(await amounts()).toEqual([
      '43440.1416 USDT for 26.062 ETH at 1666.8',
      '0.152 ETH for 253.35208 USDT at 1666.79',
    ]);
    expect((await trades())[0]).toMatchObject({
      timestamp: new Date('2023-02-02T09:20:00.138Z'),
      status: 'CONFIRMED',
      strategyUsed: 'tape',
      profitLoss: null,
      aiDecisionId: null,
    });
    expect(await client.db.tradeImport.findMany()).toMatchObject([
      { rowCount: 2, newCount: 2, importedAt: IMPORTED_AT, sha256: report.sha256 },
    ]);
  });

  test('changes nothing the second time, and of a longer one only what is new is added', async () => {
    await importTape(client.db, madeList(BUY));
    const before = await trades();
    expect(await importTape(client.db, madeList(BUY))).toMatchObject({ newTrades: 0, sameTrades: 1 });
    expect(await trades()).toEqual(before);
    expect(await importTape(client.db, madeList(SELL, BUY))).toMatchObject({ newTrades: 1, sameTrades: 1 });
    expect(await amounts()).toHaveLength(2);
  });

  test('is another list under another source or pair', async () => {
    await importTape(client.db, madeList(BUY));
    await importTape(client.db, { ...madeList(BUY), source: 'elsewhere' });
    await importTape(client.db, { ...madeList(BUY), pair: { base: 'SOL', quote: 'USDT' } });
    expect(await amounts()).toHaveLength(3);
  });

  test('brings back a trade that was deleted', async () => {
    await importTape(client.db, madeList(BUY));
    await client.db.trade.deleteMany();
    expect(await importTape(client.db, madeList(BUY))).toMatchObject({ newTrades: 1 });
  });

  test('is recognised by its header in any order and case, with a byte order mark and CRLF', async () => {
    const text = '\uFEFFPrice,Amount,Side,ID,Timestamp,extra\r\n1666.8,2,BUY,a,1675329600138,x\r\n\r\n';
    expect(await importTape(client.db, madeTape(text))).toMatchObject({ rows: 1, newTrades: 1 });
    expect(await amounts()).toEqual(['3333.6 USDT for 2 ETH at 1666.8']);
  });

  test('that two imports bring at once is recorded once', async () => {
    const reports = await Promise.all([1, 2].map(() => importTape(client.db, madeList(BUY, SELL))));
    expect(reports.map(({ newTrades }) => newTrades).sort()).toEqual([0, 2]);
    expect(await amounts()).toHaveLength(2);
  });
});

describe('a list of seconds, prices and volumes', () => {
  const LINES = [
    '1672533909,90.000000,0.05000000',
    '1672533909,90.000000,0.05000000',
    '1672531436.25,90.54,1.1044842',
  ];

  test('keeps equal trades of one second apart, and rounds what the quote cannot say half even', async () => {
    const report = await importTape(client.db, madeTape(LINES.join('\n'), BCH));
    expect(report).toMatchObject({
      format: 'TIME_PRICE_VOLUME',
      rows: 3,
      newTrades: 3,
      baseAmount: '1.2044842',
    });
    expect(await amounts()).toEqual([
      '0.05 BCH for 4.5 EUR at 90',
      '0.05 BCH for 4.5 EUR at 90',
      '1.1044842 BCH for 99.99999947 EUR at 90.54',
    ]);
    expect((await trades())[2]?.timestamp).toEqual(new Date('2023-01-01T00:03:56.250Z'));
  });

  test('changes nothing the second time, in another order and with other zeros', async () => {
    await importTape(client.db, madeTape(LINES.join('\n'), BCH));
    const again = ['1672531436.250,90.540,1.1044842', ...LINES.slice(0, 2), LINES[0] ?? ''];
    expect(await importTape(client.db, madeTape(again.join('\n'), BCH))).toMatchObject({
      rows: 4,
      newTrades: 1,
      sameTrades: 3,
    });
  });

  test('is refused without a side, and a list that says its sides with one', async () => {
    await expect(importTape(client.db, madeTape(LINES.join('\n')))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'side: null must be BUY or SELL: the file does not say the side of its trades',
    });
    await expect(importTape(client.db, { ...madeList(BUY), side: 'BUY' })).rejects.toMatchObject({
      message: 'side: "BUY" must not be given: the file says the side of each trade',
    });
  });
});

const changed = (change: (cells: string[]) => void): string => {
  const cells = SELL.split(',');
  change(cells);
  return cells.join(',');
};

describe('one broken line refuses the whole file, naming line, value and rule', () => {
  test.each([
    ['side "hold" is neither buy nor sell', changed((cells) => (cells[3] = 'hold'))],
    ['price "0" is no plain decimal above 0', changed((cells) => (cells[4] = '0'))],
    ['price "1e3" is no plain decimal above 0', changed((cells) => (cells[4] = '1e3'))],
    // What has more digits than a Decimal of the API could be stored, and not be answered.
    [
      'price "0.1234567890123456789" has more than 18 decimals',
      changed((cells) => (cells[4] = '0.1234567890123456789')),
    ],
    [
      'price, 100000000000000000000, has more than 20 digits before the point',
      changed((cells) => cells.splice(4, 3, '100000000000000000000', '1', '100000000000000000000')),
    ],
    [
      'price × amount, 199999999999999999998, has more than 20 digits before the point',
      changed((cells) => cells.splice(4, 3, '99999999999999999999', '2', '199999999999999999998')),
    ],
    ['amount "-1" is no plain decimal above 0', changed((cells) => (cells[5] = '-1'))],
    ['amount "NaN" is no plain decimal above 0', changed((cells) => (cells[5] = 'NaN'))],
    [
      'amount "0.1234567890123456789" has more decimals than ETH, which has 18',
      changed((cells) => (cells[5] = '0.1234567890123456789')),
    ],
    ['cost "253.37" is not price × amount, which is 253.35208', changed((cells) => (cells[6] = '253.37'))],
    [
      'date "2023-02-02 09:20:01.214000+00:00" is not the instant of the timestamp "1675329600214"',
      changed((cells) => (cells[7] = '2023-02-02 09:20:01.214000+00:00')),
    ],
    [
      'date "2023-02-02 09:20:00.214000+01:00" is not the instant of the timestamp "1675329600214"',
      changed((cells) => (cells[7] = '2023-02-02 09:20:00.214000+01:00')),
    ],
    [
      'time "1675329600" is no number of milliseconds since 1970 between 2009 and now',
      changed((cells) => (cells[0] = '1675329600')),
    ],
    [
      'time "1900000000000" is no number of milliseconds since 1970 between 2009 and now',
      changed((cells) => (cells[0] = '1900000000000')),
    ],
    ['id "" is not 1 to 100 characters without white space', changed((cells) => (cells[1] = ''))],
    ['id "1" is there in line 2 already', changed((cells) => (cells[1] = '1'))],
    ['has 7 cells instead of 8', SELL.split(',').slice(1).join(',')],
    ['has quotes; cells are taken without them', `"${SELL}"`],
    ['is longer than 10000 characters', '1'.repeat(10_020)],
  ])('%s', async (reason, line) => {
    await expect(importTape(client.db, madeList(BUY, line))).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      fileName: 'list.csv',
      line: 3,
      reason,
    });
    expect(await trades()).toEqual([]);
    expect(await client.db.tradeImport.count()).toBe(0);
  });

  test('a number that is on record with other values', async () => {
    await importTape(client.db, madeList(SELL));
    const [stored] = await trades();
    const other = SELL.replace('0.152', '0.153').replace('253.35208', '255.01887');
    await expect(importTape(client.db, madeList(BUY, other))).rejects.toMatchObject({
      line: 3,
      reason: `id "2" is on record with other values, as trade ${stored?.id ?? 0}`,
    });
    expect(await amounts()).toHaveLength(1);
  });

  test.each([
    ['', null, 'the file holds no trade'],
    [`${HEADER}\n`, null, 'the file holds no trade'],
    ['timestamp,id,price,amount\n', 1, expect.stringContaining('(side missing)') as string],
    ['timestamp,id,side,price,amount,id\n', 1, 'names the column id twice'],
  ])('a file that is no list: %j', async (text, line, reason) => {
    await expect(importTape(client.db, madeTape(text))).rejects.toMatchObject({ line, reason });
  });
});
