import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabaseServer, type DatabaseServer } from '../../src/db/connect.ts';
import { checkoutDir, makeDataFolder, type DataFolder } from './support/data-folder.ts';
import { query } from './support/query.ts';
import { refusalOf } from './support/refusal-of.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder: DataFolder;
let server: DatabaseServer;

beforeAll(async () => {
  folder = await makeDataFolder();
  server = await openDatabaseServer({ checkoutDir, dataDir: folder.path, log });
});

afterAll(async () => {
  await server.release();
  await folder.remove();
});

test('the embedded server is a durable PostgreSQL 18 on the loopback interface, without a socket file', async () => {
  const names = [
    'fsync',
    'full_page_writes',
    'synchronous_commit',
    'listen_addresses',
    'unix_socket_directories',
  ];
  const shown = await query(
    server.url,
    `SELECT name, setting FROM pg_settings WHERE name IN (${names.map((name) => `'${name}'`).join(', ')})`,
  );
  expect(shown).toEqual(
    expect.arrayContaining([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'synchronous_commit', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'unix_socket_directories', setting: '' },
    ]),
  );
  const [version] = await query(
    server.url,
    `SELECT current_setting('server_version_num')::int / 10000 AS major`,
  );
  expect(version).toEqual({ major: 18 });
  expect(server.isEmbedded).toBe(true);
});

test('text is UTF-8, in the order of its code points, with the case rules of all letters', async () => {
  const [found] = await query(
    server.url,
    `SELECT current_setting('server_encoding') AS encoding, 'Atlético' ILIKE 'ATLÉTICO' AS is_same_letters,
            (SELECT string_agg(t, '' ORDER BY t) FROM unnest(ARRAY['b','É','a','Z','z']) t) AS in_order`,
  );
  expect(found).toEqual({ encoding: 'UTF8', is_same_letters: true, in_order: 'ZabzÉ' });
});

test('a wrong password is refused', async () => {
  const address = new URL(server.url);
  address.password = 'guessed';
  await expect(query(address.toString(), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
});

test('a server that DATABASE_URL names is used as it is', async () => {
  const named = await openDatabaseServer({ databaseUrl: server.url, checkoutDir, log });
  await named.release();
  expect(named).toMatchObject({ url: server.url, isEmbedded: false });
  expect(await query(server.url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
});

test('a DATABASE_URL that does not answer is refused, without its password', async () => {
  const port = await findClosedPort();
  const refusal = await refusalOf(
    openDatabaseServer({
      databaseUrl: `postgresql://ann:secret@127.0.0.1:${port}/desk`,
      checkoutDir,
      log,
    }),
  );
  expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refusal.message).toContain(`(127.0.0.1:${port}/desk): connect ECONNREFUSED`);
  expect(refusal.message).not.toContain('secret');
});

test('a DATABASE_URL whose database does not exist is refused, and none is made', async () => {
  const address = new URL(server.url);
  address.pathname = '/no_such_database';
  const refusal = await refusalOf(openDatabaseServer({ databaseUrl: address.toString(), checkoutDir, log }));
  expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refusal.message).toContain('database "no_such_database" does not exist');
});

test('a DATABASE_URL that is no address is refused', async () => {
  const open = openDatabaseServer({ databaseUrl: 'not an address', checkoutDir, log });
  await expect(open).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

function findClosedPort(): Promise<number> {
  return new Promise((found) => {
    const listener = createServer().listen(0, '127.0.0.1', () => {
      const address = listener.address();
      listener.close(() => found(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
