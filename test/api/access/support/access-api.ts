import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { send, type Answer } from '../../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../../graphql/support/test-api.ts';
import { callersByHeader } from './callers-by-header.ts';

export interface AccessApi extends TestApi {
  /** Sends an operation as somebody: see `callersByHeader`; as nobody when null. */
  readonly ask: (caller: string | null, query: string, variables?: unknown) => Promise<Answer<unknown>>;
}

/** The API on a database with a row of every table, which believes who asks. */
export async function startAccessApi(): Promise<AccessApi> {
  const api = await startTestApi({ access: callersByHeader });
  await fillWorld(api.url);
  return {
    ...api,
    ask: (caller, query, variables) =>
      send(api.app, query, variables, caller === null ? {} : { authorization: caller }),
  };
}

/** Puts a row into every table. */
export async function fillWorld(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  const world = new URL('../../../db/refusals/support/world.sql', import.meta.url);
  await client.query(await readFile(world, 'utf8'));
  await client.end();
}

/** The codes of the errors that refuse a caller, with the path of each: `FORBIDDEN at trades.nodes`. */
export function refusals({ errors = [] }: Answer<unknown>): string[] {
  return errors
    .filter(({ extensions }) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(extensions.code))
    .map(({ extensions, path = [] }) => `${extensions.code} at ${path.join('.')}`);
}
