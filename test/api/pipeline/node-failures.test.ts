import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_RUN_CONFIG } from '../../../src/modules/pipeline/domain/run-config.ts';
import { nodeIo } from '../../../src/modules/pipeline/nodes/node-io.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { executeRun, RUN_CLOCK, startedRun, triesOf } from '../../support/executed-run.ts';
import { holdLock } from '../../support/held-lock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { decisionsOf, runPipeline } from '../../support/run-pipeline.ts';

let client: TestClient;
let asOf: Date;
let undisturbed: unknown[];

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
  undisturbed = await decisionsOf(client.db, await runPipeline(client.db, { asOf }));
});
afterAll(() => client.close());

const runOf = (runId: string) => client.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
const failedTries = (runId: string) =>
  client.db.processingCheckpoint.findMany({
    where: { runId, status: 'FAILED' },
    select: { node: true, attempt: true, error: true },
  });

/** Why the matches of a run were skipped, by match. */
async function skipsOf(runId: string): Promise<Map<number | null, unknown>> {
  const entries = await client.db.auditEntry.findMany({ where: { runId, outcome: 'SKIPPED' } });
  return new Map(
    entries.map(({ matchId, payload }) => [
      matchId,
      typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload['skipped'] : null,
    ]),
  );
}

/** The run stopped at its first try of a node, and says why. */
async function expectStopped(runId: string, node: string, error: object): Promise<void> {
  await expect(executeRun(client.db, runId)).rejects.toMatchObject(error);
  expect(await runOf(runId)).toMatchObject({ status: 'FAILED', picksKept: 0 });
  expect((await failedTries(runId)).map((one) => [one.node, one.attempt])).toEqual([[node, 1]]);
}

describe('what passes is tried again', () => {
  test('a statement that took too long, with both tries told', async () => {
    const { runId } = await startedRun(client.db, { asOf });
    const lock = await holdLock(client.url, 'LOCK TABLE team_dna_history IN ACCESS EXCLUSIVE MODE');
    const execution = executeRun(client.db, runId);
    await lock.cancelBlocked();
    await lock.release();
    await execution;
    expect((await triesOf(client.db, runId)).filter((one) => one.startsWith('dna-profiler'))).toEqual([
      'dna-profiler 1 FAILED',
      'dna-profiler 2 COMPLETED',
    ]);
    const error = {
      code: 'UNAVAILABLE',
      name: 'DatabaseTimeout',
      message: 'the database did not answer in time, or cannot be reached',
    };
    expect(await failedTries(runId)).toEqual([{ node: 'dna-profiler', attempt: 1, error }]);
    expect(await client.db.runEvent.findFirst({ where: { runId, kind: 'NODE_FAILED' } })).toMatchObject({
      payload: { node: 'dna-profiler', attempt: 1, isTriedAgain: true, error },
    });
    expect(await decisionsOf(client.db, runId)).toEqual(undisturbed);
  });

  test('results that could not be read are read anew', async () => {
    const { signal } = new AbortController();
    const facts = {
      runId: 'run',
      mode: 'SHADOW',
      asOf,
      step: 0,
      leagues: null,
      config: DEFAULT_RUN_CONFIG,
    } as const;
    const io = nodeIo({ reader: client.db, clock: RUN_CLOCK, signal, llm: null, jobId: null }, facts);
    const { division } = await client.db.match.findFirstOrThrow();
    const lock = await holdLock(client.url, 'LOCK TABLE matches IN ACCESS EXCLUSIVE MODE');
    const isRefused = expect(io.history([division])).rejects.toThrow(/canceling statement/);
    await lock.cancelBlocked();
    await isRefused;
    await lock.release();
    const results = await io.history([division]);
    expect(results.get(division)?.length).toBeGreaterThan(0);
    // And once only, whoever asks.
    expect(await io.history([division])).toBe(results);
  });

  test('a connection that is lost in the transaction that seals the picks: they are sealed once', async () => {
    const { runId } = await startedRun(client.db, { asOf });
    const lock = await holdLock(client.url, 'SELECT 1 FROM audit_chain_head FOR UPDATE');
    const execution = executeRun(client.db, runId);
    await lock.endBlocked();
    await lock.release();
    await execution;
    expect((await triesOf(client.db, runId)).slice(-2)).toEqual(['auditor 1 FAILED', 'auditor 2 COMPLETED']);
    expect(await decisionsOf(client.db, runId)).toEqual(undisturbed);
  });

  test('a deadlock', async () => {
    const { runId } = await startedRun(client.db, { asOf });
    const lock = await holdLock(client.url, 'SELECT 1 FROM audit_chain_head FOR UPDATE');
    const execution = executeRun(client.db, runId);
    await lock.blocked();
    // The run is held by the transaction that waits for us.
    await lock.also(`SELECT 1 FROM pipeline_runs WHERE id = '${runId}' FOR UPDATE`);
    await lock.release();
    await execution;
    expect(await failedTries(runId)).toEqual([
      {
        node: 'auditor',
        attempt: 1,
        error: { code: 'CONFLICT', name: 'LockConflict', message: 'another transaction was in the way' },
      },
    ]);
    expect(await decisionsOf(client.db, runId)).toEqual(undisturbed);
  });
});

describe('what does not pass stops the run', () => {
  test('a stored configuration that is none', async () => {
    const { runId } = await startedRun(client.db, { asOf });
    await client.db.pipelineRun.update({ where: { id: runId }, data: { config: { horizonDays: 'seven' } } });
    await expect(executeRun(client.db, runId)).rejects.toMatchObject({ failure: 'ConfigInvalid' });
    expect(await runOf(runId)).toMatchObject({
      status: 'FAILED',
      error: { code: 'BAD_USER_INPUT', name: 'ConfigInvalid' },
    });
    expect(await triesOf(client.db, runId)).toEqual([]);
  });

  test('a checkpoint that was changed around the product', async () => {
    const { runId } = await startedRun(client.db, { asOf });
    const stop = new AbortController();
    const onNode = (node: string): void => {
      if (node === 'data-loader') stop.abort();
    };
    await expect(executeRun(client.db, runId, { signal: stop.signal, onNode })).rejects.toThrow();
    await client.db.$executeRaw`
      UPDATE processing_checkpoints SET output = jsonb_set(output, '{patch,matches,0,members,fixture,kickOffAt}', '7')
      WHERE run_id = ${runId}::uuid AND status = 'COMPLETED'`;
    await client.db.pipelineRun.update({ where: { id: runId }, data: { status: 'PENDING' } });
    await expect(executeRun(client.db, runId)).rejects.toMatchObject({
      failure: 'SchemaMismatch',
      message: expect.stringMatching(/market-scanner.*kickOffAt/) as string,
    });
    expect(await runOf(runId)).toMatchObject({
      status: 'FAILED',
      error: { code: 'INTERNAL', name: 'SchemaMismatch' },
    });
  });

  test('an audit trail that does not end where its head says', async () => {
    const { runId } = await startedRun(client.db, { asOf });
    const head = await client.db.auditChainHead.findUniqueOrThrow({ where: { id: 1 } });
    await client.db.auditChainHead.update({ where: { id: 1 }, data: { sequence: head.sequence + 1n } });
    await expectStopped(runId, 'auditor', { code: 'AUDIT_CHAIN_BROKEN' });
    await client.db.auditChainHead.update({ where: { id: 1 }, data: { sequence: head.sequence } });
    expect(await runOf(runId)).toMatchObject({ error: { name: 'AuditChainBroken' } });
    expect(await client.db.auditEntry.count({ where: { runId } })).toBe(0);
    expect(await client.db.pick.count({ where: { runId } })).toBe(0);
  });
});

describe('what concerns one match sets it aside', () => {
  test('a side without DNA, where the configuration asks for it', async () => {
    const runId = await runPipeline(client.db, { asOf, config: { dna: { isRequired: true } } });
    const skips = await skipsOf(runId);
    expect(skips.size).toBe(8);
    for (const skip of skips.values()) {
      expect(skip).toEqual({
        reason: 'DnaMissing',
        detail: expect.stringMatching(/^no DNA of .+ was computed for 20/) as string,
      });
    }
  });

  test('a match that has kicked off before a LIVE run seals it', async () => {
    const { runId } = await startedRun(client.db, { asOf, mode: 'LIVE' }, { now: () => asOf });
    const kickOffs = await client.db.match.findMany({
      where: { kickOffAt: { gt: asOf }, knownAt: { lte: asOf } },
      orderBy: { kickOffAt: 'asc' },
    });
    const now = kickOffs[3]?.kickOffAt ?? asOf;
    await executeRun(client.db, runId, { clock: { now: () => now } });
    const skips = await skipsOf(runId);
    expect([...skips.keys()].sort()).toEqual(
      kickOffs
        .filter(({ kickOffAt }) => kickOffAt <= now)
        .map(({ id }) => id)
        .sort(),
    );
    for (const skip of skips.values()) expect(skip).toMatchObject({ reason: 'KickOffPassed' });
    const picks = await client.db.pick.findMany({ where: { runId } });
    expect(picks.filter(({ kickOffAt }) => kickOffAt <= now)).toEqual([]);
    expect(skips.size).toBeLessThan(8);
  });

  test('prices that cannot all be true, written around the import', async () => {
    const match = await client.db.match.findFirstOrThrow({
      where: { kickOffAt: { gt: asOf }, odds: { some: {} } },
      orderBy: { id: 'asc' },
    });
    await client.db.oddsQuote.updateMany({
      where: { matchId: match.id },
      data: { firstPrice: 1.01, secondPrice: 1.01 },
    });
    const skips = await skipsOf(await runPipeline(client.db, { asOf }));
    expect([...skips]).toEqual([
      [match.id, { reason: 'OddsAnomalous', detail: expect.stringContaining('none of') as string }],
    ]);
  });
});
