import { readdirSync, readFileSync } from 'node:fs';
import {
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemoWorld } from '../../../src/demo/load-demo-world.ts';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { exampleTabs } from '../../../src/graphql/server/example-operations.ts';
import { bothWays } from './support/both-ways.ts';
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

const clientQueries = clientDocument().definitions.flatMap((one) =>
  one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY ? [one] : [],
);

test.each([
  ...named
    .filter(({ kind }) => kind === 'query')
    .map(({ name, query, variables }) => ({
      name,
      document: parse(query),
      variables: JSON.parse(variables ?? '{}') as Record<string, unknown>,
    })),
  ...clientQueries.map((operation) => ({
    name: operation.name?.value ?? '',
    document: clientDocument(),
    variables: givenTo(operation),
  })),
])('the query $name answers in its compiled form what it answers by itself', async (one) => {
  const both = await bothWays(api.db, one.document, one.variables, one.name);
  expect(both).not.toBeNull();
  expect(both?.compiled).toEqual(both?.usual);
});

function clientDocument(): DocumentNode {
  const folder = new URL('../../../client/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return parse(files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'));
}

/** Values for the variables that an operation cannot do without: the first team, the first rows. */
function givenTo({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const usual: Record<string, unknown> = { ID: encodeNodeId('Team', 1), Int: 3, String: 'Arsenal' };
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type }) =>
      type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE
        ? [[variable.name.value, usual[type.type.name.value]]]
        : [],
    ),
  );
}

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
