import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_BUDGETS } from '../../../src/modules/costs/domain/budgets.ts';
import { analyzeStrategiesJob } from '../../../src/modules/improvements/actions/analyze-strategies-job.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import type { LlmSettings } from '../../../src/modules/llm/domain/llm-settings.ts';
import { AskForAnalysisDocument, PaidAnalysisDocument } from '../../generated/operations.ts';
import { type FakeLlmServer, type FakeReply, startFakeLlmServer } from '../../support/fake-llm-server.ts';
import { storeLosingEvaluation } from '../../support/losing-evaluation.ts';
import { FAKE_KEY, fakeLlmSettings, openTestLlm } from '../../support/open-test-llm.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const clock = { now: () => NOW };
const PAID = { provider: 'OPENAI', model: 'gpt-fake' } as const;

let api: TestApi;
let server: FakeLlmServer;

beforeAll(async () => {
  server = await startFakeLlmServer();
  const { access, ...settings } = fakeLlmSettings(server.baseUrl);
  const llm: LlmSettings = {
    ...settings,
    budgets: DEFAULT_BUDGETS,
    access: { ...access, ANTHROPIC: { apiKey: null, baseUrl: null } },
  };
  api = await startTestApi({ llm });
  await storeLosingEvaluation(api.db, new Date('2026-05-14T00:00:00Z'));
});
beforeEach(clear);

async function clear(): Promise<void> {
  server.requests.length = 0;
  await api.db.strategyAnalysis.deleteMany();
  await api.db.llmCall.deleteMany();
  await api.db.costEntry.deleteMany();
  await api.db.job.deleteMany();
}

afterAll(async () => {
  await server.close();
  await api.close();
});

const ask = async (input: object = PAID) =>
  (await execute(api.app, AskForAnalysisDocument, { input })).analyzeStrategies;

type LlmOptions = Partial<Parameters<typeof openTestLlm>[0]>;

/** Asks for an analysis, works on its job, and tells what is to be seen of it. */
async function analyse(options: LlmOptions = {}, limits = { maxOutputTokens: 500, timeoutMs: 10_000 }) {
  const answer = await ask();
  if (answer?.__typename !== 'AnalyzeStrategiesPayload') throw new Error(JSON.stringify(answer));
  const jobId = Buffer.from(answer.job.id, 'base64url').toString().replace('Job:', '');
  const { db } = api;
  const llm = openTestLlm({ db, clock, baseUrl: server.baseUrl, ...options });
  const unexpected: unknown[] = [];
  const onUnexpected = (error: unknown): void => void unexpected.push(error);
  const handlers = { ANALYZE_STRATEGIES: analyzeStrategiesJob({ db, clock, llm, limits }) };
  await runJob({ db, clock, handlers, onUnexpected }, jobId);
  expect(unexpected).toEqual([]);
  const { job, strategyAnalyses, improvements } = await execute(api.app, PaidAnalysisDocument, {
    id: answer.job.id,
  });
  expect(strategyAnalyses.totalCount).toBe(1);
  return { jobNode: answer.job.id, job, analysis: strategyAnalyses.nodes[0], improvements };
}

const PROPOSAL = {
  pattern: 'P1',
  adjustments: [{ kind: 'SET', parameter: 'minEdge', value: 0.08 }],
  reasoning: 'Small edges are noise at home.',
  missingFactors: [],
};
const proposes = (changes: object = {}): { says: string } => ({
  says: JSON.stringify({ proposals: [{ ...PROPOSAL, ...changes }] }),
});

describe('an analysis by a paid model', () => {
  test.each<[string, FakeReply, string, RegExp, number]>([
    ['429', { status: 429 }, 'UNAVAILABLE', /status 429/, 3],
    [
      '429 and a long pause',
      { status: 429, headers: { 'retry-after': '900' } },
      'UNAVAILABLE',
      /status 429/,
      1,
    ],
    ['500', { status: 500 }, 'UNAVAILABLE', /status 500/, 3],
    ['a torn connection', 'RESET', 'UNAVAILABLE', /cannot be reached|no answer/, 3],
    ['401', { status: 401 }, 'BAD_USER_INPUT', /does not know the API key/, 1],
  ])(
    'that is answered with %s fails with its code, and proposes nothing',
    async (_what, reply, code, message, requests) => {
      server.reply(reply);
      const seen = await analyse();
      const error = { code, message: expect.stringMatching(message) as string };
      expect(seen).toMatchObject({
        job: { state: 'FAILED', result: null, error },
        analysis: { status: 'FAILED', ...PAID, proposed: 0, error, answer: null, improvements: [] },
        improvements: { totalCount: 0 },
      });
      expect(server.requests).toHaveLength(requests);
      expect(await api.db.llmCall.count({ where: { outcome: 'FAILED' } })).toBe(requests);
      expect(await api.db.improvementEvidence.count()).toBe(0);
    },
  );

  test('that is not answered in time fails, and counts for the most that it may have cost', async () => {
    server.reply('SILENCE');
    const seen = await analyse({ attempts: 2 }, { maxOutputTokens: 500, timeoutMs: 20 });
    const error = { code: 'UNAVAILABLE', message: 'OPENAI (gpt-fake) did not answer within 20 ms' };
    expect(seen).toMatchObject({
      job: { state: 'FAILED', error },
      analysis: { status: 'FAILED', error, improvements: [] },
      improvements: { totalCount: 0 },
    });
    const costs = await api.db.costEntry.findMany();
    expect(
      costs.map(({ state, costMicroUsd, reservedMicroUsd }) => [state, costMicroUsd === reservedMicroUsd]),
    ).toEqual([
      ['RECORDED', true],
      ['RECORDED', true],
    ]);
  });

  test.each<[string, FakeReply, RegExp]>([
    ['bad JSON', { says: '{"proposals": [' }, /it is not JSON/],
    ['another form', { says: '{"changes":[]}' }, /not of the form/],
    ['a pattern that it invents', proposes({ pattern: 'P2' }), /proposals\.0\.pattern/],
    [
      'a threshold out of range',
      proposes({ adjustments: [{ kind: 'SET', parameter: 'minEdge', value: 0.01 }] }),
      /minEdge 0\.01 is not one of 0\.08, 0\.12/,
    ],
    ['markup', proposes({ reasoning: '<b>trust me</b>' }), /markup/],
    ['half an answer', { ...proposes(), ending: 'CUT_OFF' }, /cut off/],
  ])(
    'that is answered with %s is refused with its reason and its call, and proposes nothing',
    async (_what, reply, reason) => {
      server.reply(reply);
      const seen = await analyse();
      const refused = { code: 'PROVIDER_REFUSED', message: expect.stringMatching(reason) as string };
      const call = seen.analysis?.llmCall;
      expect(seen).toMatchObject({
        job: { state: 'FAILED', error: refused },
        analysis: {
          status: 'REFUSED',
          proposed: 0,
          error: refused,
          answer: {
            code: 'PROVIDER_REFUSED',
            ...PAID,
            // Without the sentence around it.
            reason: expect.not.stringContaining('is not used') as string,
            callId: call?.id,
          },
          llmCall: {
            outcome: 'REFUSED',
            rawAnswer: typeof reply === 'object' && 'says' in reply ? reply.says : null,
            cost: { costUsd: '0.0003', job: { id: seen.jobNode } },
          },
          improvements: [],
        },
        improvements: { totalCount: 0 },
      });
      expect(server.requests).toHaveLength(1);
      expect(await api.db.improvementEvidence.count()).toBe(0);
    },
  );

  test('whose budget is spent when the call is made fails with BUDGET_EXHAUSTED, and nothing is sent', async () => {
    const seen = await analyse({ budgets: { dayMicroUsd: 1_000n } });
    const error = { code: 'BUDGET_EXHAUSTED', message: expect.stringContaining('BUDGET_DAY_USD') as string };
    expect(seen).toMatchObject({
      job: { state: 'FAILED', error },
      analysis: { status: 'FAILED', error, llmCall: null, improvements: [] },
      improvements: { totalCount: 0 },
    });
    expect(server.requests).toEqual([]);
    expect(await api.db.llmCall.count()).toBe(0);
    expect(await api.db.costEntry.count()).toBe(0);
  });

  test('whose budget is used up by requests without an answer ends before the next one', async () => {
    server.reply('SILENCE');
    const limits = { maxOutputTokens: 500, timeoutMs: 20 };
    await analyse({ attempts: 1 }, limits);
    const [cost] = await api.db.costEntry.findMany();
    await clear();
    // One fits, at the most that it may cost, and no second one.
    const runMicroUsd = (cost?.reservedMicroUsd ?? 0n) * 2n - 1n;
    const seen = await analyse({ budgets: { runMicroUsd } }, limits);
    const error = { code: 'BUDGET_EXHAUSTED', message: expect.stringContaining('BUDGET_RUN_USD') as string };
    expect(seen).toMatchObject({
      job: { state: 'FAILED', error },
      analysis: { status: 'FAILED', error, improvements: [] },
    });
    expect(await api.db.costEntry.findMany()).toMatchObject([
      { state: 'RECORDED', costMicroUsd: cost?.reservedMicroUsd },
    ]);
  });
});

describe('asking for an analysis by a paid model', () => {
  test('is refused at once where a budget is spent, and no job is made', async () => {
    await api.db.costEntry.create({
      data: {
        id: crypto.randomUUID(),
        purpose: 'LLM_REVIEW',
        provider: 'OPENAI',
        model: 'gpt-fake',
        state: 'RECORDED',
        reservedMicroUsd: 5_000_000n,
        costMicroUsd: 5_000_000n,
        inputMicroUsdPerMillion: 1n,
        outputMicroUsdPerMillion: 1n,
        reservedAt: NOW,
        recordedAt: NOW,
      },
    });
    expect(await ask()).toEqual({
      __typename: 'BudgetExhaustedError',
      code: 'BUDGET_EXHAUSTED',
      message: expect.stringContaining('BUDGET_DAY_USD') as string,
      askedUsd: '0.16',
      opensAgainAt: '2026-05-16T00:00:00.000Z',
      budget: { window: 'DAY', limitUsd: '5', spentUsd: '5' },
    });
    expect(await api.db.job.count()).toBe(0);
    // The rules of the product cost nothing.
    expect(await ask({})).toMatchObject({ __typename: 'AnalyzeStrategiesPayload' });
  });

  test.each([
    ['without a model', { provider: 'OPENAI' }, 'model', /must name a model/],
    ['without a price', { provider: 'OPENAI', model: 'gpt-0' }, 'model', /has no price/],
    [
      'without a key',
      { provider: 'ANTHROPIC', model: 'claude-sonnet-4-5' },
      'provider',
      /set ANTHROPIC_API_KEY/,
    ],
    ['of the rules of the product', { model: 'gpt-fake' }, 'model', /EMBEDDED has no models/],
  ])('%s is refused, and no job is made', async (_what, input, path, message) => {
    expect(await ask(input)).toEqual({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      path,
      message: expect.stringMatching(message) as string,
    });
    expect(await api.db.job.count()).toBe(0);
  });
});

// The last one: what is proposed stays.
test('a usable answer becomes improvements, with the call that wrote them', async () => {
  server.reply(proposes());
  const seen = await analyse();
  expect(seen).toMatchObject({
    job: { state: 'COMPLETED', result: { patterns: 1, proposed: 1 }, error: null },
    analysis: {
      status: 'COMPLETED',
      ...PAID,
      proposed: 1,
      patterns: [{ pattern: { strategyName: 'HOME_VALUE' } }],
      error: null,
      answer: { outcome: 'ACCEPTED' },
      llmCall: { outcome: 'ACCEPTED', cost: { costUsd: '0.0003', job: { id: seen.jobNode } } },
      improvements: [
        {
          agentName: 'OPENAI gpt-fake',
          strategyName: 'HOME_VALUE',
          status: 'PROPOSED',
          newThreshold: 0.08,
          reasoning: 'Small edges are noise at home.',
        },
      ],
    },
    improvements: { totalCount: 1 },
  });
  const evidence = await api.db.improvementEvidence.findMany();
  expect(evidence).toHaveLength(1);
  const everything = JSON.stringify([
    seen,
    evidence,
    await api.db.llmCall.findMany(),
    await api.db.strategyImprovement.findMany(),
    await api.db.job.findMany(),
    api.logged,
  ]);
  expect(everything).not.toContain(FAKE_KEY);
});
