import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startApi } from './started-api.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quantum-sovereign-start-'));
  // Under root the server runs as another user, who must be able to pass through.
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const counts = z.object({
  data: z.object({
    teams: z.object({ totalCount: z.int() }),
    picks: z.object({ totalCount: z.int() }),
    pipelineRuns: z.object({ totalCount: z.int() }),
  }),
});

async function countAll(url: string): Promise<{ teams: number; picks: number; runs: number }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ teams { totalCount } picks { totalCount } pipelineRuns { totalCount } }',
    }),
  });
  const { data } = counts.parse(await response.json());
  return { teams: data.teams.totalCount, picks: data.picks.totalCount, runs: data.pipelineRuns.totalCount };
}

/** Whether the PostgreSQL of the data folder runs: its own file says under which process id. */
async function isServerAlive(): Promise<boolean> {
  const file = await readFile(path.join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').catch(
    () => null,
  );
  return file !== null;
}

describe('the product, started on a machine of its own', () => {
  test('shows a demo world at once, keeps it over a restart, and leaves nothing running', async () => {
    const first = await startApi({ DATA_DIR: folder });
    const health = await fetch(`${first.url}/health`);
    const world = await countAll(first.url);
    expect(health.status).toBe(200);
    expect(world.teams).toBeGreaterThanOrEqual(16);
    expect(world.picks).toBeGreaterThan(0);
    expect(world.runs).toBe(1);
    expect(await isServerAlive()).toBe(true);
    expect(await first.end('SIGINT')).toBe(0);
    expect(await isServerAlive()).toBe(false);

    const second = await startApi({ DATA_DIR: folder });
    expect(await countAll(second.url)).toEqual(world);
    expect(second.output()).not.toContain('Loaded the demo world');
    expect(await second.end('SIGTERM')).toBe(0);
    expect(await isServerAlive()).toBe(false);
  }, 90_000);

  test('says which setting is wrong, and starts nothing', async () => {
    await expect(startApi({ DATA_DIR: folder, PORT: 'http' })).rejects.toThrow(
      /PORT: "http" is not a valid setting/,
    );
    expect(await isServerAlive()).toBe(false);
  });

  test('says that the import folder does not exist, and starts nothing', async () => {
    const settings = { DATA_DIR: folder, IMPORT_DIR: path.join(folder, 'nowhere') };
    await expect(startApi(settings)).rejects.toThrow(
      /IMPORT_DIR: "\S+nowhere" is no folder that can be read/,
    );
    expect(await isServerAlive()).toBe(false);
  });

  test('says that the port is taken, and leaves nothing running', async () => {
    const running = await startApi({ DATA_DIR: folder, DEMO_WORLD: 'off' });
    const { port } = new URL(running.url);
    await expect(startApi({ DATA_DIR: folder, DEMO_WORLD: 'off', PORT: port })).rejects.toThrow(
      /is in use: set PORT/,
    );
    expect(await running.end('SIGINT')).toBe(0);
    expect(await isServerAlive()).toBe(false);
  }, 60_000);
});
