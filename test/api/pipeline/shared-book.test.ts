import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importDemoWorld } from '../../support/demo-import.ts';
import { executeRun, startedRun } from '../../support/executed-run.ts';
import { holdLock } from '../../support/held-lock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { runPipeline } from '../../support/run-pipeline.ts';

let client: TestClient;
let asOf: Date;

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
});
afterAll(() => client.close());

/** The bets of runs, each as one line. */
async function betsOf(where: object): Promise<string[]> {
  const picks = await client.db.pick.findMany({ where, orderBy: { id: 'asc' } });
  return picks.map(
    ({ matchId, market, selection, line }) => `${matchId} ${market} ${selection} ${String(line)}`,
  );
}

describe('PAPER runs that decide at the same time', () => {
  test('never make the same bet twice, and together make those that one would have made', async () => {
    const alone = await betsOf({ runId: await runPipeline(client.db, { asOf }) });
    const started = await Promise.all([1, 2, 3].map(() => startedRun(client.db, { asOf, mode: 'PAPER' })));
    // All of them have looked at an empty book before the first one can place a bet.
    const lock = await holdLock(
      client.url,
      "SELECT pg_advisory_xact_lock(hashtext('quantum-sovereign:book:PAPER'))",
    );
    const executions = started.map(({ runId }) => executeRun(client.db, runId));
    await lock.blockedCount(3);
    await lock.release();
    await Promise.all(executions);
    const bets = await betsOf({ run: { mode: 'PAPER' } });
    expect(alone.length).toBeGreaterThan(0);
    expect(bets.toSorted()).toEqual(alone.toSorted());
    const runs = await client.db.pipelineRun.findMany({ where: { mode: 'PAPER' } });
    expect(runs.map(({ status }) => status)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
    // Whoever came later looked again, from the validators on.
    expect(
      await client.db.processingCheckpoint.count({
        where: { run: { mode: 'PAPER' }, node: 'validators', supersededAt: { not: null } },
      }),
    ).toBeGreaterThanOrEqual(2);
    expect(await client.db.auditEntry.count({ where: { run: { mode: 'PAPER' } } })).toBe(24);
  });
});
