import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { createLegacyWorld } from './support/legacy-world.ts';
import { stateOf } from './support/state-of.ts';
import { PROCESS_ENV } from '../../support/process-env.ts';

let client: TestClient;

beforeAll(async () => {
  client = await openTestClient();
  await createLegacyWorld(client.db);
});
afterAll(() => client.close());

/** Runs the command as a process on the test's database. @returns its exit code and what it printed, both streams. */
function run(...options: string[]): Promise<{ code: number | string | null; output: string }> {
  const root = path.resolve(import.meta.dirname, '../../..');
  const env = { ...PROCESS_ENV, DATABASE_URL: client.url };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli/migrate-legacy.ts', ...options],
      { cwd: root, env },
      (error, out, err) => resolve({ code: error ? (error.code ?? null) : 0, output: out + err }),
    );
  });
}

test('the command migrates, refuses to do so twice, and rolls back to the state before', async () => {
  const before = await stateOf(client.db);
  const first = await run();
  expect(first.output).toContain('matchup_friction');
  expect(first.output).toMatch(/3403\s+│\s+3403/);
  expect(first.output).toContain('Columns of team_profiles without a place in V3: scout_notes');
  expect(first.output).toContain('team_strategies 50: found team 48 by the name MALAGA');
  expect(first.code).toBe(0);
  expect(await client.db.strategy.count()).toBe(351);

  const second = await run();
  expect(second.output).toContain('there are rows already: team_quantum_dna_v3 (99)');
  expect(second.code).toBe(1);

  const back = await run('--rollback');
  expect(back.output).toContain('Rolled back the migration');
  expect(back.code).toBe(0);
  expect(await stateOf(client.db)).toEqual(before);

  expect(await run('--rollback')).toMatchObject({ code: 1 });
});

test('the command lists rows that it cannot take, and refuses options that do not go together', async () => {
  await client.db.$executeRaw`UPDATE quantum.team_profiles SET tier = 'GOLD' WHERE team_name = 'Liverpool'`;
  const refused = await run();
  expect(refused.output).toContain('GOLD');
  expect(refused.output).toContain('is none of ELITE, TOP6, MID, BOTTOM');
  expect(refused.code).toBe(1);
  expect(await client.db.team.count()).toBe(0);

  const wrong = await run('--discard-later-changes');
  expect(wrong.output).toContain('--discard-later-changes goes with a --rollback');
  expect(wrong.code).toBe(1);
});

test('the command tells trouble with the database in one line', async () => {
  await client.db.$executeRaw`UPDATE quantum.team_profiles SET tier = 'ELITE' WHERE team_name = 'Liverpool'`;
  await client.db.$executeRawUnsafe(`
    CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS
      $$BEGIN RAISE EXCEPTION 'as the database says it' USING ERRCODE = '57014'; END$$`);
  await client.db.$executeRawUnsafe(`
    CREATE TRIGGER fail BEFORE INSERT OR DELETE ON quantum.quantum_strategies_v3
      FOR EACH ROW EXECUTE FUNCTION public.fail()`);
  const slow =
    /^the database took longer than it may, so nothing was changed: raise STATEMENT_TIMEOUT_MS.*\n$/;
  const refused = await run();
  expect(refused.output).toMatch(slow);
  expect(refused.code).toBe(1);
  await client.db.$executeRawUnsafe('ALTER TABLE quantum.quantum_strategies_v3 DISABLE TRIGGER fail');
  expect(await run()).toMatchObject({ code: 0 });
  await client.db.$executeRawUnsafe('ALTER TABLE quantum.quantum_strategies_v3 ENABLE TRIGGER fail');
  const back = await run('--rollback');
  expect(back.output).toMatch(slow);
  expect(back.code).toBe(1);
});
