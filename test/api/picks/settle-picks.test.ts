import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settlePicks } from '../../../src/modules/picks/actions/settle-picks.ts';
import { settleRun } from '../../../src/modules/pipeline/actions/settle-run.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../../../src/modules/picks/domain/settlement-basis.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import { jobHandlers } from '../../../src/worker/job-handlers.ts';
import { SettledPicksDocument, SettlePicksDocument } from '../../generated/operations.ts';
import { fixtureRow, matchFile, playedRow } from '../../support/match-file.ts';
import { execute } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { recordPicks } from './support/made-picks.ts';

const BEFORE = new Date('2025-08-10T00:00:00Z');
const closing = {
  PSCH: 1.9,
  PSCD: 3.6,
  PSCA: 4.2,
  'PC>2.5': 1.95,
  'PC<2.5': 1.95,
  AHCh: -0.5,
  PCAHH: 1.9,
  PCAHA: 2,
};
const row = (home: string, away: string, goals: readonly [number, number]) =>
  playedRow({
    HomeTeam: home,
    AwayTeam: away,
    FTHG: goals[0],
    FTAG: goals[1],
    FTR: goals[0] > goals[1] ? 'H' : goals[0] < goals[1] ? 'A' : 'D',
    ...closing,
  });

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await importTexts(api.db, {
    'E0_2526.csv': matchFile([
      row('Arsenal', 'Chelsea', [2, 1]),
      row('Everton', 'Leeds', [0, 0]),
      row('Fulham', 'Wolves', [3, 0]),
    ]),
    'fixtures_2026-05-12.csv': matchFile([
      fixtureRow({ Div: 'SP1', Date: '16/05/2026', HomeTeam: 'Betis', AwayTeam: 'Sevilla' }),
      fixtureRow({ Div: 'SP1', Date: '16/05/2026', HomeTeam: 'Girona', AwayTeam: 'Getafe' }),
    ]),
  });
});
afterAll(() => api.close());

const clock = { now: () => NOW };
const settle = (asOf = NOW, runId: string | null = null, signal = new AbortController().signal) =>
  settlePicks(
    { db: api.db, clock, signal, report: () => undefined },
    { asOf, runId, rules: DEFAULT_SETTLEMENT_RULES },
  );
const ask = async (input: object) => (await execute(api.app, SettlePicksDocument, { input })).settlePicks;
const picksOf = async (runId: string) =>
  (
    await execute(api.app, SettledPicksDocument, {
      filter: { run: { id: { eq: encodeNodeId('PipelineRun', runId) } } },
      orderBy: { field: 'CREATED_AT', direction: 'ASC' },
    })
  ).picks.nodes;
const pickOf = async (runId: string, name = 'one') =>
  (await picksOf(runId)).find(({ strategyName }) => strategyName === name);

describe('settlePicks', () => {
  test('settles every market by the score, with closing values, and says which picks stay open', async () => {
    const runId = await recordPicks(api.db, {
      asOf: BEFORE,
      picks: [
        { name: 'home', home: 'Arsenal', price: 2.1, stake: 1.5 },
        { name: 'draw', home: 'Arsenal', side: 'DRAW' },
        { name: 'over', home: 'Arsenal', market: 'OVER_UNDER', side: 'OVER', line: 2.75, price: 1.9 },
        { name: 'under', home: 'Everton', market: 'OVER_UNDER', side: 'UNDER', line: 2.5, price: 2.05 },
        { name: 'push', home: 'Arsenal', market: 'ASIAN_HANDICAP', side: 'HOME', line: -1, price: 2.4 },
        { name: 'half', home: 'Everton', market: 'ASIAN_HANDICAP', side: 'HOME', line: -0.25, price: 1.8 },
      ],
    });
    const open = await recordPicks(api.db, {
      asOf: new Date('2026-05-15T00:00:00Z'),
      picks: [
        { name: 'one', home: 'Betis' },
        { name: 'two', home: 'Betis', side: 'AWAY' },
      ],
    });
    const answer = await ask({});
    expect(answer).toMatchObject({
      job: { kind: 'SETTLE_PICKS', state: 'QUEUED', input: { asOf: NOW.toISOString(), runId: null } },
    });
    const nodeId = answer && 'job' in answer ? answer.job.id : '';
    const jobId = Buffer.from(nodeId, 'base64url').toString().replace('Job:', '');
    const onUnexpected = (error: unknown): never => {
      throw error;
    };
    const handlers = jobHandlers({ db: api.db, clock, importRoot: null });
    await runJob({ db: api.db, clock, handlers, onUnexpected }, jobId);
    const job = await api.db.job.findUniqueOrThrow({ where: { id: jobId } });
    expect(job).toMatchObject({
      state: 'COMPLETED',
      result: {
        asOf: NOW.toISOString(),
        settled: 6,
        resettled: 0,
        outcomes: { WON: 2, LOST: 1, HALF_WON: 1, PUSH: 1, HALF_LOST: 1 },
        open: [{ division: 'SP1', picks: 2, matches: 1 }],
      },
    });
    const settled = Object.fromEntries(
      (await picksOf(runId)).map(({ strategyName, outcome, profitUnits, turnoverUnits }) => [
        strategyName,
        [outcome, profitUnits, turnoverUnits],
      ]),
    );
    expect(settled).toEqual({
      home: ['WON', '1.65', '1.5'],
      draw: ['LOST', '-1', '1'],
      over: ['HALF_WON', '0.45', '0.5'],
      under: ['WON', '1.05', '1'],
      push: ['PUSH', '0', '0'],
      half: ['HALF_LOST', '-0.5', '0.5'],
    });
    const [home, handicap] = [await pickOf(runId, 'home'), await pickOf(runId, 'push')];
    expect(home?.settlements).toEqual([
      {
        number: 1,
        outcome: 'WON',
        homeGoals: 2,
        awayGoals: 1,
        voidCause: null,
        reason: null,
        profitUnits: '1.65',
        turnoverUnits: '1.5',
        asOf: NOW.toISOString(),
        auditEntry: { kind: 'SETTLEMENT', outcome: 'SETTLED' },
      },
    ]);
    expect(home?.closingValues.map(({ benchmark, gap }) => [benchmark, gap])).toEqual([
      ['PS', null],
      ['BFE', 'NO_CLOSING_PRICE'],
      ['B365', 'NO_CLOSING_PRICE'],
      ['AVG', 'NO_CLOSING_PRICE'],
    ]);
    const sum = 1 / 1.9 + 1 / 3.6 + 1 / 4.2;
    expect(home?.closingValues[0]?.rawClv).toBeCloseTo(2.1 / 1.9 - 1, 12);
    expect(home?.closingValues[0]?.fairClv).toBeCloseTo(2.1 / (1.9 * sum) - 1, 12);
    // The handicap closed at -0.5: no closing price at -1, and a fair one that follows.
    expect(handicap?.closingValues[0]).toMatchObject({ rawClv: null, isRepriced: true, gap: null });
    expect(handicap?.closingValues[0]?.fairClv).toBeTypeOf('number');
    expect((await pickOf(open))?.outcome).toBeNull();
  });

  test('finds open picks by a null outcome, and settled ones by what they brought', async () => {
    const openNames = (
      await execute(api.app, SettledPicksDocument, { filter: { outcome: { isNull: true } } })
    ).picks;
    expect(openNames.nodes.map(({ strategyName }) => strategyName).sort()).toEqual(['one', 'two']);
    const { picks } = await execute(api.app, SettledPicksDocument, {
      filter: { outcome: { in: ['WON', 'HALF_WON'] }, profitUnits: { gt: '0.5' }, isCounted: { eq: true } },
      orderBy: { field: 'PROFIT_UNITS', direction: 'DESC' },
    });
    expect(picks.nodes.map(({ strategyName }) => strategyName)).toEqual(['home', 'under']);
  });

  test('changes nothing when asked again, or as of before the results', async () => {
    const before = await api.db.auditEntry.count();
    expect(await settle()).toMatchObject({ settled: 0, resettled: 0, open: [{ picks: 2 }] });
    const early = await recordPicks(api.db, { asOf: BEFORE, picks: [{ name: 'one', home: 'Arsenal' }] });
    expect(await settle(new Date('2025-08-16T15:00:00Z'), early)).toMatchObject({
      settled: 0,
      open: [{ division: 'E0', picks: 1, matches: 1 }],
    });
    expect(await api.db.auditEntry.count()).toBe(before + 1);
    expect(await settle(new Date('2025-08-16T16:30:00Z'), early)).toMatchObject({ settled: 1, open: [] });
  });

  test('settles what does not count, too, and tells the run', async () => {
    const shadow = await recordPicks(api.db, {
      mode: 'SHADOW',
      asOf: BEFORE,
      picks: [{ name: 'one', home: 'Fulham' }],
    });
    await settle(NOW, shadow);
    expect(await pickOf(shadow)).toMatchObject({ outcome: 'WON', isCounted: false });
    expect(await api.db.runEvent.findMany({ where: { runId: shadow } })).toMatchObject([
      { kind: 'RUN_SETTLED', payload: { picks: 1, resettled: 0 } },
    ]);
  });

  test('of two at once, each pick is settled by one', async () => {
    const picks = Array.from({ length: 40 }, (_, index) => ({ name: `s${index}`, home: 'Fulham' }));
    const runId = await recordPicks(api.db, { asOf: BEFORE, picks });
    const settled = await Promise.all([settle(NOW, runId), settle(NOW, runId), settle(NOW, runId)]);
    expect(settled.reduce((sum, one) => sum + one.settled, 0)).toBe(40);
    const entries = await api.db.auditEntry.count({ where: { runId, kind: 'SETTLEMENT' } });
    expect([entries, await api.db.pickSettlement.count({ where: { pick: { runId } } })]).toEqual([40, 40]);
  });

  test('goes on where one ended that was broken off between two chunks', async () => {
    const picks = Array.from({ length: 7 }, (_, index) => ({ name: `s${index}`, home: 'Fulham' }));
    const runId = await recordPicks(api.db, { asOf: BEFORE, picks });
    const broken = new AbortController();
    const settling = settlePicks(
      { db: api.db, clock, signal: broken.signal, report: () => broken.abort() },
      { asOf: NOW, runId, rules: DEFAULT_SETTLEMENT_RULES, picksAChunk: 6 },
    );
    await expect(settling).rejects.toThrow(/abort/i);
    expect(await api.db.pick.count({ where: { runId, outcome: null } })).toBe(1);
    expect(await settle(NOW, runId)).toMatchObject({ settled: 1 });
  });
});

describe('a corrected result', () => {
  test('settles anew, there and back, with an audit entry each; features stay and the label follows', async () => {
    const runId = await recordPicks(api.db, {
      asOf: BEFORE,
      picks: [{ name: 'one', home: 'Everton', side: 'DRAW' }],
    });
    await settle(NOW, runId);
    const example = () => api.db.trainingExample.findFirstOrThrow({ where: { runId } });
    const first = await example();
    expect(first).toMatchObject({
      label: 'WON',
      profitPerUnit: 1,
      settlementNumber: 1,
      features: {
        freshness: { status: 'FRESH' },
        probabilities: { home: 0.55 },
        selection: { strategy: 'one', side: 'DRAW', decision: 'KEPT', stakeUnits: 1 },
        prices: [{ market: 'MATCH_RESULT', book: 'B365', first: 2 }],
      },
    });
    const correct = async (goals: readonly [number, number]) => {
      await importTexts(api.db, { 'E0_2526.csv': matchFile([row('Everton', 'Leeds', goals)]) });
      return await settle(NOW, runId);
    };
    expect(await correct([1, 0])).toMatchObject({ settled: 0, resettled: 1, outcomes: { LOST: 1 } });
    expect(await example()).toMatchObject({
      label: 'LOST',
      profitPerUnit: -1,
      settlementNumber: 2,
      features: first.features,
    });
    expect(await correct([0, 0])).toMatchObject({ resettled: 1, outcomes: { WON: 1 } });
    const pick = await pickOf(runId);
    expect(pick).toMatchObject({ outcome: 'WON', profitUnits: '1' });
    expect(
      pick?.settlements.map(({ number, outcome, reason, auditEntry }) => [
        number,
        outcome,
        reason,
        auditEntry.outcome,
      ]),
    ).toEqual([
      [1, 'WON', null, 'SETTLED'],
      [2, 'LOST', '0-0 became 1-0', 'RESETTLED'],
      [3, 'WON', '1-0 became 0-0', 'RESETTLED'],
    ]);
    expect(pick?.closingValues).toHaveLength(4);
    const entry = await api.db.auditEntry.findFirstOrThrow({
      where: { runId, kind: 'SETTLEMENT' },
      orderBy: { sequence: 'desc' },
    });
    expect(entry.payload).toMatchObject({
      number: 3,
      result: { homeGoals: 0, awayGoals: 0 },
      replaces: { score: { homeGoals: 1, awayGoals: 0 } },
      terms: { market: 'MATCH_RESULT', side: 'DRAW', stakeUnits: '1', netPrice: '2' },
      rules: { postponedVoidDays: 3, devigMethod: 'MULTIPLICATIVE', exchangeCommission: 0.05 },
    });
  });

  test('leaves the history alone: the database refuses to change it', async () => {
    await expect(api.db.pickSettlement.updateMany({ data: { reason: 'x' } })).rejects.toThrow(
      /append-only|refuse|never/i,
    );
  });
});

describe('a match that is not played as planned', () => {
  const asOf = new Date('2026-05-13T00:00:00Z');

  test('voids its picks when it is moved too far, also once it is played', async () => {
    const runId = await recordPicks(api.db, { asOf, picks: [{ name: 'one', home: 'Girona' }] });
    const moved = { Div: 'SP1', Date: '20/05/2026', HomeTeam: 'Girona', AwayTeam: 'Getafe' };
    await importTexts(api.db, { 'fixtures_2026-05-14.csv': matchFile([fixtureRow(moved)]) });
    expect(await settle(NOW, runId)).toMatchObject({ settled: 1, outcomes: { VOID: 1 }, open: [] });
    const pick = await pickOf(runId);
    expect(pick).toMatchObject({ outcome: 'VOID', profitUnits: '0', turnoverUnits: '0', closingValues: [] });
    expect(pick?.settlements).toMatchObject([
      { voidCause: 'POSTPONED', reason: 'moved from 2026-05-16 to 2026-05-20', homeGoals: null },
    ]);
    const played = playedRow({ ...moved, FTHG: 1, FTAG: 0 });
    await importTexts(api.db, { 'SP1_2526.csv': matchFile([played]) });
    expect(await settle(new Date('2026-05-21T00:00:00Z'), runId)).toMatchObject({ settled: 0, resettled: 0 });
  });

  test('stands at the end of a backtest where the rules of the server say so', async () => {
    const runId = await recordPicks(api.db, {
      mode: 'BACKTEST',
      asOf,
      picks: [{ name: 'one', home: 'Girona' }],
    });
    const kickOffAt = new Date('2026-05-16T14:00:00Z');
    await api.db.pick.updateMany({ where: { runId }, data: { kickOffAt } });
    const played = { now: () => new Date('2026-05-21T00:00:00Z') };
    const worker = {
      db: api.db,
      clock: played,
      signal: new AbortController().signal,
      report: () => undefined,
    };
    await settleRun({ ...worker, runId, fence: 0, steps: 1, settlementRules: { postponedVoidDays: 7 } });
    expect(await pickOf(runId)).toMatchObject({ outcome: 'WON' });
  });

  test('is none to a pick that was decided after it was moved, whatever was known before', async () => {
    const decided = new Date('2026-05-15T00:00:00Z');
    const runId = await recordPicks(api.db, { asOf: decided, picks: [{ name: 'one', home: 'Girona' }] });
    expect(await settle(asOf, runId)).toMatchObject({ settled: 0, open: [] });
    expect(await pickOf(runId)).toMatchObject({ outcome: null, settlements: [] });
  });

  test('voids its picks when somebody says so, until that is taken back and the result is known', async () => {
    const runId = await recordPicks(api.db, { asOf: BEFORE, picks: [{ name: 'one', home: 'Fulham' }] });
    const match = await api.db.match.findFirstOrThrow({ where: { homeTeam: { teamName: 'Fulham' } } });
    const matchId = encodeNodeId('Match', match.id);
    const voids = [{ matchId, reason: 'abandoned at half time' }];
    const input = { runId: encodeNodeId('PipelineRun', runId), voids, idempotencyKey: 'void-1' };
    const first = await ask(input);
    expect(await ask(input)).toEqual(first);
    expect(await ask({ ...input, voids: [] })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await api.db.matchVoid.count()).toBe(1);
    await settle(NOW, runId);
    expect((await pickOf(runId))?.settlements).toMatchObject([
      { outcome: 'VOID', voidCause: 'DECLARED', reason: 'abandoned at half time' },
    ]);
    await ask({ voids: [{ matchId, reason: 'it counts after all', isWithdrawn: true }] });
    await settle(NOW, runId);
    expect((await pickOf(runId))?.settlements.slice(1)).toMatchObject([
      { outcome: 'WON', voidCause: null, reason: 'void (declared) became 3-0' },
    ]);
  });

  test('is refused where a declaration breaks a rule, and nothing is recorded', async () => {
    const before = [await api.db.job.count(), await api.db.matchVoid.count()];
    const matchId = encodeNodeId('Match', (await api.db.match.findFirstOrThrow()).id);
    const refused = async (input: object) => {
      const answer = await ask(input);
      return answer && 'message' in answer ? answer.message : answer;
    };
    expect(await refused({ voids: [{ matchId, reason: ' ' }] })).toMatch(/voids\[0\]\.reason.*empty/);
    expect(await refused({ voids: [{ matchId, reason: 'x', isWithdrawn: true }] })).toMatch(
      /nothing to take back/,
    );
    expect(await refused({ voids: [{ matchId: encodeNodeId('Match', 999), reason: 'x' }] })).toMatch(
      /Match.*999/,
    );
    expect(await refused({ voids: [{ matchId, reason: 'x' }], asOf: '2026-05-01T00:00:00Z' })).toMatch(
      /from now on/,
    );
    expect(await refused({ asOf: '2026-05-16T00:00:00Z' })).toMatch(/future/);
    expect(await refused({ runId: matchId })).toMatch(/not the id of a PipelineRun/);
    expect([await api.db.job.count(), await api.db.matchVoid.count()]).toEqual(before);
  });
});

describe('a stake', () => {
  test('as great as a configuration allows is settled, at a price that nobody expected', async () => {
    const picks = [{ name: 'one', home: 'Arsenal', price: 1_001, stake: 1_000_000 }];
    const runId = await recordPicks(api.db, { asOf: BEFORE, picks });
    await settle(NOW, runId);
    const pick = await api.db.pick.findFirstOrThrow({ where: { runId }, include: { settlements: true } });
    const whole = { profitUnits: '1000000000', turnoverUnits: '1000000' };
    const told = [pick, ...pick.settlements].map(({ profitUnits, turnoverUnits }) => ({
      profitUnits: profitUnits?.toString(),
      turnoverUnits: turnoverUnits?.toString(),
    }));
    expect(told).toEqual([whole, whole]);
  });
});
