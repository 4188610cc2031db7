import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ActivateImprovementsDocument,
  ArchivedImprovementsDocument,
  ArchiveImprovementDocument,
  ImprovementCountsDocument,
  ImprovementHistoryDocument,
  ImprovementsDocument,
  ImprovementTrailDocument,
  ReactivateImprovementDocument,
} from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { idOf, propose, PROPOSED_AT, setMinEdge } from './support/made-improvements.ts';

let api: TestApi;
let one: number;
let two: number;
let three: number;

beforeAll(async () => {
  api = await startTestApi();
  one = await propose(api.db, [setMinEdge(0.06)]);
  two = await propose(api.db, [setMinEdge(0.07)]);
  three = await propose(api.db, [setMinEdge(0.08)]);
});
afterAll(() => api.close());

const now = NOW.toISOString();
const PROPOSED = {
  status: 'PROPOSED',
  abTestActive: false,
  improvementApplied: false,
  archivedAt: null,
  archivedReason: null,
};
const ACTIVE = { ...PROPOSED, status: 'ACTIVE', abTestActive: true };
const ARCHIVED = { ...PROPOSED, status: 'ARCHIVED', archivedAt: now, archivedReason: 'Too few bets' };

/** What is said of each improvement, by its key. */
async function states(): Promise<Record<number, object>> {
  const { improvements } = await execute(api.app, ImprovementsDocument);
  return Object.fromEntries(
    improvements.nodes.map(
      ({ databaseId, status, abTestActive, improvementApplied, archivedAt, archivedReason }) => [
        databaseId,
        { status, abTestActive, improvementApplied, archivedAt, archivedReason },
      ],
    ),
  );
}
async function listed(): Promise<{ proposed: number[]; archived: number[]; counts: number[] }> {
  const filter = { status: { eq: 'PROPOSED' } } as const;
  const { improvements } = await execute(api.app, ImprovementsDocument, { filter });
  const { archivedImprovements } = await execute(api.app, ArchivedImprovementsDocument);
  const { improvementCounts } = await execute(api.app, ImprovementCountsDocument);
  return {
    proposed: improvements.nodes.map(({ databaseId }) => databaseId).sort((a, b) => a - b),
    archived: archivedImprovements.nodes.map(({ databaseId }) => databaseId),
    counts: improvementCounts.map(({ count }) => count),
  };
}

// The steps of one story, each from where the one before it ended.
test('three improvements are proposed', async () => {
  expect(await states()).toEqual({ [one]: PROPOSED, [two]: PROPOSED, [three]: PROPOSED });
  expect(await listed()).toEqual({ proposed: [one, two, three], archived: [], counts: [3, 0, 0, 0] });
});

test('the first one, archived with a reason, leaves the proposed list and is in the archived one', async () => {
  const input = { id: idOf(one), reason: ' Too few bets ', by: 'Ada' };
  const { archiveImprovement } = await execute(api.app, ArchiveImprovementDocument, { input });
  expect(archiveImprovement).toEqual({
    __typename: 'ArchiveImprovementPayload',
    improvement: { id: idOf(one), databaseId: one, ...ARCHIVED },
  });
  expect(await states()).toEqual({ [one]: ARCHIVED, [two]: PROPOSED, [three]: PROPOSED });
  expect(await listed()).toEqual({ proposed: [two, three], archived: [one], counts: [2, 0, 0, 1] });
});

test('archived again, it keeps the first reason', async () => {
  const input = { id: idOf(one), reason: 'Another reason', by: 'Bob' };
  const { archiveImprovement } = await execute(api.app, ArchiveImprovementDocument, { input });
  expect(archiveImprovement).toEqual({
    __typename: 'ImprovementWrongStatusError',
    code: 'IMPROVEMENT_WRONG_STATUS',
    message: `improvement ${one} is ARCHIVED: ARCHIVE is possible from PROPOSED or ACTIVE`,
    status: 'ARCHIVED',
    action: 'ARCHIVE',
    allowedStatuses: ['PROPOSED', 'ACTIVE'],
  });
  expect((await states())[one]).toEqual(ARCHIVED);
});

test('reactivated, it is proposed, without the instant and the reason', async () => {
  const input = { id: idOf(one) };
  const { reactivateImprovement } = await execute(api.app, ReactivateImprovementDocument, { input });
  expect(reactivateImprovement).toEqual({
    __typename: 'ReactivateImprovementPayload',
    improvement: { id: idOf(one), databaseId: one, ...PROPOSED },
  });
  expect(await listed()).toEqual({ proposed: [one, two, three], archived: [], counts: [3, 0, 0, 0] });
});

test('the first and the third one, activated together, are tested', async () => {
  const input = { ids: [idOf(one), idOf(three)], errorPolicy: 'REJECT_ALL' as const, by: 'Ada' };
  const { activateImprovements } = await execute(api.app, ActivateImprovementsDocument, { input });
  const activated = (id: number) => ({
    improvementId: idOf(id),
    outcome: 'ACTIVATED',
    foundStatus: 'PROPOSED',
    improvement: { id: idOf(id), databaseId: id, ...ACTIVE },
  });
  expect(activateImprovements).toEqual({
    __typename: 'ActivateImprovementsPayload',
    activatedCount: 2,
    outcomes: [activated(one), activated(three)],
  });
  expect(await states()).toEqual({ [one]: ACTIVE, [two]: PROPOSED, [three]: ACTIVE });
  expect(await listed()).toEqual({ proposed: [two], archived: [], counts: [1, 2, 0, 0] });
});

test('the history has every step, with the reason that was cleared, and the audit trail the same', async () => {
  const step = (number: number, fromStatus: string | null, toStatus: string, said: object = {}) => ({
    number,
    fromStatus,
    toStatus,
    by: null,
    reason: null,
    isOverride: false,
    occurredAt: now,
    ...said,
  });
  const { improvement } = await execute(api.app, ImprovementHistoryDocument, { id: idOf(one) });
  expect(improvement?.history).toEqual({
    totalCount: 4,
    nodes: [
      step(1, null, 'PROPOSED', { by: 'quant', occurredAt: PROPOSED_AT.toISOString() }),
      step(2, 'PROPOSED', 'ARCHIVED', { by: 'Ada', reason: 'Too few bets' }),
      step(3, 'ARCHIVED', 'PROPOSED'),
      step(4, 'PROPOSED', 'ACTIVE', { by: 'Ada' }),
    ],
  });
  const trail = await execute(api.app, ImprovementTrailDocument, { subject: `improvement:${one}` });
  expect(trail.verifyAuditChain).toEqual({ isIntact: true });
  expect(trail.auditEntries.nodes).toMatchObject([
    {
      kind: 'IMPROVEMENT_TRANSITION',
      outcome: 'PROPOSED',
      payload: { from: null, to: 'PROPOSED', by: 'quant' },
    },
    {
      outcome: 'ARCHIVED',
      payload: { number: 2, from: 'PROPOSED', to: 'ARCHIVED', by: 'Ada', reason: 'Too few bets' },
    },
    { outcome: 'PROPOSED', payload: { number: 3, from: 'ARCHIVED', to: 'PROPOSED', by: null, reason: null } },
    {
      outcome: 'ACTIVE',
      payload: {
        number: 4,
        from: 'PROPOSED',
        to: 'ACTIVE',
        by: 'Ada',
        experiment: { control: { minEdge: 0.05 }, treatment: { minEdge: 0.06 } },
      },
    },
  ]);
});
