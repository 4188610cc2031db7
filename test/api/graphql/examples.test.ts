import { readFileSync } from 'node:fs';
import { validate, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemoWorld } from '../../../src/demo/load-demo-world.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { exampleTabs } from '../../../src/graphql/server/example-operations.ts';
import { send } from './support/execute.ts';
import { NOW, startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  const clock = { now: () => NOW };
  await loadDemoWorld({ db: api.db, clock, onUnexpected: (error) => expect.unreachable(String(error)) });
}, 120_000);
afterAll(() => api.close());

const named = exampleTabs.map((tab) => ({
  kind: /(query|mutation|subscription) (\w+)/.exec(tab.query)?.[1],
  name: /(query|mutation|subscription) (\w+)/.exec(tab.query)?.[2] ?? '',
  ...tab,
}));

test.each(named.filter(({ kind }) => kind !== 'subscription'))(
  'the example $name runs as it is, and shows data of the demo world',
  async ({ query, variables }) => {
    const { data, errors } = await send(api.app, query, JSON.parse(variables ?? '{}'));
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data).length).toBeGreaterThan(100);
    // Every list of an example has something to show.
    expect(JSON.stringify(data)).not.toContain('"totalCount":0');
  },
);

test('the example Live tells what happened to the run of the demo world', async () => {
  const live = named.find(({ name }) => name === 'Live');
  const answer = await api.app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: live?.query }),
  });
  const reader = answer.body?.getReader();
  let text = '';
  while (!text.includes('RUN_COMPLETED')) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) break;
    text += new TextDecoder().decode(value);
  }
  await reader?.cancel();
  expect(text).toContain('"kind":"RUN_QUEUED"');
  expect(text).toContain('"node":"AUDITOR"');
  expect(text).toContain('"kind":"RUN_COMPLETED"');
  expect(text).not.toContain('"errors"');
});

test('a pick leads to its proof and back', async () => {
  const query = `{ picks(first: 1, orderBy: { field: EDGE, direction: DESC }) { nodes {
    id selection price edge probability auditEntry { outcome payload picks { id } run { picks { totalCount } auditEntries(filter: { outcome: { eq: PICKED } }) { totalCount } } }
    match { picks { nodes { id } } } run { job { kind state pipelineRun { id } } }
  } } }`;
  const { data, errors } = await send(api.app, query);
  expect(errors).toBeUndefined();
  const [pick] = (data as { picks: { nodes: { id: string }[] } }).picks.nodes;
  expect(pick).toMatchObject({
    auditEntry: { outcome: 'PICKED', payload: { version: 3 } },
    run: { job: { kind: 'PIPELINE_RUN', state: 'COMPLETED' } },
  });
  expect(JSON.stringify(pick).split(String(pick?.id)).length).toBeGreaterThanOrEqual(4);
});

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const documents = [...README.matchAll(/^```graphql\n([^]*?)^```$/gm)].map(([, text = '']) => ({
  text,
  field: /^ {2}(\w+)/m.exec(text)?.[1] ?? '',
}));

test.each(documents)('the operation $field of README fits the schema', ({ text }) => {
  expect(validate(schema, parse(text))).toEqual([]);
});

test('the improvement that README archives is one of the demo world', async () => {
  const archive = documents.find(({ field }) => field === 'archiveImprovement');
  const { data, errors } = await send(api.app, archive?.text ?? '');
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    archiveImprovement: {
      improvement: { status: 'ARCHIVED', history: { nodes: [{}, { toStatus: 'ARCHIVED', by: 'Ada' }] } },
    },
  });
});

test('the trades that README records are answered for one by one', async () => {
  const record = documents.find(({ field }) => field === 'recordTrades');
  const { data, errors } = await send(api.app, record?.text ?? '');
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    recordTrades: {
      recordedCount: 1,
      items: [
        { outcome: 'RECORDED', refusal: null },
        { outcome: 'REFUSED', recordedId: null, refusal: { path: 'items[1].amountIn' } },
      ],
    },
  });
});

test('the performance that README asks for has figures of the demo world', async () => {
  const performance = documents.find(({ field }) => field === 'tradingPerformance');
  const { data, errors } = await send(api.app, performance?.text ?? '');
  expect(errors).toBeUndefined();
  const { strategies } = (data as { tradingPerformance: { strategies: { totalPnlUsd: string }[] } })
    .tradingPerformance;
  expect(strategies.some(({ totalPnlUsd }) => Number(totalPnlUsd) !== 0)).toBe(true);
});

test('the export that README requests is answered with its job', async () => {
  const request = documents.find(({ field }) => field === 'requestExport');
  const { data, errors } = await send(api.app, request?.text ?? '');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    requestExport: {
      export: { id: expect.any(String) as unknown, job: { id: expect.any(String) as unknown } },
    },
  });
});
