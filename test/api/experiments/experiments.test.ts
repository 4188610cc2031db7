import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { accrueExperiments } from '../../../src/modules/experiments/actions/accrue-experiments.ts';
import { stopExperiment } from '../../../src/modules/experiments/actions/stop-experiment.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../../../src/modules/picks/domain/settlement-basis.ts';
import {
  ExperimentObservationNodeDocument,
  ExperimentsOfImprovementsDocument,
  ListedExperimentsDocument,
  ObservedExperimentDocument,
} from '../../generated/operations.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { VALUE_RULE } from '../../support/made-pinned-match.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import {
  importMatches,
  NO_BETS,
  recordDecisions,
  runningExperiment,
  STARTED_AT,
} from './support/made-experiment.ts';

const LATER = '2031-02-01T06:00:00.000Z';

let api: TestApi;
let matches: number[];
let [losing, untouched, stopped] = ['', '', ''];
beforeAll(async () => {
  api = await startTestApi();
  matches = await importMatches(api.db, 2, (index) => (index === 1 ? { PSCH: '', PSCD: '', PSCA: '' } : {}));
  await recordDecisions(api.db, { matchIds: matches });
  losing = await runningExperiment(api.db, { control: VALUE_RULE, treatment: NO_BETS }, { boundUnits: 0.05 });
  const deps = { db: api.db, clock: fixedClock(LATER), signal: new AbortController().signal };
  const request = { asOf: new Date(LATER), rules: DEFAULT_SETTLEMENT_RULES };
  await accrueExperiments({ ...deps, report: () => undefined }, request);
  untouched = await runningExperiment(api.db);
  stopped = await runningExperiment(api.db);
  const { improvementId } = await api.db.experiment.findUniqueOrThrow({ where: { id: stopped } });
  const reason = 'archived: too few bets';
  await api.db.$transaction((tx) => stopExperiment(tx, improvementId, { reason, at: new Date(LATER) }));
});
afterAll(() => api.close());

const ask = async (id: string) =>
  (await execute(api.app, ObservedExperimentDocument, { id: encodeNodeId('Experiment', id) })).experiment;

describe('experiment', () => {
  test('shows what was set down, what was observed, and what follows from it', async () => {
    const experiment = await ask(losing);
    expect(experiment).toEqual({
      improvementDatabaseId: 1,
      number: 1,
      strategyName: 'match-result-value',
      design: {
        mode: 'PAPER',
        benchmark: 'PS',
        alpha: 0.05,
        minimumMatches: 100,
        maximumMatches: 2_000,
        boundUnits: 0.05,
      },
      baselineRule: VALUE_RULE,
      proposalRule: NO_BETS,
      gap: null,
      status: 'RUNNING',
      verdict: null,
      endReason: null,
      startedAt: STARTED_AT.toISOString(),
      endedAt: null,
      matches: 2,
      matchesWithoutClosing: 1,
      baselineBets: 2,
      proposalBets: 0,
      meanDifferenceUnits: expect.closeTo(-0.1, 10) as number,
      // One observation says nothing by itself.
      confidenceSequence: { lower: -0.05, upper: 0.05, alpha: 0.05, matches: 1 },
      bayesianReading: {
        meanDifferenceUnits: expect.closeTo(-0.05, 10) as number,
        lower: expect.any(Number) as number,
        upper: expect.any(Number) as number,
        probabilityProposalBetter: expect.any(Number) as number,
        expectedLossOfProposalUnits: expect.any(Number) as number,
        expectedLossOfBaselineUnits: expect.any(Number) as number,
      },
      observations: { totalCount: 2, nodes: expect.any(Array) as unknown[] },
    });
    const { bayesianReading } = experiment ?? {};
    // Weight 2, two degrees of freedom, spread 0.005^2 + 0.1^2 / 2: t = -0.05 / sqrt(spread / 4).
    const t = -0.05 / Math.sqrt((0.005 ** 2 + 0.1 ** 2 / 2) / 4);
    expect(bayesianReading?.probabilityProposalBetter).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 10);
  });

  test('shows the bets of both arms, match by match, with the decision behind each', async () => {
    const { nodes = [] } = (await ask(losing))?.observations ?? {};
    const [entry] = await api.db.auditEntry.findMany({ where: { matchId: matches[0] ?? 0 } });
    const bet = {
      market: 'MATCH_RESULT',
      selection: 'HOME',
      line: null,
      book: 'B365',
      price: '2.1',
      netPrice: '2.1',
      edge: expect.closeTo(0.0979, 4) as number,
      stakeUnits: '2',
      asOf: '2031-01-02T17:00:00.000Z',
      auditEntryId: encodeNodeId('AuditEntry', entry?.id ?? ''),
      fairClv: expect.closeTo(0.05, 10) as number,
      isRepriced: false,
      gap: null,
      valueUnits: expect.closeTo(0.1, 10) as number,
    };
    expect(nodes[0]).toEqual({
      id: encodeNodeId('ExperimentObservation', `${losing}/1`),
      number: 1,
      kickOffAt: '2031-01-04T15:00:00.000Z',
      match: { id: encodeNodeId('Match', matches[0] ?? 0) },
      baselineBets: [bet],
      proposalBets: [],
      baselineValueUnits: expect.closeTo(0.1, 10) as number,
      proposalValueUnits: 0,
      differenceUnits: expect.closeTo(-0.1, 10) as number,
      clippedDifferenceUnits: -0.05,
      observedAt: LATER,
    });
    expect(nodes[1]).toMatchObject({
      number: 2,
      baselineBets: [{ fairClv: null, gap: 'NO_CLOSING_PRICE', valueUnits: null }],
      baselineValueUnits: null,
      proposalValueUnits: 0,
      differenceUnits: null,
      clippedDifferenceUnits: null,
    });
  });

  test('says nothing of differences before the first, and why one was stopped', async () => {
    expect(await ask(untouched)).toMatchObject({
      matches: 0,
      meanDifferenceUnits: null,
      confidenceSequence: null,
      bayesianReading: null,
      observations: { totalCount: 0, nodes: [] },
    });
    expect(await ask(stopped)).toMatchObject({
      status: 'STOPPED',
      verdict: null,
      endReason: 'archived: too few bets',
      endedAt: LATER,
    });
  });
});

describe('an observation', () => {
  test('is a node, by its test and its number', async () => {
    const id = encodeNodeId('ExperimentObservation', `${losing}/2`);
    const { node } = await execute(api.app, ExperimentObservationNodeDocument, { id });
    expect(node).toEqual({
      id,
      experiment: { id: encodeNodeId('Experiment', losing) },
      number: 2,
      differenceUnits: null,
      match: { id: encodeNodeId('Match', matches[1] ?? 0) },
    });
    const unknown = encodeNodeId('ExperimentObservation', `${losing}/3`);
    expect((await execute(api.app, ExperimentObservationNodeDocument, { id: unknown })).node).toBeNull();
  });
});

describe('experiments', () => {
  test('lists tests by what a filter asks for, and sums each by statements that do not grow with the page', async () => {
    const list = (filter: object) =>
      execute(api.app, ListedExperimentsDocument, {
        filter,
        observations: { differenceUnits: { isNull: false } },
      });
    const running = await list({ status: { eq: 'RUNNING' } });
    expect(running.experiments).toEqual({
      totalCount: 2,
      nodes: expect.arrayContaining([
        {
          id: encodeNodeId('Experiment', losing),
          status: 'RUNNING',
          matches: 2,
          baselineBets: 2,
          meanDifferenceUnits: expect.closeTo(-0.1, 10) as number,
          confidenceSequence: { upper: 0.05 },
          bayesianReading: { probabilityProposalBetter: expect.any(Number) as number },
          observations: { totalCount: 1, nodes: [{ number: 1 }] },
        },
      ]) as unknown[],
    });
    const found = await list({ verdict: { isNull: true }, improvementDatabaseId: { eq: 3 } });
    expect(found.experiments.nodes.map(({ id }) => id)).toEqual([encodeNodeId('Experiment', stopped)]);
    const one = await statementsOf(() => list({ improvementDatabaseId: { eq: 1 } }));
    const all = await statementsOf(() => list({}));
    expect(all).toHaveLength(one.length);
  });
});

describe('an improvement', () => {
  test('shows its tests, and the newest of them, by statements that do not grow with the page', async () => {
    const { improvements } = await execute(api.app, ExperimentsOfImprovementsDocument);
    const of = (databaseId: number, status: string, matches: number) => ({
      databaseId,
      experiment: { number: 1, status, matches },
      experiments: { totalCount: 1, nodes: [{ number: 1, improvement: { databaseId } }] },
    });
    expect(improvements.nodes.toSorted((a, b) => a.databaseId - b.databaseId)).toEqual([
      of(1, 'RUNNING', 2),
      of(2, 'RUNNING', 0),
      of(3, 'STOPPED', 0),
    ]);
    const few = await statementsOf(() => execute(api.app, ExperimentsOfImprovementsDocument));
    await runningExperiment(api.db);
    await runningExperiment(api.db);
    const more = await statementsOf(() => execute(api.app, ExperimentsOfImprovementsDocument));
    expect(more).toHaveLength(few.length);
  });
});

/** Turns of the event loop between the last answer of the database and the end. */
async function turnsAfterReading(run: () => Promise<unknown>): Promise<number> {
  let [turns, isOver] = [0, false];
  const spin = (): void => {
    turns += 1;
    if (!isOver) setImmediate(spin);
  };
  setImmediate(spin);
  const original: unknown = Reflect.get(pg.Client.prototype, 'query');
  if (typeof original !== 'function') throw new Error('The driver has no query method.');
  let atLast = 0;
  const spy = function (this: pg.Client, ...args: unknown[]): unknown {
    const answered: unknown = args.at(-1);
    if (typeof answered !== 'function') return Reflect.apply(original, this, args);
    // A pool hands its clients a callback.
    const told = (...answer: unknown[]): unknown => {
      atLast = turns;
      return Reflect.apply(answered, undefined, answer);
    };
    return Reflect.apply(original, this, [...args.slice(0, -1), told]);
  };
  Reflect.set(pg.Client.prototype, 'query', spy);
  try {
    await run();
  } finally {
    Reflect.set(pg.Client.prototype, 'query', original);
    isOver = true;
  }
  expect(atLast).toBeGreaterThan(0);
  return turns - atLast;
}

test('what experiments say together is computed one reading a turn, so that others are served in between', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, () => runningExperiment(api.db)));
  const observed = { kickOffAt: STARTED_AT, observedAt: STARTED_AT, control: [], treatment: [] };
  const values = { controlValue: 0, treatmentValue: 0.1, difference: 0.1 };
  await api.db.experimentObservation.createMany({
    data: ids.map((experimentId) => ({
      experimentId,
      matchId: matches[0] ?? 0,
      number: 1,
      ...observed,
      ...values,
    })),
  });
  const query =
    '{ experiments(first: 100) { nodes { confidenceSequence { lower } bayesianReading { lower } } } }';
  const turns = await turnsAfterReading(async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    const response = await api.app.fetch('http://localhost/graphql', { method: 'POST', headers, body });
    expect(await response.text()).not.toContain('errors');
  });
  expect(turns).toBeGreaterThanOrEqual(2 * ids.length);
});

// The last one: the design stays as it is made here.
test('an experiment whose design has another form is answered without it, and hides none of the others', async () => {
  await api.db.$executeRaw`ALTER TABLE experiments DISABLE TRIGGER set_down`;
  await api.db.$executeRaw`UPDATE experiments SET design = '{ "form": 2 }' WHERE id = ${losing}::uuid`;
  expect(await ask(losing)).toMatchObject({
    design: null,
    status: 'RUNNING',
    meanDifferenceUnits: expect.closeTo(-0.1, 10) as number,
    confidenceSequence: null,
    bayesianReading: null,
  });
  const { experiments } = await execute(api.app, ListedExperimentsDocument, {});
  expect(experiments.nodes).toHaveLength(experiments.totalCount);
  expect(experiments.totalCount).toBeGreaterThan(2);
});
