import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyAuditChain } from '../../../src/modules/audit/reads/verify-audit-chain.ts';
import { accrueExperiments } from '../../../src/modules/experiments/actions/accrue-experiments.ts';
import { dailyAccrualStep } from '../../../src/modules/experiments/actions/daily-accrual-step.ts';
import { stopExperiment } from '../../../src/modules/experiments/actions/stop-experiment.ts';
import { newestExperiment } from '../../../src/modules/experiments/reads/newest-experiment.ts';
import { usualBenchmark } from '../../../src/modules/experiments/reads/usual-benchmark.ts';
import { settlePicksJob } from '../../../src/modules/picks/actions/settle-picks-job.ts';
import { DEFAULT_SETTLEMENT_RULES as rules } from '../../../src/modules/picks/domain/settlement-basis.ts';
import { canonicalHash } from '../../../src/shared/canonical-hash.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { VALUE_RULE } from '../../support/made-pinned-match.ts';
import { importMatches, NO_BETS, recordDecisions, runningExperiment } from './support/made-experiment.ts';

/** After all matches. */
const LATER = '2031-02-01T06:00:00.000Z';
const clock = fixedClock(LATER);
const LOSING = { control: VALUE_RULE, treatment: NO_BETS };
const WINNING = { control: NO_BETS, treatment: VALUE_RULE };
const EQUAL = { control: VALUE_RULE, treatment: { ...VALUE_RULE, maxPrice: 14 } };
/** Small enough for a verdict within the matches of a test: a bet is worth 0.1 units, of which the half counts. */
const QUICK = { alpha: 0.005, minimumMatches: 10, maximumMatches: 14, boundUnits: 0.05 };

let client: TestClient;
let matches: number[];
/** 16 matches that were decided once, one that closed without Pinnacle, one of several decisions, and two that were not decided. */
beforeAll(async () => {
  client = await openTestClient();
  matches = await importMatches(client.db, 20, (index) =>
    index === 16 ? { PSCH: '', PSCD: '', PSCA: '' } : {},
  );
  await recordDecisions(client.db, { matchIds: matches.slice(0, 17) });
  const decide = (asOf: string, prices: [number, number, number], more: object = {}) =>
    recordDecisions(client.db, { matchIds: matches.slice(17, 18), asOf: new Date(asOf), prices, ...more });
  await decide('2031-01-10T17:00:00Z', [2.2, 3.3, 4]);
  await decide('2031-01-03T17:00:00Z', [1.95, 3.3, 4]);
  await decide('2031-01-06T17:00:00Z', [2.05, 3.3, 4]);
  await decide('2030-12-30T17:00:00Z', [2.25, 3.3, 4]);
  await decide('2031-01-04T17:00:00Z', [2.3, 3.3, 4], { mode: 'SHADOW' });
});
afterAll(() => client.close());
beforeEach(() => client.db.experiment.updateMany({ where: { status: 'RUNNING' }, data: ended }));
const ended = { status: 'STOPPED', endReason: 'another test begins', endedAt: new Date(LATER) };

const signal = new AbortController().signal;
const accrue = (more: { asOf?: Date; matchesAChunk?: number } = {}) =>
  accrueExperiments(
    { db: client.db, clock, signal, report: () => undefined },
    { asOf: new Date(LATER), rules, ...more },
  );
/** What an experiment has observed: number, match and difference. */
const observedBy = async (experimentId: string) =>
  (
    await client.db.experimentObservation.findMany({ where: { experimentId }, orderBy: { number: 'asc' } })
  ).map(({ number, matchId, difference }) => [
    number,
    matches.indexOf(matchId),
    difference?.toFixed(6) ?? null,
  ]);
const standing = (id: string) =>
  client.db.experiment.findUniqueOrThrow({
    where: { id },
    select: { status: true, verdict: true, endReason: true, endedAt: true },
  });

describe('accrual', () => {
  test('takes the matches that are settled, in the order of their kick-offs; the others wait, and nothing is taken twice', async () => {
    const id = await runningExperiment(client.db);
    const noon = new Date('2031-01-07T12:00:00Z');
    expect(await accrue({ asOf: noon })).toEqual({
      asOf: noon.toISOString(),
      withoutArms: 0,
      unreadable: [],
      experiments: [
        {
          experimentId: id,
          observed: 3,
          withoutClosing: 0,
          waiting: 15,
          withoutStandingBets: 0,
          unreadable: 0,
          verdict: null,
        },
      ],
    });
    expect(await observedBy(id)).toEqual([
      [1, 0, '-0.100000'],
      [2, 1, '-0.100000'],
      [3, 2, '-0.100000'],
    ]);
    expect((await accrue({ asOf: noon })).experiments).toMatchObject([{ observed: 0, waiting: 15 }]);
    expect((await accrue()).experiments).toMatchObject([{ observed: 15, withoutClosing: 1, waiting: 0 }]);
    expect((await observedBy(id)).slice(14)).toEqual([
      [15, 14, '-0.100000'],
      [16, 15, '-0.100000'],
      [17, 16, null],
      [18, 17, '-0.042500'],
    ]);
    expect((await accrue()).experiments).toMatchObject([{ observed: 0 }]);
    expect(await standing(id)).toEqual({ status: 'RUNNING', verdict: null, endReason: null, endedAt: null });
  });

  test('by two at once observes each match once', async () => {
    const id = await runningExperiment(client.db);
    const [one, other] = await Promise.all([accrue({ matchesAChunk: 2 }), accrue({ matchesAChunk: 2 })]);
    const counts = [one, other].map(({ experiments }) => experiments[0]?.observed ?? NaN);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(18);
    expect((await observedBy(id)).map(([number, match]) => [number, match])).toEqual(
      matches.slice(0, 18).map((_, index) => [index + 1, index]),
    );
  });

  test('comes to its verdicts with the observation that decides, and takes none after it', async () => {
    const [losing, winning, equal] = [
      await runningExperiment(client.db, LOSING, QUICK),
      await runningExperiment(client.db, WINNING, QUICK),
      await runningExperiment(client.db, EQUAL, QUICK),
    ];
    const { experiments } = await accrue();
    const verdictOf = (id: string) => experiments.find(({ experimentId }) => experimentId === id);
    expect(verdictOf(losing)).toMatchObject({ observed: 11, verdict: 'FAVOURS_BASELINE' });
    expect(verdictOf(winning)).toMatchObject({ observed: 11, verdict: 'FAVOURS_PROPOSAL' });
    expect(verdictOf(equal)).toMatchObject({ observed: 14, verdict: 'INCONCLUSIVE' });
    expect(await standing(winning)).toEqual({
      status: 'CONCLUDED',
      verdict: 'FAVOURS_PROPOSAL',
      endReason: null,
      endedAt: new Date(LATER),
    });
    expect((await observedBy(equal)).every(([, , difference]) => difference === '0.000000')).toBe(true);
    expect((await accrue()).experiments).toEqual([]);
  });

  test('leaves its verdict in the audit trail, once, with the hash of what it observed', async () => {
    const id = await runningExperiment(client.db, WINNING, QUICK);
    const { improvementId } = await client.db.experiment.findUniqueOrThrow({ where: { id } });
    const about = { where: { kind: 'EXPERIMENT_VERDICT', subject: `improvement:${improvementId}` } };
    await accrue({ asOf: new Date('2031-01-08T00:00:00Z') });
    expect(await client.db.auditEntry.count(about)).toBe(0);
    await Promise.all([accrue(), accrue()]);
    const observations = await client.db.experimentObservation.findMany({
      where: { experimentId: id },
      orderBy: { number: 'asc' },
      select: { matchId: true, difference: true },
    });
    expect(observations).toHaveLength(11);
    const [entry, ...more] = await client.db.auditEntry.findMany(about);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      outcome: 'FAVOURS_PROPOSAL',
      recordedAt: new Date(LATER),
      payload: {
        version: 1,
        experimentId: id,
        matches: 11,
        design: QUICK,
        confidenceSequence: { alpha: QUICK.alpha, observations: 11 },
        observationsHash: canonicalHash(observations),
      },
    });
    expect(await verifyAuditChain(client.db, {})).toMatchObject({ faultCount: 0 });
  });

  test('comes to the same verdict by the same matches however often somebody looks', async () => {
    const daily = await runningExperiment(client.db, LOSING, QUICK);
    for (let day = 5; day <= 21; day += 1)
      await accrue({ asOf: new Date(Date.UTC(2031, 0, day)), matchesAChunk: 1 });
    const seen = await observedBy(daily);
    const once = await runningExperiment(client.db, LOSING, QUICK);
    await accrue({ matchesAChunk: 1 });
    const whole = await runningExperiment(client.db, LOSING, QUICK);
    await accrue();
    expect(seen).toHaveLength(11);
    for (const id of [once, whole]) {
      expect(await observedBy(id)).toEqual(seen);
      expect(await standing(id)).toEqual(await standing(daily));
    }
  });

  test('reads several decisions on a match in their order, and those of its mode since its start alone', async () => {
    const id = await runningExperiment(client.db);
    await accrue();
    const observation = await client.db.experimentObservation.findUniqueOrThrow({
      where: { experimentId_matchId: { experimentId: id, matchId: matches[17] ?? 0 } },
    });
    expect(observation.control).toMatchObject([{ price: 2.05, asOf: '2031-01-06T17:00:00.000Z' }]);
  });

  test('leaves out what was decided after kick-off, what cannot be read, and matches on which no bet stands', async () => {
    const [late = 0, old = 0] = matches.slice(18);
    // By the kick-off that was known, it had begun when the decision was sealed.
    await recordDecisions(client.db, { matchIds: [late], kickOffAt: new Date('2025-08-16T14:00:00Z') });
    await recordDecisions(client.db, { matchIds: [old], version: 2 });
    const declare = (isVoid: boolean, at: string) =>
      client.db.matchVoid.create({
        data: { matchId: matches[0] ?? 0, isVoid, reason: 'fog', declaredAt: new Date(at) },
      });
    await declare(true, '2031-01-04T18:00:00Z');
    const id = await runningExperiment(client.db);
    expect((await accrue()).experiments).toMatchObject([
      { observed: 17, withoutStandingBets: 1, unreadable: 1, waiting: 0 },
    ]);
    const seen = (await observedBy(id)).map(([, match]) => match);
    expect(seen).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    await declare(false, '2031-01-04T19:00:00Z');
    expect((await accrue()).experiments).toMatchObject([{ observed: 1, withoutStandingBets: 0 }]);
    expect((await observedBy(id)).at(-1)).toEqual([18, 0, '-0.100000']);
  });

  test('leaves alone what was stopped, and what has no arms', async () => {
    const stopped = await runningExperiment(client.db);
    const { improvementId } = await client.db.experiment.findUniqueOrThrow({ where: { id: stopped } });
    const at = new Date(LATER);
    await client.db.$transaction((tx) => stopExperiment(tx, improvementId, { reason: 'archived', at }));
    const gap = await runningExperiment(client.db, EQUAL);
    await client.db.$executeRaw`ALTER TABLE experiments DISABLE TRIGGER set_down`;
    await client.db.$executeRaw`
      UPDATE experiments SET control = NULL, treatment = NULL, gap = 'NO_CHANGE' WHERE id = ${gap}::uuid`;
    expect(await accrue()).toEqual({ asOf: LATER, experiments: [], withoutArms: 1, unreadable: [] });
    expect(
      await client.db.experimentObservation.count({ where: { experimentId: { in: [stopped, gap] } } }),
    ).toBe(0);
    expect(await newestExperiment(client.db, improvementId)).toMatchObject({
      id: stopped,
      status: 'STOPPED',
    });
  });
});

describe('the work of every day', () => {
  const context = { jobId: 'none', signal, report: () => undefined };

  test('observes in a step of its own, and with every settlement of picks', async () => {
    const step = dailyAccrualStep(client.db, clock);
    expect(await step(context)).toMatchObject({ kind: 'SKIPPED' });
    const id = await runningExperiment(client.db, LOSING, QUICK);
    const settle = settlePicksJob(client.db, clock);
    expect(await settle({ asOf: '2031-01-07T12:00:00.000Z', runId: null }, context)).toMatchObject({
      settled: 0,
      experiments: [{ experimentId: id, observed: 3 }],
    });
    expect(await step(context)).toMatchObject({
      kind: 'DONE',
      result: { asOf: LATER, experiments: [{ observed: 8, verdict: 'FAVOURS_BASELINE' }] },
    });
  });
});

describe('the usual benchmark', () => {
  test('is the sharpest book that closed the matches that were known, and PS where none was', async () => {
    expect(await usualBenchmark(client.db, new Date('2031-02-01T00:00:00Z'))).toBe('PS');
    await client.db.oddsQuote.updateMany({ where: { book: 'PS' }, data: { book: 'AVG' } });
    expect(await usualBenchmark(client.db, new Date('2031-02-01T00:00:00Z'))).toBe('AVG');
    expect(await usualBenchmark(client.db, new Date('2031-01-01T00:00:00Z'))).toBe('PS');
    await client.db.oddsQuote.updateMany({ where: { book: 'AVG' }, data: { book: 'PS' } });
  });
});
