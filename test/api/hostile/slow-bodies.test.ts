import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiServer, type ApiServer } from '../../../src/graphql/server/create-api-server.ts';
import { pino } from 'pino';
import { startTestApi, NOW, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { everyoneIsAdmin } from '../../support/everyone-is-admin.ts';
import { asked } from './support/hostile-case.ts';
import { playCase } from './support/play-case.ts';

/** Short, so that the test ends; what it says of them does not depend on how long they are. */
const ARRIVAL = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };

let api: TestApi;
let served: ApiServer;
let origin: string;

beforeAll(async () => {
  api = await startTestApi();
  const deps = { log: pino({ level: 'silent' }), clock: { now: () => NOW }, access: everyoneIsAdmin };
  served = createApiServer(api.app, deps, { arrival: ARRIVAL });
  await new Promise<void>((resolve) => served.server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(served.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await served.sockets.close();
  const closed = new Promise((resolve) => served.server.close(resolve));
  served.server.closeAllConnections();
  await closed;
  await api.close();
});

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

function begun(text: string): Socket {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(text));
  socket.on('error', () => undefined);
  return socket;
}

test.each([
  ['headers', HEAD],
  ['a body', `${HEAD}Content-Length: 26\r\n\r\n{"query":`],
  ['a body in chunks', `${HEAD}Transfer-Encoding: chunked\r\n\r\n9\r\n{"query":\r\n`],
])('%s that do not go on are given up, ask the database nothing, and hold up nobody', async (_what, text) => {
  const slow = Array.from({ length: 20 }, () => begun(text));
  const statements = await statementsOf(async () => {
    const answers = await Promise.all(
      slow.map(async (socket) => {
        let answer = '';
        socket.on('data', (chunk) => (answer += chunk.toString()));
        await once(socket, 'close');
        return answer.split('\r\n')[0];
      }),
    );
    expect(new Set(answers)).toEqual(new Set(['HTTP/1.1 408 Request Timeout']));
  });
  expect(statements).toEqual([]);
  expect(
    await playCase(
      origin,
      asked('', () => '{ teams { totalCount } }', null),
    ),
  ).toMatchObject({ status: 200 });
});
