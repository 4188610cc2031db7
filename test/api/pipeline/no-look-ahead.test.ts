import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importMatchFile } from '../../../src/modules/matches/actions/import-match-file.ts';
import { DEMO_TODAY, importDemoWorld } from '../../support/demo-import.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { decisionsOf, runPipeline } from '../../support/run-pipeline.ts';

const WEEK_MS = 7 * 86_400_000;

let client: TestClient;
let asOf: Date;
let roundKnownAt: Date;

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
  const { knownAt } = await client.db.match.findFirstOrThrow({
    where: { kickOffAt: { lt: new Date(asOf.getTime() - 5 * WEEK_MS) } },
    orderBy: { kickOffAt: 'desc' },
  });
  roundKnownAt = knownAt;
});
afterAll(() => client.close());

/** The moment in which the odds of a round came out, weeks before: the demo world knows what came after. */
const earlier = (): Date => roundKnownAt;
const laterMatches = (): { where: { resultKnownAt: { gt: Date } } } => ({
  where: { resultKnownAt: { gt: earlier() } },
});

describe('a run as of an instant', () => {
  test('is not moved by results that became known later', async () => {
    const before = await decisionsOf(client.db, await runPipeline(client.db, { asOf: earlier() }));
    const moved = await client.db.match.updateMany({
      ...laterMatches(),
      data: { homeGoals: 9, awayGoals: 0 },
    });
    const after = await decisionsOf(client.db, await runPipeline(client.db, { asOf: earlier() }));
    expect(moved.count).toBeGreaterThan(20);
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
  });

  test('is not moved by closing odds, nor by odds that were observed later', async () => {
    const before = await decisionsOf(client.db, await runPipeline(client.db, { asOf: earlier() }));
    const moved = await client.db.oddsQuote.updateMany({
      where: { knownAt: { gt: earlier() } },
      data: { firstPrice: 1.5, secondPrice: 1.5 },
    });
    const after = await decisionsOf(client.db, await runPipeline(client.db, { asOf: earlier() }));
    expect(moved.count).toBeGreaterThan(100);
    expect(after).toEqual(before);
  });

  test('is moved by a result that was known before', async () => {
    const before = await decisionsOf(client.db, await runPipeline(client.db, { asOf: earlier() }));
    const last = await client.db.match.findFirstOrThrow({
      where: { resultKnownAt: { lte: earlier() } },
      orderBy: [{ resultKnownAt: 'desc' }, { id: 'asc' }],
    });
    await client.db.match.update({ where: { id: last.id }, data: { homeGoals: 7, awayGoals: 0 } });
    const after = await decisionsOf(client.db, await runPipeline(client.db, { asOf: earlier() }));
    expect(after).not.toEqual(before);
  });

  test('uses a fixtures file from the instant at which it was known, and not before', async () => {
    const knownAt = asOf;
    const justBefore = await runPipeline(client.db, {
      asOf: new Date(fixturesKnownAt(knownAt).getTime() - 1),
    });
    const justThen = await runPipeline(client.db, { asOf: fixturesKnownAt(knownAt) });
    const upcoming = { match: { resultKnownAt: null } };
    expect(await client.db.auditEntry.count({ where: { runId: justBefore, ...upcoming } })).toBe(0);
    expect(await client.db.auditEntry.count({ where: { runId: justThen, ...upcoming } })).toBe(8);
  });

  test('takes odds as they stood then when the file was restated later', async () => {
    const at = fixturesKnownAt(asOf);
    const before = await decisionsOf(client.db, await runPipeline(client.db, { asOf: at }));
    const [fixture] = await client.db.match.findMany({
      where: { resultKnownAt: null },
      include: { homeTeam: true, awayTeam: true },
      orderBy: { id: 'asc' },
    });
    if (!fixture) throw new Error('the demo world has no fixture');
    const day = fixture.playedOn.toISOString().slice(0, 10).split('-').reverse().join('/');
    const time = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hour: '2-digit',
      minute: '2-digit',
    }).format(fixture.kickOffAt);
    const text = `Div,Date,Time,HomeTeam,AwayTeam,B365H,B365D,B365A\nDL1,${day},${time},${fixture.homeTeam.teamName},${fixture.awayTeam.teamName},9,9,1.3\n`;
    const later = new Date(at.getTime() + 60 * 60_000);
    await client.db.$transaction((tx) =>
      importMatchFile(
        tx,
        { name: 'later.csv', bytes: new TextEncoder().encode(text), knownAt: later, division: null },
        new Date(DEMO_TODAY),
      ),
    );
    expect(await decisionsOf(client.db, await runPipeline(client.db, { asOf: at }))).toEqual(before);
    expect(await decisionsOf(client.db, await runPipeline(client.db, { asOf: later }))).not.toEqual(before);
  });
});

function fixturesKnownAt(today: Date): Date {
  return new Date(`${today.toISOString().slice(0, 10)}T00:00:00Z`);
}
