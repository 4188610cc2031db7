import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeDifference } from '../../src/db/adopt/describe-difference.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { drift, run } from './support/legacy-database.ts';
import { query } from './support/query.ts';
import { refusalOf } from './support/refusal-of.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(() => database.drop());

async function driftAfter(change: string): Promise<string[]> {
  await run(database.url, change);
  return (await drift(database.url)).differences.map(describeDifference);
}

test('a database that the migrations made has no drift, and none is left behind', async () => {
  expect(await drift(database.url)).toEqual({ differences: [], kept: [] });
  const references = `SELECT datname FROM pg_database WHERE datname LIKE '%sovereign_reference%'`;
  // Another file of tests may be comparing just now: its database goes, too.
  await expect.poll(() => query(database.url, references), { timeout: 20_000 }).toEqual([]);
});

test('what is missing is told by name', async () => {
  const told = await driftAfter(`
    DROP TRIGGER append_only ON public.pick_audit_trail;
    ALTER TABLE public.picks DROP CONSTRAINT picks_stake_check;
    DROP VIEW public.archived_improvements;
    DROP INDEX quantum.team_quantum_dna_v3_tags_idx;
    DROP INDEX quantum.quantum_friction_matrix_v3_pair_key;
    ALTER TABLE public.match_revisions DROP CONSTRAINT match_revisions_match_id_fkey;
    ALTER TABLE public.jobs DROP COLUMN alive_at;
    ALTER TABLE public.matches ALTER created_at DROP DEFAULT;
    DROP TABLE public.legacy_migrations`);

  expect(told.toSorted()).toEqual([
    'public.archived_improvements (view): missing',
    'public.jobs.alive_at: missing: timestamp(3) with time zone',
    'public.legacy_migrations: missing: a table',
    'public.match_revisions match_revisions_match_id_fkey (foreign key): missing: FOREIGN KEY (match_id) REFERENCES public.matches(id) ON UPDATE CASCADE ON DELETE CASCADE',
    'public.matches.created_at (default): missing: default CURRENT_TIMESTAMP',
    'public.pick_audit_trail append_only (trigger): missing',
    'public.picks picks_stake_check (check): missing: CHECK ((stake_units > (0)::numeric))',
    'quantum.quantum_friction_matrix_v3 quantum_friction_matrix_v3_pair_key (index): missing: unique btree (LEAST(team_home_id, team_away_id), GREATEST(team_home_id, team_away_id))',
    'quantum.team_quantum_dna_v3 team_quantum_dna_v3_tags_idx (index): missing: gin (narrative_fingerprint_tags)',
  ]);
});

test('what is extra is told by name, also on the tables of the contract', async () => {
  const told = await driftAfter(`
    CREATE TRIGGER silent BEFORE UPDATE ON public.picks FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();
    ALTER TABLE trading.trades ADD CONSTRAINT small CHECK (amount_in < 10);
    CREATE INDEX by_book ON public.picks (book);
    ALTER TABLE public.jobs ADD COLUMN note text;
    CREATE VIEW public.mine AS SELECT id FROM public.jobs;
    CREATE FUNCTION public.one() RETURNS int LANGUAGE sql AS 'SELECT 1'`);

  expect(told.map((line) => line.split(': extra')[0]).toSorted()).toEqual([
    'public.jobs.note',
    'public.mine (view)',
    'public.one() (function)',
    'public.picks by_book (index)',
    'public.picks silent (trigger)',
    'trading.trades small (check)',
  ]);
});

test('what is different is told with what is expected and what was found', async () => {
  const told = await driftAfter(`
    CREATE OR REPLACE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
    CREATE OR REPLACE VIEW public.archived_improvements AS
      SELECT * FROM public.strategy_improvements WHERE archived_at IS NOT NULL;
    ALTER TYPE public.dna_origin ADD VALUE 'GUESSED';
    ALTER TABLE public.picks ALTER stake_units TYPE numeric(12, 4), ALTER edge DROP NOT NULL;
    ALTER TABLE public.jobs ALTER progress SET DEFAULT 1;
    DROP INDEX quantum.team_quantum_dna_v3_league_idx;
    CREATE INDEX team_quantum_dna_v3_league_idx ON quantum.team_quantum_dna_v3 (league, tier);
    ALTER TABLE quantum.team_aliases DROP CONSTRAINT team_aliases_team_id_fkey,
      ADD FOREIGN KEY (team_id) REFERENCES quantum.team_quantum_dna_v3 (team_id) ON UPDATE CASCADE;
    ALTER TABLE public.pick_audit_trail DISABLE TRIGGER append_only`);

  for (const part of [
    'public.refuse_change() (function): expected CREATE OR REPLACE FUNCTION',
    'public.archived_improvements (view): expected SELECT',
    'public.dna_origin (enum): expected COMPUTED, IMPORTED, found COMPUTED, IMPORTED, GUESSED',
    'public.picks.stake_units: expected numeric(11,4), found numeric(12,4)',
    'public.picks.edge (nullability): expected NOT NULL, found may be NULL',
    'public.jobs.progress (default): expected default 0, found default 1',
    'quantum.team_quantum_dna_v3 team_quantum_dna_v3_league_idx (index): expected btree (league), found btree (league, tier)',
    'quantum.team_aliases team_aliases_team_id_fkey (foreign key): expected FOREIGN KEY',
    'public.pick_audit_trail append_only (trigger): expected CREATE TRIGGER',
  ])
    expect(
      told.filter((line) => line.startsWith(part)),
      part,
    ).toHaveLength(1);
  // The triggers that call the function are the same: it is told once, as a function.
  expect(told.filter((line) => line.includes('(trigger)'))).toHaveLength(1);
});

test('other names, a validated check, tables of others and their schemas are no drift', async () => {
  const told = await driftAfter(`
    ALTER TABLE trading.trades RENAME CONSTRAINT trades_status_check TO ck_status;
    ALTER TABLE trading.trades VALIDATE CONSTRAINT ck_status;
    ALTER INDEX quantum.team_quantum_dna_v3_league_idx RENAME TO ix_league;
    ALTER TABLE quantum.quantum_strategies_v3 RENAME CONSTRAINT quantum_strategies_v3_pkey TO pk_strategies;
    ALTER TRIGGER set_updated_at ON quantum.team_quantum_dna_v3 RENAME TO touch;
    ALTER TABLE public.jobs ALTER kind TYPE varchar;
    CREATE TABLE public.theirs (id int);
    CREATE SCHEMA pgboss; CREATE TABLE pgboss.job (id int); CREATE FUNCTION pgboss.f() RETURNS int LANGUAGE sql AS 'SELECT 1'`);

  expect(told).toEqual([]);
});

test('a database that lacks migrations is told to apply them first', async () => {
  await run(database.url, `DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_catalogue'`);

  const refusal = await refusalOf(drift(database.url));

  expect(refusal).toMatchObject({ code: 'CONFLICT' });
  expect(refusal.message).toContain('20261121072401_catalogue. First: npm run db:migrate');
});
