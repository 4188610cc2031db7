import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fixtureRow, matchFile } from '../support/match-file.ts';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quantum-sovereign-interrupt-'));
  // Under root the server runs as another user, who must be able to pass through.
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a command that Ctrl-C interrupts says so, ends with 130, and takes its PostgreSQL along', async () => {
  const postmaster = path.join(folder, 'postgres', 'data', 'postmaster.pid');
  const fixtures = path.join(folder, 'fixtures_2025-08-15.csv');
  await writeFile(fixtures, matchFile([fixtureRow()]));
  const child = spawn(process.execPath, ['src/cli/import.ts', fixtures], {
    cwd: root,
    env: { PATH: '/usr/bin:/bin', DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const closed = once(child, 'close');
  await vi.waitFor(() => access(postmaster), { timeout: 20_000, interval: 20 });
  child.kill('SIGINT');
  expect(await closed).toEqual([130, null]);
  expect(output).toBe('Stopped before the end.\n');
  await expect(access(postmaster)).rejects.toThrow('ENOENT');
}, 60_000);
