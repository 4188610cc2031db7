import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  RecordMarketSnapshotDocument,
  RecordPortfolioSnapshotDocument,
  RecordTradeDocument,
  RegisterTokenDocument,
  TokensDocument,
} from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { bought } from './support/made-ledger.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const register = async (token: string, decimals: number, isUsdStablecoin = false) =>
  (await execute(api.app, RegisterTokenDocument, { input: { token, decimals, isUsdStablecoin } }))
    .registerToken;

describe('a token', () => {
  test('that is registered decides how many decimals its amounts have', async () => {
    const amount = { tokenIn: 'WIF', tokenOut: 'SOL', amountIn: '1.2345678' };
    expect(
      (await execute(api.app, RecordTradeDocument, { input: bought(amount) })).recordTrade,
    ).toMatchObject({
      trade: { amountIn: '1.2345678' },
    });
    expect(await register('WIF', 6)).toEqual({
      __typename: 'RegisterTokenPayload',
      token: { token: 'WIF', decimals: 6, isUsdStablecoin: false },
    });
    expect(
      (await execute(api.app, RecordTradeDocument, { input: bought(amount) })).recordTrade,
    ).toMatchObject({
      message: 'amountIn: "1.2345678" has more decimals than WIF, which has 6',
    });
  });

  test('is the same in upper and lower case, and keeps its first name', async () => {
    await register('Xyz', 4);
    expect(await register('xYZ', 5, true)).toMatchObject({
      token: { token: 'Xyz', decimals: 5, isUsdStablecoin: true },
    });
    const { tokens } = await execute(api.app, TokensDocument, { filter: { token: { contains: 'xyz' } } });
    expect(tokens).toMatchObject({ totalCount: 1, nodes: [{ token: 'Xyz', decimals: 5 }] });
  });

  test.each([
    ['A/B', 6, 'token: "A/B" must be 1 to 100 printable ASCII characters without "/" and white space'],
    ['', 6, 'token: "" must be 1 to 100 printable ASCII characters without "/" and white space'],
    ['OK', 19, 'decimals: 19 must be from 0 to 18'],
    ['OK', -1, 'decimals: -1 must be from 0 to 18'],
  ])('%s with %d decimals is refused', async (token, decimals, message) => {
    expect(await register(token, decimals)).toMatchObject({ code: 'BAD_USER_INPUT', message });
  });
});

describe('snapshots', () => {
  test('of a market are stored as they were given', async () => {
    const given = {
      tokenPair: 'SOL/USDC',
      price: '171.123456789',
      volume24hUsd: '1000000.5',
      liquidityUsd: '0',
      bidAskSpreadBps: 2.5,
      volatility1h: 0.012,
      source: 'jupiter',
      rawData: { bids: [['1', '2']] },
    };
    const answer = await execute(api.app, RecordMarketSnapshotDocument, {
      input: { ...given, takenAt: '2026-05-15T00:00:00-06:00' },
    });
    expect(answer.recordMarketSnapshot).toEqual({
      __typename: 'RecordMarketSnapshotPayload',
      marketSnapshot: { ...given, databaseId: 1, takenAt: '2026-05-15T06:00:00.000Z' },
    });
    const faulty = { ...given, bidAskSpreadBps: -0.1 };
    const refused = await execute(api.app, RecordMarketSnapshotDocument, { input: faulty });
    expect(refused.recordMarketSnapshot).toMatchObject({
      message: 'bidAskSpreadBps: -0.1 must not be less than 0',
    });
  });

  test('of the portfolio are stored as they were given', async () => {
    const given = {
      totalValueUsd: '-12.5',
      cashUsdc: '100.000001',
      positions: [{ token: 'SOL', amount: '1.5' }],
      pnl24hUsd: '-1',
      pnl7dUsd: '2.25',
      pnl30dUsd: '0',
      riskScore: 3.5,
    };
    const answer = await execute(api.app, RecordPortfolioSnapshotDocument, { input: given });
    expect(answer.recordPortfolioSnapshot).toEqual({
      __typename: 'RecordPortfolioSnapshotPayload',
      portfolioSnapshot: { ...given, databaseId: 1, takenAt: '2026-05-15T06:00:00.000Z' },
    });
  });
});
