import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../../../src/modules/access/domain/caller.ts';
import type { Role } from '../../../src/modules/access/domain/role.ts';
import { LOCAL_USER } from '../../../src/modules/access/local-user.ts';
import { send } from '../graphql/support/execute.ts';
import type { TestApi } from '../graphql/support/test-api.ts';
import { startFilledApi } from '../robustness/support/filled-api.ts';
import { openCachedApi, type CachedApi } from './support/cached-api.ts';

let api: TestApi;
let psql: pg.Client;
let one: CachedApi;
let caller: Caller = LOCAL_USER;

beforeAll(async () => {
  api = await startFilledApi();
  psql = new pg.Client(api.url);
  await psql.connect();
});
afterAll(async () => {
  await psql.end();
  await api.close();
});
beforeEach(async () => {
  caller = LOCAL_USER;
  one = await openCachedApi(api, { access: { identify: () => Promise.resolve(caller) } });
});
afterEach(() => one.close());

const team = (id: number): string =>
  `{ node(id: "${Buffer.from(`Team:${id}`).toString('base64url')}") { ... on Team { databaseId name league } } }`;
const TEAMS = '{ teams(first: 100) { nodes { name league } } }';

async function asked(query: string, by: CachedApi = one, variables: unknown = {}): Promise<string> {
  await send(by.app, query, variables);
  return by.outcomes().join();
}

describe('an answer is kept', () => {
  test('and given again, as it was, until something it was made of changes', async () => {
    const first = await send(one.app, TEAMS);
    expect(await send(one.app, TEAMS)).toEqual(first);
    expect(one.outcomes()).toEqual(['kept', 'hit']);
    await psql.query(`UPDATE quantum.team_quantum_dna_v3 SET league = 'Elsewhere' WHERE team_id = 1`);
    await one.feed.settle();
    expect(JSON.stringify(await send(one.app, TEAMS))).toContain('Elsewhere');
    expect(one.outcomes()).toEqual(['kept']);
  });

  test('by the row: a change of another row leaves it, one of many rows does not', async () => {
    expect([await asked(team(1)), await asked(team(2)), await asked(TEAMS)]).toEqual([
      'kept',
      'kept',
      'kept',
    ]);
    await psql.query(`UPDATE quantum.team_quantum_dna_v3 SET league = 'There' WHERE team_id = 2`);
    await one.feed.settle();
    expect([await asked(team(1)), await asked(team(2)), await asked(TEAMS)]).toEqual(['hit', 'kept', 'kept']);
    await psql.query(
      `INSERT INTO quantum.team_quantum_dna_v3 (team_name) SELECT 'Club ' || n FROM generate_series(1, 21) n`,
    );
    await one.feed.settle();
    expect([await asked(team(1)), await asked(team(2)), await asked(TEAMS)]).toEqual([
      'kept',
      'kept',
      'kept',
    ]);
  });

  test('of nothing as well: what is not there is asked for anew when it has come', async () => {
    const missing = `{ team: node(id: "${Buffer.from('Team:990001').toString('base64url')}") { id } }`;
    expect([await asked(missing), await asked(missing)]).toEqual(['kept', 'hit']);
    await psql.query(
      `INSERT INTO quantum.team_quantum_dna_v3 (team_id, team_name) VALUES (990001, 'A new one')`,
    );
    await one.feed.settle();
    expect(await asked(missing)).toBe('kept');
  });

  test('for a document, an operation and variables exactly as they were sent', async () => {
    const query = 'query A($n: Int) { teams(first: $n) { totalCount } } query B { teams { totalCount } }';
    const sent = async (operationName: string, variables: unknown): Promise<string> => {
      await one.app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName, variables }),
      });
      return one.outcomes().join();
    };
    expect(await sent('A', { n: 1 })).toBe('kept');
    expect(await sent('A', { n: 2 })).toBe('kept');
    expect(await sent('A', { n: 1 })).toBe('hit');
    expect(await sent('A', {})).toBe('kept');
    expect(await sent('A', { n: null })).toBe('kept');
    expect(await sent('B', { n: 1 })).toBe('kept');
  });

  test('for callers who may do the same, and for no others', async () => {
    const as = async (id: string, role: Role, heldTo: Caller['heldTo'] = null): Promise<string> => {
      caller = { ...LOCAL_USER, kind: 'API_KEY', id, role, heldTo };
      return await asked('{ auditEntries { nodes { kind } } }');
    };
    expect(await as('key:a', 'ANALYST')).toBe('kept');
    expect(await as('key:b', 'ANALYST')).toBe('hit');
    expect(await as('key:c', 'ADMIN')).toBe('kept');
    expect(await as('key:d', 'ANALYST', ['PIPELINE_READ'])).toBe('kept');
    expect(await as('key:e', 'ANALYST', ['CATALOGUE_READ'])).toBe('');
  });

  test('within the room that there is: the one that was used last stays', async () => {
    const small = await openCachedApi(api, {}, { mostBytes: 16_000 });
    const page = (n: number): string => `{ teams(first: ${n}) { nodes { name alias: name other: name } } }`;
    expect(await asked(page(1), small)).toBe('kept');
    for (let n = 2; n < 30; n += 1) {
      await asked(page(n), small);
      await asked(page(1), small);
    }
    expect(await asked(page(1), small)).toBe('hit');
    expect(await asked(page(2), small)).toBe('kept');
    expect(small.cache.bytes).toBeLessThanOrEqual(16_000);
    expect(small.drops()).toContain('room 1');
    await small.close();
  });
});

describe('an answer is not kept', () => {
  test.each([
    ['with an error in it', '{ node(id: "nonsense") { id } }', 'failed'],
    ['that tells who asks', '{ viewer { name } }', 'caller'],
    ['that tells the time', '{ systemStatus { checkedAt } }', 'process'],
    ['that was made of rows that change in silence', '{ jobs { nodes { id } } }', 'untold'],
  ])('%s', async (_what, query, outcome) => {
    expect([await asked(query), await asked(query)]).toEqual([outcome, outcome]);
  });

  test('that was read while something changed', async () => {
    const { app } = one;
    await psql.query('BEGIN');
    await psql.query('LOCK TABLE quantum.team_aliases IN ACCESS EXCLUSIVE MODE');
    const slow = send(app, '{ teams { nodes { name aliases { alias } } } }');
    await expect.poll(waiting).toBe(1);
    await api.db.team.update({ where: { teamId: 1 }, data: { league: `while ${Math.random()}` } });
    await one.feed.settle();
    await psql.query('COMMIT');
    await slow;
    expect(one.outcomes()).toEqual(['changed']);
  });
});

async function waiting(): Promise<number> {
  const { rows } = await psql.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_locks WHERE NOT granted AND relation = 'quantum.team_aliases'::regclass`,
  );
  return rows[0]?.count ?? 0;
}

describe('a change is heard', () => {
  test('by whoever has made it with a mutation, before the mutation is answered', async () => {
    const tokens = '{ tokens(first: 100) { nodes { token } } }';
    await send(one.app, tokens);
    for (let n = 0; n < 20; n += 1) {
      const symbol = `READ${n}`;
      await send(
        one.app,
        `mutation { registerToken(input: { token: "${symbol}", decimals: 6, isUsdStablecoin: false }) { __typename } }`,
      );
      expect(JSON.stringify(await send(one.app, tokens))).toContain(symbol);
    }
  });

  test('by the other processes', async () => {
    const other = await openCachedApi(api);
    await send(other.app, TEAMS);
    await api.db.team.update({ where: { teamId: 1 }, data: { league: 'Told to all' } });
    await other.feed.settle();
    expect(JSON.stringify(await send(other.app, TEAMS))).toContain('Told to all');
    await other.close();
  });

  test('of rows that are loaded without rules, and of a table that is emptied', async () => {
    const aliases = '{ teams { nodes { aliases { alias } } } }';
    await asked(aliases);
    await psql.query(`SET session_replication_role = replica`);
    await psql.query(
      `INSERT INTO quantum.team_aliases (source, alias, team_id) VALUES ('test', 'A name', 1)`,
    );
    await psql.query(`RESET session_replication_role`);
    await one.feed.settle();
    expect(await asked(aliases)).toBe('kept');
    await psql.query(`TRUNCATE quantum.team_aliases`);
    await one.feed.settle();
    expect(await asked(aliases)).toBe('kept');
  });
});

describe('while changes may be missed', () => {
  test('nothing is kept, and nothing given; afterwards all is made anew', async () => {
    await asked(TEAMS);
    await psql.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'quantum-sovereign changes' AND datname = current_database()`,
    );
    await expect.poll(() => one.feed.isCurrent, { interval: 1 }).toBe(false);
    expect(await asked(TEAMS)).toBe('silent');
    await api.db.team.update({ where: { teamId: 1 }, data: { league: 'Missed' } });
    expect(await one.feed.ready()).toBe(true);
    expect(JSON.stringify(await send(one.app, TEAMS))).toContain('Missed');
    expect(one.outcomes()).toEqual(['kept']);
    expect(one.drops()).toEqual(['missed 1']);
  });

  test('a table that lost its triggers is found out', async () => {
    const quick = await openCachedApi(api, {}, { mostSilenceMs: 400 });
    const other = '{ strategyAdoptions { nodes { id } } }';
    const outcome = (): Promise<string> => asked(other, quick);
    await expect.poll(outcome, { timeout: 5_000 }).toBe('hit');
    await psql.query('ALTER TABLE strategy_adoptions DISABLE TRIGGER tell_changes');
    await expect.poll(outcome, { timeout: 5_000 }).toBe('untold');
    await psql.query('ALTER TABLE strategy_adoptions ENABLE ALWAYS TRIGGER tell_changes');
    await quick.close();
  });
});
