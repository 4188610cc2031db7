import { createClient } from '../../src/db/client.ts';
import type { PrismaClient } from '../../src/db/generated/client.ts';
import { createTestDatabase } from './database.ts';

export interface TestClient {
  readonly db: PrismaClient;
  readonly url: string;
  close(): Promise<void>;
}

/** A migrated, empty database of a test file's own, with a client that waits no longer than a test would. */
export async function openTestClient(): Promise<TestClient> {
  const database = await createTestDatabase();
  const db = createClient({
    url: database.url,
    poolSize: 5,
    connectTimeoutMs: 5_000,
    statementTimeoutMs: 20_000,
  });
  const close = async (): Promise<void> => {
    await db.$disconnect();
    await database.drop();
  };
  return { db, url: database.url, close };
}
