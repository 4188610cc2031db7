import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../../src/db/client.ts';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import { appendDecisions } from '../../../src/modules/audit/actions/append-decisions.ts';
import { verifyAuditChain } from '../../../src/modules/audit/reads/verify-audit-chain.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { decision } from './support/trail.ts';

const WRITERS = 8;

let client: TestClient;
let db: PrismaClient;

beforeAll(async () => {
  client = await openTestClient();
  db = createClient({
    url: client.url,
    poolSize: WRITERS,
    connectTimeoutMs: 10_000,
    statementTimeoutMs: 20_000,
  });
});
afterAll(async () => {
  await db.$disconnect();
  await client.close();
});

async function trail() {
  return db.auditEntry.findMany({ orderBy: { sequence: 'asc' } });
}

describe('appending', () => {
  test('keeps the numbers without a gap and the chain whole, while eight write and every third gives up', async () => {
    const kept: string[] = [];
    const write = async (writer: number): Promise<void> => {
      for (let round = 1; round <= 6; round += 1) {
        const decisions = Array.from({ length: 1 + (round % 3) }, () => decision(writer * 10 + round));
        const isGivenUp = (writer + round) % 3 === 0;
        const writing = db.$transaction(async (tx) => {
          await appendDecisions(tx, decisions);
          if (isGivenUp) throw new Error('given up');
        });
        if (isGivenUp) await expect(writing).rejects.toThrow('given up');
        else {
          await writing;
          kept.push(...decisions.map(({ id }) => id));
        }
      }
    };

    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));

    const entries = await trail();
    expect(entries.map(({ sequence }) => Number(sequence))).toEqual(kept.map((_, index) => index + 1));
    expect(entries.map(({ id }) => id).toSorted()).toEqual(kept.toSorted());
    expect(await verifyAuditChain(db, {})).toMatchObject({ entriesChecked: kept.length, faultCount: 0 });
  });

  test('keeps the order of the decisions of one transaction, and seals each behind the one before it', async () => {
    const decisions = [1, 2, 3].map((number) => decision(number));
    await db.$transaction((tx) => appendDecisions(tx, decisions));

    const entries = (await trail()).slice(-3);
    expect(entries.map(({ id }) => id)).toEqual(decisions.map(({ id }) => id));
    const [first, second, third] = entries;
    expect([second?.previousHash, third?.previousHash]).toEqual([first?.hash, second?.hash]);
    expect(entries.map(({ sealedAt }) => sealedAt)).toEqual(
      entries.map(({ sealedAt }) => sealedAt).toSorted((a, b) => a.getTime() - b.getTime()),
    );
  });

  test('holds nobody up before it: who works for long is overtaken, and numbered by the order of commits', async () => {
    const slow = decision(1);
    const quick = decision(2);

    await db.$transaction(async (working) => {
      await working.$executeRaw`UPDATE jobs SET progress = 0 WHERE false`;
      // Were the chain held from the start of a transaction, this one would never end.
      await db.$transaction((tx) => appendDecisions(tx, [quick]));
      await appendDecisions(working, [slow]);
    });

    expect((await trail()).slice(-2).map(({ id }) => id)).toEqual([quick.id, slow.id]);
  });

  test('of nothing changes nothing', async () => {
    const before = await db.auditChainHead.findMany();
    await db.$transaction((tx) => appendDecisions(tx, []));
    await db.$queryRaw`SELECT append_audit_entries('[]')`;
    expect(await db.auditChainHead.findMany()).toEqual(before);
  });

  test('is refused whole where the database refuses one of the decisions', async () => {
    const before = await db.auditChainHead.findMany();
    const twoLines = decision(2, { subject: 'improvement\n2' });
    await expect(
      db.$transaction((tx) => appendDecisions(tx, [decision(1), twoLines, decision(3)])),
    ).rejects.toThrow(/pick_audit_trail_lines_check/);
    await expect(
      db.$transaction((tx) => appendDecisions(tx, [decision(1, { subject: '-' })])),
    ).rejects.toThrow(/pick_audit_trail_hash_form_check/);
    expect(await db.auditChainHead.findMany()).toEqual(before);
  });
});

describe('the trail', () => {
  test.each([
    `UPDATE pick_audit_trail SET outcome = 'APPLIED' WHERE sequence = 1`,
    `DELETE FROM pick_audit_trail WHERE sequence = 1`,
    `TRUNCATE pick_audit_trail CASCADE`,
  ])('is append-only: %s', async (statement) => {
    const before = await trail();
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
    expect(await trail()).toEqual(before);
  });

  /** A next entry as it should be, but for what is said of it. */
  const insertNext = (said: Record<string, string> = {}): string => {
    const columns: Record<string, string> = {
      id: 'gen_random_uuid()',
      sequence: 'head.sequence + 1',
      kind: `'ACCESS'`,
      outcome: `'GRANTED'`,
      payload: `'{}'::jsonb`,
      recorded_at: 'to_timestamp(0)',
      sealed_at: 'clock_timestamp()',
      previous_hash: 'head.hash',
      ...said,
    };
    const members = Object.entries(columns).map(([name, value]) => `'${name}', ${value}`);
    return `INSERT INTO pick_audit_trail SELECT (r).* FROM (
      SELECT jsonb_populate_record(one, jsonb_build_object('hash', ${said['hash'] ?? 'audit_entry_hash(one)'})) AS r
      FROM audit_chain_head head, jsonb_populate_record(NULL::pick_audit_trail, jsonb_build_object(${members.join(', ')})) one) made`;
  };

  test.each([
    ['that is right in itself, but behind a head that stays where it is', insertNext()],
    ['with a gap before it', insertNext({ sequence: 'head.sequence + 2' })],
    ['below the first number', insertNext({ sequence: '0' })],
    ['that names another hash before it', insertNext({ previous_hash: `repeat('0', 64)` })],
    ['with a hash that is not its own', insertNext({ hash: `repeat('a', 64)` })],
  ])('takes no entry around append_audit_entries: one %s', async (_what, statement) => {
    const before = await trail();
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(
      /takes entries from append_audit_entries alone/,
    );
    expect(await trail()).toEqual(before);
  });

  test('is not decided upon where its head was changed', async () => {
    const { head } = await verifyAuditChain(db, {});
    await expect(
      db.$transaction(async (tx) => {
        await tx.$executeRaw`UPDATE audit_chain_head SET sequence = sequence - 1`;
        await appendDecisions(tx, [decision(1)]);
      }),
    ).rejects.toMatchObject({
      code: 'AUDIT_CHAIN_BROKEN',
      message: expect.stringContaining(`the newest entry is ${head?.sequence}`) as unknown,
    });
  });
});
