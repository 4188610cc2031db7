import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paidProposer } from '../../../src/modules/improvements/proposers/paid-proposer.ts';
import type { FakeReply } from '../../support/fake-llm-server.ts';
import { madeFindings } from '../../support/made-findings.ts';
import { openTestClient } from '../../support/open-test-client.ts';
import { FAKE_KEY, openTestLlm } from '../../support/open-test-llm.ts';
import { clock, OPENAI, type Proposing, proposes, startProposing } from './support/proposing.ts';

let world: Proposing;

beforeAll(async () => {
  world = await startProposing();
});
beforeEach(() => world.reset());
afterAll(() => world.close());

describe('a provider that does not answer', () => {
  test('in time is asked again, and counts for the most that it may charge', async () => {
    world.server.reply('SILENCE');
    const settings = { ...OPENAI, timeoutMs: 20 };
    await expect(world.propose({ settings, attempts: 2 })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      failure: 'ProviderTimeout',
    });
    // On a busy machine the time can be over before the request is on its way: it counts all the same.
    const costs = await world.client.db.costEntry.findMany();
    expect(costs).toHaveLength(2);
    for (const { costMicroUsd, reservedMicroUsd } of costs) expect(costMicroUsd).toBe(reservedMicroUsd);
    expect(await world.calls()).toMatchObject(
      Array(2).fill({ outcome: 'FAILED', rawAnswer: null, state: 'RECORDED' }),
    );
  });

  test.each<[string, FakeReply, string, number, string]>([
    ['429', { status: 429 }, 'RateLimited', 3, 'RELEASED'],
    [
      '429 and asks for an hour',
      { status: 429, headers: { 'retry-after': '3600' } },
      'RateLimited',
      1,
      'RELEASED',
    ],
    ['500', { status: 500 }, 'SourceUnavailable', 3, 'RELEASED'],
    ['a connection that it tears down', 'RESET', 'SourceUnavailable', 3, 'RECORDED'],
    ['401', { status: 401 }, 'ConfigInvalid', 1, 'RELEASED'],
    ['404', { status: 404 }, 'ConfigInvalid', 1, 'RELEASED'],
  ])(
    'but with %s ends it as it should, each request on record',
    async (_what, reply, failure, requests, state) => {
      world.server.reply(reply);
      await expect(world.propose()).rejects.toMatchObject({ failure });
      expect(world.server.requests).toHaveLength(requests);
      expect(await world.calls()).toMatchObject(
        Array<unknown>(requests).fill({
          outcome: 'FAILED',
          error: { code: failure === 'ConfigInvalid' ? 'BAD_USER_INPUT' : 'UNAVAILABLE' },
          state,
        }),
      );
    },
  );

  test.each<[string, FakeReply]>([
    ['429 with a short pause', { status: 429, headers: { 'retry-after-ms': '2' } }],
    ['429 without one', { status: 429 }],
    ['500', { status: 500 }],
    ['a connection that it tears down', 'RESET'],
  ])('but with %s is asked again, and its answer then counts', async (_what, reply) => {
    world.server.reply(reply, proposes({}));
    expect(await world.propose()).toMatchObject({ kind: 'PROPOSED', proposals: [{ newThreshold: 0.1 }] });
    expect(await world.calls()).toMatchObject([
      { outcome: 'FAILED' },
      { outcome: 'ACCEPTED', state: 'RECORDED', cost: 300n },
    ]);
  });

  test('does not take the request is not asked again, and its words are kept', async () => {
    world.server.reply({ status: 400, body: '{"error":{"message":"prompt is too long"}}' });
    expect(await world.propose()).toMatchObject({
      kind: 'REFUSED',
      reason: expect.stringMatching(/does not take the request: status 400/) as string,
    });
    expect(await world.calls()).toMatchObject([
      { outcome: 'REFUSED', rawAnswer: '{"error":{"message":"prompt is too long"}}', cost: 0n },
    ]);
  });

  test('is left alone with an open breaker: nothing is sent or reserved', async () => {
    // The breaker belongs to the client of the database.
    const own = await openTestClient();
    world.server.reply({ status: 500 });
    const llm = openTestLlm({ db: own.db, clock, baseUrl: world.server.baseUrl, attempts: 1, threshold: 2 });
    const ask = paidProposer(llm, OPENAI, { jobId: null });
    const { signal } = new AbortController();
    for (const message of [/status 500/, /status 500/, /left alone/]) {
      await expect(ask(madeFindings(), signal)).rejects.toMatchObject({
        failure: 'SourceUnavailable',
        message: expect.stringMatching(message) as string,
      });
    }
    expect(world.server.requests).toHaveLength(2);
    expect(await own.db.llmCall.count()).toBe(2);
    expect(await own.db.costEntry.count()).toBe(2);
    await own.close();
  });

  test('is waited for until somebody asks for the end', async () => {
    world.server.reply('SILENCE');
    const controller = new AbortController();
    const asked = world.propose({ signal: controller.signal });
    await world.server.unanswered();
    controller.abort(new Error('the job was cancelled'));
    await expect(asked).rejects.toThrow('the job was cancelled');
    expect(await world.calls()).toMatchObject([{ outcome: 'FAILED', state: 'RECORDED' }]);
  });
});

describe('a budget', () => {
  test.each(['runMicroUsd', 'dayMicroUsd', 'monthMicroUsd'] as const)(
    'of %s that is too small is told before anything is sent',
    async (budget) => {
      await expect(world.propose({ budgets: { [budget]: 5_000n } })).rejects.toMatchObject({
        code: 'BUDGET_EXHAUSTED',
        budget: { limitMicroUsd: 5_000n, spentMicroUsd: 0n },
      });
      expect(world.server.requests).toEqual([]);
      expect(await world.calls()).toEqual([]);
      expect(await world.client.db.costEntry.count()).toBe(0);
    },
  );

  test('that a silent provider may have used up ends the repetitions', async () => {
    world.server.reply('SILENCE');
    // One request fits, at the most that it may cost, and no second.
    const first = await world
      .propose({ settings: { ...OPENAI, timeoutMs: 20 }, attempts: 1 })
      .catch(() => null);
    expect(first).toBeNull();
    const [{ reservedMicroUsd } = { reservedMicroUsd: 0n }] = await world.client.db.costEntry.findMany();
    await world.client.db.llmCall.deleteMany();
    await world.client.db.costEntry.deleteMany();
    world.server.requests.length = 0;
    const refused = world.propose({
      settings: { ...OPENAI, timeoutMs: 20 },
      budgets: { runMicroUsd: reservedMicroUsd * 2n - 1n },
    });
    await expect(refused).rejects.toMatchObject({
      code: 'BUDGET_EXHAUSTED',
      budget: { window: 'RUN', spentMicroUsd: reservedMicroUsd, reservedMicroUsd: 0n },
    });
    expect(await world.calls()).toMatchObject([
      { outcome: 'FAILED', state: 'RECORDED', cost: reservedMicroUsd },
    ]);
  });
});

test('the key gets into nothing but the request', async () => {
  world.server.reply({ status: 401, body: JSON.stringify({ error: { message: `wrong key ${FAKE_KEY}` } }) });
  const thrown = await world.propose().catch((error: unknown) => error);
  world.server.reply(proposes({ reasoning: `the key is ${FAKE_KEY}`, winRate: FAKE_KEY }));
  const refused = await world.propose();
  const stored = await world.client.db.llmCall.findMany();
  expect(stored).toHaveLength(2);
  expect(JSON.stringify(world.server.requests.map(({ body }) => body))).not.toContain(FAKE_KEY);
  const everything = JSON.stringify([
    stored,
    refused,
    thrown,
    String(thrown),
    Object.entries(thrown as object),
  ]);
  expect(everything).not.toContain(FAKE_KEY);
  expect(everything).toContain('[secret]');
});

test.each([
  ['as it is', FAKE_KEY],
  ['escaped', FAKE_KEY.replace('s', '\\u0073')],
])(
  'an answer of the right form that says the key %s is refused, and the key is proposed to nobody',
  async (_how, key) => {
    const { says } = proposes({ reasoning: 'the key is KEY' });
    world.server.reply({ says: says.replace('KEY', key) });
    expect(await world.propose()).toMatchObject({ kind: 'REFUSED', reason: 'it says an API key' });
    expect(await world.calls()).toMatchObject([{ outcome: 'REFUSED', state: 'RECORDED' }]);
  },
);

test('an answer that is nested too deeply to be read is refused, and not paid for again', async () => {
  world.server.reply({ says: '['.repeat(200_000) + ']'.repeat(200_000) });
  expect(await world.propose()).toMatchObject({
    kind: 'REFUSED',
    reason: 'it cannot be read: it is nested too deeply, or too long',
  });
  expect(world.server.requests).toHaveLength(1);
  expect(await world.calls()).toMatchObject([{ outcome: 'REFUSED', state: 'RECORDED' }]);
});
