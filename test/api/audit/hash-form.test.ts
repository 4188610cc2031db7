import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashedText } from '../../../src/modules/audit/domain/sealed-entry.ts';
import { readSealedEntriesById } from '../../../src/modules/audit/reads/read-sealed-entries.ts';
import { sha256 } from '../../../src/shared/canonical-hash.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { appendTrail } from './support/trail.ts';

let client: TestClient;
let readme: string;

beforeAll(async () => {
  client = await openTestClient();
  readme = await readFile(new URL('../../../src/modules/audit/README.md', import.meta.url), 'utf8');
});
afterAll(() => client.close());

/** The blocks of one language, as a reader copies them. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)\\n\`\`\`$`, 'gms'))].map(
    ([, block]) => block ?? '',
  );
}

test('the worked example hashes to what the README says, here and in the database, and is read back as that text', async () => {
  const [text = '', hash] = blocks('text');
  const lines = text.split('\n');
  const [previousHash, sequence, id, kind, runId, step, matchId, pickId, subject, outcome] = lines;
  const [kickOffAt, recordedAt, sealedAt, payload] = lines.slice(10);
  expect(lines).toHaveLength(14);
  expect([pickId, subject]).toEqual(['-', '-']);
  expect(sha256(text)).toBe(hash);

  await client.db
    .$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`
        INSERT INTO pick_audit_trail (previous_hash, sequence, id, kind, run_id, step, match_id, outcome, kick_off_at, recorded_at,
                                      sealed_at, payload, hash)
        VALUES (${previousHash}, ${sequence}::text::bigint, ${id}::uuid, ${kind}, ${runId}::uuid, ${step}::text::int, ${matchId}::text::int,
                ${outcome}, ${kickOffAt}::timestamptz, ${recordedAt}::timestamptz, ${sealedAt}::timestamptz, ${payload}::jsonb, '')`;
      expect(await tx.$queryRaw`SELECT audit_entry_hash(e) AS hash FROM pick_audit_trail e`).toEqual([
        { hash },
      ]);
      const [entry] = await readSealedEntriesById(tx, [id ?? '']);
      expect(entry && hashedText(entry)).toBe(text);
      throw new Error('undone');
    })
    .catch((error: unknown) => {
      if (!(error instanceof Error) || error.message !== 'undone') throw error;
    });
});

test('the statement for psql finds nothing in a trail that nobody touched, and what was edited by its number', async () => {
  const [statement = ''] = blocks('sql');
  await appendTrail(client.db, 12);
  expect(await client.db.$queryRawUnsafe(statement)).toEqual([]);

  await client.db.$executeRaw`ALTER TABLE pick_audit_trail DISABLE TRIGGER append_only`;
  await client.db.$executeRaw`UPDATE pick_audit_trail SET outcome = 'APPLIED' WHERE sequence IN (3, 12)`;
  await client.db.$executeRaw`DELETE FROM pick_audit_trail WHERE sequence = 9`;

  expect(await client.db.$queryRawUnsafe(statement)).toEqual(
    [3n, 10n, 11n, 12n].map((sequence) => ({ sequence })),
  );
});
