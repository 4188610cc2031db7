import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importMatchFile } from '../../../src/modules/matches/actions/import-match-file.ts';
import { settlePicks } from '../../../src/modules/picks/actions/settle-picks.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../../../src/modules/picks/domain/settlement-basis.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { hasRealData, onRealData, realDataDir } from '../../support/real-data.ts';
import { decisionsOf, runPipeline } from '../../support/run-pipeline.ts';

const asOf = new Date('2026-05-15T06:00:00Z');
const BIG_FIVE = ['D1', 'E0', 'F1', 'I1', 'SP1'];

describe.skipIf(!hasRealData)(onRealData('a run on the fixtures of 15 May 2026'), () => {
  let client: TestClient;
  let runId: string;

  beforeAll(async () => {
    client = await openTestClient();
    const files = globSync('{football-data/{2324,2425,2526},fixtures}/*.csv', { cwd: realDataDir }).sort();
    for (const file of files) {
      const name = path.join(realDataDir, file);
      const bytes = readFileSync(name);
      await client.db.$transaction((tx) =>
        importMatchFile(tx, { name, bytes, knownAt: null, division: null }, new Date('2026-06-01T00:00:00Z')),
      );
    }
    runId = await runPipeline(client.db, { asOf });
  }, 120_000);
  afterAll(() => client.close());

  test('considers all 46 fixtures of the five big leagues, and skips none of them', async () => {
    const entries = await client.db.auditEntry.findMany({
      where: { runId, match: { division: { in: BIG_FIVE } } },
      select: { outcome: true, match: { select: { division: true } } },
    });
    const byLeague = Object.groupBy(entries, ({ match }) => match?.division ?? '');
    const counts = Object.fromEntries(Object.entries(byLeague).map(([league, of]) => [league, of?.length]));
    expect(counts).toEqual({ D1: 9, E0: 8, F1: 9, I1: 10, SP1: 10 });
    expect(entries.filter(({ outcome }) => outcome === 'SKIPPED')).toEqual([]);
  });

  test('picks in at least three of the leagues', async () => {
    const picks = await client.db.pick.findMany({
      where: { runId },
      select: { match: { select: { division: true } } },
    });
    expect(new Set(picks.map(({ match }) => match.division)).size).toBeGreaterThanOrEqual(3);
  });

  test('marks leagues whose files end in April as stale, and current ones as fresh', async () => {
    const marks = await client.db.$queryRaw<{ division: string; freshness: string }[]>`
      SELECT DISTINCT m.division, a.payload #>> '{freshness,status}' AS freshness
      FROM pick_audit_trail a JOIN matches m ON m.id = a.match_id
      WHERE a.run_id = ${runId}::uuid AND m.division = ANY(${BIG_FIVE}) ORDER BY 1`;
    expect(Object.fromEntries(marks.map(({ division, freshness }) => [division, freshness]))).toEqual({
      D1: 'STALE',
      E0: 'FRESH',
      F1: 'STALE',
      I1: 'STALE',
      SP1: 'FRESH',
    });
  });

  test('skips fixtures of leagues without history as InsufficientHistory', async () => {
    const skipped = await client.db.auditEntry.findMany({
      where: { runId, outcome: 'SKIPPED' },
      select: { payload: true },
    });
    expect(skipped).toHaveLength(66);
    for (const { payload } of skipped)
      expect(payload).toMatchObject({ skipped: { reason: 'InsufficientHistory' } });
  });

  test('rests on no match on or after the as-of instant', async () => {
    const before = await decisionsOf(client.db, runId);
    const moved = await client.db.match.updateMany({
      where: { kickOffAt: { gte: asOf }, resultKnownAt: { not: null } },
      data: { homeGoals: 9, awayGoals: 9 },
    });
    const bent = await client.db.oddsQuote.updateMany({
      where: { knownAt: { gt: asOf } },
      data: { firstPrice: 9, secondPrice: 9 },
    });
    expect(moved.count).toBeGreaterThan(20);
    expect(bent.count).toBeGreaterThan(500);
    expect(await decisionsOf(client.db, await runPipeline(client.db, { asOf }))).toEqual(before);
  });

  test('is settled where the files hold the results, of England and Spain, and stays open elsewhere, saying so', async () => {
    const settle = (until: Date) =>
      settlePicks(
        {
          db: client.db,
          clock: { now: () => until },
          signal: new AbortController().signal,
          report: () => undefined,
        },
        { asOf: until, runId, rules: DEFAULT_SETTLEMENT_RULES },
      );
    const picks = await client.db.pick.findMany({ where: { runId }, include: { match: true } });
    expect(await settle(asOf)).toMatchObject({ settled: 0 });
    const summary = await settle(new Date('2026-06-01T00:00:00Z'));
    const isKnown = ({ match }: (typeof picks)[number]): boolean => match.resultKnownAt !== null;
    const settled = await client.db.pick.findMany({
      where: { runId, outcome: { not: null } },
      select: { id: true },
    });
    expect(new Set(settled.map(({ id }) => id))).toEqual(new Set(picks.filter(isKnown).map(({ id }) => id)));
    const leaguesOf = (some: typeof picks) => [...new Set(some.map(({ match }) => match.division))].sort();
    expect(leaguesOf(picks.filter(isKnown))).toEqual(['E0', 'SP1']);
    expect(summary.settled + summary.open.reduce((sum, one) => sum + one.picks, 0)).toBe(picks.length);
    expect(summary.open.map(({ division }) => division)).toEqual(
      leaguesOf(picks.filter((one) => !isKnown(one))),
    );
  });
});
