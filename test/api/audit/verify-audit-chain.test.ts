import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendDecisions } from '../../../src/modules/audit/actions/append-decisions.ts';
import { verifyAuditChain } from '../../../src/modules/audit/reads/verify-audit-chain.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { appendTrail, decision, verifiedAfter } from './support/trail.ts';

/** Several batches of the walk. */
const ENTRIES = 450;
const TRAIL = 'pick_audit_trail';

let client: TestClient;

beforeAll(async () => {
  client = await openTestClient();
  await appendTrail(client.db, ENTRIES);
});
afterAll(() => client.close());

/** Faults without their sentences. */
async function faultsAfter(...statements: string[]) {
  const { faults } = await verifiedAfter(client.db, statements);
  return faults.map(({ kind, sequence }) => [kind, sequence]);
}

function edit(sequence: number, set: string): string {
  return `UPDATE ${TRAIL} SET ${set} WHERE sequence = ${sequence}`;
}

/** Gives entries from a number on the hashes that their columns make, as somebody would who knows how. */
function rehash(from: number, to = from): string {
  return `DO $$ DECLARE row ${TRAIL}; before text; BEGIN
    SELECT hash INTO before FROM ${TRAIL} WHERE sequence = ${from - 1};
    FOR row IN SELECT * FROM ${TRAIL} WHERE sequence BETWEEN ${from} AND ${to} ORDER BY sequence LOOP
      row.previous_hash := coalesce(before, row.previous_hash);
      row.hash := audit_entry_hash(row);
      UPDATE ${TRAIL} SET previous_hash = row.previous_hash, hash = row.hash WHERE id = row.id;
      before := row.hash;
    END LOOP; END $$`;
}

describe('a trail that nobody touched', () => {
  test('is intact to its head, from its start, from any number, and with the head that was noted', async () => {
    const report = await verifyAuditChain(client.db, {});

    expect(report).toMatchObject({
      fromSequence: 1n,
      entriesChecked: ENTRIES,
      head: { sequence: BigInt(ENTRIES) },
      faults: [],
      faultCount: 0,
    });
    const hash = report.head?.hash ?? '';
    const expectedHead = { sequence: ENTRIES, hash };
    expect(await verifyAuditChain(client.db, { fromSequence: 401, expectedHead })).toEqual({
      ...report,
      fromSequence: 401n,
      entriesChecked: 50,
    });
    expect(await verifyAuditChain(client.db, { fromSequence: ENTRIES })).toMatchObject({
      entriesChecked: 1,
      faultCount: 0,
    });
    const start = { sequence: 0, hash: '0'.repeat(64) };
    expect(await verifyAuditChain(client.db, { expectedHead: start })).toMatchObject({ faultCount: 0 });
  });

  test.each([
    [{ fromSequence: 0 }, 'fromSequence: 0 is no number of an entry'],
    [{ fromSequence: 451 }, 'fromSequence: 451 lies behind the newest entry, 450'],
    [{ expectedHead: { sequence: -1, hash: '0'.repeat(64) } }, 'expectedHead.sequence: -1'],
    [{ expectedHead: { sequence: 1, hash: 'A'.repeat(64) } }, 'expectedHead.hash'],
    [{ expectedHead: { sequence: 0, hash: 'a'.repeat(64) } }, 'is not the hash before the first entry'],
  ])('refuses %j', async (request, rule) => {
    await expect(verifyAuditChain(client.db, request)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(rule) as unknown,
    });
  });

  test('ends between two batches when it is told to', async () => {
    await expect(verifyAuditChain(client.db, {}, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});

describe('one byte edited', () => {
  test.each([
    ["id = 'ffffffff-0000-4000-8000-000000000000'"],
    ["kind = 'IMPROVEMENT_TRANSITIOM'"],
    ["run_id = 'ffffffff-0000-4000-8000-000000000000'"],
    ['step = 0'],
    ['match_id = 1'],
    ["pick_id = 'ffffffff-0000-4000-8000-000000000000'"],
    ["subject = 'improvement:8'"],
    ['subject = NULL'],
    ["outcome = 'APPLIED'"],
    ["kick_off_at = '2026-05-01 12:00:00+00'"],
    ["recorded_at = recorded_at + interval '1 millisecond'"],
    ["sealed_at = sealed_at - interval '1 microsecond'"],
    ["previous_hash = overlay(previous_hash placing 'g' from 64)"],
    ['previous_hash = upper(previous_hash)'],
    ["hash = overlay(hash placing 'g' from 1)"],
    ['hash = upper(hash)'],
    [`payload = jsonb_set(payload, '{note}', '"Zürich ≠ Geneve"')`],
    // A double holds 15 to 17 digits, and JSON.parse reads no more: both of these are the same number to it.
    [`payload = jsonb_set(payload, '{lift}', ((payload ->> 'lift') || '0000000001')::jsonb)`],
    [`payload = jsonb_set(payload, '{number}', '7.0')`],
    [`payload = payload || '{"more": null}'`],
    [`payload = payload #- '{nested,list,1}'`],
  ])('is found by the number of its entry: %s', async (set) => {
    expect(await faultsAfter(edit(7, set))).toEqual([['TAMPERED', 7]]);
  });

  test.each([1, 2, 100, 101, 102, 200, 201, 449, 450])('is found in entry %i', async (sequence) => {
    expect(await faultsAfter(edit(sequence, `payload = payload || '{"number": 0}'`))).toEqual([
      ['TAMPERED', sequence],
    ]);
  });

  test('is found where the text that is hashed would read the same, and a check has been dropped', async () => {
    const drop = `ALTER TABLE ${TRAIL} DROP CONSTRAINT pick_audit_trail_hash_form_check,
      DROP CONSTRAINT pick_audit_trail_lines_check, ALTER outcome DROP NOT NULL`;
    const { db } = client;
    await db.$transaction((tx) => appendDecisions(tx, [decision(451, { subject: null })]));
    for (const set of [
      "subject = '-'",
      "kick_off_at = 'infinity'",
      "sealed_at = (to_char(sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00 BC')::timestamptz",
      "kind = kind || E'\\n-', outcome = NULL",
    ]) {
      expect(await faultsAfter(drop, edit(451, set)), set).toEqual([['TAMPERED', 451]]);
    }
  });
});

describe('entries made anew', () => {
  test('are found at the first entry that does not fit, where one was given the hash that it should have', async () => {
    expect(await faultsAfter(edit(7, "outcome = 'APPLIED'"), rehash(7))).toEqual([['BROKEN_LINK', 8]]);
  });

  test('are found at the head, where the newest one was', async () => {
    const newest = Number((await verifyAuditChain(client.db, {})).head?.sequence);
    expect(await faultsAfter(edit(newest, "outcome = 'APPLIED'"), rehash(newest))).toEqual([
      ['HEAD_MISMATCH', newest],
    ]);
  });

  test('are found by the head that was noted elsewhere, where everything was made anew', async () => {
    const { head } = await verifyAuditChain(client.db, {});
    const newest = Number(head?.sequence);
    const rewrite = [
      edit(7, "outcome = 'APPLIED'"),
      rehash(7, newest),
      `UPDATE audit_chain_head SET hash = (SELECT hash FROM ${TRAIL} WHERE sequence = ${newest})`,
    ];
    const expectedHead = { sequence: newest, hash: head?.hash ?? '' };

    expect((await verifiedAfter(client.db, rewrite)).faults).toEqual([]);
    for (const fromSequence of [1, newest]) {
      expect((await verifiedAfter(client.db, rewrite, { fromSequence, expectedHead })).faults).toMatchObject([
        { kind: 'REWRITTEN', sequence: newest },
      ]);
    }
  });
});

describe('entries that are gone', () => {
  test.each([
    ['sequence = 1', ['MISSING', 1]],
    ['sequence = 7', ['MISSING', 7]],
    ['sequence BETWEEN 150 AND 350', ['MISSING', 150]],
  ])('are missing where %s', async (where, fault) => {
    expect(await faultsAfter(`DELETE FROM ${TRAIL} WHERE ${where}`)).toEqual([fault]);
  });

  test('are cut off where they were the newest, or all', async () => {
    expect(await faultsAfter(`DELETE FROM ${TRAIL} WHERE sequence >= 450`)).toEqual([['TRUNCATED', 450]]);
    expect(await faultsAfter(`DELETE FROM ${TRAIL}`)).toEqual([['TRUNCATED', 1]]);
  });

  test('are found by the head that was noted elsewhere, where the head was set back', async () => {
    const { head } = await verifyAuditChain(client.db, {});
    const cut = [
      `DELETE FROM ${TRAIL} WHERE sequence > 440`,
      `UPDATE audit_chain_head SET sequence = 440, hash = (SELECT hash FROM ${TRAIL} WHERE sequence = 440)`,
    ];
    const expectedHead = { sequence: Number(head?.sequence), hash: head?.hash ?? '' };

    expect((await verifiedAfter(client.db, cut)).faults).toEqual([]);
    expect((await verifiedAfter(client.db, cut, { expectedHead })).faults).toMatchObject([
      { kind: 'TRUNCATED', sequence: 441 },
    ]);
  });

  test('are found where those behind them were given their numbers', async () => {
    const renumber = [
      `DELETE FROM ${TRAIL} WHERE sequence = 440`,
      `UPDATE ${TRAIL} SET sequence = -sequence WHERE sequence > 440`,
      `UPDATE ${TRAIL} SET sequence = -sequence - 1 WHERE sequence < 0`,
    ];

    const faults = await faultsAfter(...renumber);

    expect(faults.slice(0, 2)).toEqual([
      ['REORDERED', 440],
      ['REORDERED', 441],
    ]);
  });

  test('leave a walk that begins behind them without the entry that it rests on', async () => {
    const { faults } = await verifiedAfter(client.db, [`DELETE FROM ${TRAIL} WHERE sequence = 7`], {
      fromSequence: 8,
    });
    expect(faults).toMatchObject([{ kind: 'MISSING', sequence: 7, message: 'Entry 7 is missing.' }]);
  });
});

describe('entries in another order', () => {
  test.each([
    [7, 8],
    [3, 399],
  ])('are told with the numbers that they had: %i and %i exchanged', async (one, other) => {
    const { faults } = await verifiedAfter(client.db, [
      `UPDATE ${TRAIL} SET sequence = -1 WHERE sequence = ${one}`,
      `UPDATE ${TRAIL} SET sequence = ${one} WHERE sequence = ${other}`,
      `UPDATE ${TRAIL} SET sequence = ${other} WHERE sequence = -1`,
    ]);

    expect(faults).toMatchObject([
      {
        kind: 'REORDERED',
        sequence: one,
        message: `Entry ${one} is the one that was sealed as entry ${other}.`,
      },
      { kind: 'REORDERED', sequence: other },
    ]);
  });
});

describe('entries too many', () => {
  const copy = (sequence: string): string =>
    `INSERT INTO ${TRAIL} (sequence, id, kind, outcome, payload, recorded_at, sealed_at, previous_hash, hash)
     SELECT ${sequence}, gen_random_uuid(), kind, outcome, payload, recorded_at, sealed_at, previous_hash, hash
     FROM ${TRAIL} WHERE sequence = 200`;

  test('are found under a number that is taken, also at the border of two batches', async () => {
    const drop = `DROP INDEX pick_audit_trail_sequence_key`;
    expect(await faultsAfter(drop, copy('7'))).toContainEqual(['SURPLUS', 7]);
    expect(await faultsAfter(drop, copy('200'))).toContainEqual(['SURPLUS', 200]);
  });

  test('are found below the first number', async () => {
    expect(await faultsAfter(copy('-5'))).toEqual([['SURPLUS', 0]]);
  });

  test('are found behind the head, also under an absurd number', async () => {
    const newest = Number((await verifyAuditChain(client.db, {})).head?.sequence);
    expect(await faultsAfter(copy('sequence + 9e15'))).toEqual([
      ['MISSING', newest + 1],
      ['HEAD_MISMATCH', newest + 1],
      ['TAMPERED', 2_147_483_647],
    ]);
  });
});

describe('the head', () => {
  test.each([
    ["hash = repeat('a', 64)", 0],
    ['sequence = sequence + 5', 0],
    ['sequence = sequence - 5', -4],
  ])('is held to the newest entry: %s', async (set, distance) => {
    const newest = Number((await verifyAuditChain(client.db, {})).head?.sequence);
    expect(await faultsAfter(`UPDATE audit_chain_head SET ${set}`)).toEqual([
      ['HEAD_MISMATCH', newest + distance],
    ]);
  });

  test('is missed', async () => {
    const { faults, head } = await verifiedAfter(client.db, ['DELETE FROM audit_chain_head']);
    expect(head).toBeNull();
    expect(faults).toMatchObject([{ kind: 'HEAD_MISMATCH', message: 'The head of the chain is gone.' }]);
  });
});

test('of many faults the first are told, and all are counted', async () => {
  const { faults, faultCount, entriesChecked } = await verifiedAfter(client.db, [
    `UPDATE ${TRAIL} SET outcome = 'APPLIED' WHERE sequence BETWEEN 101 AND 300`,
  ]);

  expect(faults.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 20 }, (_, index) => 101 + index),
  );
  expect(faultCount).toBe(200);
  expect(entriesChecked).toBeGreaterThanOrEqual(ENTRIES);
});

test('entries that are appended while it walks are no faults, and are not looked at', async () => {
  const { db } = client;
  const before = await db.auditEntry.count();
  let appended = 0;
  // Each statement of the walk is followed by somebody's decision.
  const reader = new Proxy(db, {
    get: (target, name) =>
      name === '$queryRaw'
        ? async (...args: Parameters<typeof db.$queryRaw>) => {
            const rows = await target.$queryRaw(...args);
            await target.$transaction((tx) => appendDecisions(tx, [decision((appended += 1))]));
            return rows;
          }
        : (Reflect.get(target, name) as unknown),
  });

  const report = await verifyAuditChain(reader, {});

  expect(report).toMatchObject({ entriesChecked: before, faults: [], head: { sequence: BigInt(before) } });
  expect(await db.auditEntry.count()).toBe(before + appended);
  expect(appended).toBeGreaterThan(2);
  expect(await verifyAuditChain(db, {})).toMatchObject({ entriesChecked: before + appended, faultCount: 0 });
});
