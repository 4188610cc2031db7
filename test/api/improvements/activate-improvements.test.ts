import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Adjustment } from '../../../src/modules/improvements/domain/adjustment.ts';
import { parametersOfRule } from '../../../src/modules/pipeline/parse-strategy-rule.ts';
import {
  ActivateImprovementsDocument,
  ArchiveImprovementDocument,
  ReactivateImprovementDocument,
  type ActivateImprovementsInput,
} from '../../generated/operations.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { NOW, startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { idOf, propose, setMinEdge, usualRule } from './support/made-improvements.ts';

let api: TestApi;
let number = 0;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** A proposal like no other. */
const proposed = async (): Promise<number> => {
  number += 1;
  return await propose(api.db, [setMinEdge(0.05 + number / 1_000)]);
};
const activate = async (ids: readonly number[], said: Partial<ActivateImprovementsInput> = {}) => {
  const input = { ids: ids.map(idOf), errorPolicy: 'REJECT_ALL' as const, ...said };
  return (await execute(api.app, ActivateImprovementsDocument, { input })).activateImprovements;
};
const archive = async (id: number, reason = 'Not now', idempotencyKey?: string) => {
  const input = { id: idOf(id), reason, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
  return (await execute(api.app, ArchiveImprovementDocument, { input })).archiveImprovement;
};
const experimentsOf = async (improvementId: number) =>
  await api.db.experiment.findMany({ where: { improvementId }, orderBy: { number: 'asc' } });

const NOBODY = 999_999;
const state = (status: string) => ({ status, abTestActive: status === 'ACTIVE' });

test('what is asked of each outcome costs as often as improvements are named', async () => {
  const query = `mutation ($ids: [ID!]!) {
    activateImprovements(input: { ids: $ids, errorPolicy: REJECT_ALL }) {
      ... on ActivateImprovementsPayload {
        outcomes { improvement { experiments(first: 100) { nodes { id status observations(first: 10) { nodes { number } } } } } }
      }
    }
  }`;
  const ids = Array.from({ length: 100 }, (_, index) => idOf(NOBODY - index));
  expect((await send(api.app, query, { ids: ids.slice(0, 2) })).errors).toBeUndefined();
  expect((await send(api.app, query, { ids })).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
});

describe('a batch of which some cannot be activated', () => {
  test('changes nothing under REJECT_ALL, and says of each why', async () => {
    const [good, archived] = [await proposed(), await proposed()];
    await archive(archived);
    expect(await activate([good, NOBODY, archived])).toMatchObject({
      activatedCount: 0,
      outcomes: [
        {
          improvementId: idOf(good),
          outcome: 'HELD_BACK',
          foundStatus: 'PROPOSED',
          improvement: state('PROPOSED'),
        },
        { improvementId: idOf(NOBODY), outcome: 'NOT_FOUND', foundStatus: null, improvement: null },
        {
          improvementId: idOf(archived),
          outcome: 'WRONG_STATUS',
          foundStatus: 'ARCHIVED',
          improvement: state('ARCHIVED'),
        },
      ],
    });
    expect(await experimentsOf(good)).toEqual([]);
    expect(await api.db.improvementTransition.count({ where: { improvementId: good } })).toBe(1);
  });

  test('has the others activated under APPLY_VALID', async () => {
    const [first, active, last] = [await proposed(), await proposed(), await proposed()];
    await activate([active]);
    expect(await activate([last, active, NOBODY, first], { errorPolicy: 'APPLY_VALID' })).toMatchObject({
      activatedCount: 2,
      outcomes: [
        {
          improvementId: idOf(last),
          outcome: 'ACTIVATED',
          foundStatus: 'PROPOSED',
          improvement: state('ACTIVE'),
        },
        { outcome: 'WRONG_STATUS', foundStatus: 'ACTIVE' },
        { outcome: 'NOT_FOUND' },
        { improvementId: idOf(first), outcome: 'ACTIVATED', improvement: state('ACTIVE') },
      ],
    });
    expect(await experimentsOf(active)).toHaveLength(1);
  });
});

test('a batch with an id twice, with none, with a strange one or with too many is refused, and nothing is done', async () => {
  const id = await proposed();
  const team = Buffer.from('Team:1').toString('base64url');
  expect(await activate([id, NOBODY, id])).toMatchObject({ __typename: 'InvalidInputError', path: 'ids[2]' });
  expect(await activate([])).toMatchObject({ __typename: 'InvalidInputError', path: 'ids' });
  expect(await activate([], { ids: [idOf(id), team] })).toMatchObject({
    path: 'ids[1]',
    message: `ids[1]: ${JSON.stringify(team)} is not the id of an Improvement`,
  });
  const many = Array.from({ length: 101 }, (_, place) => NOBODY - place);
  expect(await activate([...many])).toMatchObject({ path: 'ids' });
  expect(await activate([id], { by: ' ' })).toMatchObject({ path: 'by' });
  expect(await activate([id], { design: { alpha: 0.9 } })).toMatchObject({ path: 'design.alpha' });
  expect(await experimentsOf(id)).toEqual([]);
});

test('two batches of the same improvements in opposite orders never wait for each other', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, proposed));
  const answers = await Promise.all([
    activate(ids, { errorPolicy: 'APPLY_VALID' }),
    activate(ids.toReversed(), { errorPolicy: 'APPLY_VALID' }),
  ]);
  const counts = answers.map((answer) =>
    answer && 'activatedCount' in answer ? answer.activatedCount : null,
  );
  expect(counts.sort()).toEqual([0, 12]);
});

test('what became of many is read in as many statements as of one', async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, proposed));
  await activate(ids);
  const [first = 0] = ids;
  const ofOne = await statementsOf(() => activate([first]));
  expect((await statementsOf(() => activate(ids))).length).toBe(ofOne.length);
});

test('the same key answers the first outcomes again and starts nothing', async () => {
  const id = await proposed();
  const first = await activate([id], { idempotencyKey: 'batch' });
  expect(await activate([id], { idempotencyKey: 'batch' })).toEqual(first);
  expect(first).toMatchObject({ activatedCount: 1 });
  expect(await activate([NOBODY], { idempotencyKey: 'batch' })).toMatchObject({
    __typename: 'IdempotencyConflictError',
  });
  expect(await experimentsOf(id)).toHaveLength(1);
});

describe('an experiment', () => {
  const armsOf = async (adjustments: readonly Adjustment[], strategyName = usualRule().name) => {
    const id = await propose(api.db, adjustments, { strategyName });
    expect(await activate([id])).toMatchObject({ activatedCount: 1 });
    const [experiment] = await experimentsOf(id);
    return { id, experiment };
  };

  test('begins with the activation, compares the rule in force with the proposed one, and is designed as asked', async () => {
    const id = await proposed();
    await activate([id], { design: { mode: 'SHADOW', benchmark: 'AVG', minimumMatches: 50 } });
    const usual = parametersOfRule(usualRule());
    expect(await experimentsOf(id)).toMatchObject([
      {
        number: 1,
        strategyName: usualRule().name,
        status: 'RUNNING',
        gap: null,
        startedAt: NOW,
        design: { mode: 'SHADOW', benchmark: 'AVG', alpha: 0.05, minimumMatches: 50, maximumMatches: 2_000 },
        control: usual,
        treatment: { ...usual, minEdge: 0.05 + number / 1_000 },
      },
    ]);
  });

  test('is stopped when its improvement is archived, and another one begins with the next activation', async () => {
    const id = await proposed();
    await activate([id]);
    await archive(id);
    await execute(api.app, ReactivateImprovementDocument, { input: { id: idOf(id), reason: 'Now' } });
    await activate([id]);
    expect(await experimentsOf(id)).toMatchObject([
      { number: 1, status: 'STOPPED', endReason: 'The improvement was archived.', endedAt: NOW },
      { number: 2, status: 'RUNNING', endReason: null, endedAt: null },
    ]);
  });

  test('has no arms where no run decides by the strategy', async () => {
    const { experiment } = await armsOf([setMinEdge(0.06)], 'nobody-runs-it');
    expect(experiment).toMatchObject({
      status: 'RUNNING',
      gap: 'NO_PIPELINE_STRATEGY',
      control: null,
      treatment: null,
    });
  });

  test('has none where the adjusted rule would keep nothing, or nothing is changed', async () => {
    const aboveMaxEdge = await armsOf([setMinEdge(0.5)]);
    expect(aboveMaxEdge.experiment).toMatchObject({ gap: 'UNREADABLE_ADJUSTMENTS' });
    const asItIs = await armsOf([setMinEdge(usualRule().minEdge)]);
    expect(asItIs.experiment).toMatchObject({ gap: 'NO_CHANGE' });
  });
});

test.each(['Ada\nBob', 'Ada\u2028Bob', 'Ada\u0007', '\u001b[2J'])(
  'a name that is not one line of text is refused: %j',
  async (by) => {
    const id = await proposed();
    expect(await activate([id], { by })).toMatchObject({ __typename: 'InvalidInputError', path: 'by' });
  },
);

describe('archiving', () => {
  test('is refused without a reason, with one that is too long, and for what there is not', async () => {
    const id = await proposed();
    expect(await archive(id, ' \n')).toMatchObject({ __typename: 'InvalidInputError', path: 'reason' });
    expect(await archive(id, 'x'.repeat(2_001))).toMatchObject({ path: 'reason' });
    expect(await archive(NOBODY)).toMatchObject({ __typename: 'NotFoundError', entity: 'Improvement' });
    expect(await activate([id])).toMatchObject({ activatedCount: 1 });
  });

  test('with the same key answers the first result again, also when it was reactivated since', async () => {
    const id = await proposed();
    await archive(id, 'Once', 'archive');
    await execute(api.app, ReactivateImprovementDocument, { input: { id: idOf(id) } });
    expect(await archive(id, 'Once', 'archive')).toMatchObject({ improvement: state('PROPOSED') });
    expect(await api.db.improvementTransition.count({ where: { improvementId: id } })).toBe(3);
  });

  test('only what is archived can be reactivated', async () => {
    const input = { id: idOf(await proposed()) };
    const { reactivateImprovement } = await execute(api.app, ReactivateImprovementDocument, { input });
    expect(reactivateImprovement).toMatchObject({
      __typename: 'ImprovementWrongStatusError',
      status: 'PROPOSED',
      allowedStatuses: ['ARCHIVED'],
    });
  });
});
