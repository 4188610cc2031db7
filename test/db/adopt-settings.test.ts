import { afterEach, expect, test } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import { adopt, createLegacyDatabase, drift, run } from './support/legacy-database.ts';

let database: TestDatabase;

afterEach(() => database.drop());

async function set(settings: readonly string[]): Promise<void> {
  const name = new URL(database.url).pathname.slice(1);
  await run(database.url, settings.map((setting) => `ALTER DATABASE "${name}" SET ${setting}`).join(';'));
}

test('settings of the database that change how definitions are printed change no comparison', async () => {
  database = await createLegacyDatabase();
  const plain = await adopt(database.url, true);
  await set(['quote_all_identifiers = on', `IntervalStyle = 'iso_8601'`]);

  expect(await adopt(database.url, true)).toEqual(plain);
  await adopt(database.url);
  expect((await drift(database.url)).differences).toEqual([]);
});

test('a database that is read only unless told otherwise, and strictly isolated, is checked', async () => {
  database = await createLegacyDatabase();
  await set(['default_transaction_read_only = on', `default_transaction_isolation = 'serializable'`]);

  expect(await adopt(database.url, true)).toMatchObject({ state: 'POSSIBLE' });
});
