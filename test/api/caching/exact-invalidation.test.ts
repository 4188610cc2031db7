import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createContext, dbOf } from '../../../src/graphql/context.ts';
import { callerNamed, heldTo } from '../access/support/callers-by-header.ts';
import { NOW, recordingLog, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { fromOutside, startCachingApi, type CachingApi } from './support/caching-api.ts';

let api: TestApi;
let one: CachingApi;
let other: CachingApi;

beforeAll(async () => {
  api = await startTestApi();
  await api.db.team.createMany({
    data: ['Arsenal', 'Chelsea', 'Everton'].map((teamName) => ({ teamName, league: 'Premier League' })),
  });
  one = await startCachingApi(api);
  other = await startCachingApi(api);
});
afterAll(async () => {
  await one.close();
  await other.close();
  await api.close();
});
beforeEach(async () => {
  await Promise.all([one.cache.settle(), other.cache.settle()]);
  one.outcomes.length = 0;
  other.outcomes.length = 0;
});

const TEAM = 'query Team($id: Int!) { team(databaseId: $id) { name league } }';
const TEAMS = '{ teams(orderBy: { field: NAME, direction: ASC }) { nodes { name league } } }';
const DEEP = 'query Deep($id: Int!) { team(databaseId: $id) { name strategies { nodes { strategyName } } } }';

/** A statement from outside, of which every process has heard. */
async function change(text: string): Promise<void> {
  await fromOutside(api.url, text);
  await Promise.all([one.cache.settle(), other.cache.settle()]);
}

const setLeague = (league: string, id: number): string =>
  `UPDATE quantum.team_quantum_dna_v3 SET league = '${league}' WHERE team_id = ${id}`;

test('the same question is answered from what is kept, with the same words', async () => {
  const first = await one.ask(TEAM, { id: 1 });
  expect(await one.ask(TEAM, { id: 1 })).toBe(first);
  expect(one.outcomes).toEqual(['kept', 'hit']);
  expect(first).toContain('Arsenal');
});

test('a row that changes takes with it the answers about it and the lists that it can be in, and no other', async () => {
  for (const query of [TEAM, DEEP]) await one.ask(query, { id: 2 });
  await one.ask(TEAM, { id: 3 });
  await one.ask(TEAMS);
  one.outcomes.length = 0;
  await change(setLeague('La Liga', 2));
  expect(await one.ask(TEAM, { id: 2 })).toContain('La Liga');
  expect(await one.ask(TEAMS)).toContain('La Liga');
  await one.ask(TEAM, { id: 3 });
  expect(one.outcomes).toEqual(['kept', 'kept', 'hit']);
});

test('a row that is added or removed changes the lists that hold such rows, also below another row', async () => {
  await one.ask(TEAMS);
  await one.ask(DEEP, { id: 1 });
  await change(`INSERT INTO quantum.quantum_strategies_v3 (team_id, strategy_name) VALUES (1, 'NEW_ONE')`);
  await change(`INSERT INTO quantum.team_quantum_dna_v3 (team_name) VALUES ('Fulham')`);
  expect(await one.ask(TEAMS)).toContain('Fulham');
  expect(await one.ask(DEEP, { id: 1 })).toContain('NEW_ONE');
  await change(`DELETE FROM quantum.team_quantum_dna_v3 WHERE team_name = 'Fulham'`);
  expect(await one.ask(TEAMS)).not.toContain('Fulham');
});

test('what a transaction has not committed changes nothing, and what it commits, everything', async () => {
  await one.ask(TEAM, { id: 1 });
  await change(`BEGIN; ${setLeague('Nowhere', 1)}; ROLLBACK`);
  await one.ask(TEAM, { id: 1 });
  expect(one.outcomes.at(-1)).toBe('hit');
  await change(`BEGIN; ${setLeague('Ligue 1', 1)}; COMMIT`);
  expect(await one.ask(TEAM, { id: 1 })).toContain('Ligue 1');
});

test('rows that are loaded as a restore or a replica loads them are told, and so is a TRUNCATE', async () => {
  await one.ask('{ trades { totalCount } }');
  await change(`SET session_replication_role = replica; ${setLeague('Serie A', 1)}`);
  expect(await one.ask(TEAM, { id: 1 })).toContain('Serie A');
  await one.ask(DEEP, { id: 1 });
  await change('TRUNCATE quantum.quantum_strategies_v3 CASCADE');
  expect(await one.ask(DEEP, { id: 1 })).not.toContain('NEW_ONE');
});

test('whoever changes something reads it next, and so does the other process once it has heard', async () => {
  const count = '{ trades { totalCount } }';
  expect(await one.ask(count)).toContain('"totalCount":0');
  expect(await other.ask(count)).toContain('"totalCount":0');
  for (const expected of [1, 2, 3]) {
    const recorded = await one.ask(
      'mutation { recordTrade(input: { tokenIn: "USDC", tokenOut: "SOL", amountIn: "10" }) { __typename ... on Error { message } } }',
    );
    expect(recorded).toContain('RecordTradePayload');
    expect(await one.ask(count)).toContain(`"totalCount":${expected}`);
    await other.cache.settle();
    expect(await other.ask(count)).toContain(`"totalCount":${expected}`);
  }
});

test('callers share what they may both read, and nothing with those who may do less', async () => {
  const SHARED = TEAM.replace('query Team', 'query Shared');
  await one.ask(SHARED, { id: 1 }, 'VIEWER');
  await one.ask(SHARED, { id: 1 }, 'VIEWER');
  await one.ask(SHARED, { id: 1 }, 'ADMIN');
  await one.ask(SHARED, { id: 1 }, heldTo('CATALOGUE_READ'));
  expect(one.outcomes).toEqual(['kept', 'hit', 'kept', 'kept']);
  expect(await one.ask(SHARED, { id: 1 }, heldTo('LEDGER_READ'))).toContain('FORBIDDEN');
  expect(one.outcomes).toHaveLength(4);
});

test.each([
  ['who asks', '{ viewer { name } }', 'caller'],
  ['an error', '{ team(databaseId: 1) { frictions(first: -1) { totalCount } } }', 'failed'],
  ['tables that tell no changes', '{ jobs { totalCount } }', 'untold'],
])('an answer that depends on %s is not kept', async (_what, query, outcome) => {
  await one.ask(query);
  await one.ask(query);
  expect(one.outcomes).toEqual([outcome, outcome]);
});

test('other variables, names and documents are other questions', async () => {
  const two = 'query A { team(databaseId: 1) { name } } query B { team(databaseId: 3) { name } }';
  await one.ask(TEAM, { id: 1 });
  expect(await one.ask(TEAM, { id: 3 })).toContain('Everton');
  expect(await one.ask(`${TEAM} `, { id: 3 })).toContain('Everton');
  expect(await one.ask(two.replace('query B', 'query C'))).toContain('errors');
});

test('what changes between the reading and the keeping is not kept', async () => {
  const deps = {
    db: api.db,
    clock: { now: () => NOW },
    log: recordingLog().log,
    access: { identify: () => Promise.resolve(callerNamed('ADMIN')) },
    queue: null,
    fitThreads: null,
    importDir: null,
  };
  const context = createContext(deps, 'asked', callerNamed('ADMIN'));
  const trace = one.cache.begin(context);
  if (trace === null) throw new Error('Changes are not heard.');
  await dbOf(context).team.findUnique({ where: { teamId: 1 } });
  await change(setLeague('Eredivisie', 1));
  one.cache.store('a key', trace, () => Buffer.from('{}'));
  expect(one.outcomes).toEqual(['changed']);
  expect(one.cache.lookup('a key')).toBeNull();
});

test('while changes are not heard nothing kept is answered, and afterwards all is kept anew', async () => {
  await one.ask(TEAM, { id: 1 });
  await fromOutside(
    api.url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'quantum-sovereign changes'`,
  );
  await fromOutside(api.url, setLeague('MLS', 1));
  await expect.poll(() => one.ask(TEAM, { id: 1 }), { timeout: 3_000 }).toContain('MLS');
  await expect
    .poll(
      async () => {
        await one.ask(TEAM, { id: 1 });
        return one.outcomes.at(-1);
      },
      { timeout: 5_000 },
    )
    .toBe('hit');
  expect(await one.ask(TEAM, { id: 1 })).toContain('MLS');
});
