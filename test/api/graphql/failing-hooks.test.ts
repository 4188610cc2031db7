import { afterAll, beforeAll, expect, test } from 'vitest';
import { Metrics } from '../../../src/observability/metrics.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  const metrics = new Metrics();
  metrics.show('broken', 'Cannot be told.', () => {
    throw new Error('something in /a/folder/of/ours');
  });
  api = await startTestApi({ metrics });
});
afterAll(() => api.close());

test('a failure before a request is GraphQL is masked, under a request id that the log has', async () => {
  const response = await api.app.fetch('http://localhost/metrics');
  const body: unknown = await response.json();
  const requestId = response.headers.get('x-request-id');
  expect({ status: response.status, body }).toEqual({
    status: 500,
    body: { code: 'INTERNAL', message: expect.not.stringContaining('ours') as string, requestId },
  });
  expect(api.logged).toContainEqual(expect.objectContaining({ requestId, msg: 'a request failed' }));
});
