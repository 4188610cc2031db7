import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { startTestApi, type TestApi } from '../../graphql/support/test-api.ts';

const WORLD = [
  new URL('../../../db/refusals/support/world.sql', import.meta.url),
  new URL('readable-world.sql', import.meta.url),
];

/** The API on a database with a row in every table that the API can read. */
export async function startFilledApi(): Promise<TestApi> {
  const api = await startTestApi();
  const client = new pg.Client(api.url);
  await client.connect();
  try {
    for (const file of WORLD) await client.query(await readFile(file, 'utf8'));
  } finally {
    await client.end();
  }
  return api;
}
