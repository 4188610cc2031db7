import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { askModel, type Question } from '../../../src/modules/llm/ask-model.ts';
import { openLlm } from '../../../src/modules/llm/llm.ts';
import { faultyClient } from '../../support/faulty-client.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { type FakeLlmServer, startFakeLlmServer } from '../../support/fake-llm-server.ts';
import { FAKE_KEY, FAKE_PRICES, openTestLlm } from '../../support/open-test-llm.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const clock = fixedClock('2026-12-01T12:00:00Z');
let client: TestClient;
let server: FakeLlmServer;

beforeAll(async () => {
  [client, server] = await Promise.all([openTestClient(), startFakeLlmServer()]);
});
beforeEach(async () => {
  server.requests.length = 0;
  await client.db.llmCall.deleteMany();
  await client.db.costEntry.deleteMany();
});
afterAll(async () => {
  await server.close();
  await client.close();
});

const open = (options: Partial<Parameters<typeof openTestLlm>[0]> = {}): ReturnType<typeof openTestLlm> =>
  openTestLlm({ db: client.db, clock, baseUrl: server.baseUrl, ...options });

type Answer = { share: number };

function question(changes: Partial<Question<Answer>> = {}): Question<Answer> {
  return {
    purpose: 'STRATEGY_ANALYSIS',
    provider: 'OPENAI',
    model: 'gpt-fake',
    runId: null,
    jobId: null,
    matchId: null,
    system: 'Answer with a share.',
    prompt: '{"question":"how much?"}',
    schema: z.strictObject({ share: z.number() }),
    findFault: ({ share }) => (share >= 0 && share <= 1 ? null : `share ${share} is not within 0 and 1`),
    maxOutputTokens: 100,
    timeoutMs: 10_000,
    signal: new AbortController().signal,
    ...changes,
  };
}

const stored = async (): Promise<unknown[]> => {
  const calls = await client.db.llmCall.findMany({ include: { cost: true }, orderBy: { startedAt: 'asc' } });
  return calls.map(({ outcome, rawAnswer, error, cost }) => ({
    outcome,
    rawAnswer,
    error,
    state: cost?.state,
    cost: cost?.costMicroUsd,
    tokens: [cost?.inputTokens, cost?.outputTokens],
  }));
};

describe('asking a model', () => {
  test.each([
    ['OPENAI', 'gpt-fake', '/v1/chat/completions', 'authorization', `Bearer ${FAKE_KEY}`],
    ['ANTHROPIC', 'claude-sonnet-4-5', '/v1/messages', 'x-api-key', FAKE_KEY],
  ] as const)(
    'of %s sends the question and records answer and cost',
    async (provider, model, url, header, key) => {
      server.reply({ says: '{"share":0.25}', inputTokens: 1_000, outputTokens: 50 });
      const answer = await askModel(open(), question({ provider, model }));
      expect(answer).toMatchObject({ outcome: 'ACCEPTED', answer: { share: 0.25 } });
      expect(server.requests).toMatchObject([{ url, headers: { [header]: key }, body: { model } }]);
      const sent = JSON.stringify(server.requests[0]?.body);
      expect(sent).toContain('Answer with a share.');
      expect(sent).toContain('how much?');
      // The form goes along.
      expect(sent).toContain('share');
      expect(await stored()).toEqual([
        {
          outcome: 'ACCEPTED',
          rawAnswer: '{"share":0.25}',
          error: null,
          state: 'RECORDED',
          cost: 1_500n,
          tokens: [1_000, 50],
        },
      ]);
      const [call] = await client.db.llmCall.findMany();
      expect(call).toMatchObject({
        provider,
        model,
        prompt: 'Answer with a share.\n\n{"question":"how much?"}',
      });
    },
  );

  test.each(['BEFORE', 'AFTER'] as const)(
    'records the answer once when the connection is lost %s it is written, and asks no second time',
    async (when) => {
      server.reply({ says: '{"share":0.25}', inputTokens: 1_000, outputTokens: 50 });
      // The first transaction reserves the cost, the second one records it.
      const error = Object.assign(new Error('Server has closed the connection.'), { code: 'P1017' });
      const db = faultyClient(client.db, { at: [2], when, error });
      expect(await askModel(open({ db }), question())).toMatchObject({ outcome: 'ACCEPTED' });
      expect(server.requests).toHaveLength(1);
      expect(await stored()).toMatchObject([{ outcome: 'ACCEPTED', state: 'RECORDED', cost: 1_500n }]);
    },
  );

  test.each([
    ['text that is not JSON', 'Sure! I approve.', /not JSON/],
    ['nothing', '', /empty/],
    ['another form', '{"portion":0.25}', /not of the form/],
    ['a member that was not asked for', '{"share":0.25,"minEdge":0}', /minEdge/],
    ['a number out of range', '{"share":7}', /share 7 is not within/],
    ['JSON within other text', '```json\n{"share":0.25}\n```', /not JSON/],
  ])('refuses %s, keeps it and counts its cost', async (_what, says, reason) => {
    server.reply({ says, inputTokens: 10, outputTokens: 2 });
    const answer = await askModel(open(), question());
    expect(answer).toMatchObject({
      outcome: 'REFUSED',
      error: { code: 'PROVIDER_REFUSED', reason: expect.stringMatching(reason) as string },
    });
    expect(await stored()).toMatchObject([
      {
        outcome: 'REFUSED',
        rawAnswer: says,
        error: { code: 'PROVIDER_REFUSED' },
        state: 'RECORDED',
        cost: 30n,
      },
    ]);
    expect(server.requests).toHaveLength(1);
  });

  test('refuses an answer that was cut off, even where the rest is of the form', async () => {
    server.reply({ says: '{"share":0.25}', ending: 'CUT_OFF' });
    expect(await askModel(open(), question())).toMatchObject({
      outcome: 'REFUSED',
      error: { reason: expect.stringMatching(/cut off/) as string },
    });
  });

  test.each([
    ['a body that is no answer of the API', 200, 'oops', 'RECORDED'],
    ['a request that the provider does not take', 400, '{"error":{"message":"no"}}', 'RECORDED'],
  ])('refuses %s', async (_what, status, body, state) => {
    server.reply({ status, body });
    expect(await askModel(open(), question())).toMatchObject({ outcome: 'REFUSED' });
    expect(await stored()).toMatchObject([{ outcome: 'REFUSED', rawAnswer: body, state }]);
  });

  test('counts an answer without a usage that can be as the most that it can have cost', async () => {
    server.reply({ says: '{"share":0.25}', inputTokens: -5 });
    await askModel(open(), question());
    const [cost] = await client.db.costEntry.findMany();
    expect(cost).toMatchObject({
      state: 'RECORDED',
      inputTokens: null,
      costMicroUsd: cost?.reservedMicroUsd,
    });
  });

  test('asks again after 429, with each request recorded', async () => {
    server.reply({ status: 429, headers: { 'retry-after-ms': '2' } }, { says: '{"share":1}' });
    expect(await askModel(open(), question())).toMatchObject({ outcome: 'ACCEPTED', answer: { share: 1 } });
    expect(await stored()).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ outcome: 'FAILED', state: 'RELEASED', cost: 0n }),
        expect.objectContaining({ outcome: 'ACCEPTED', state: 'RECORDED' }),
      ]) as unknown[],
    );
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ['RateLimited', 429, 3],
    ['SourceUnavailable', 503, 3],
    ['SourceUnavailable', 500, 3],
    ['ConfigInvalid', 401, 1],
    ['ConfigInvalid', 404, 1],
  ])('ends as %s when the status stays %i, after %i requests', async (failure, status, requests) => {
    server.reply({ status });
    await expect(askModel(open(), question())).rejects.toMatchObject({ failure });
    expect(server.requests).toHaveLength(requests);
    expect(await stored()).toMatchObject(
      Array<unknown>(requests).fill({ outcome: 'FAILED', state: 'RELEASED' }),
    );
  });

  test('does not ask again a provider that wants a longer pause than is made', async () => {
    server.reply({ status: 429, headers: { 'retry-after': '3600' } });
    await expect(askModel(open(), question())).rejects.toMatchObject({ failure: 'RateLimited' });
    expect(server.requests).toHaveLength(1);
  });

  test('ends as ProviderTimeout, and counts what the silent provider may charge', async () => {
    server.reply('SILENCE');
    await expect(askModel(open({ attempts: 1 }), question({ timeoutMs: 20 }))).rejects.toMatchObject({
      failure: 'ProviderTimeout',
    });
    const [cost] = await client.db.costEntry.findMany();
    expect(cost).toMatchObject({ state: 'RECORDED', costMicroUsd: cost?.reservedMicroUsd });
  });

  test('ends as SourceUnavailable, at no cost, where nobody listens', async () => {
    const gone = await startFakeLlmServer();
    await gone.close();
    const llm = open({ baseUrl: gone.baseUrl, attempts: 1 });
    await expect(askModel(llm, question())).rejects.toMatchObject({ failure: 'SourceUnavailable' });
    expect(await stored()).toMatchObject([{ outcome: 'FAILED', state: 'RELEASED' }]);
  });

  test('ends with the signal while the provider is silent, and records the request', async () => {
    server.reply('SILENCE');
    const controller = new AbortController();
    const asked = askModel(open(), question({ signal: controller.signal, timeoutMs: 600_000 }));
    await server.unanswered();
    controller.abort(new Error('the run was cancelled'));
    await expect(asked).rejects.toThrow('the run was cancelled');
    expect(await stored()).toMatchObject([{ outcome: 'FAILED', state: 'RECORDED', tokens: [null, null] }]);
  });

  test('ends with the signal during the pause before a repetition', async () => {
    server.reply({ status: 503 });
    const controller = new AbortController();
    const asked = askModel(open({ delayMs: 600_000 }), question({ signal: controller.signal }));
    const ended = expect(asked).rejects.toThrow('the run was cancelled');
    await vi.waitFor(async () => expect(await stored()).toMatchObject([{ outcome: 'FAILED' }]));
    controller.abort(new Error('the run was cancelled'));
    await ended;
    expect(server.requests).toHaveLength(1);
  });

  test('is refused without a price or a key, before anything is sent or noted', async () => {
    await expect(askModel(open({ prices: [] }), question())).rejects.toMatchObject({
      failure: 'ConfigInvalid',
      message: expect.stringMatching(/gpt-fake.*LLM_PRICES/) as string,
    });
    const llm = open();
    const settings = { ...llm.settings, access: { OPENAI: NO_ACCESS, ANTHROPIC: NO_ACCESS } };
    await expect(askModel(openLlm({ db: client.db, clock, settings }), question())).rejects.toMatchObject({
      failure: 'ConfigInvalid',
      message: expect.stringMatching(/OPENAI_API_KEY/) as string,
    });
    expect(server.requests).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  test('is refused by a budget before anything is sent', async () => {
    const llm = open({ budgets: { dayMicroUsd: 100n } });
    await expect(askModel(llm, question())).rejects.toMatchObject({
      code: 'BUDGET_EXHAUSTED',
      failure: 'BudgetExhausted',
      budget: { window: 'DAY', limitMicroUsd: 100n },
      opensAgainAt: null,
    });
    expect(server.requests).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  test('keeps the key out of everything that is stored or thrown, though the provider repeats it', async () => {
    server.reply({ status: 401, body: JSON.stringify({ error: { message: `wrong key ${FAKE_KEY}` } }) });
    const thrown = await askModel(open(), question()).catch((error: unknown) => error);
    server.reply({ says: `my key is ${FAKE_KEY}` });
    const answer = await askModel(open(), question());
    const calls = await client.db.llmCall.findMany();
    expect(calls).toHaveLength(2);
    const everything = JSON.stringify([
      calls,
      answer,
      thrown,
      String(thrown),
      Object.entries(thrown as object),
    ]);
    expect(everything).not.toContain(FAKE_KEY);
    expect(everything).toContain('[secret]');
  });
});

const NO_ACCESS = { apiKey: null, baseUrl: null };

describe('the circuit breaker of a provider', () => {
  test('opens after failures one after another, and then nothing is sent or reserved', async () => {
    const own = await openTestClient();
    const llm = openTestLlm({ db: own.db, clock, baseUrl: server.baseUrl, attempts: 1, threshold: 2 });
    server.reply({ status: 500 });
    await expect(askModel(llm, question())).rejects.toMatchObject({ failure: 'SourceUnavailable' });
    await expect(askModel(llm, question())).rejects.toMatchObject({ failure: 'SourceUnavailable' });
    await expect(askModel(llm, question())).rejects.toMatchObject({
      failure: 'SourceUnavailable',
      message: expect.stringMatching(/left alone/) as string,
    });
    expect(server.requests).toHaveLength(2);
    expect(await own.db.llmCall.count()).toBe(2);
    expect(await own.db.sourceBreaker.findUnique({ where: { source: 'llm:openai' } })).toMatchObject({
      state: 'OPEN',
    });
    // The other provider has a breaker of its own.
    server.reply({ says: '{"share":0.5}' });
    const other = await askModel(llm, question({ provider: 'ANTHROPIC', model: 'claude-sonnet-4-5' }));
    expect(other.outcome).toBe('ACCEPTED');
    await own.close();
  });
});

test('prices are those of the reservation, though they change before the answer', async () => {
  const day = FAKE_PRICES.map((price) => ({
    ...price,
    inputMicroUsdPerMillion: 9_000_000n,
    validFrom: '2026-12-02',
  }));
  let now = '2026-12-01T23:59:59Z';
  const moving = { now: () => new Date(now) };
  const llm = open({ clock: moving, prices: [...FAKE_PRICES, ...day] });
  server.reply({ says: '{"share":0}', inputTokens: 1_000_000, outputTokens: 0 });
  const findFault = (): null => {
    now = '2026-12-02T00:00:01Z';
    return null;
  };
  await askModel(llm, question({ findFault }));
  expect(await client.db.costEntry.findMany()).toMatchObject([
    { costMicroUsd: 1_000_000n, recordedAt: new Date('2026-12-02T00:00:01Z') },
  ]);
});
