import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../../src/db/client.ts';
import { applyMigrations } from '../../src/db/migrate/apply-migrations.ts';
import { readDatamodels } from '../../src/db/migrate/read-datamodels.ts';
import { verifyAuditChain } from '../../src/modules/audit/reads/verify-audit-chain.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts';
import { checkoutDir } from './support/data-folder.ts';
import { run } from './support/legacy-database.ts';
import { makeMigrationFolder, type MigrationFolder } from './support/migration-folder.ts';

const CHAINING = '20261129153025_durable_runs';
const migrationsDir = `${checkoutDir}prisma/migrations`;

let database: TestDatabase;
let folder: MigrationFolder;

beforeAll(async () => {
  [database, folder] = await Promise.all([createEmptyDatabase(), makeMigrationFolder()]);
});
afterAll(async () => {
  await Promise.all([database.drop(), folder.remove()]);
});

/** Applies the migrations whose names are meant, after those of before. */
async function apply(isMeant: (name: string) => boolean): Promise<void> {
  for (const name of (await readdir(migrationsDir)).filter(isMeant)) {
    await cp(join(migrationsDir, name), join(folder.path, name), { recursive: true });
  }
  const datamodels = await readDatamodels(`${checkoutDir}prisma/schema`);
  await applyMigrations({ url: database.url, migrationsDir: folder.path, datamodels });
}

test('entries of before the chain come out chained in the order in which they were recorded, with their picks', async () => {
  await apply((name) => name < CHAINING);
  await run(
    database.url,
    `INSERT INTO quantum.team_quantum_dna_v3 (team_name, league) VALUES ('Leeds', 'E0'), ('Luton', 'E0');
     INSERT INTO match_imports (file_name, sha256, kind, source, report, imported_at) VALUES ('a.csv', 'a', 'FIXTURES', 'made', '{}', now());
     INSERT INTO matches (division, season, home_team_id, away_team_id, played_on, kick_off_at, has_kick_off_time, known_at,
                          schedule_known_at, import_id)
       SELECT 'E0', '2025/26', 1, 2, '2026-05-01'::date + day, '2026-05-01 14:00+00'::timestamptz + day * interval '1 day', true,
              now(), now(), 1 FROM generate_series(1, 300) day;
     INSERT INTO pipeline_runs (id, mode, as_of, leagues, config, status, created_at) VALUES
       ('00000000-0000-4000-8000-000000000001', 'PAPER', '2026-05-01', '{}', '{}', 'COMPLETED', now()),
       ('00000000-0000-4000-8000-000000000002', 'SHADOW', '2026-05-01', '{}', '{}', 'COMPLETED', now());
     INSERT INTO pick_audit_trail (id, kind, run_id, match_id, outcome, payload, recorded_at)
       SELECT gen_random_uuid(), 'MATCH_DECISION', r.id, m.id, 'PICKED',
              jsonb_build_object('version', 2, 'edge', 0.1000, 'fixture', jsonb_build_object('kickOffAt', '2026-05-10T14:00:00.000Z')),
              timestamptz '2026-05-01' - m.id * interval '1 second'
       FROM pipeline_runs r, matches m;
     INSERT INTO pick_audit_trail (id, kind, outcome, payload, recorded_at)
       VALUES (gen_random_uuid(), 'ACCESS', 'GRANTED', '{"to": "somebody"}', '2026-05-02');
     INSERT INTO picks (id, run_id, match_id, audit_entry_id, strategy_name, market, selection, book, price, net_price, probability,
                        edge, kelly_fraction, stake_units, data_freshness, created_at)
       SELECT gen_random_uuid(), run_id, match_id, id, 'Made', 'MATCH_RESULT', 'HOME', 'PS', 2, 2, 0.6, 0.2, 0.2, 1, 'FRESH', now()
       FROM pick_audit_trail WHERE match_id = 7;`,
  );

  await apply((name) => name >= CHAINING);

  const db = createClient({
    url: database.url,
    poolSize: 2,
    connectTimeoutMs: 5_000,
    statementTimeoutMs: 20_000,
  });
  try {
    expect(await verifyAuditChain(db, {})).toMatchObject({
      entriesChecked: 601,
      head: { sequence: 601n },
      faults: [],
    });
    const entries = await db.auditEntry.findMany({ orderBy: { sequence: 'asc' } });
    const recorded = entries.map(({ recordedAt }) => recordedAt.getTime());
    expect(recorded).toEqual(recorded.toSorted((a, b) => a - b));
    // They were sealed when the chain was made, and claim no more than that.
    expect(entries.every(({ sealedAt }) => sealedAt.getTime() > Date.UTC(2026, 4, 2))).toBe(true);
    expect(entries[0]).toMatchObject({ matchId: 300, step: 0, kickOffAt: new Date('2026-05-10T14:00:00Z') });
    expect(entries.at(-1)).toMatchObject({ kind: 'ACCESS', step: null, kickOffAt: null });
    const picks = await db.pick.findMany({ include: { run: true }, orderBy: { runId: 'asc' } });
    expect(picks).toMatchObject([
      {
        isCounted: true,
        asOf: new Date('2026-05-01T00:00:00Z'),
        kickOffAt: new Date('2026-05-08T14:00:00Z'),
      },
      { isCounted: false, run: { mode: 'SHADOW' } },
    ]);
    await db.$executeRaw`
      SELECT append_audit_entries(jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'kind', 'ACCESS', 'outcome', 'REVOKED',
        'payload', '{}'::jsonb, 'recordedAt', now())))`;
    expect(await verifyAuditChain(db, {})).toMatchObject({ entriesChecked: 602, faults: [] });
  } finally {
    await db.$disconnect();
  }
});
