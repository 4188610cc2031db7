import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openTestClient, type TestClient } from '../support/open-test-client.ts';
import { PROCESS_ENV } from '../support/process-env.ts';

const root = path.resolve(import.meta.dirname, '../..');
const METRICS_TOKEN = 'token-of-the-collector-4711';
let client: TestClient;

beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());

interface StartedWorker {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

function startWorker(environment: Readonly<Record<string, string>>): StartedWorker {
  const child = spawn(process.execPath, ['src/cli/worker.ts'], {
    cwd: root,
    env: { ...PROCESS_ENV, DATABASE_URL: client.url, WORKER_THREADS: '1', METRICS_TOKEN, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return { child, output: () => output, ended: once(child, 'close').then(() => child.exitCode) };
}

test('a worker shows how it is, warns of what is no setting, and ends when it is asked to; one whose port is taken ends by itself', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = String(typeof address === 'object' ? address?.port : address);
  const late = startWorker({ METRICS_PORT: port });
  const worker = startWorker({ METRICS_PORT: '0', METRICS_TOKE: 'x' });
  try {
    const origin = await vi.waitFor(
      () => {
        const found = /"origin":"(http:[^"]+)"/.exec(worker.output())?.[1];
        if (found === undefined) throw new Error(`It shows no metrics:\n${worker.output()}`);
        return found;
      },
      { timeout: 30_000 },
    );
    expect((await fetch(`${origin}/ready`)).status).toBe(200);
    const metrics = await (await fetch(`${origin}/metrics`)).text();
    expect(metrics).toMatch(/^qs_database_up 1$/m);
    expect(metrics).toMatch(/^qs_pool_size 10$/m);
    expect(worker.output()).toContain('"name":"METRICS_TOKE","meant":"METRICS_TOKEN"');
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(await late.ended).toBe(1);
    expect(late.output()).toBe(`127.0.0.1:${port} is in use: set METRICS_PORT to another port\n`);
  } finally {
    taken.close();
    for (const { child } of [worker, late]) child.kill('SIGKILL');
  }
}, 60_000);
