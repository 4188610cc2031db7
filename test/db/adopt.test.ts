import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createClient } from '../../src/db/client.ts';
import type { PrismaClient } from '../../src/db/generated/client.ts';
import { importTexts } from '../api/graphql/support/import-files.ts';
import { send } from '../api/graphql/support/execute.ts';
import { NOW } from '../api/graphql/support/test-api.ts';
import { matchFile, playedRow } from '../support/match-file.ts';
import type { TestDatabase } from '../support/database.ts';
import {
  adopt,
  createLegacyDatabase,
  drift,
  hashRows,
  LEGACY_TABLES,
  run,
  stateOf,
} from './support/legacy-database.ts';
import { query } from './support/query.ts';
import { everyoneIsAdmin } from '../support/everyone-is-admin.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await createLegacyDatabase();
});

afterEach(() => database.drop());

async function withClient<T>(use: (db: PrismaClient) => Promise<T>): Promise<T> {
  const timeouts = { connectTimeoutMs: 5_000, statementTimeoutMs: 20_000 };
  const db = createClient({ url: database.url, poolSize: 5, ...timeouts });
  try {
    return await use(db);
  } finally {
    await db.$disconnect();
  }
}

test('a database that was made by hand is adopted, and every row of it is what it was', async () => {
  const before = await hashRows(database.url);

  const adoption = await adopt(database.url);

  expect(adoption.state).toBe('DONE');
  expect(adoption.present.map((name) => name.slice(15))).toEqual([
    'legacy_quantum',
    'legacy_improvements',
    'legacy_trading',
  ]);
  expect(adoption.applied[0]).toBe('20260101000005_matches_runs_jobs');
  const after = await hashRows(database.url, before);
  expect(after).toEqual(before);
  for (const table of LEGACY_TABLES) expect(after[table]?.rows.length, table).toBeGreaterThan(0);
});

test('an adopted database is served: teams with their text, numbers and times', async () => {
  await adopt(database.url);

  await withClient(async (db) => {
    const app = createApp({
      db,
      clock: { now: () => NOW },
      log: pino({ level: 'silent' }),
      access: everyoneIsAdmin,
      queue: null,
      fitThreads: null,
      importDir: null,
    });
    const answer = await send(app, '{ teams(first: 10) { totalCount nodes { databaseId name league } } }');
    expect(answer).toEqual({
      data: {
        teams: {
          totalCount: 3,
          nodes: expect.arrayContaining([
            { databaseId: 146, name: 'Liverpool', league: 'Premier League' },
            { databaseId: 1, name: 'Atlético Madrid', league: 'La Liga' },
            { databaseId: 2, name: 'Beşiktaş', league: null },
          ]) as unknown,
        },
      },
    });
    const liverpool = await db.team.findUniqueOrThrow({ where: { teamId: 146 } });
    expect(liverpool).toMatchObject({
      winRate: 61.5,
      narrativeFingerprintTags: ['GEGENPRESS', 'GK_Alisson', 'COMEBACK_KING', 'GK_LEAKY'],
      marketDna: { empirical_profile: { avg_edge: 0.651 } },
      createdAt: new Date('2025-08-01T08:00:00.123Z'),
    });
  });
});

test('an adopted database takes matches: new teams are registered above the numbers that were given', async () => {
  await adopt(database.url);

  await withClient(async (db) => {
    await importTexts(db, { 'E0_2526.csv': matchFile([playedRow({ HomeTeam: 'Liverpool' })]) });
    const teams = await db.team.findMany({
      select: { teamId: true, teamName: true },
      orderBy: { teamId: 'asc' },
    });
    expect(teams).toEqual([
      { teamId: 1, teamName: 'Atlético Madrid' },
      { teamId: 2, teamName: 'Beşiktaş' },
      { teamId: 146, teamName: 'Liverpool' },
      { teamId: 147, teamName: 'Chelsea' },
    ]);
    const strategy = await db.strategy.create({ data: { teamId: 147, strategyName: 'UNDER_25' } });
    expect(strategy.strategyId).toBe(43);
    const trade = await db.trade.create({
      data: { tokenIn: 'SOL', tokenOut: 'USDC', amountIn: '1', gasUsed: 5000n },
    });
    expect(trade).toMatchObject({ id: 4, status: 'PENDING', aiDecisionId: null });
  });
});

test('what a check says is what the adoption does, and a check keeps nothing', async () => {
  const before = await stateOf(database.url);

  const foretold = await adopt(database.url, true);

  expect(foretold.state).toBe('POSSIBLE');
  expect(await stateOf(database.url)).toBe(before);
  const { added, kept, present } = await adopt(database.url);
  expect({ added, kept, present }).toEqual({
    added: foretold.added,
    kept: foretold.kept,
    present: foretold.present,
  });
});

test('an adopted database has nothing left to adopt', async () => {
  await adopt(database.url);
  const state = await stateOf(database.url);

  expect(await adopt(database.url)).toMatchObject({ state: 'NOTHING', added: [], applied: [] });
  expect(await adopt(database.url, true)).toMatchObject({ state: 'NOTHING' });
  expect(await stateOf(database.url)).toBe(state);
});

test('of two adoptions at once one adopts and the other finds nothing to do', async () => {
  const states = await Promise.all([adopt(database.url), adopt(database.url)]);

  expect(states.map(({ state }) => state).toSorted()).toEqual(['DONE', 'NOTHING']);
});

test('trades without the last four columns are given them, with their index and their decision', async () => {
  await adopt(database.url);

  const columns = await query(
    database.url,
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'trading' AND table_name = 'trades' AND ordinal_position > 17 ORDER BY ordinal_position`,
  );
  expect(columns).toEqual([
    { name: 'ai_decision_id', type: 'integer' },
    { name: 'execution_time_ms', type: 'integer' },
    { name: 'gas_used', type: 'bigint' },
    { name: 'confidence_score', type: 'double precision' },
  ]);
  const insert = `INSERT INTO trading.trades (token_in, token_out, amount_in, ai_decision_id) VALUES ('a', 'b', 1, 99)`;
  await expect(query(database.url, insert)).rejects.toThrow('trades_ai_decision_id_fkey');
});

test('rules that are there under other names are not made again, others are added', async () => {
  const { added, kept } = await adopt(database.url);

  const made = added.map(({ name }) => name);
  for (const there of [
    'team_quantum_dna_v3_tier_check',
    'team_name_key',
    'league_idx',
    'params_season_key',
    'home_id_fkey',
  ])
    expect(made.filter((name) => name.includes(there))).toEqual([]);
  expect(made).not.toContain('public.archived_improvements');
  expect(made).not.toContain('quantum.team_quantum_dna_v3 set_updated_at');
  expect(made).not.toContain('trading.trades trades_status_check');
  expect(made).toContain('quantum.team_quantum_dna_v3 team_quantum_dna_v3_tags_idx');
  expect(made).toContain('quantum.quantum_strategies_v3 quantum_strategies_v3_team_id_fkey');
  // An index of another order has the name: ours gets another.
  const index = added.find(({ name }) => name.endsWith('trades_timestamp_idx'));
  expect(index?.statements).toEqual([
    'CREATE INDEX "trades_timestamp_idx_2" ON trading.trades USING btree ("timestamp");',
  ]);
  expect(kept.map(({ name }) => name)).toContain('quantum.team_quantum_dna_v3.scouted_by');
});

test('a view of the name of ours stays readable under another name', async () => {
  await run(database.url, `CREATE VIEW public.strategies_ranking AS SELECT 'S' AS tier`);

  expect(await adopt(database.url)).toMatchObject({ state: 'DONE' });

  const views = await query(database.url, 'SELECT tier FROM public.strategies_ranking_before_adoption');
  expect(views).toEqual([{ tier: 'S' }]);
});

test('a view of archived improvements that somebody wrote otherwise is kept, and told', async () => {
  const theirs = 'SELECT id, archived_reason FROM public.strategy_improvements WHERE archived_at IS NOT NULL';
  await run(
    database.url,
    `DROP VIEW public.archived_improvements; CREATE VIEW public.archived_improvements AS ${theirs}`,
  );

  const { kept } = await adopt(database.url);

  expect(kept.map(({ name }) => name)).toContain('public.archived_improvements');
  expect(await query(database.url, 'SELECT id FROM public.archived_improvements')).toEqual([{ id: 5 }]);
});

test('a check of ours that rows break is left out and told, and these rows can be written', async () => {
  await run(
    database.url,
    `UPDATE quantum.quantum_strategies_v3 SET market_family = 'CORNERS' WHERE strategy_id = 42`,
  );
  const before = await hashRows(database.url);

  const { kept } = await adopt(database.url);

  const told = kept.find(({ name }) => name.endsWith('quantum_strategies_v3_family_check'));
  expect(told?.found).toMatch(/^row /);
  expect(await hashRows(database.url, before)).toEqual(before);
  const inDrift = await drift(database.url);
  expect(inDrift.differences).toEqual([]);
  expect(inDrift.kept.map(({ name }) => name)).toContain(told?.name);
  await run(
    database.url,
    'UPDATE quantum.quantum_strategies_v3 SET is_active = false WHERE strategy_id = 42',
  );
});

test('what an adoption kept is listed and is no drift, what is changed afterwards is', async () => {
  await adopt(database.url);

  const { differences, kept } = await drift(database.url);
  expect(differences).toEqual([]);
  expect(kept.map(({ name }) => name)).toContain('quantum.team_quantum_dna_v3.scouted_by');

  await run(
    database.url,
    `ALTER TABLE quantum.team_quantum_dna_v3 DROP CONSTRAINT ck_teams_tier; DROP INDEX quantum.ix_teams_league;
     ALTER TABLE public.jobs ADD COLUMN note text`,
  );
  const names = (await drift(database.url)).differences.map(({ name }) => name);
  expect(names.toSorted()).toEqual([
    'public.jobs.note',
    'quantum.team_quantum_dna_v3 team_quantum_dna_v3_league_idx',
    'quantum.team_quantum_dna_v3 team_quantum_dna_v3_tier_check',
  ]);
});
