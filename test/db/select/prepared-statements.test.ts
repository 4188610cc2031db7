import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, createPool } from '../../../src/db/client.ts';
import { databaseFaultOf } from '../../../src/db/database-fault.ts';
import { StatementNames } from '../../../src/db/select/statement-names.ts';
import { databaseTroubleOf } from '../../../src/graphql/errors/database-trouble.ts';
import { openTwoClients, type TwoClients } from './support/two-clients.ts';

let clients: TwoClients;

beforeAll(async () => {
  clients = await openTwoClients();
  await clients.prisma.team.createMany({ data: [{ teamName: 'A' }, { teamName: 'B' }] });
});
afterAll(() => clients.close());

const settings = { poolSize: 1, connectTimeoutMs: 5_000, statementTimeoutMs: 5_000 };

function openOne(more: object = {}) {
  const pool = createPool({ ...settings, ...more, url: clients.url });
  return { pool, db: createClient({ ...settings, ...more, pool, url: clients.url }) };
}

const PREPARED = `SELECT statement AS text FROM pg_prepared_statements WHERE statement LIKE '%team_quantum_dna_v3%'`;

async function preparedOn(pool: TwoClients['pool']): Promise<string[]> {
  return (await pool.query<{ text: string }>(PREPARED)).rows.map(({ text }) => text);
}

describe('a statement', () => {
  test('is prepared when it comes again, whatever its values, by either way of reading', async () => {
    const { pool, db } = openOne();
    await db.team.findMany({ where: { teamId: { gt: 0 } }, select: { teamName: true }, take: 5 });
    expect(await preparedOn(pool)).toEqual([]);
    for (const teamId of [1, 2, 3]) {
      await db.team.findMany({ where: { teamId: { gt: teamId } }, select: { teamName: true }, take: 5 });
      await db.team.findMany({
        where: { teamName: { contains: String(teamId) } },
        select: { teamName: true },
      });
    }
    expect(await preparedOn(pool)).toHaveLength(2);
    await db.$disconnect();
  });

  test('is never prepared where that is switched off', async () => {
    const { pool, db } = openOne({ preparedStatements: false });
    for (let turn = 0; turn < 3; turn += 1)
      await db.team.findMany({ where: { teamName: { contains: 'A' } } });
    for (let turn = 0; turn < 3; turn += 1) await db.team.findMany();
    expect(await preparedOn(pool)).toEqual([]);
    await db.$disconnect();
  });

  test('is prepared anew after the type of a column has changed', async () => {
    const { pool, db } = openOne();
    const read = () => db.team.findMany({ select: { teamName: true, tier: true }, take: 1 });
    const first = [await read(), await read()];
    await pool.query('ALTER TABLE quantum.team_quantum_dna_v3 ALTER COLUMN tier TYPE varchar(90)');
    expect([await read(), await read(), await read()]).toEqual([...first, first[0]]);
    await db.$disconnect();
  });
});

describe('names', () => {
  test('are given to what comes again, each once', () => {
    const names = new StatementNames();
    const given = ['a', 'a', 'b', 'a', 'b', 'b'].map((text) => names.nameOf(text));
    expect(given).toEqual([undefined, 'q1', undefined, 'q1', 'q2', 'q2']);
  });

  test('are given to reads alone', () => {
    const names = new StatementNames();
    const texts = ['UPDATE t SET a = 1', ' select 1', 'WITH a AS (DELETE FROM t) SELECT 1', 'SELECTED'];
    texts.forEach((text) => names.nameOfRead(text));
    expect(texts.map((text) => names.nameOfRead(text))).toEqual([undefined, 'q1', undefined, undefined]);
  });

  test('are lost by what was not asked for since 200 others, and never given twice', () => {
    const names = new StatementNames();
    for (const text of ['old', 'old', 'used', 'used']) names.nameOf(text);
    for (let other = 0; other < 199; other += 1) {
      names.nameOf(`other ${other}`);
      names.nameOf(`other ${other}`);
    }
    expect(names.nameOf('used')).toBe('q2');
    expect([names.nameOf('old'), names.nameOf('old')]).toEqual([undefined, 'q202']);
  });

  test('are not lost by what comes once', () => {
    const names = new StatementNames();
    for (const text of ['used', 'used']) names.nameOf(text);
    for (let other = 0; other < 3_000; other += 1) names.nameOf(`other ${other}`);
    expect([names.nameOf('used'), names.nameOf('other 0'), names.given]).toEqual(['q1', undefined, 1]);
  });

  test('do not gather on a connection: one that may hold 200 that are forgotten is closed', async () => {
    const { pool, db } = openOne();
    const pidOf = async () =>
      (await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid;
    await db.team.findFirst();
    const before = await pidOf();
    for (let other = 0; other < 201; other += 1) {
      pool.statementNames?.nameOf(`other ${other}`);
      pool.statementNames?.nameOf(`other ${other}`);
    }
    await db.team.findFirst();
    const after = await pidOf();
    expect(after).not.toBe(before);
    await db.team.findFirst();
    expect(await pidOf()).toBe(after);
    await db.$disconnect();
  });
});

describe('a fault', () => {
  const codeOf = async (run: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await run.then(
      () => null,
      (failure: unknown) => failure,
    );
    return [databaseFaultOf(error), databaseTroubleOf(error)?.code];
  };

  test('of time is told as one', async () => {
    const { db, pool } = openOne({ statementTimeoutMs: 200 });
    await db.team.findMany();
    const held = await clients.pool.connect();
    try {
      await held.query('BEGIN; LOCK TABLE quantum.team_quantum_dna_v3');
      expect(await codeOf(db.team.findMany())).toEqual(['TIMEOUT', 'LIMIT_EXCEEDED']);
    } finally {
      await held.query('ROLLBACK');
      held.release();
    }
    expect(pool.totalCount).toBe(0);
    await db.$disconnect();
  });

  test('of a busy pool is told as one', async () => {
    const { db, pool } = openOne({ poolWaitMs: 50 });
    const held = await pool.connect();
    expect(await codeOf(db.team.findMany())).toEqual(['UNREACHABLE', 'UNAVAILABLE']);
    held.release();
    await db.$disconnect();
  });

  test('of a lost connection is told as one, and ends nothing else', async () => {
    const { db, pool } = openOne();
    const pid = (await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid;
    const held = await clients.pool.connect();
    await held.query('BEGIN; LOCK TABLE quantum.team_quantum_dna_v3');
    const waiting = codeOf(db.team.findMany());
    await expect
      .poll(
        async () =>
          (await held.query('SELECT 1 FROM pg_locks WHERE pid = $1 AND NOT granted', [pid])).rowCount,
      )
      .toBe(1);
    await held.query('SELECT pg_terminate_backend($1)', [pid]);
    expect(await waiting).toEqual(['UNREACHABLE', 'UNAVAILABLE']);
    await held.query('ROLLBACK');
    held.release();
    expect(await db.team.findMany()).toHaveLength(2);
    await db.$disconnect();
  });

  test('of a server that is not there is told as one', async () => {
    const db = createClient({ ...settings, url: 'postgresql://nobody@127.0.0.1:1/none' });
    expect(await codeOf(db.team.findMany())).toEqual(['UNREACHABLE', 'UNAVAILABLE']);
    await db.$disconnect();
  });
});

test('observers hear of every statement and how it ended', async () => {
  const heard: unknown[] = [];
  const observers = [{ begin: (text: string) => (failure: unknown) => heard.push([text, failure]) }];
  const db = createClient({ ...settings, url: clients.url, observers });
  await db.teamAlias.findMany({ select: { alias: true } });
  expect(heard).toEqual([[`SELECT t1."alias" FROM "quantum"."team_aliases" t1`, null]]);
  await db.$disconnect();
});
