import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { UpdateAiDecisionStatusDocument, UpdateTradeStatusDocument } from '../../generated/operations.ts';
import type {
  AiDecisionStatus,
  TradeStatus,
  UpdateAiDecisionStatusInput,
  UpdateTradeStatusInput,
} from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { bought, buy, decide, trade } from './support/made-ledger.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db.trade.deleteMany();
  await api.db.aiDecision.deleteMany();
});

const updateTrade = async (input: UpdateTradeStatusInput) =>
  (await execute(api.app, UpdateTradeStatusDocument, { input })).updateTradeStatus;
const updateDecision = async (input: UpdateAiDecisionStatusInput) =>
  (await execute(api.app, UpdateAiDecisionStatusDocument, { input })).updateAiDecisionStatus;

describe('a trade', () => {
  test('is confirmed with what became known, and keeps what it had', async () => {
    const { id } = await trade(api.app, bought({ amountOut: null, strategyUsed: 'momentum' }));
    const known = {
      amountOut: '0.499',
      price: '200.4',
      profitLoss: '3.25',
      transactionSignature: 'signature',
      gasUsedLamports: '5000',
      executionTimeMs: 900,
    };
    const answer = await updateTrade({ id, status: 'CONFIRMED', ...known });
    expect(answer).toMatchObject({
      trade: { ...known, status: 'CONFIRMED', strategyUsed: 'momentum', errorMessage: null, amountIn: '100' },
    });
  });

  const statuses: readonly TradeStatus[] = ['PENDING', 'CONFIRMED', 'FAILED', 'CANCELLED'];
  test.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
    'goes from %s to %s where the table says so, and nowhere else',
    async (from, to) => {
      const { id, databaseId } = await trade(api.app, bought({ status: from }));
      const answer = await updateTrade({ id, status: to });
      const isAllowed = from === 'PENDING' && to !== 'PENDING';
      expect(answer).toMatchObject(
        isAllowed
          ? { trade: { status: to } }
          : {
              code: 'TRADE_WRONG_STATUS',
              tradeStatus: from,
              allowedTradeStatuses: to === 'PENDING' ? [] : ['PENDING'],
            },
      );
      const stored = await api.db.trade.findUnique({ where: { id: databaseId } });
      expect(stored?.status).toBe(isAllowed ? to : from);
    },
  );

  test('of two updates at once takes one', async () => {
    const { id } = await trade(api.app, bought());
    const answers = await Promise.all([
      updateTrade({ id, status: 'CONFIRMED' }),
      updateTrade({ id, status: 'FAILED' }),
    ]);
    expect(answers.map((answer) => answer?.__typename).sort()).toEqual([
      'TradeWrongStatusError',
      'UpdateTradeStatusPayload',
    ]);
  });

  test('is refused an amount that contradicts its decision, or has too many decimals, and stays as it was', async () => {
    const sell = await decide(api.app, buy('s', { decisionType: 'SELL' }));
    const pending = { tokenIn: 'SOL', tokenOut: 'USDC', amountIn: '0.5', amountOut: null };
    const { id } = await trade(api.app, bought({ ...pending, aiDecisionId: sell.id }));
    expect(await updateTrade({ id, status: 'CONFIRMED', amountOut: '94' })).toMatchObject({
      code: 'TRADE_CONTRADICTS_DECISION',
      aspect: 'AMOUNT',
    });
    expect(await updateTrade({ id, status: 'CONFIRMED', amountOut: '99.0000001' })).toMatchObject({
      message: 'amountOut: "99.0000001" has more decimals than USDC, which has 6',
    });
    expect(await updateTrade({ id, status: 'FAILED', amountOut: '99' })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await api.db.trade.findMany()).toMatchObject([{ status: 'PENDING', amountOut: null }]);
    expect(await updateTrade({ id, status: 'CONFIRMED', amountOut: '99' })).toMatchObject({
      trade: { amountOut: '99' },
    });
  });

  test('is updated once for a key', async () => {
    const { id } = await trade(api.app, bought());
    const input = { id, status: 'CONFIRMED' as const, idempotencyKey: 'confirm' };
    const first = await updateTrade(input);
    expect(first).toMatchObject({ __typename: 'UpdateTradeStatusPayload' });
    expect(await updateTrade(input)).toEqual(first);
  });
});

describe('a decision', () => {
  const statuses: readonly AiDecisionStatus[] = ['PENDING', 'EXECUTED', 'FAILED', 'CANCELLED'];
  const before: Readonly<Record<AiDecisionStatus, readonly AiDecisionStatus[]>> = {
    PENDING: ['FAILED'],
    EXECUTED: ['PENDING'],
    FAILED: ['PENDING'],
    CANCELLED: ['PENDING'],
  };
  test.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
    'goes from %s to %s where the table says so, and nowhere else',
    async (from, to) => {
      const { id, databaseId } = await decide(api.app, buy('h', { decisionType: 'HOLD', amountUsd: null }));
      await api.db.aiDecision.update({ where: { id: databaseId }, data: { executionStatus: from } });
      const isAllowed = before[to].includes(from);
      expect(await updateDecision({ id, status: to })).toMatchObject(
        isAllowed
          ? { aiDecision: { executionStatus: to, executionTrade: null } }
          : { code: 'AI_DECISION_WRONG_STATUS', status: from, allowedStatuses: before[to] },
      );
      const stored = await api.db.aiDecision.findUnique({ where: { id: databaseId } });
      expect(stored?.executionStatus).toBe(isAllowed ? to : from);
    },
  );

  test('to buy is executed by a confirmed trade of its own: the one that is named, or its first', async () => {
    const { id } = await decide(api.app, buy('b'));
    expect(await updateDecision({ id, status: 'EXECUTED' })).toMatchObject({
      code: 'AI_DECISION_NOT_TRADED',
      message: 'decision "b" is not carried out: it has no confirmed trade',
    });
    const pending = await trade(api.app, bought({ aiDecisionId: id }));
    expect(await updateDecision({ id, status: 'EXECUTED', executionTradeId: pending.id })).toMatchObject({
      message: `decision "b" is not carried out: trade ${pending.databaseId} is PENDING, not CONFIRMED`,
    });
    const foreign = await trade(api.app, bought({ status: 'CONFIRMED' }));
    expect(await updateDecision({ id, status: 'EXECUTED', executionTradeId: foreign.id })).toMatchObject({
      message: `decision "b" is not carried out: trade ${foreign.databaseId} does not belong to it`,
    });
    const other = await trade(api.app, bought({ tokenOut: 'BONK', status: 'CONFIRMED' }));
    expect(await updateDecision({ id, status: 'EXECUTED', executionTradeId: other.id })).toMatchObject({
      code: 'TRADE_CONTRADICTS_DECISION',
      aspect: 'PAIR',
    });
    expect(await updateDecision({ id, status: 'FAILED', executionTradeId: other.id })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await updateTrade({ id: pending.id, status: 'CONFIRMED' });
    await trade(api.app, bought({ aiDecisionId: id, status: 'CONFIRMED' }));
    expect(await updateDecision({ id, status: 'EXECUTED' })).toEqual({
      __typename: 'UpdateAiDecisionStatusPayload',
      aiDecision: { executionStatus: 'EXECUTED', executionTrade: { databaseId: pending.databaseId } },
    });
  });

  test('of two updates at once takes one', async () => {
    const { id } = await decide(api.app, buy('two'));
    const answers = await Promise.all([
      updateDecision({ id, status: 'FAILED' }),
      updateDecision({ id, status: 'CANCELLED' }),
    ]);
    expect(answers.map((answer) => answer?.__typename).sort()).toEqual([
      'AiDecisionWrongStatusError',
      'UpdateAiDecisionStatusPayload',
    ]);
  });

  test('that nobody stored is not found', async () => {
    const id = Buffer.from('AiDecision:2000000000').toString('base64url');
    expect(await updateDecision({ id, status: 'FAILED' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
