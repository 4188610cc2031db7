import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { accrueExperiments } from '../../../src/modules/experiments/actions/accrue-experiments.ts';
import { dailyAccrualStep } from '../../../src/modules/experiments/actions/daily-accrual-step.ts';
import { newestExperiment } from '../../../src/modules/experiments/reads/newest-experiment.ts';
import { settlePicksJob } from '../../../src/modules/picks/actions/settle-picks-job.ts';
import { DEFAULT_SETTLEMENT_RULES as rules } from '../../../src/modules/picks/domain/settlement-basis.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { importMatches, recordDecisions, runningExperiment } from './support/made-experiment.ts';

/** After all matches. */
const LATER = '2031-02-01T06:00:00.000Z';
const clock = fixedClock(LATER);
const signal = new AbortController().signal;

let client: TestClient;
/** Two matches whose decisions are as they should be, and between them one whose forecast is none. */
beforeAll(async () => {
  client = await openTestClient();
  const [first = 0, second = 0, third = 0] = await importMatches(client.db, 3);
  await recordDecisions(client.db, { matchIds: [first, third] });
  const forecast = { means: { home: 1.4, away: 1.1 }, rho: 5, covariance: 0 };
  await recordDecisions(client.db, { matchIds: [second], pinned: { forecast } });
});
afterAll(() => client.close());
beforeEach(() =>
  client.db.experiment.updateMany({
    where: { status: 'RUNNING' },
    data: { status: 'STOPPED', endReason: 'another test begins', endedAt: new Date(LATER) },
  }),
);

const accrue = () =>
  accrueExperiments(
    { db: client.db, clock, signal, report: () => undefined },
    { asOf: new Date(LATER), rules },
  );
const withDesign = async (design: string) => {
  const id = await runningExperiment(client.db);
  // As a database of another version may hold it: nobody can write it here.
  await client.db.$executeRaw`ALTER TABLE experiments DISABLE TRIGGER set_down`;
  await client.db.$executeRaw`UPDATE experiments SET design = ${design}::jsonb WHERE id = ${id}::uuid`;
  return id;
};

test('a decision from which no arm can be computed is left out, and the matches after it are observed', async () => {
  const id = await runningExperiment(client.db);
  expect(await accrue()).toMatchObject({
    experiments: [{ experimentId: id, observed: 2, unreadable: 1 }],
    unreadable: [],
  });
});

test('an experiment whose design has another form is named, and keeps none of the others from observing', async () => {
  const unreadable = await withDesign('{ "form": 2 }');
  const id = await runningExperiment(client.db);
  expect(await accrue()).toMatchObject({
    experiments: [{ experimentId: id, observed: 2 }],
    withoutArms: 0,
    unreadable: [unreadable],
  });
  const context = { jobId: 'none', signal, report: () => undefined };
  expect(await settlePicksJob(client.db, clock)({ asOf: LATER, runId: null }, context)).toMatchObject({
    experiments: [{ experimentId: id, observed: 0 }],
    unreadableExperiments: [unreadable],
  });
  await client.db.experiment.update({ where: { id }, data: { status: 'STOPPED', endedAt: new Date(LATER) } });
  expect(await dailyAccrualStep(client.db, clock)(context)).toMatchObject({
    kind: 'DONE',
    result: { experiments: [], unreadable: [unreadable] },
  });
});

test('an improvement whose experiment has a design of another form can still be asked about', async () => {
  const id = await withDesign('{ "form": 2 }');
  const { improvementId } = await client.db.experiment.findUniqueOrThrow({ where: { id } });
  expect(await newestExperiment(client.db, improvementId)).toMatchObject({ id, minimumMatches: null });
});

test('what is unforeseen in one experiment is thrown when the others are through', async () => {
  const broken = await withDesign(
    '{ "mode": "PAPER", "benchmark": "PS", "alpha": 1e-300, "minimumMatches": 100, "maximumMatches": 2000, "boundUnits": 0.5 }',
  );
  const id = await runningExperiment(client.db);
  await expect(accrue()).rejects.toThrow(/alpha/);
  const observed = (experimentId: string) =>
    client.db.experimentObservation.count({ where: { experimentId } });
  expect([await observed(broken), await observed(id)]).toEqual([0, 2]);
});
