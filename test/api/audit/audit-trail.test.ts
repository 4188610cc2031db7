import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { appendDecisions } from '../../../src/modules/audit/actions/append-decisions.ts';
import { sha256 } from '../../../src/shared/canonical-hash.ts';
import {
  AuditTrailDocument,
  PicksProvenDocument,
  VerifyAuditDocument,
  type AuditEntryFilter,
} from '../../generated/operations.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { decision, storeMatch } from './support/trail.ts';

/** Long before and long after every test: entries are sealed by the wall clock. */
const PAST = new Date('2020-05-15T18:00:00.000Z');
const FUTURE = new Date('2099-05-15T18:00:00.000Z');

let api: TestApi;
const picks = { ahead: randomUUID(), late: randomUUID(), moved: randomUUID() };

/** A decision with the pick that rests on it, as a run takes it. */
async function decideOnMatch(pickId: string, storedKickOffAt: Date, knownKickOffAt: Date): Promise<void> {
  const { matchId, runId } = await storeMatch(api.db, storedKickOffAt);
  const entry = decision(1, {
    kind: 'MATCH_DECISION',
    outcome: 'PICKED',
    subject: null,
    runId,
    step: 0,
    matchId,
    kickOffAt: knownKickOffAt.toISOString(),
  });
  await api.db.$transaction(async (tx) => {
    await tx.pick.create({
      data: {
        id: pickId,
        runId,
        matchId,
        auditEntryId: entry.id,
        strategyName: 'Made',
        market: 'OVER_UNDER',
        selection: 'OVER',
        line: 2.5,
        book: 'B365',
        price: 2,
        netPrice: 2,
        probability: 0.6,
        edge: 0.2,
        kellyFraction: 0.2,
        stakeUnits: 1,
        dataFreshness: 'FRESH',
        asOf: new Date(0),
        kickOffAt: knownKickOffAt,
        createdAt: new Date(0),
      },
    });
    await appendDecisions(tx, [entry]);
  });
}

beforeAll(async () => {
  api = await startTestApi();
  await decideOnMatch(picks.ahead, FUTURE, FUTURE);
  await decideOnMatch(picks.late, PAST, PAST);
  // Brought forward after the decision, to before it.
  await decideOnMatch(picks.moved, PAST, FUTURE);
  const settlement = decision(2, {
    kind: 'SETTLEMENT',
    outcome: 'SETTLED',
    subject: null,
    pickId: picks.late,
  });
  await api.db.$transaction((tx) => appendDecisions(tx, [settlement, decision(3)]));
});
afterAll(() => api.close());

describe('the audit trail', () => {
  test('is listed from the newest entry on, page by page, with what each is about', async () => {
    const first = (await execute(api.app, AuditTrailDocument, { first: 3 })).auditEntries;

    expect(first.totalCount).toBe(5);
    expect(first.nodes.map(({ sequence, kind }) => [sequence, kind])).toEqual([
      [5, 'IMPROVEMENT_TRANSITION'],
      [4, 'SETTLEMENT'],
      [3, 'MATCH_DECISION'],
    ]);
    expect(first.nodes[0]).toMatchObject({ subject: 'improvement:3', step: null, match: null, pick: null });
    expect(first.nodes[1]?.pick).toEqual({
      id: encodeNodeId('Pick', picks.late),
      isProspective: false,
      auditEntry: { sequence: 2 },
    });
    const after = first.pageInfo.endCursor;
    const rest = (await execute(api.app, AuditTrailDocument, { first: 3, after })).auditEntries;
    expect(rest.nodes.map(({ sequence }) => sequence)).toEqual([2, 1]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  test.each<[AuditEntryFilter, number[]]>([
    [{ sequence: { gte: 2, lt: 4 } }, [3, 2]],
    [{ kind: { eq: 'SETTLEMENT' } }, [4]],
    [{ outcome: { in: ['PICKED', 'SETTLED'] } }, [4, 3, 2, 1]],
    [{ sealedAt: { lt: '2020-01-01T00:00:00Z' } }, []],
    [{ kickOffAt: { eq: FUTURE.toISOString() } }, [3, 1]],
    [{ kickOffAt: { isNull: true } }, [5, 4]],
    [{ pick: { id: { eq: encodeNodeId('Pick', picks.late) } } }, [4]],
    [{ subject: { eq: 'improvement:3' } }, [5]],
    [{ step: { eq: 0 }, match: { kickOffAt: { lt: '2021-01-01T00:00:00Z' } } }, [3, 2]],
  ])('is filtered by %j', async (filter, numbers) => {
    const { auditEntries } = await execute(api.app, AuditTrailDocument, { filter });
    expect(auditEntries.nodes.map(({ sequence }) => sequence)).toEqual(numbers);
  });

  test('can be verified by who reads it: each hash is that of its text, which names the number and the hash before', async () => {
    const orderBy = { field: 'SEQUENCE', direction: 'ASC' } as const;
    const { nodes } = (await execute(api.app, AuditTrailDocument, { orderBy })).auditEntries;

    let before = '0'.repeat(64);
    for (const { sequence, previousHash, hash, hashedText } of nodes) {
      expect(previousHash).toBe(before);
      expect(hashedText?.split('\n').slice(0, 2)).toEqual([before, String(sequence)]);
      expect(sha256(hashedText ?? '')).toBe(hash);
      before = hash;
    }
  });

  test('says of a decision about a match whether it came before it, by the kick-off of then and of now', async () => {
    const { nodes } = (await execute(api.app, AuditTrailDocument)).auditEntries;
    const bySequence = new Map(nodes.map((node) => [node.sequence, node.isProspective]));
    expect([1, 2, 3, 4, 5].map((sequence) => bySequence.get(sequence))).toEqual([
      true,
      false,
      false,
      null,
      null,
    ]);

    const proven = await execute(api.app, PicksProvenDocument);
    expect(new Map(proven.picks.nodes.map(({ id, isProspective }) => [id, isProspective]))).toEqual(
      new Map([
        [encodeNodeId('Pick', picks.ahead), true],
        [encodeNodeId('Pick', picks.late), false],
        [encodeNodeId('Pick', picks.moved), false],
      ]),
    );
  });

  test('is read in as many statements for five entries as for one, texts and picks included', async () => {
    const read = (first: number) =>
      statementsOf(() =>
        execute(api.app, AuditTrailDocument, { first, filter: { kind: { eq: 'MATCH_DECISION' } } }),
      );
    expect((await read(3)).length).toBe((await read(1)).length);
  });
});

describe('verifyAuditChain', () => {
  test('answers that the trail is intact, with the head to be noted, and holds it to a noted one', async () => {
    const { verifyAuditChain: report } = await execute(api.app, VerifyAuditDocument);
    const [newest] = await api.db.auditEntry.findMany({ orderBy: { sequence: 'desc' }, take: 1 });

    expect(report).toEqual({
      __typename: 'AuditChainReport',
      isIntact: true,
      fromSequence: 1,
      entriesChecked: 5,
      headSequence: 5,
      headHash: newest?.hash,
      firstFault: null,
      faults: [],
      faultCount: 0,
    });
    const expectedHead = { sequence: 4, hash: newest?.hash ?? '' };
    const held = (await execute(api.app, VerifyAuditDocument, { fromSequence: 3, expectedHead }))
      .verifyAuditChain;
    expect(held).toMatchObject({
      isIntact: false,
      entriesChecked: 3,
      firstFault: { sequence: 4, kind: 'REWRITTEN' },
      faultCount: 1,
    });
  });

  test('names an entry of which one byte was edited in SQL, as superuser with the trigger off', async () => {
    await api.db.$transaction([
      api.db.$executeRaw`ALTER TABLE pick_audit_trail DISABLE TRIGGER append_only`,
      api.db
        .$executeRaw`UPDATE pick_audit_trail SET payload = jsonb_set(payload, '{number}', '8') WHERE sequence = 3`,
      api.db.$executeRaw`ALTER TABLE pick_audit_trail ENABLE TRIGGER append_only`,
    ]);

    const { verifyAuditChain: report } = await execute(api.app, VerifyAuditDocument);

    expect(report).toMatchObject({
      isIntact: false,
      entriesChecked: 5,
      headSequence: 5,
      firstFault: {
        sequence: 3,
        kind: 'TAMPERED',
        message: 'Entry 3 was changed: its hash is not that of its columns.',
      },
      faultCount: 1,
    });
  });

  test('answers with the argument that it cannot follow', async () => {
    const { verifyAuditChain: refused } = await execute(api.app, VerifyAuditDocument, { fromSequence: 9 });
    expect(refused).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      path: 'fromSequence',
      rule: 'lies behind the newest entry, 5',
    });
  });

  test('is not asked for many times in one operation', async () => {
    const walks = ['a', 'b', 'c'].map((name) => `${name}: verifyAuditChain { __typename }`);
    const answer = await send(api.app, `{ ${walks.join(' ')} }`);
    expect(answer.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});
