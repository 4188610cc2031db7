import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { createClient } from '../../src/db/client.ts';
import { schema } from '../../src/graphql/schema.ts';
import { startApi } from '../process/started-api.ts';
import { createTestDatabase } from '../support/database.ts';
import { findProgram } from './support/find-program.ts';
import { EXAMPLES, runProgram } from './support/started-script.ts';

const script = path.join(EXAMPLES, 'curl/desk.sh');
const curl = findProgram('curl');
if (curl === null) process.stderr.write('No curl on PATH: the test that runs the example is skipped.\n');

test('the documents that the curl example writes out are those of the schema', () => {
  const documents = [...readFileSync(script, 'utf8').matchAll(/"query": "([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  expect(documents.length).toBeGreaterThanOrEqual(5);
  for (const text of documents)
    expect({ text, errors: validate(schema, parse(text)) }).toEqual({ text, errors: [] });
});

test.skipIf(curl === null)(
  'the curl example asks, starts one run though it asks twice, sees its events, and downloads a file',
  async () => {
    const database = await createTestDatabase();
    const settings = { DATABASE_URL: database.url, DEMO_WORLD: 'off', DAILY_CRON: 'off', BACKUP_CRON: 'off' };
    const api = await startApi({ ...settings, WORKER_THREADS: '1' });
    const db = createClient({
      url: database.url,
      poolSize: 1,
      connectTimeoutMs: 5_000,
      statementTimeoutMs: 5_000,
    });
    try {
      const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', QS_URL: `${api.url}/graphql` };
      const printed = await runProgram('sh', [script], environment);
      expect(printed).toMatchObject({ code: 0 });
      expect(printed.stdout).toMatch(/"totalCount": ?0/);
      expect(printed.stdout).toMatch(/"kind":"RUN_QUEUED"/);
      expect(printed.stdout.trimEnd().split('\n').at(-1)).toMatch(/^id,.*,edge,/);
      expect(await db.pipelineRun.count()).toBe(1);
      expect(await db.dataExport.count()).toBe(1);
    } finally {
      await db.$disconnect();
      await api.end('SIGTERM');
      await database.drop();
    }
  },
  60_000,
);
