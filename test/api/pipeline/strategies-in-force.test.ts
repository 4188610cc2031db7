import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { savePipelineSchedule } from '../../../src/modules/pipeline/actions/save-pipeline-schedule.ts';
import { startScheduledRuns } from '../../../src/modules/pipeline/actions/start-scheduled-runs.ts';
import { DEFAULT_RUN_CONFIG, type StrategyRule } from '../../../src/modules/pipeline/domain/run-config.ts';
import type { RunRequest } from '../../../src/modules/pipeline/domain/run-request.ts';
import { parametersOfRule } from '../../../src/modules/pipeline/parse-strategy-rule.ts';
import { readAuditPayload } from '../../../src/modules/pipeline/read-audit-payload.ts';
import { replayPick } from '../../../src/modules/pipeline/reads/replay-pick.ts';
import {
  PipelineStrategiesDocument,
  StrategiesOfRunDocument,
  StrategyAdoptionsDocument,
} from '../../generated/operations.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { startedRun } from '../../support/executed-run.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { adopted } from '../../support/made-adoption.ts';
import { runPipeline } from '../../support/run-pipeline.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const DAY_MS = 86_400_000;
const [usual, totals, handicap] = DEFAULT_RUN_CONFIG.strategies as [StrategyRule, StrategyRule, StrategyRule];
const NO_HOME_WINS = { factor: 'SELECTION', value: 'MATCH_RESULT HOME', minEdge: null } as const;
const STRICT_AT_WEEKENDS = { factor: 'CONTEXT', value: 'WEEKEND', minEdge: 0 } as const;
const changed: StrategyRule = { ...usual, minEdge: -0.06, conditions: [NO_HOME_WINS, STRICT_AT_WEEKENDS] };

let api: TestApi;
/** As of which the demo world has fixtures, and the day before, on which a changed rule was adopted. */
let asOf: Date;
let adoptedAt: Date;
let improvementId: number;

beforeAll(async () => {
  api = await startTestApi();
  asOf = await importDemoWorld(api.db);
  adoptedAt = new Date(asOf.getTime() - DAY_MS);
  ({ improvementId } = await adopted(api.db, {
    strategyName: usual.name,
    parameters: parametersOfRule(changed),
    replaced: parametersOfRule(usual),
    at: adoptedAt,
  }));
});
afterAll(() => api.close());

/** The rules that are stored with a run that somebody asks for. */
async function rulesOf(request: Partial<RunRequest> & Pick<RunRequest, 'asOf'>): Promise<unknown> {
  const { runId } = await startedRun(api.db, request);
  return storedRules(runId);
}
async function storedRules(runId: string): Promise<unknown> {
  const { config } = await api.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
  return (config as { strategies?: unknown }).strategies;
}
const day = (offset: number): string => new Date(asOf.getTime() + offset * DAY_MS).toISOString().slice(0, 10);

describe('a run that names no strategies', () => {
  test('decides by the rule that was put into force, conditions included, and can be replayed', async () => {
    const runId = await runPipeline(api.db, { asOf });
    expect(await storedRules(runId)).toEqual([changed, totals, handicap]);
    const entries = await api.db.auditEntry.findMany({ where: { runId }, select: { payload: true } });
    const decided = entries.flatMap(({ payload }) => {
      const pinned = readAuditPayload(payload);
      return pinned?.match.selections.filter(({ strategy }) => strategy === usual.name) ?? [];
    });
    // All of them are on a weekend: the edge that is asked for there counts, and not the lower one of the rule.
    for (const { side, edge, decision } of decided) {
      expect(decision === 'SEGMENT_EXCLUDED').toBe(side === 'HOME');
      if (side !== 'HOME') expect(decision === 'EDGE_BELOW_THRESHOLD').toBe(edge < 0);
    }
    expect(decided.filter(({ side }) => side === 'HOME')).toHaveLength(8);
    const between = decided.filter(({ side, edge }) => side !== 'HOME' && edge < 0 && edge >= -0.06);
    expect(between.length).toBeGreaterThan(0);
    expect(decided.filter(({ decision }) => decision === 'KEPT')).not.toEqual([]);
    const picks = await api.db.pick.findMany({ where: { runId } });
    expect(picks.length).toBeGreaterThan(0);
    for (const { id } of picks) expect(await replayPick(api.db, id)).toMatchObject({ difference: null });
  });

  test('as of an earlier instant decides by what was in force then', async () => {
    const before = new Date(adoptedAt.getTime() - 1);
    expect(await rulesOf({ asOf: before })).toEqual([usual, totals, handicap]);
    expect(await rulesOf({ asOf: adoptedAt })).toEqual([changed, totals, handicap]);
  });

  test('over days decides by what was in force at the first of them: nothing that was learned from them is used', async () => {
    const backtest = { asOf: null, mode: 'BACKTEST' } as const;
    expect(await rulesOf({ ...backtest, days: { from: day(-2), to: day(0) } })).toEqual([
      usual,
      totals,
      handicap,
    ]);
    expect(await rulesOf({ ...backtest, days: { from: day(0), to: day(1) } })).toEqual([
      changed,
      totals,
      handicap,
    ]);
  });

  test('keeps the parameters in force of the one that it is to look at', async () => {
    expect(await rulesOf({ asOf, strategies: [usual.name] })).toEqual([changed]);
    expect(await rulesOf({ asOf, config: null, strategies: [usual.name] })).toEqual([changed]);
  });

  test('and is started by a schedule takes what is in force at the tick', async () => {
    const request = { name: 'noon', cron: '0 12 * * *', mode: 'PAPER', leagues: [], config: {} } as const;
    const saved = new Date(adoptedAt.getTime() - 2 * DAY_MS);
    const scheduleId = await api.db.$transaction((tx) =>
      savePipelineSchedule(tx, { ...request, strategies: [], isEnabled: true }, saved),
    );
    const onUnexpected = (error: unknown): never => {
      throw error;
    };
    const tickAt = async (at: Date): Promise<unknown> => {
      const clock = fixedClock(at.toISOString());
      const [run] = await startScheduledRuns({ db: api.db, clock, queue: null, onUnexpected });
      return storedRules(run?.runId ?? '');
    };
    const dayBefore = new Date(`${day(-2)}T12:00:10Z`);
    const dayAfter = new Date(`${day(0)}T12:00:10Z`);
    expect(await tickAt(dayBefore)).toEqual([usual, totals, handicap]);
    expect(await tickAt(dayAfter)).toEqual([changed, totals, handicap]);
    await api.db.pipelineSchedule.delete({ where: { id: scheduleId } });
  });
});

describe('a run that names its strategies', () => {
  test('decides by them as they are given', async () => {
    expect(await rulesOf({ asOf, config: { strategies: [usual] } })).toEqual([usual]);
    const own = { ...usual, name: 'own', conditions: [NO_HOME_WINS] };
    expect(await rulesOf({ asOf, config: { strategies: [own, totals] }, strategies: ['own'] })).toEqual([
      own,
    ]);
  });

  test('tells its rules, with the recorded version that has the parameters of each', async () => {
    const own = { ...usual, name: 'own', conditions: [NO_HOME_WINS] };
    const { runId } = await startedRun(api.db, {
      asOf,
      config: { strategies: [usual, changed, own].map(named) },
    });
    const { node } = await execute(api.app, StrategiesOfRunDocument, {
      id: encodeNodeId('PipelineRun', runId),
    });
    expect(node).toEqual({
      strategies: [
        { name: 'match-result-value', minEdge: 0.05, conditions: [], version: { version: 1 } },
        {
          name: 'another-name',
          minEdge: -0.06,
          conditions: [NO_HOME_WINS, STRICT_AT_WEEKENDS],
          version: null,
        },
        { name: 'own', minEdge: 0.05, conditions: [NO_HOME_WINS], version: null },
      ],
    });
  });
});

/** Of two rules of one name, the second has another one. */
function named(rule: StrategyRule): StrategyRule {
  return rule === changed ? { ...rule, name: 'another-name' } : rule;
}

describe('pipelineStrategies', () => {
  const byDefault = (rule: StrategyRule, version: number | null = null): object => ({
    name: rule.name,
    rule: {
      market: rule.market,
      minEdge: 0.05,
      maxEdge: 0.25,
      minPrice: '1.2',
      maxPrice: '15',
      conditions: [],
      version: version && { version },
    },
    adoption: null,
  });

  test('tells each rule in force now, and what put it into force', async () => {
    const { pipelineStrategies } = await execute(api.app, PipelineStrategiesDocument, {});
    const adoptionId = pipelineStrategies[0]?.adoption?.id;
    expect(pipelineStrategies).toEqual([
      {
        name: usual.name,
        rule: {
          market: 'MATCH_RESULT',
          minEdge: -0.06,
          maxEdge: 0.25,
          minPrice: '1.2',
          maxPrice: '15',
          conditions: [NO_HOME_WINS, STRICT_AT_WEEKENDS],
          version: { version: 2 },
        },
        adoption: {
          id: adoptionId,
          strategyName: usual.name,
          adoptedAt: adoptedAt.toISOString(),
          improvement: { id: encodeNodeId('Improvement', improvementId), adoption: { id: adoptionId } },
          improvementDatabaseId: improvementId,
          version: {
            version: 2,
            parameters: parametersOfRule(changed),
            adoptions: { totalCount: 1, nodes: [{ adoptedAt: adoptedAt.toISOString() }] },
          },
        },
      },
      byDefault(totals),
      byDefault(handicap),
    ]);
  });

  test('tells the rules of an earlier instant, and refuses a later one than now', async () => {
    const before = new Date(adoptedAt.getTime() - 1).toISOString();
    const { pipelineStrategies } = await execute(api.app, PipelineStrategiesDocument, { asOf: before });
    expect(pipelineStrategies).toEqual([byDefault(usual, 1), byDefault(totals), byDefault(handicap)]);
    const later = new Date(NOW.getTime() + 1).toISOString();
    const { errors } = await send(api.app, `{ pipelineStrategies(asOf: "${later}") { name } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', inputPath: 'asOf' } }]);
  });

  test('has its history in strategyAdoptions', async () => {
    const of = async (name: string): Promise<unknown> =>
      (
        await execute(api.app, StrategyAdoptionsDocument, {
          filter: { strategyName: { eq: name }, improvementDatabaseId: { eq: improvementId } },
        })
      ).strategyAdoptions;
    const node = { strategyName: usual.name, adoptedAt: adoptedAt.toISOString(), version: { version: 2 } };
    expect(await of(usual.name)).toEqual({ totalCount: 1, nodes: [node] });
    expect(await of(totals.name)).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('a version in force that is no rule', () => {
  test('stops the runs that would decide by it, and no others', async () => {
    const at = new Date(asOf.getTime() + DAY_MS);
    const parameters = { threshold: 0.1 };
    await adopted(api.db, { strategyName: totals.name, parameters, replaced: parametersOfRule(totals), at });
    await expect(rulesOf({ asOf: at })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      path: 'config.strategies',
      message: expect.stringMatching(/version 2/) as string,
    });
    expect(await rulesOf({ asOf: at, config: { strategies: [totals] } })).toEqual([totals]);
    expect(await rulesOf({ asOf: new Date(at.getTime() - 1) })).toEqual([changed, totals, handicap]);
  });
});
