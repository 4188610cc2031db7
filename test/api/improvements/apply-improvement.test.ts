import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExperimentVerdict } from '../../../src/modules/experiments/domain/experiment-design.ts';
import type { Adjustment } from '../../../src/modules/improvements/domain/adjustment.ts';
import { parametersOfRule } from '../../../src/modules/pipeline/parse-strategy-rule.ts';
import { strategiesInForce } from '../../../src/modules/pipeline/reads/strategies-in-force.ts';
import {
  ActivateImprovementsDocument,
  ApplyImprovementDocument,
  ArchiveImprovementDocument,
  ImprovementHistoryDocument,
  ImprovementTrailDocument,
} from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { adopted } from '../../support/made-adoption.ts';
import { holdLock } from '../../support/held-lock.ts';
import { conclude, idOf, propose, setMinEdge, usualRule } from './support/made-improvements.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const OVERRIDE = { reason: 'The market has changed' };
const rule = usualRule();

async function activate(id: number): Promise<number> {
  const input = { ids: [idOf(id)], errorPolicy: 'REJECT_ALL' as const };
  const { activateImprovements } = await execute(api.app, ActivateImprovementsDocument, { input });
  expect(activateImprovements).toMatchObject({ activatedCount: 1 });
  return id;
}
/** An active improvement of the first strategy, whose experiment has a verdict unless it is null. */
async function tested(adjustment: Adjustment, verdict: ExperimentVerdict | null): Promise<number> {
  const id = await activate(await propose(api.db, [adjustment]));
  if (verdict !== null) await conclude(api.db, id, verdict);
  return id;
}
const apply = async (id: number, said: { override?: { reason: string }; idempotencyKey?: string } = {}) =>
  (await execute(api.app, ApplyImprovementDocument, { input: { id: idOf(id), by: 'Ada', ...said } }))
    .applyImprovement;
const lastStep = async (id: number) =>
  (await execute(api.app, ImprovementHistoryDocument, { id: idOf(id), last: 1 })).improvement?.history.nodes;
const inForce = async () => (await strategiesInForce(api.db, NOW)).find(({ name }) => name === rule.name);

const APPLIED = {
  status: 'APPLIED',
  abTestActive: false,
  improvementApplied: true,
  archivedAt: null,
  archivedReason: null,
};

describe('an improvement', () => {
  test.each([
    [null, 'has no verdict after 0 of at least 100 matches'],
    ['FAVOURS_BASELINE', 'has the verdict FAVOURS_BASELINE after 0 of at least 100 matches'],
    ['INCONCLUSIVE', 'has the verdict INCONCLUSIVE after 0 of at least 100 matches'],
  ] as const)(
    'whose experiment has the verdict %s is not applied without an override',
    async (verdict, words) => {
      const minEdge = verdict === null ? 0.11 : verdict === 'INCONCLUSIVE' ? 0.12 : 0.13;
      const id = await tested(setMinEdge(minEdge), verdict);
      expect(await apply(id)).toEqual({
        __typename: 'ExperimentNotInFavourError',
        code: 'EXPERIMENT_NOT_IN_FAVOUR',
        message: `the experiment of improvement ${id} ${words}: applying it needs an override with a reason`,
        verdict,
        matches: 0,
        minimumMatches: 100,
      });
      expect(await lastStep(id)).toMatchObject([{ toStatus: 'ACTIVE' }]);
      expect(await inForce()).toEqual(rule);
    },
  );

  test('that is only proposed cannot be applied, not even with an override', async () => {
    const id = await propose(api.db, [setMinEdge(0.14)]);
    expect(await apply(id, { override: OVERRIDE })).toMatchObject({
      __typename: 'ImprovementWrongStatusError',
      status: 'PROPOSED',
      allowedStatuses: ['ACTIVE'],
    });
  });

  test('needs a reason for its override that says something', async () => {
    const id = await tested(setMinEdge(0.15), null);
    expect(await apply(id, { override: { reason: ' ' } })).toMatchObject({
      __typename: 'InvalidInputError',
      path: 'override.reason',
    });
  });
});

test('applying what was tested in favour puts its parameters into force, once, and outdates the others of its strategy', async () => {
  const treatment = { ...parametersOfRule(rule), minEdge: 0.06 };
  const other = await tested(setMinEdge(0.07), 'FAVOURS_PROPOSAL');
  const id = await tested(setMinEdge(0.06), 'FAVOURS_PROPOSAL');
  const first = await apply(id, { override: OVERRIDE, idempotencyKey: 'once' });
  expect(first).toEqual({
    __typename: 'ApplyImprovementPayload',
    improvement: { id: idOf(id), databaseId: id, ...APPLIED },
    // The first one is what was in force before, which nobody had recorded.
    strategyVersion: { name: rule.name, version: 2, parameters: treatment },
  });
  expect(await apply(id, { override: OVERRIDE, idempotencyKey: 'once' })).toEqual(first);
  expect(await inForce()).toEqual({ ...rule, minEdge: 0.06 });
  expect(await lastStep(id)).toEqual([
    {
      number: 3,
      fromStatus: 'ACTIVE',
      toStatus: 'APPLIED',
      by: 'Ada',
      reason: OVERRIDE.reason,
      // The experiment was in favour: nothing was overridden.
      isOverride: false,
      occurredAt: NOW.toISOString(),
    },
  ]);
  const versions = await api.db.strategyVersion.findMany({
    where: { name: rule.name },
    orderBy: { version: 'asc' },
  });
  const [before, after] = versions;
  expect(versions.map(({ parameters }) => parameters)).toEqual([parametersOfRule(rule), treatment]);
  expect(await api.db.strategyAdoption.findMany({ where: { improvementId: id } })).toMatchObject([
    { strategyName: rule.name, versionId: after?.id, adoptedAt: NOW },
  ]);

  const ofStrategy = await execute(api.app, ImprovementTrailDocument, { subject: `strategy:${rule.name}` });
  expect(ofStrategy.verifyAuditChain).toEqual({ isIntact: true });
  expect(ofStrategy.auditEntries.nodes).toEqual([
    {
      kind: 'STRATEGY_TRANSITION',
      outcome: 'VERSIONED',
      payload: {
        version: 1,
        strategyName: rule.name,
        improvementId: id,
        strategyVersion: 2,
        parameters: treatment,
        parametersHash: after?.parametersHash,
        replaced: parametersOfRule(rule),
        replacedHash: before?.parametersHash,
        adoptedAt: NOW.toISOString(),
      },
    },
  ]);
  const trail = await execute(api.app, ImprovementTrailDocument, { subject: `improvement:${id}` });
  expect(trail.auditEntries.nodes.at(-1)).toMatchObject({
    outcome: 'APPLIED',
    payload: {
      isOverride: false,
      experiment: { status: 'CONCLUDED', verdict: 'FAVOURS_PROPOSAL' },
      strategyVersion: { id: after?.id, version: 2 },
    },
  });

  const outdated = {
    __typename: 'ImprovementOutdatedError',
    code: 'IMPROVEMENT_OUTDATED',
    message:
      `the parameters of "${rule.name}" in force are not those that improvement ${other} was tested against: ` +
      'archive, reactivate and activate it to test it against those in force',
    strategyName: rule.name,
  };
  expect(await apply(other)).toEqual(outdated);
  expect(await apply(other, { override: OVERRIDE })).toEqual(outdated);
  expect(await lastStep(other)).toMatchObject([{ toStatus: 'ACTIVE' }]);
  expect(await api.db.experiment.findMany({ where: { improvementId: other } })).toMatchObject([
    { status: 'CONCLUDED' },
  ]);
});

test('of two improvements of a strategy that are applied at once, one is, and the other is outdated', async () => {
  const ids = [
    await tested({ kind: 'EXCLUDE', segment: { factor: 'DIVISION', value: 'E0' } }, 'FAVOURS_PROPOSAL'),
    await tested({ kind: 'EXCLUDE', segment: { factor: 'DIVISION', value: 'E1' } }, 'FAVOURS_PROPOSAL'),
  ];
  const answers = await Promise.all(ids.map((id) => apply(id)));
  expect(answers.map((answer) => answer?.__typename).sort()).toEqual([
    'ApplyImprovementPayload',
    'ImprovementOutdatedError',
  ]);
  const adopted = await api.db.strategyAdoption.findMany({ where: { improvementId: { in: ids } } });
  expect(adopted).toHaveLength(1);
});

test('an override applies without a verdict, stops the experiment, and is kept with its reason', async () => {
  const id = await tested({ kind: 'EXCLUDE', segment: { factor: 'DIVISION', value: 'SP1' } }, null);
  expect(await apply(id, { override: OVERRIDE })).toMatchObject({ improvement: APPLIED });
  expect(await lastStep(id)).toMatchObject([
    { toStatus: 'APPLIED', reason: OVERRIDE.reason, isOverride: true },
  ]);
  expect(await api.db.experiment.findMany({ where: { improvementId: id } })).toMatchObject([
    { status: 'STOPPED', verdict: null, endReason: 'The improvement was applied.' },
  ]);
  const trail = await execute(api.app, ImprovementTrailDocument, { subject: `improvement:${id}` });
  expect(trail.auditEntries.nodes.at(-1)).toMatchObject({
    payload: { reason: OVERRIDE.reason, isOverride: true, experiment: { status: 'RUNNING', verdict: null } },
  });
});

test('an override of a test that comes to its verdict at the same moment overrides nothing', async () => {
  const id = await tested({ kind: 'EXCLUDE', segment: { factor: 'DIVISION', value: 'I1' } }, null);
  const lock = await holdLock(api.url, `SELECT 1 FROM experiments WHERE improvement_id = ${id} FOR UPDATE`);
  const applied = apply(id, { override: OVERRIDE });
  await lock.blocked();
  await lock.also(
    `UPDATE experiments SET status = 'CONCLUDED', verdict = 'FAVOURS_PROPOSAL', ended_at = now() WHERE improvement_id = ${id}`,
  );
  await lock.also('COMMIT');
  await lock.release();
  expect(await applied).toMatchObject({ improvement: APPLIED });
  expect(await lastStep(id)).toMatchObject([{ toStatus: 'APPLIED', isOverride: false }]);
});

describe('for a strategy that is none of the pipeline', () => {
  const LIBRARY = {
    strategyName: 'elsewhere',
    baselineParameters: { minEdge: 0.05 },
    proposedParameters: { minEdge: 0.1 },
  };

  test('what the proposal asks for is put into force, and the next proposal has to speak of that', async () => {
    const id = await activate(await propose(api.db, [setMinEdge(0.1)], LIBRARY));
    const late = await activate(
      await propose(api.db, [setMinEdge(0.2)], { ...LIBRARY, proposedParameters: { minEdge: 0.2 } }),
    );
    expect(await apply(id)).toMatchObject({ __typename: 'ExperimentNotInFavourError', verdict: null });
    expect(await apply(id, { override: OVERRIDE })).toMatchObject({
      improvement: APPLIED,
      strategyVersion: { name: 'elsewhere', version: 2, parameters: { minEdge: 0.1 } },
    });
    expect(await apply(late, { override: OVERRIDE })).toMatchObject({
      __typename: 'ImprovementOutdatedError',
      message:
        `the parameters of "elsewhere" in force are not those that improvement ${late} was proposed for: ` +
        'it has to be proposed anew',
    });
  });

  test('an active row of an older database, which was never tested, is taken at its words', async () => {
    const { id } = await api.db.strategyImprovement.create({
      data: {
        agentName: 'older',
        strategyName: 'two\nlines',
        status: 'active',
        abTestActive: true,
        newThreshold: 62.5,
        recommendedAdjustments: { raise: 'threshold' },
        missingFactors: ['weather'],
      },
    });
    expect(await apply(id)).toMatchObject({ matches: 0, minimumMatches: null });
    expect(await apply(id, { override: OVERRIDE })).toMatchObject({
      improvement: APPLIED,
      strategyVersion: {
        version: 1,
        parameters: { threshold: 62.5, adjustments: { raise: 'threshold' }, missingFactors: ['weather'] },
      },
    });
    expect(await lastStep(id)).toMatchObject([{ number: 1, fromStatus: 'ACTIVE', toStatus: 'APPLIED' }]);
    const trail = await execute(api.app, ImprovementTrailDocument, { subject: 'strategy:two lines' });
    expect(trail).toMatchObject({
      auditEntries: {
        nodes: [{ payload: { strategyName: 'two\nlines', replaced: null, replacedHash: null } }],
      },
      verifyAuditChain: { isIntact: true },
    });
  });
});

test('a row of an older database with a number that JavaScript has not is archived and activated like others, and refused when applied', async () => {
  const { id } = await api.db.strategyImprovement.create({
    data: { agentName: 'older', strategyName: 'elsewhere too' },
  });
  await api.db
    .$executeRaw`UPDATE strategy_improvements SET recommended_adjustments = '{"odds": 1e400}', missing_factors = '[1e400]' WHERE id = ${id}`;
  const sound = await propose(api.db, [setMinEdge(0.21)]);
  const batch = { ids: [idOf(id), idOf(sound)], errorPolicy: 'REJECT_ALL' as const };
  const { activateImprovements } = await execute(api.app, ActivateImprovementsDocument, { input: batch });
  expect(activateImprovements).toMatchObject({ activatedCount: 2 });
  expect(await apply(id, { override: OVERRIDE })).toMatchObject({
    __typename: 'InvalidInputError',
    path: 'id',
    message: `id: ${id} has words that cannot be kept: adjustments.odds is not a finite number`,
  });
  const input = { id: idOf(id), reason: 'Not readable' };
  const { archiveImprovement } = await execute(api.app, ArchiveImprovementDocument, { input });
  expect(archiveImprovement).toMatchObject({ improvement: { status: 'ARCHIVED' } });
});

test('adjustments that make no rule of the pipeline are never put into force', async () => {
  const { id } = await api.db.strategyImprovement.create({
    data: {
      agentName: 'older',
      strategyName: rule.name,
      status: 'active',
      abTestActive: true,
      recommendedAdjustments: 'more',
    },
  });
  const before = await inForce();
  expect(await apply(id, { override: OVERRIDE })).toMatchObject({
    __typename: 'InvalidInputError',
    path: 'id',
    message: `id: ${id} has nothing to put into force: The adjustments are none that the product can carry out.`,
  });
  expect(await inForce()).toEqual(before);
});

// The last one: what it puts into force stays there.
test('an improvement is activated and applied where another strategy is in force by parameters that cannot be read', async () => {
  const strategyName = 'totals-value';
  await adopted(api.db, { strategyName, parameters: { form: 2 }, replaced: null, at: NOW });
  await expect(strategiesInForce(api.db, NOW)).rejects.toThrow(/totals-value.*none of a rule/);
  const id = await tested(setMinEdge(0.19), 'FAVOURS_PROPOSAL');
  expect(await apply(id)).toMatchObject({ improvement: APPLIED });
});
