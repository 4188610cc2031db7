import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { OtlpTracing } from '../../../src/observability/otlp-tracing.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type ObservedApi, startObservedApi } from './support/observed-api.ts';

const value = z.looseObject({ stringValue: z.string().optional() });
const spanForm = z.looseObject({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(z.object({ key: z.string(), value })),
});
const batchForm = z.object({
  resourceSpans: z.array(z.looseObject({ scopeSpans: z.array(z.looseObject({ spans: z.array(spanForm) })) })),
});

let database: TestDatabase;
let collector: Server;
let tracing: OtlpTracing;
let api: ObservedApi;
const received: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push(body);
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  tracing = new OtlpTracing({ endpoint: `http://127.0.0.1:${port}/`, serviceName: 'desk' });
  api = startObservedApi(database.url, { tracing });
});
afterAll(async () => {
  await api.close();
  await tracing.close();
  await new Promise<void>((resolve) => collector.close(() => resolve()));
  await database.drop();
});

/** The spans of what is asked, as the collector gets them. */
async function spansOf(query: string, variables: object, headers: Record<string, string> = {}) {
  received.length = 0;
  await api.app.fetch('http://desk.example/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'ADMIN', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  await tracing.flush();
  return received
    .flatMap((body) => batchForm.parse(JSON.parse(body)).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

test('an operation, its fields at the root and their statements are spans below the one of the caller', async () => {
  const query = 'query Some($name: String) { teams(filter: { name: { eq: $name } }) { nodes { name } } }';
  const spans = await spansOf(query, { name: 'Secret United' }, { traceparent: `00-${TRACE}-${CALLER}-01` });
  const [operation] = spans.filter(({ name }) => name === 'query Some');
  const [field] = spans.filter(({ name }) => name === 'query teams');
  const statements = spans.filter(({ name }) => name.startsWith('SQL '));
  expect(operation).toMatchObject({ traceId: TRACE, parentSpanId: CALLER });
  expect(field).toMatchObject({ traceId: TRACE, parentSpanId: operation?.spanId });
  expect(statements.length).toBeGreaterThan(0);
  for (const { traceId } of statements) expect(traceId).toBe(TRACE);
  const texts = statements.flatMap(({ attributes }) =>
    attributes.flatMap((one) => (one.key === 'db.query.text' ? (one.value.stringValue ?? '') : [])),
  );
  expect(texts.join()).toContain('SELECT');
  // Neither variables nor the document leave the process.
  expect(received.join()).not.toContain('Secret United');
  expect(received.join()).not.toContain('$name');
});

test('a request without a caller to hang on begins a trace of its own, and one of another form does, too', async () => {
  const [first] = await spansOf('{ teams(first: 1) { totalCount } }', {});
  const [second] = await spansOf('{ teams(first: 1) { totalCount } }', {}, { traceparent: '00-0-0-01' });
  expect(first?.traceId).toMatch(/^[\da-f]{32}$/);
  expect(second?.traceId).not.toBe(first?.traceId);
});

test('a collector that does not answer keeps no request waiting and fails none', async () => {
  const deaf = new OtlpTracing({ endpoint: 'http://127.0.0.1:1', serviceName: 'desk' });
  const other = startObservedApi(database.url, { tracing: deaf });
  expect(await other.ask('{ teams(first: 1) { totalCount } }')).toMatchObject({
    data: { teams: { totalCount: 0 } },
  });
  await other.close();
  await deaf.close();
});
