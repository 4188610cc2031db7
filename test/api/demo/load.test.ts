import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateDemoWorld } from '../../../src/demo/generate-demo-world.ts';
import { loadDemoWorld } from '../../../src/demo/load-demo-world.ts';
import { importMatchFile } from '../../../src/modules/matches/actions/import-match-file.ts';
import { DEMO_TODAY } from '../../support/demo-import.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const clock = fixedClock(DEMO_TODAY);

let client: TestClient;

beforeEach(async () => {
  client = await openTestClient();
});
afterEach(() => client.close());

const load = (): Promise<boolean> =>
  loadDemoWorld({ db: client.db, clock, onUnexpected: (error) => expect.unreachable(String(error)) });
const counts = async (): Promise<number[]> => [
  await client.db.match.count(),
  await client.db.pipelineRun.count(),
  await client.db.job.count(),
  await client.db.strategyImprovement.count(),
];

async function importOne(name: string, text: string): Promise<void> {
  const file = { name, bytes: new TextEncoder().encode(text), knownAt: null, division: null };
  await client.db.$transaction((tx) => importMatchFile(tx, file, clock.now()));
}

test('two processes that start together load it once, with DNA, frictions, strategies, a run that has picks and improvements to decide on', async () => {
  expect((await Promise.all([load(), load()])).sort()).toEqual([false, true]);
  expect(await client.db.pipelineRun.count()).toBe(1);
  const loaded = await counts();
  expect(await client.db.pick.count()).toBeGreaterThan(0);
  // Sixteen clubs play the newest season.
  expect(await client.db.team.count({ where: { dnaFingerprint: { not: null } } })).toBe(16);
  expect(await client.db.friction.count({ where: { frictionScore: { not: null } } })).toBe((16 * 15) / 2);
  expect(await client.db.strategyEvaluation.count()).toBe(1);
  expect(await client.db.team.count({ where: { totalBets: { gt: 0 } } })).toBe(16);
  const proposed = await client.db.strategyImprovement.findMany({
    where: { status: 'proposed' },
    select: { strategyName: true, transitions: { select: { toStatus: true } } },
    orderBy: { id: 'asc' },
  });
  expect(proposed).toEqual(
    ['match-result-value', 'totals-value', 'handicap-value'].map((strategyName) => ({
      strategyName,
      transitions: [{ toStatus: 'proposed' }],
    })),
  );
  expect(await client.db.auditEntry.count({ where: { kind: 'IMPROVEMENT_TRANSITION' } })).toBe(3);
  expect(await load()).toBe(false);
  expect(await counts()).toEqual(loaded);
});

test('a load that was broken off is completed', async () => {
  const [first] = generateDemoWorld({ seed: 1863, today: clock.now() }).files;
  if (!first) throw new Error('the demo world has no files');
  await importOne(first.name, first.text);
  expect(await load()).toBe(true);
  expect(await client.db.pipelineRun.count({ where: { status: 'COMPLETED' } })).toBe(1);
});

test('a database that holds other matches is left alone', async () => {
  await importOne('E0.csv', 'Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\nE0,16/08/2025,North,South,1,0\n');
  expect(await load()).toBe(false);
  expect(await client.db.match.count()).toBe(1);
});
