import { rm, symlink } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../src/db/embedded/poll-until.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded/start-embedded-postgres.ts';
import { checkoutDir, makeDataFolder, type DataFolder } from './support/data-folder.ts';
import { query } from './support/query.ts';
import { startHolder, type Holder } from './support/start-holder.ts';

const DEADLINE_MS = 20_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder: DataFolder;
let holders: Holder[];

function hold(): Holder {
  const holder = startHolder(folder.path);
  holders.push(holder);
  return holder;
}

function startsOf(all: readonly Holder[]): number {
  const events = all.flatMap((holder) => holder.events);
  return events.filter(({ text }) => text.startsWith('started the embedded PostgreSQL')).length;
}

beforeEach(async () => {
  folder = await makeDataFolder();
  holders = [];
});

afterEach(async () => {
  await Promise.all(holders.map((holder) => holder.kill()));
  await folder.remove();
});

test('the second process attaches to the server of the first, and the last one out stops it', async () => {
  const first = hold();
  const url = await first.hear('ready');
  const second = hold();
  expect(await second.hear('ready')).toBe(url);
  const pid = await folder.serverPid();

  await first.release();
  expect(await folder.serverPid()).toBe(pid);
  expect(await query(url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);

  await second.release();
  expect(await folder.serverPid()).toBeNull();
  expect(startsOf(holders)).toBe(1);
});

test('a folder that is named by a link is the same folder', async () => {
  const first = hold();
  const url = await first.hear('ready');
  const link = `${folder.path}-link`;
  await symlink(folder.path, link);
  try {
    const second = await startEmbeddedPostgres({ checkoutDir, dataDir: link, log: silent });
    expect(second.url).toBe(url);
    await first.release();
    expect(await query(url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
    await second.release();
  } finally {
    await rm(link);
  }
  expect(await folder.serverPid()).toBeNull();
});

test('processes that start at the same instant set up one server, and leaving together they stop it', async () => {
  const all = [hold(), hold(), hold(), hold()];

  const urls = await Promise.all(all.map((holder) => holder.hear('ready')));
  expect(new Set(urls).size).toBe(1);
  expect(startsOf(all)).toBe(1);

  await Promise.all(all.map((holder) => holder.release()));
  expect(await folder.serverPid()).toBeNull();
});

test('claims that come and go at random always get a server that answers', async () => {
  const options = { checkoutDir, dataDir: folder.path, log: silent, isDurable: false };
  const comeAndGo = async (): Promise<unknown[]> => {
    const answers: unknown[] = [];
    for (let visit = 0; visit < 6; visit += 1) {
      const server = await startEmbeddedPostgres(options);
      answers.push(...(await query(server.url, 'SELECT 1 AS answer')));
      await server.release();
    }
    return answers;
  };

  const answers = await Promise.all([comeAndGo(), comeAndGo(), comeAndGo(), comeAndGo()]);

  expect(answers.flat()).toEqual(Array.from({ length: 24 }, () => ({ answer: 1 })));
  expect(await folder.serverPid()).toBeNull();
});

test('releasing twice is releasing once', async () => {
  const options = { checkoutDir, dataDir: folder.path, log: silent, isDurable: false };
  const [one, other] = await Promise.all([startEmbeddedPostgres(options), startEmbeddedPostgres(options)]);

  await Promise.all([one.release(), one.release()]);
  await one.release();

  expect(await query(other.url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
  await other.release();
  expect(await folder.serverPid()).toBeNull();
});

test('Ctrl-C in the terminal reaches the process, not the server', async () => {
  const holder = hold();
  const url = await holder.hear('ready');
  const pid = await folder.serverPid();

  process.kill(-holder.pid, 'SIGINT');
  await holder.hear('interrupted');

  expect(await folder.serverPid()).toBe(pid);
  expect(await query(url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
  await holder.release();
  expect(await folder.serverPid()).toBeNull();
});

test('a server outlives a killed process, and the next one takes it over', async () => {
  const killed = hold();
  const url = await killed.hear('ready');
  const pid = await folder.serverPid();
  await killed.kill();
  expect(await folder.serverPid()).toBe(pid);

  const next = hold();
  expect(await next.hear('ready')).toBe(url);
  expect(await folder.serverPid()).toBe(pid);
  await next.release();
  expect(await folder.serverPid()).toBeNull();
});

test('a killed server is started again under its holders, with every commit', async () => {
  const [one, other] = [hold(), hold()];
  const url = await one.hear('ready');
  await other.hear('ready');
  await query(url, 'CREATE TABLE kept AS SELECT 7 AS n');
  const pid = await folder.serverPid();
  process.kill(pid ?? 0, 'SIGKILL');

  await Promise.all([one.hear('warn'), other.hear('warn')]);

  expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  expect(await folder.serverPid()).not.toBe(pid);
  await one.release();
  expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  await other.release();
  expect(await folder.serverPid()).toBeNull();
});

test('a server that restarts its own processes is claimed again', async () => {
  const holder = hold();
  const url = await holder.hear('ready');
  const launcher = `application_name = 'quantum-sovereign launcher'`;
  await query(url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${launcher}`);
  await holder.hear('warn');

  const visitor = hold();
  await visitor.hear('ready');
  await visitor.release();

  expect(await query(url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
  await holder.release();
  const gone = await pollUntil(Date.now() + DEADLINE_MS, async () =>
    (await folder.serverPid()) === null ? true : null,
  );
  expect(gone).toBe(true);
});
