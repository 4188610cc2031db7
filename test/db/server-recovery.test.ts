import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../src/db/embedded/poll-until.ts';
import { findRunningProcess } from '../../src/db/embedded/running-process.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded/start-embedded-postgres.ts';
import { checkoutDir, makeDataFolder, type DataFolder } from './support/data-folder.ts';
import { query } from './support/query.ts';
import { refusalOf } from './support/refusal-of.ts';
import { startHolder } from './support/start-holder.ts';

const DEADLINE_MS = 20_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder: DataFolder;

/** Starts, asks, and gives back; the server must be gone afterwards. */
async function useOnce(sql: string): Promise<unknown[]> {
  const server = await startEmbeddedPostgres({
    checkoutDir,
    dataDir: folder.path,
    log: silent,
    isDurable: false,
  });
  try {
    return await query(server.url, sql);
  } finally {
    await server.release();
    expect(await folder.serverPid()).toBeNull();
  }
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const answer = await pollUntil(Date.now() + DEADLINE_MS, async () => ((await isTrue()) ? true : null));
  expect(answer).toBe(true);
}

beforeEach(async () => {
  folder = await makeDataFolder();
});

afterEach(async () => {
  await folder.remove();
});

test('a server that was killed after its holder is started again with its data', async () => {
  const holder = startHolder(folder.path);
  const url = await holder.hear('ready');
  await query(url, 'CREATE TABLE kept AS SELECT 7 AS n');
  await holder.kill();
  const pid = await folder.serverPid();
  process.kill(pid ?? 0, 'SIGKILL');
  await until(async () => (await findRunningProcess(pid ?? 0)) === null);

  expect(await useOnce('SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('a left process id that the system has given to another program does not hinder a start', async () => {
  await useOnce('CREATE TABLE kept AS SELECT 7 AS n');
  const { uid } = await stat(folder.files.dataDir);
  const other = spawn('sleep', ['60'], { uid, stdio: 'ignore' });
  try {
    const lines = [other.pid ?? 0, folder.files.dataDir, 1_700_000_000, 5_433, '', '127.0.0.1', '', 'ready'];
    await writeFile(folder.files.postmasterFile, `${lines.join('\n')}\n`);

    expect(await useOnce('SELECT n FROM kept')).toEqual([{ n: 7 }]);
  } finally {
    other.kill('SIGKILL');
  }
});

test('a set-up that was killed half-way is done again from the start', async () => {
  const holder = startHolder(folder.path);
  const isBuilding = (name: string): boolean => name.startsWith('postgres.building-');
  await until(async () => (await readdir(folder.path)).some(isBuilding));
  await holder.kill();
  expect(holder.events).toEqual([]);

  expect(await useOnce('SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
  expect((await readdir(folder.path)).filter(isBuilding)).toEqual([]);
});

test('the start lock of a process that is gone is taken over', async () => {
  const gone = spawn('true');
  await new Promise((ended) => gone.once('close', ended));
  await writeFile(join(folder.path, 'postgres.lock'), JSON.stringify({ pid: gone.pid, startedAt: '1' }));
  await writeFile(join(folder.path, `postgres.lock.${gone.pid}-draft`), '');

  expect(await useOnce('SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
  expect((await readdir(folder.path)).filter((name) => name.startsWith('postgres.lock'))).toEqual([]);
});

test('the start lock of a process whose id another one has now is taken over', async () => {
  await writeFile(
    join(folder.path, 'postgres.lock'),
    JSON.stringify({ pid: process.pid, startedAt: 'long ago' }),
  );

  expect(await useOnce('SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
});

test('the start lock of a living process is waited for, and named when the time is up', async () => {
  const us = await findRunningProcess(process.pid);
  const lock = { pid: process.pid, startedAt: us?.startedAt };
  await writeFile(join(folder.path, 'postgres.lock'), JSON.stringify(lock));

  const refusal = await refusalOf(
    startEmbeddedPostgres({ checkoutDir, dataDir: folder.path, log: silent, timeoutMs: 200 }),
  );

  expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refusal.message).toContain(`${process.pid}`);
});

test('a server that cannot start says why', async () => {
  await useOnce('SELECT 1');
  await writeFile(join(folder.files.dataDir, 'postgresql.auto.conf'), `no_such_setting = 1\n`);

  const refusal = await refusalOf(startEmbeddedPostgres({ checkoutDir, dataDir: folder.path, log: silent }));

  expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refusal.message).toContain('unrecognized configuration parameter "no_such_setting"');
});

test('a folder with something else in it is refused and left alone', async () => {
  await mkdir(folder.files.home);
  await writeFile(join(folder.files.home, 'diary.txt'), 'dear diary');

  const refusal = await refusalOf(startEmbeddedPostgres({ checkoutDir, dataDir: folder.path, log: silent }));

  expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refusal.message).toContain(`${folder.files.home} holds no database`);
  expect(await readFile(join(folder.files.home, 'diary.txt'), 'utf8')).toBe('dear diary');
});

test('a cluster of another PostgreSQL version is refused and left alone', async () => {
  await mkdir(folder.files.dataDir, { recursive: true });
  await writeFile(join(folder.files.dataDir, 'PG_VERSION'), '15\n');

  const refusal = await refusalOf(startEmbeddedPostgres({ checkoutDir, dataDir: folder.path, log: silent }));

  expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refusal.message).toContain('a database of PostgreSQL 15');
});
