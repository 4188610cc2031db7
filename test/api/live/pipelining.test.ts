import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_AT_A_TIME } from '../../../src/serving/limit-pipelining.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { startLiveApi, type LiveApi } from './support/live-api.ts';

let database: TestDatabase;
let api: LiveApi;
beforeAll(async () => {
  database = await createTestDatabase();
  api = await startLiveApi(database.url);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** How many answers a connection gets that asks so often without waiting. */
async function answersTo(requests: number): Promise<number> {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const body = JSON.stringify({ query: '{ teams { totalCount } }' });
  const head = `POST /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n`;
  const asked = Array.from({ length: requests }, (_, at) =>
    [head, at === requests - 1 ? 'Connection: close\r\n' : '', '\r\n', body].join(''),
  );
  socket.write(asked.join(''));
  try {
    return (await text(socket)).split('HTTP/1.1 200').length - 1;
  } catch {
    return 0;
  }
}

test('requests that are sent before the last answer came are answered, up to so many at a time', async () => {
  expect(await answersTo(MOST_AT_A_TIME)).toBe(MOST_AT_A_TIME);
});

test('a connection that sends more than that is cut, and the next one is answered', async () => {
  expect(await answersTo(500)).toBeLessThan(500);
  expect(await answersTo(1)).toBe(1);
});
