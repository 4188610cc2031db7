import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateModel } from '../../src/modules/models/actions/evaluate-model.ts';
import { DEFAULT_EVALUATION_RULES } from '../../src/modules/models/domain/evaluation/evaluation-config.ts';
import { importDemoWorld } from '../support/demo-import.ts';
import { openTestClient, type TestClient } from '../support/open-test-client.ts';
import { PROCESS_ENV } from '../support/process-env.ts';

const root = path.resolve(import.meta.dirname, '../..');
let client: TestClient;
let asOf: Date;
beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
}, 60_000);
afterAll(() => client.close());

/** Runs the command in a process of its own, which ends with it. */
async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return await new Promise((resolve) => {
    const file = path.join(root, 'src/cli/evaluate.ts');
    const env = { ...PROCESS_ENV, DATABASE_URL: client.url };
    const child = execFile(process.execPath, [file, ...args], { cwd: root, env }, (_error, out, err) =>
      resolve({ status: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('npm run evaluate', () => {
  test('stores the same bits from process to process, and as a process that evaluates by itself', async () => {
    const args = ['--as-of', asOf.toISOString(), '--leagues'];
    for (const leagues of ['DL1', 'DL1,DL1']) {
      const { status, out, err } = await run(...args, leagues);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(/evaluation \S+, inputs [0-9a-f]{64}\n$/);
    }
    await evaluateModel(
      {
        db: client.db,
        clock: { now: () => asOf },
        jobId: null,
        signal: new AbortController().signal,
        report: () => undefined,
      },
      { leagues: [], seasons: [], asOf, rules: DEFAULT_EVALUATION_RULES },
    );

    const stored = await client.db.evaluation.findMany({
      select: { inputsHash: true, config: true, result: true, frictionTrials: true },
    });
    const bits = stored.map(({ frictionTrials, ...evaluation }) => {
      const trials = frictionTrials.map(({ coefficients, matches }) => ({ coefficients, matches }));
      return JSON.stringify({ evaluation, trials });
    });
    expect(bits).toHaveLength(3);
    expect(new Set(bits).size).toBe(1);
    // Fits that start from the one before differ by rounding from those that anybody can repeat.
    expect(await client.db.modelFit.count()).toBe(0);
  }, 120_000);

  test.each([
    [['--what'], 'Usage: npm run evaluate'],
    [['--xi=-1'], 'model.xi: -1 must be'],
    [['--resamples', '1e9'], 'bootstrap.resamples: 1000000000 must be'],
    [['--seasons', '2031/32'], '"2031/32" has no result'],
    [['--leagues', 'E0'], '"E0" has no result'],
    [['--as-of', '2199-01-01T00:00:00Z'], 'lies in the future'],
  ])('refuses %j, and stores no job', async (args, message) => {
    const jobs = await client.db.job.count();
    const { status, out, err } = await run(...args);

    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(message);
    expect(await client.db.job.count()).toBe(jobs);
  });
});
