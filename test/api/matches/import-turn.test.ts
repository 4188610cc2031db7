import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../../../src/db/client.ts';
import { importMatchFile } from '../../../src/modules/matches/actions/import-match-file.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

let client: TestClient;

beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());

test('an import waits for another one longer than a statement may take, and keeps the limit afterwards', async () => {
  const impatient = createClient({
    url: client.url,
    poolSize: 2,
    connectTimeoutMs: 5_000,
    statementTimeoutMs: 200,
  });
  const bytes = new TextEncoder().encode(
    'Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\nE0,16/08/2025,North,South,1,0\n',
  );
  const held = Promise.withResolvers<undefined>();
  const holder = client.db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('quantum-sovereign:import'))`;
    held.resolve(undefined);
    await tx.$executeRaw`SELECT pg_sleep(0.6)`;
  });
  await held.promise;
  try {
    const limit = await impatient.$transaction(async (tx) => {
      await importMatchFile(
        tx,
        { name: 'E0.csv', bytes, knownAt: null, division: null },
        new Date('2025-09-01T00:00:00Z'),
      );
      return await tx.$queryRaw<{ limit: string }[]>`SELECT current_setting('statement_timeout') AS limit`;
    });
    expect(limit).toEqual([{ limit: '200ms' }]);
    expect(await client.db.match.count()).toBe(1);
  } finally {
    await holder;
    await impatient.$disconnect();
  }
});
