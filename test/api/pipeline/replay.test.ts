import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executePipelineRun } from '../../../src/modules/pipeline/actions/execute-pipeline-run.ts';
import { startPipelineRun } from '../../../src/modules/pipeline/actions/start-pipeline-run.ts';
import { replayPick } from '../../../src/modules/pipeline/reads/replay-pick.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { runPipeline } from '../../support/run-pipeline.ts';

let client: TestClient;
let pickIds: string[];
let asOf: Date;

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
  const config = { layers: { marketWeight: 0.3 }, model: { newcomers: 'RATE' } };
  const runId = await runPipeline(client.db, { asOf, config });
  const picks = await client.db.pick.findMany({ where: { runId }, select: { id: true } });
  pickIds = picks.map(({ id }) => id);
});
afterAll(() => client.close());

describe('replaying a pick', () => {
  test('decides every pick of a run to the bit as it was decided', async () => {
    expect(pickIds.length).toBeGreaterThan(2);
    for (const id of pickIds) {
      expect(await replayPick(client.db, id)).toEqual({ pickId: id, difference: null, matches: 8 });
    }
  });

  test('decides alike where a match kicked off after it had taken a share of the stakes', async () => {
    const { db } = client;
    const config = { stakes: { maxRunUnits: 2 } };
    let now = asOf;
    const clock = { now: () => now };
    const request = { mode: 'LIVE', asOf, leagues: [], config } as const;
    const { runId } = await db.$transaction((tx) => startPipelineRun(tx, { clock, queue: null }, request));
    const { kickOffAt: first } = await db.match.findFirstOrThrow({
      where: { kickOffAt: { gt: asOf } },
      orderBy: { kickOffAt: 'asc' },
    });
    const report = (_fraction: number, node: string): void => {
      if (node === 'auditor') now = first;
    };
    await executePipelineRun({ db, clock, signal: new AbortController().signal, report }, runId);
    const run = await db.pipelineRun.findUniqueOrThrow({
      where: { id: runId },
      include: { picks: true, checkpoints: { where: { status: 'RUNNING' } } },
    });
    const begun = await db.match.count({ where: { kickOffAt: first } });
    expect(run).toMatchObject({ status: 'COMPLETED', matchesSkipped: begun, checkpoints: [] });
    expect(run.picks.length).toBeGreaterThan(0);
    for (const { id } of run.picks) expect(await replayPick(db, id)).toMatchObject({ difference: null });
  });

  test('reads nothing that came later: other results, odds and kick-offs change nothing', async () => {
    await client.db.match.updateMany({ data: { kickOffAt: new Date('2027-01-01T00:00:00Z') } });
    await client.db.match.updateMany({
      where: { resultKnownAt: { not: null } },
      data: { homeGoals: 9, awayGoals: 0 },
    });
    await client.db.oddsQuote.updateMany({ data: { firstPrice: 1.01 } });
    const [id = ''] = pickIds;
    expect(await replayPick(client.db, id)).toMatchObject({ difference: null });
  });

  test('names the column of a pick that was changed', async () => {
    const [id = ''] = pickIds;
    const before = await client.db.pick.findUniqueOrThrow({ where: { id } });
    await client.db.pick.update({ where: { id }, data: { stakeUnits: 1.99 } });
    expect(await replayPick(client.db, id)).toMatchObject({
      difference: { field: 'stakeUnits', recorded: 1.99, recomputed: before.stakeUnits.toNumber() },
    });
    await client.db.pick.update({ where: { id }, data: { stakeUnits: before.stakeUnits } });
  });

  test('names the first member of a decision that rests on a fit which was changed', async () => {
    const [id = ''] = pickIds;
    const fits = await client.db.modelFit.findMany();
    await client.db.$executeRaw`ALTER TABLE model_fits DISABLE TRIGGER ALL`;
    for (const { id: fitId, parameters } of fits) {
      const text = JSON.stringify(parameters).replace(/"homeAdvantage":0\.\d+/, '"homeAdvantage":0.5');
      await client.db.modelFit.update({
        where: { id: fitId },
        data: { parameters: JSON.parse(text) as object },
      });
    }
    const { difference } = await replayPick(client.db, id);
    expect(difference?.field).toBe('model.homeAdvantage');
    expect(difference?.recomputed).toBe(0.5);
  });

  test('names an entry whose hash does not cover it any more', async () => {
    const id = pickIds.at(-1) ?? '';
    const { auditEntryId } = await client.db.pick.findUniqueOrThrow({ where: { id } });
    await client.db.$executeRaw`ALTER TABLE pick_audit_trail DISABLE TRIGGER ALL`;
    await client.db.$executeRaw`
      UPDATE pick_audit_trail SET payload = jsonb_set(payload, '{fixture,home,name}', '"Somebody"') WHERE id = ${auditEntryId}::uuid`;
    await client.db.$executeRaw`ALTER TABLE pick_audit_trail ENABLE TRIGGER ALL`;
    expect(await replayPick(client.db, id)).toMatchObject({ difference: { field: 'auditEntry.hash' } });
  });

  test('refuses an id that is none, and a pick that is not there', async () => {
    await expect(replayPick(client.db, '00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
