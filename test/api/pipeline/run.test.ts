import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executePipelineRun } from '../../../src/modules/pipeline/actions/execute-pipeline-run.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { decisionsOf, runPipeline } from '../../support/run-pipeline.ts';

let client: TestClient;
let asOf: Date;

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
});
afterAll(() => client.close());

describe('a pipeline run', () => {
  test('decides the same on the same inputs, to the last bit', async () => {
    const first = await runPipeline(client.db, { asOf });
    const second = await runPipeline(client.db, { asOf });
    expect(await decisionsOf(client.db, second)).toEqual(await decisionsOf(client.db, first));
  });

  test('that has completed is left as it is when its job is tried again', async () => {
    const runId = await runPipeline(client.db, { asOf });
    const before = await client.db.pipelineRun.findUniqueOrThrow({
      where: { id: runId },
      include: { picks: true },
    });
    const { signal } = new AbortController();
    const clock = fixedClock('2026-11-21T10:00:00Z');
    const again = await executePipelineRun({ db: client.db, clock, signal, report: () => undefined }, runId);
    const { matchesConsidered, matchesSkipped, picksKept } = before;
    expect(again).toEqual({ matchesConsidered, matchesSkipped, picksKept });
    expect(
      await client.db.pipelineRun.findUniqueOrThrow({ where: { id: runId }, include: { picks: true } }),
    ).toEqual(before);
  });

  test('writes one audit entry a match, and every pick rests on one that tells its story', async () => {
    const runId = await runPipeline(client.db, { asOf });
    const run = await client.db.pipelineRun.findUniqueOrThrow({
      where: { id: runId },
      include: { auditEntries: true, picks: { include: { auditEntry: true } } },
    });
    expect(run.status).toBe('COMPLETED');
    expect(run.auditEntries).toHaveLength(run.matchesConsidered);
    expect(run.matchesConsidered).toBe(8);
    expect(run.picks).toHaveLength(run.picksKept);
    expect(run.picks.length).toBeGreaterThan(0);
    for (const pick of run.picks) {
      expect(pick.auditEntry).toMatchObject({
        runId,
        matchId: pick.matchId,
        outcome: 'PICKED',
        payload: {
          model: { kind: 'DIXON_COLES', inputsHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
          selections: expect.arrayContaining([
            expect.objectContaining({
              strategy: pick.strategyName,
              side: pick.selection,
              decision: 'KEPT',
              price: pick.price.toNumber(),
              edge: pick.edge,
              stakeUnits: pick.stakeUnits.toNumber(),
            }),
          ]) as unknown,
        },
      });
    }
  });

  test('names the reason for each selection that it refuses', async () => {
    const runId = await runPipeline(client.db, { asOf });
    const reasons = await client.db.$queryRaw<{ decision: string }[]>`
      SELECT DISTINCT s ->> 'decision' AS decision
      FROM pick_audit_trail a, jsonb_array_elements(a.payload -> 'selections') s
      WHERE a.run_id = ${runId}::uuid`;
    const known = [
      'KEPT',
      'EDGE_BELOW_THRESHOLD',
      'MODEL_DISAGREES',
      'PRICE_OUT_OF_RANGE',
      'STAKE_TOO_SMALL',
    ];
    expect(reasons.map(({ decision }) => decision).filter((decision) => !known.includes(decision))).toEqual(
      [],
    );
    expect(reasons.map(({ decision }) => decision)).toContain('EDGE_BELOW_THRESHOLD');
  });

  test('refuses an edge above the limit of belief as MODEL_DISAGREES', async () => {
    const strategies = [
      { name: 'credulous', market: 'MATCH_RESULT', minEdge: -1, maxEdge: -0.5, minPrice: 1, maxPrice: 1000 },
    ];
    const runId = await runPipeline(client.db, { asOf, config: { strategies } });
    const decisions = await client.db.$queryRaw<{ decision: string; selections: bigint }[]>`
      SELECT s ->> 'decision' AS decision, count(*) AS selections
      FROM pick_audit_trail a, jsonb_array_elements(a.payload -> 'selections') s
      WHERE a.run_id = ${runId}::uuid GROUP BY 1`;
    expect(decisions).toEqual([{ decision: 'MODEL_DISAGREES', selections: 24n }]);
    expect(await client.db.pick.count({ where: { runId } })).toBe(0);
  });

  test('skips a fixture whose teams have too little history, and says so', async () => {
    const runId = await runPipeline(client.db, { asOf, config: { model: { minTeamMatches: 1000 } } });
    const entries = await client.db.auditEntry.findMany({ where: { runId } });
    expect(entries).toHaveLength(8);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        outcome: 'SKIPPED',
        payload: { skipped: { reason: 'InsufficientHistory' } },
      });
    }
  });

  test('skips a fixture whose odds were all seen too long ago', async () => {
    const week = new Date(asOf.getTime() + 36 * 3_600_000);
    const config = { freshness: { oddsExpiredAfterDays: 1 } };
    const runId = await runPipeline(client.db, { asOf: week, config });
    const entries = await client.db.auditEntry.findMany({ where: { runId } });
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(entry).toMatchObject({ outcome: 'SKIPPED', payload: { skipped: { reason: 'OddsStale' } } });
    }
  });

  test('marks old data as stale, and skips what has expired', async () => {
    const stale = await runPipeline(client.db, {
      asOf,
      config: { freshness: { staleAfterDays: 1, expiredAfterDays: 100 } },
    });
    const expired = await runPipeline(client.db, {
      asOf,
      config: { freshness: { staleAfterDays: 1, expiredAfterDays: 1 } },
    });
    const marks = await client.db.pick.findMany({ where: { runId: stale }, distinct: ['dataFreshness'] });
    expect(marks.map(({ dataFreshness }) => dataFreshness)).toEqual(['STALE']);
    expect(await client.db.auditEntry.groupBy({ by: ['outcome'], where: { runId: expired } })).toEqual([
      { outcome: 'SKIPPED' },
    ]);
  });

  test('keeps to the leagues it was asked for', async () => {
    const runId = await runPipeline(client.db, { asOf, leagues: ['E0'] });
    expect(await client.db.auditEntry.count({ where: { runId } })).toBe(0);
  });

  test('never backs an average or a maximum over books', async () => {
    const everything = ['MATCH_RESULT', 'OVER_UNDER', 'ASIAN_HANDICAP'].map((market) => ({
      name: market,
      market,
      minEdge: -1,
      maxEdge: 10,
      minPrice: 1,
      maxPrice: 1000,
    }));
    const runId = await runPipeline(client.db, { asOf, config: { strategies: everything } });
    const books = await client.db.pick.findMany({ where: { runId }, distinct: ['book'] });
    expect(books.length).toBeGreaterThan(0);
    expect(books.map(({ book }) => book).filter((book) => book === 'AVG' || book === 'MAX')).toEqual([]);
  });
});

describe('the audit trail', () => {
  test('refuses to be changed, emptied or shortened', async () => {
    const runId = await runPipeline(client.db, { asOf });
    const before = await client.db.auditEntry.findMany({ where: { runId }, orderBy: { id: 'asc' } });
    await expect(
      client.db.auditEntry.updateMany({ where: { runId }, data: { outcome: 'NO_EDGE' } }),
    ).rejects.toThrow(/append-only/);
    await expect(client.db.auditEntry.deleteMany({ where: { runId } })).rejects.toThrow(/append-only/);
    await expect(client.db.$executeRaw`TRUNCATE pick_audit_trail CASCADE`).rejects.toThrow(/append-only/);
    expect(await client.db.auditEntry.findMany({ where: { runId }, orderBy: { id: 'asc' } })).toEqual(before);
  });
});
