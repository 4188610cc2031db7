import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aiDecisionRecorder } from '../../../src/modules/trading/actions/ai-decision-recorder.ts';
import { recordBatch } from '../../../src/modules/trading/actions/record.ts';
import type { GivenAiDecision } from '../../../src/modules/trading/domain/read-ai-decision.ts';
import { RecordAiDecisionDocument, RecordAiDecisionsDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { buy, decide } from './support/made-ledger.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(() => api.db.aiDecision.deleteMany());

const record = async (input: ReturnType<typeof buy>) =>
  (await execute(api.app, RecordAiDecisionDocument, { input })).recordAiDecision;

describe('a decision', () => {
  test('is stored PENDING as it was given, and answered whole', async () => {
    const given = {
      decisionId: 'whole "one"',
      decisionType: 'SELL' as const,
      tokenPair: 'SOL/USDC',
      amountUsd: '1250.000001',
      confidence: 0.82,
      stopLossPrice: '120.5',
      takeProfitPrice: '199.99',
      reasoning: 'It rose.\nIt falls.',
      fullPrompt: 'What now? {"a": [1]}',
      rawResponse: '{"decision": "SELL"}',
      aggregatedInputs: { prices: [1.5, null], 'a,b': '{x}' },
      inputTokens: 1200,
      outputTokens: 80,
      costUsd: '0.000375',
    };
    const answer = await record({ ...given, decidedAt: '2026-05-15T11:29:59.999+05:30' });
    const stored = await api.db.aiDecision.findFirstOrThrow();
    expect(answer).toEqual({
      __typename: 'RecordAiDecisionPayload',
      aiDecision: {
        ...given,
        id: expect.any(String) as string,
        databaseId: stored.id,
        decidedAt: '2026-05-15T05:59:59.999Z',
        executionStatus: 'PENDING',
      },
    });
  });

  test.each([
    [
      { tokenPair: 'SOL-USDC' },
      'tokenPair: "SOL-USDC" is not BASE/QUOTE, two different tokens such as "SOL/USDC"',
    ],
    [
      { tokenPair: 'SOL/sol' },
      'tokenPair: "SOL/sol" is not BASE/QUOTE, two different tokens such as "SOL/USDC"',
    ],
    [{ amountUsd: '-0.01' }, 'amountUsd: "-0.01" must not be negative'],
    [{ confidence: -0.1 }, 'confidence: -0.1 must be from 0 to 1'],
    [{ stopLossPrice: '0' }, 'stopLossPrice: "0" must be greater than 0'],
    [{ takeProfitPrice: '-1' }, 'takeProfitPrice: "-1" must be greater than 0'],
    [{ inputTokens: -1 }, 'inputTokens: -1 must be from 0 to 2147483647'],
    [{ costUsd: '-1' }, 'costUsd: "-1" must not be negative'],
    [{ decisionId: ' ' }, 'decisionId: " " must have 1 to 200 characters'],
    [
      { decidedAt: '2026-05-15T06:05:01Z' },
      'decidedAt: "2026-05-15T06:05:01.000Z" is more than 5 minutes ahead of now, 2026-05-15T06:00:00.000Z',
    ],
  ])('that breaks a rule is refused: %o', async (faulty, message) => {
    expect(await record(buy('faulty', faulty))).toMatchObject({ code: 'BAD_USER_INPUT', message });
    expect(await api.db.aiDecision.count()).toBe(0);
  });

  test('is stored once for a decisionId, whatever the second one says, and repeated by its key', async () => {
    const input = buy('one', { idempotencyKey: 'k' });
    const first = await record(input);
    expect(await record(input)).toEqual(first);
    expect(await record(buy('one', { tokenPair: 'BONK/USDC' }))).toEqual({
      __typename: 'AiDecisionExistsError',
      code: 'AI_DECISION_EXISTS',
      message: 'decisionId: a decision "one" is stored already',
      decisionId: 'one',
      existing: { tokenPair: 'SOL/USDC' },
    });
    expect(await api.db.aiDecision.count()).toBe(1);
  });
});

describe('a batch of decisions', () => {
  test('refuses a decisionId that is stored, and one that is given twice', async () => {
    await decide(api.app, buy('stored'));
    const items = [buy('new'), buy('stored'), buy('new'), buy('other')];
    const answer = await execute(api.app, RecordAiDecisionsDocument, {
      input: { items, errorPolicy: 'APPLY_VALID' },
    });
    expect(answer.recordAiDecisions).toMatchObject({
      recordedCount: 2,
      items: [
        { outcome: 'RECORDED', aiDecision: { decisionId: 'new' } },
        { refusal: { code: 'AI_DECISION_EXISTS', path: 'items[1].decisionId' } },
        { refusal: { code: 'BAD_USER_INPUT', path: 'items[2].decisionId' } },
        { outcome: 'RECORDED', aiDecision: { decisionId: 'other' } },
      ],
    });
  });

  test('of a thousand with prompts of eight thousand characters goes through at once', async () => {
    const items = Array.from({ length: 1_000 }, (_, index) =>
      buy(`large-${index}`, { fullPrompt: 'x'.repeat(8_000) }),
    );
    const answer = await execute(api.app, RecordAiDecisionsDocument, {
      input: { items, errorPolicy: 'REJECT_ALL', idempotencyKey: 'large' },
    });
    expect(answer.recordAiDecisions).toMatchObject({ recordedCount: 1_000 });
    expect(await api.db.aiDecision.count()).toBe(1_000);
  });

  test('finds the decisionId that somebody else stored between the look and the insert', async () => {
    const given = (decisionId: string): GivenAiDecision => ({
      decisionId,
      decidedAt: null,
      decisionType: 'HOLD',
      tokenPair: 'SOL/USDC',
      amountUsd: null,
      confidence: null,
      stopLossPrice: null,
      takeProfitPrice: null,
      reasoning: null,
      fullPrompt: null,
      rawResponse: null,
      aggregatedInputs: null,
      inputTokens: null,
      outputTokens: null,
      costUsd: null,
    });
    const raced: typeof aiDecisionRecorder = {
      ...aiDecisionRecorder,
      async prepare(tx, items, at) {
        const read = await aiDecisionRecorder.prepare(tx, items, at);
        await decide(api.app, buy('quicker'));
        return read;
      },
    };
    const items = ['a', 'quicker', 'b'].map(given);
    const outcomes = await api.db.$transaction((tx) =>
      recordBatch(tx, raced, { items, policy: 'APPLY_VALID', at: NOW }),
    );
    expect(outcomes.map(({ outcome, refusal }) => [outcome, refusal?.code, refusal?.path])).toEqual([
      ['RECORDED', undefined, undefined],
      ['REFUSED', 'AI_DECISION_EXISTS', 'items[1].decisionId'],
      ['RECORDED', undefined, undefined],
    ]);
  });
});
