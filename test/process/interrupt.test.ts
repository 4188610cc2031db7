import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fixtureRow, matchFile } from '../support/match-file.ts';
import { PROCESS_ENV } from '../support/process-env.ts';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quantum-sovereign-interrupt-'));
  // Under root the server runs as another user, who must be able to pass through.
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Sends Ctrl-C as soon as the PostgreSQL of the folder runs. */
async function interrupt(args: readonly string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...PROCESS_ENV, DATA_DIR: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const closed = once(child, 'close');
  await vi.waitFor(() => access(postmaster()), { timeout: 20_000, interval: 20 });
  child.kill('SIGINT');
  await closed;
  return { status: child.exitCode, output };
}

function postmaster(): string {
  return path.join(folder, 'postgres', 'data', 'postmaster.pid');
}

test('a start that Ctrl-C interrupts takes its PostgreSQL along', async () => {
  const { status, output } = await interrupt(['src/main.ts']);
  expect(status).toBe(0);
  expect(output).toContain('Stopping\n');
  expect(output).not.toContain('GraphiQL');
  await expect(access(postmaster())).rejects.toThrow('ENOENT');
}, 60_000);

test('a command that Ctrl-C interrupts says so, ends with 130, and takes its PostgreSQL along', async () => {
  const fixtures = path.join(folder, 'fixtures_2025-08-15.csv');
  await writeFile(fixtures, matchFile([fixtureRow()]));
  expect(await interrupt(['src/cli/import.ts', fixtures])).toEqual({
    status: 130,
    output: 'Stopped before the end.\n',
  });
  await expect(access(postmaster())).rejects.toThrow('ENOENT');
}, 60_000);
