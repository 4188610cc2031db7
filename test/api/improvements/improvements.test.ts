import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ExpectedEffect,
  FailurePattern,
} from '../../../src/modules/improvements/domain/analysis/failure-pattern.ts';
import {
  ArchivedImprovementsDocument,
  ArchiveImprovementDocument,
  ImprovementCountsDocument,
  ImprovementHistoryDocument,
  ImprovementInFullDocument,
  ImprovementsDocument,
  ReactivateImprovementDocument,
  type ImprovementFilter,
  type ImprovementOrder,
} from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { idOf, propose, PROPOSED_AT } from './support/made-improvements.ts';

let api: TestApi;
const ids: Record<string, number> = {};

const EXCLUDE = { kind: 'EXCLUDE', segment: { factor: 'DIVISION', value: 'E0' } } as const;
const PATTERN: FailurePattern = {
  id: 'P1',
  source: 'SETTLED_PICKS',
  strategyName: 'match-result-value',
  segment: EXCLUDE.segment,
  metric: 'FAIR_CLV',
  benchmark: 'PS',
  bets: 120,
  matches: 110,
  mean: -0.04,
  standardError: 0.01,
  restMean: null,
  pValue: 0.0001,
  adjustedPValue: 0.01,
  winRate: 0.31,
  roi: -0.1,
};
const EFFECT: ExpectedEffect = {
  metric: 'FAIR_CLV',
  betsRemoved: 120,
  betsKept: 0,
  meanBefore: -0.02,
  meanAfter: 0.01,
  expectedGain: 0.012,
};

/** Rows of an older database, as SQL put them there; the newest rules hold for them from their next change on. */
async function insertLegacyRows(): Promise<void> {
  await api.db
    .$executeRaw`ALTER TABLE strategy_improvements DROP CONSTRAINT strategy_improvements_status_check`;
  await api.db
    .$executeRaw`ALTER TABLE strategy_improvements DROP CONSTRAINT strategy_improvements_archive_check`;
  await api.db.$executeRaw`
    INSERT INTO strategy_improvements (agent_name, strategy_name, status, archived_at, archived_reason, new_threshold, failure_pattern, created_at, updated_at)
    VALUES ('gpt-4o 100%', 'over25', 'archived', '2026-01-01T00:00:00.000200Z', NULL, 60, 'Loses in derbies', '2025-12-01T00:00:00.000100Z', now()),
           ('gpt-4o', 'over25', 'archived', '2026-01-01T00:00:00.000300Z', 'Bad idea', 'NaN', NULL, '2025-12-01T00:00:00.000200Z', now()),
           ('gpt-4o', 'btts', 'rejected', NULL, NULL, NULL, NULL, '2025-12-01T00:00:00.000300Z', now())`;
}

beforeAll(async () => {
  api = await startTestApi();
  ids['mine'] = await propose(api.db, [EXCLUDE], {
    pattern: PATTERN,
    expectedEffect: EFFECT,
    newThreshold: null,
  });
  ids['other'] = await propose(api.db, [{ ...EXCLUDE, kind: 'REQUIRE_EDGE', minEdge: 0.1 }], {
    agentName: 'rules',
  });
  await insertLegacyRows();
  const rows = await api.db.strategyImprovement.findMany({ orderBy: { id: 'asc' }, skip: 2 });
  ['first', 'second', 'strange'].forEach((name, place) => (ids[name] = rows[place]?.id ?? 0));
});
afterAll(() => api.close());

const nameOf = (key: number): string => Object.keys(ids).find((name) => ids[name] === key) ?? '?';
async function listed(filter: ImprovementFilter, orderBy?: ImprovementOrder): Promise<string[]> {
  const variables = orderBy ? { filter, orderBy } : { filter };
  const { improvements } = await execute(api.app, ImprovementsDocument, variables);
  expect(improvements.totalCount).toBe(improvements.nodes.length);
  return improvements.nodes.map(({ databaseId }) => nameOf(databaseId));
}

describe('improvements', () => {
  test('are all listed by default, whatever their status, the newest first', async () => {
    expect(await listed({})).toEqual(['other', 'mine', 'strange', 'second', 'first']);
  });

  test.each<[ImprovementFilter, string[]]>([
    [{ status: { eq: 'ARCHIVED' } }, ['second', 'first']],
    [{ status: { in: ['PROPOSED', 'ACTIVE'] } }, ['other', 'mine']],
    [{ agentName: { eq: 'rules' } }, ['other']],
    [{ strategyName: { eq: 'over25' } }, ['second', 'first']],
    [{ text: { contains: 'DERBIES' } }, ['first']],
    [{ text: { contains: 'bad IDEA' } }, ['second']],
    [{ text: { contains: 'gpt-4o' } }, ['strange', 'second', 'first']],
    [{ text: { contains: '100%' } }, ['first']],
    [{ text: { contains: 'o_er' } }, []],
    [{ text: { contains: 'error of the model' } }, ['other', 'mine']],
    // What a row does not say, it does not contain.
    [{ NOT: { text: { contains: 'over25' } } }, ['other', 'mine', 'strange']],
    [{ newThreshold: { isNull: true } }, ['mine', 'strange']],
    [{ createdAt: { gte: PROPOSED_AT.toISOString() } }, ['other', 'mine']],
  ])('that %j means are found', async (filter, expected) => {
    expect(await listed(filter)).toEqual(expected);
  });

  test.each<[ImprovementOrder, string[]]>([
    [{ field: 'CREATED_AT', direction: 'ASC' }, ['first', 'second', 'strange', 'mine', 'other']],
    [{ field: 'ARCHIVED_AT', direction: 'ASC' }, ['first', 'second', 'mine', 'other', 'strange']],
    [{ field: 'AGENT_NAME', direction: 'ASC' }, ['second', 'strange', 'first', 'mine', 'other']],
    [{ field: 'STRATEGY_NAME', direction: 'DESC' }, ['second', 'first', 'other', 'mine', 'strange']],
    [{ field: 'STATUS', direction: 'ASC' }, ['first', 'second', 'mine', 'other', 'strange']],
  ])('are ordered by %j, equal ones by id, nulls last', async (orderBy, expected) => {
    expect(await listed({}, orderBy)).toEqual(expected);
  });

  test('of one millisecond are paged by their microseconds', async () => {
    const orderBy = { field: 'ARCHIVED_AT', direction: 'DESC' } as const;
    const filter = { status: { eq: 'ARCHIVED' } } as const;
    const first = await execute(api.app, ImprovementsDocument, { filter, orderBy, first: 1 });
    const after = first.improvements.pageInfo.endCursor ?? '';
    const second = await execute(api.app, ImprovementsDocument, { filter, orderBy, first: 1, after });
    const names = [first, second].map(({ improvements }) => nameOf(improvements.nodes[0]?.databaseId ?? 0));
    expect(names).toEqual(['second', 'first']);
  });

  test('are counted by status, with those of none, and under a filter', async () => {
    const counted = async (filter?: ImprovementFilter) =>
      (await execute(api.app, ImprovementCountsDocument, filter ? { filter } : {})).improvementCounts;
    expect(await counted()).toEqual([
      { status: 'PROPOSED', count: 2 },
      { status: 'ACTIVE', count: 0 },
      { status: 'APPLIED', count: 0 },
      { status: 'ARCHIVED', count: 2 },
    ]);
    expect((await counted({ text: { contains: 'derbies' } })).map(({ count }) => count)).toEqual([
      0, 0, 0, 1,
    ]);
  });

  test('that are archived have a list of their own, those archived last first', async () => {
    const { archivedImprovements } = await execute(api.app, ArchivedImprovementsDocument, {
      filter: { strategyName: { eq: 'over25' } },
    });
    expect(archivedImprovements.totalCount).toBe(2);
    expect(archivedImprovements.nodes.map(({ databaseId }) => nameOf(databaseId))).toEqual([
      'second',
      'first',
    ]);
  });

  test('are read with their evidence and history in as many statements for many as for one', async () => {
    const query = async (first: number) =>
      await statementsOf(async () => {
        const document = `{ improvements(first: ${first}) { nodes { evidence { createdAt llmCall { id } } history { totalCount nodes { number } } } } }`;
        const response = await api.app.fetch('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: document }),
        });
        expect(await response.json()).not.toHaveProperty('errors');
      });
    expect((await query(5)).length).toBe((await query(1)).length);
  });
});

test('a proposal is answered in full, with the pattern and the effect that it rests on', async () => {
  const { improvement } = await execute(api.app, ImprovementInFullDocument, { id: idOf(ids['mine'] ?? 0) });
  const { id: name, ...pattern } = PATTERN;
  expect(improvement).toEqual({
    id: idOf(ids['mine'] ?? 0),
    databaseId: ids['mine'],
    status: 'PROPOSED',
    abTestActive: false,
    improvementApplied: false,
    archivedAt: null,
    archivedReason: null,
    agentName: 'quant',
    strategyName: 'match-result-value',
    baselineWinRate: 41.5,
    newThreshold: null,
    failurePattern: 'Small edges lose.',
    missingFactors: [{ factor: 'PRICE_BAND', note: 'Prices matter.' }],
    reasoning: 'They are within the error of the model.',
    recommendedAdjustments: [EXCLUDE],
    adjustments: [{ ...EXCLUDE, parameter: null, from: null, to: null, minEdge: null }],
    createdAt: PROPOSED_AT.toISOString(),
    evidence: {
      baselineParameters: expect.objectContaining({ minEdge: 0.05 }) as unknown,
      proposedParameters: expect.objectContaining({
        conditions: [{ ...EXCLUDE.segment, minEdge: null }],
      }) as unknown,
      pattern: { name, ...pattern },
      expectedEffect: EFFECT,
      llmCall: null,
      createdAt: PROPOSED_AT.toISOString(),
    },
  });
});

describe('a row of an older database', () => {
  test('of a status that is none of ours is answered without one, and nothing can be done with it', async () => {
    const id = idOf(ids['strange'] ?? 0);
    const { improvement } = await execute(api.app, ImprovementInFullDocument, { id });
    expect(improvement).toMatchObject({
      status: null,
      agentName: 'gpt-4o',
      adjustments: null,
      evidence: null,
    });
    const input = { id, reason: 'Tidy up' };
    const { archiveImprovement } = await execute(api.app, ArchiveImprovementDocument, { input });
    expect(archiveImprovement).toMatchObject({
      __typename: 'ImprovementWrongStatusError',
      message: `improvement ${ids['strange']} is "rejected": ARCHIVE is possible from PROPOSED or ACTIVE`,
      status: null,
    });
  });

  test('that was archived without a reason is reactivated, and its history begins there', async () => {
    const id = idOf(ids['first'] ?? 0);
    expect((await execute(api.app, ImprovementHistoryDocument, { id })).improvement?.history.totalCount).toBe(
      0,
    );
    const input = { id, reason: 'Another look', by: 'Ada' };
    const { reactivateImprovement } = await execute(api.app, ReactivateImprovementDocument, { input });
    expect(reactivateImprovement).toMatchObject({ improvement: { status: 'PROPOSED', archivedAt: null } });
    const filter = { fromStatus: { eq: 'ARCHIVED' }, by: { eq: 'Ada' } } as const;
    const { improvement } = await execute(api.app, ImprovementHistoryDocument, { id, filter });
    expect(improvement?.history).toMatchObject({
      totalCount: 1,
      nodes: [{ number: 1, fromStatus: 'ARCHIVED', toStatus: 'PROPOSED', reason: 'Another look' }],
    });
  });
});
