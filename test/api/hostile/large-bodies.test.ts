import { connect, type AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BODY_LIMITS } from '../../../src/graphql/limits/body-limits.ts';
import { createApiServer, type ApiServer } from '../../../src/graphql/server/create-api-server.ts';
import { everyoneIsAdmin } from '../../support/everyone-is-admin.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
let served: ApiServer;
let port: number;

beforeAll(async () => {
  api = await startTestApi();
  const deps = { log: pino({ level: 'silent' }), clock: { now: () => NOW }, access: everyoneIsAdmin };
  served = createApiServer(api.app, deps);
  await new Promise<void>((resolve) => served.server.listen(0, '127.0.0.1', resolve));
  port = (served.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await served.sockets.close();
  const closed = new Promise((resolve) => served.server.close(resolve));
  served.server.closeAllConnections();
  await closed;
  await api.close();
});

const HEAD =
  'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n';
const REST = 1_000_000;
const TOO_MUCH = BODY_LIMITS.bytes + 1;

/** Sends the rest once the beginning was answered. @returns the statuses. @throws when the connection breaks before all was sent. */
function statusesOf(beginning: string, rest: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(beginning));
    socket.once('data', () => socket.write(rest, () => socket.end()));
    socket.on('data', (data) => (text += data.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve([...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status = '']) => status));
    });
  });
}

test.each([
  [
    'that says how large it is, at once',
    [`${HEAD}Content-Length: ${TOO_MUCH}\r\n\r\n{`, 'x'.repeat(TOO_MUCH - 1)],
  ],
  [
    'in chunks, once it is too large',
    [
      `${HEAD}Transfer-Encoding: chunked\r\n\r\n${TOO_MUCH.toString(16)}\r\n${'x'.repeat(TOO_MUCH)}\r\n`,
      `${REST.toString(16)}\r\n${'x'.repeat(REST)}\r\n0\r\n\r\n`,
    ],
  ],
])(
  'a body %s is refused while it is sent, and the connection stays open for the rest of it',
  async (_what, [beginning = '', rest = '']) => {
    expect(await statusesOf(beginning, rest)).toEqual(['413']);
  },
);
