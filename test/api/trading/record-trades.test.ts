import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordBatch, recordOne } from '../../../src/modules/trading/actions/record.ts';
import { tradeRecorder } from '../../../src/modules/trading/actions/trade-recorder.ts';
import { TradeContradictsDecisionError } from '../../../src/modules/trading/domain/trade-contradicts-decision-error.ts';
import type { GivenTrade } from '../../../src/modules/trading/domain/read-trade.ts';
import { RecordTradeDocument, RecordTradesDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { bought, buy, decide } from './support/made-ledger.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db.trade.deleteMany();
  await api.db.aiDecision.deleteMany();
});

const record = async (input: ReturnType<typeof bought>) =>
  (await execute(api.app, RecordTradeDocument, { input })).recordTrade;

describe('a trade', () => {
  test('is stored digit by digit as it was given, and answered whole', async () => {
    const { id } = await decide(api.app, buy('d-1'));
    const given = {
      amountIn: '100.000001',
      amountOut: '0.500000001',
      price: '200.123456789012345678',
      transactionHash: 'hash',
      transactionSignature: 'signature',
      errorMessage: 'None.',
      strategyUsed: 'momentum',
      profitLoss: '-0.000000000000000001',
      jupiterQuoteResponse: { route: ['a "b"', '{c}'] },
      jupiterTransactionData: [1, null],
      slippageBps: 50,
      lastValidBlockHeight: '9223372036854775807',
      executionTimeMs: 812,
      gasUsedLamports: '5000',
      confidenceScore: 0.75,
    };
    const answer = await record(
      bought({ ...given, status: 'CONFIRMED', tradedAt: '2026-05-14T23:30:00.5-03:00', aiDecisionId: id }),
    );
    const stored = await api.db.trade.findFirstOrThrow();
    expect(answer).toEqual({
      __typename: 'RecordTradePayload',
      trade: {
        ...given,
        id: expect.any(String) as string,
        databaseId: stored.id,
        tradedAt: '2026-05-15T02:30:00.500Z',
        tokenIn: 'USDC',
        tokenOut: 'SOL',
        status: 'CONFIRMED',
        aiDecision: { decisionId: 'd-1' },
      },
    });
  });

  test.each([
    ['HOLD', { decisionType: 'HOLD' as const }, {}, 'a decision to HOLD admits no trade'],
    ['PAIR', {}, { tokenOut: 'BONK' }, 'it trades USDC for BONK, the decision is about SOL/USDC'],
    [
      'DIRECTION',
      {},
      { tokenIn: 'SOL', tokenOut: 'USDC', amountIn: '0.5', amountOut: '100' },
      'it trades SOL for USDC, the decision is to BUY SOL/USDC',
    ],
    [
      'AMOUNT',
      {},
      { amountIn: '105.000001' },
      'its amount of 105.000001 USD is more than 5 % away from the 100 USD of the decision',
    ],
  ])('that contradicts its decision is refused: %s', async (aspect, decision, differs, fault) => {
    const { id } = await decide(api.app, buy('d-2', decision));
    expect(await record(bought({ ...differs, aiDecisionId: id }))).toEqual({
      __typename: 'TradeContradictsDecisionError',
      code: 'TRADE_CONTRADICTS_DECISION',
      message: `the trade contradicts its decision d-2: ${fault}`,
      decisionId: 'd-2',
      aspect,
    });
    expect(await api.db.trade.count()).toBe(0);
  });

  test('may be 5 % away from its decision, and anything where neither side is a dollar', async () => {
    const { id } = await decide(api.app, buy('d-3'));
    expect(await record(bought({ amountIn: '95', aiDecisionId: id }))).toMatchObject({ trade: {} });
    const other = await decide(api.app, buy('d-4', { tokenPair: 'BONK/SOL' }));
    const swap = { tokenIn: 'sol', tokenOut: 'BONK', amountIn: '7', amountOut: '1', aiDecisionId: other.id };
    expect(await record(bought(swap))).toMatchObject({ trade: { tokenIn: 'sol' } });
  });

  test.each([
    [{ amountIn: '1.0000001' }, 'amountIn: "1.0000001" has more decimals than USDC, which has 6'],
    [{ amountOut: '0.0000000001' }, 'amountOut: "0.0000000001" has more decimals than SOL, which has 9'],
    [{ amountIn: '0' }, 'amountIn: "0" must be greater than 0'],
    [{ amountOut: '-1' }, 'amountOut: "-1" must not be negative'],
    [{ price: '0.00' }, 'price: "0.00" must be greater than 0'],
    [{ tokenOut: 'usdc' }, 'tokenOut: "usdc" is the token that is given: a trade is between two'],
    [{ slippageBps: 10_001 }, 'slippageBps: 10001 must be from 0 to 10000'],
    [{ confidenceScore: 1.01 }, 'confidenceScore: 1.01 must be from 0 to 1'],
    [
      { gasUsedLamports: '1.5' },
      'gasUsedLamports: "1.5" must be a whole number from 0 to 9223372036854775807',
    ],
    [{ executionTimeMs: -1 }, 'executionTimeMs: -1 must be from 0 to 2147483647'],
    [{ strategyUsed: '' }, 'strategyUsed: "" must have 1 to 200 characters'],
    [{ aiDecisionId: 'x' }, 'aiDecisionId: "x" is not the id of an AiDecision'],
  ])('that breaks a rule is refused: %o', async (faulty, message) => {
    expect(await record(bought(faulty))).toMatchObject({ code: 'BAD_USER_INPUT', message });
    expect(await api.db.trade.count()).toBe(0);
  });

  test('of unknown tokens has up to 18 decimals, and zeros at the end are no decimals', async () => {
    const unknown = { tokenIn: 'WIF', tokenOut: 'USDC', amountIn: '0.000000000000000001' };
    expect(await record(bought({ ...unknown, amountOut: '1.500000000' }))).toMatchObject({
      trade: { amountIn: '0.000000000000000001', amountOut: '1.5' },
    });
  });
});

describe('a call that is repeated', () => {
  test('stores one trade for a key, also of five calls at once', async () => {
    const input = bought({ idempotencyKey: 'five' });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => record(input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'RecordTradePayload' });
    expect(await api.db.trade.count()).toBe(1);
  });

  test('names the decision that is not stored', async () => {
    const id = Buffer.from('AiDecision:2000000000').toString('base64url');
    expect(await record(bought({ aiDecisionId: id }))).toEqual({
      __typename: 'NotFoundError',
      code: 'NOT_FOUND',
      message: `there is no AiDecision "${id}"`,
    });
  });
});

describe('a batch of trades', () => {
  test('is refused or thinned out as its policy says', async () => {
    const { id } = await decide(api.app, buy('d-5'));
    const items = [
      bought({ aiDecisionId: id }),
      bought({ aiDecisionId: id, amountIn: '200' }),
      bought({ aiDecisionId: Buffer.from('AiDecision:2000000000').toString('base64url') }),
    ];
    const refusals = [
      { code: 'TRADE_CONTRADICTS_DECISION', path: 'items[1]' },
      { code: 'NOT_FOUND', path: 'items[2].aiDecisionId' },
    ];
    const refuse = await execute(api.app, RecordTradesDocument, {
      input: { items, errorPolicy: 'REJECT_ALL' },
    });
    expect(refuse.recordTrades).toMatchObject({
      recordedCount: 0,
      items: [{ outcome: 'HELD_BACK', trade: null }, ...refusals.map((refusal) => ({ refusal }))],
    });
    expect(await api.db.trade.count()).toBe(0);
    const apply = await execute(api.app, RecordTradesDocument, {
      input: { items, errorPolicy: 'APPLY_VALID' },
    });
    expect(apply.recordTrades).toMatchObject({
      recordedCount: 1,
      items: [
        { outcome: 'RECORDED', trade: { amountIn: '100' } },
        ...refusals.map((refusal) => ({ outcome: 'REFUSED', refusal })),
      ],
    });
    expect(await api.db.trade.count()).toBe(1);
  });
});

describe('a decision that changes between the look and the insert', () => {
  /** The recorder, with somebody who is quicker. */
  const raced = (change: () => Promise<unknown>): typeof tradeRecorder => ({
    ...tradeRecorder,
    async prepare(tx, given, at) {
      const read = await tradeRecorder.prepare(tx, given, at);
      await change();
      return read;
    },
  });
  const givenTrade = (decisionKey: number | null): GivenTrade => ({
    tradedAt: null,
    tokenIn: 'USDC',
    tokenOut: 'SOL',
    amountIn: '100',
    amountOut: null,
    price: null,
    status: 'PENDING',
    transactionHash: null,
    transactionSignature: null,
    errorMessage: null,
    strategyUsed: null,
    profitLoss: null,
    jupiterQuoteResponse: null,
    jupiterTransactionData: null,
    slippageBps: null,
    lastValidBlockHeight: null,
    executionTimeMs: null,
    gasUsedLamports: null,
    confidenceScore: null,
    aiDecision: decisionKey === null ? null : { given: 'id', key: decisionKey },
  });
  const hold = (id: number) => () =>
    api.db.aiDecision.update({ where: { id }, data: { decisionType: 'HOLD' } });

  test('makes the database refuse the trade with the same error', async () => {
    const { databaseId } = await decide(api.app, buy('d-6'));
    const recording = api.db.$transaction((tx) =>
      recordOne(tx, raced(hold(databaseId)), givenTrade(databaseId), NOW),
    );
    const refusal = await recording.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TradeContradictsDecisionError);
    expect(refusal).toMatchObject({ code: 'TRADE_CONTRADICTS_DECISION', decisionId: 'd-6', aspect: 'HOLD' });
  });

  test.each([
    ['APPLY_VALID', 4, 'RECORDED'],
    ['REJECT_ALL', 0, 'HELD_BACK'],
  ] as const)('is found in a batch under %s, whose other trades are %d', async (policy, count, outcome) => {
    const { databaseId } = await decide(api.app, buy('d-7'));
    const items = [null, null, databaseId, null, null].map(givenTrade);
    const outcomes = await api.db.$transaction((tx) =>
      recordBatch(tx, raced(hold(databaseId)), { items, policy, at: NOW }),
    );
    expect(outcomes.map((item) => item.outcome)).toEqual([outcome, outcome, 'REFUSED', outcome, outcome]);
    expect(outcomes[2]?.refusal).toMatchObject({ code: 'TRADE_CONTRADICTS_DECISION', path: 'items[2]' });
    expect(await api.db.trade.count()).toBe(count);
    const stored = await api.db.trade.findMany({ orderBy: { id: 'asc' } });
    expect(outcomes.flatMap(({ id }) => id ?? [])).toEqual(stored.map(({ id }) => id));
  });
});
