import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { App } from '../../../../src/app.ts';
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
    ask: (caller, query, variables) => {
      const headers: Record<string, string> = caller === null ? {} : { authorization: caller };
      return query.startsWith('subscription')
        ? firstEvent(api.app, query, headers)
        : send(api.app, query, variables, headers);
    },
  };
}

/** What a subscription answers first, over server-sent events. */
async function firstEvent(
  app: App,
  query: string,
  headers: Record<string, string>,
): Promise<Answer<unknown>> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query }),
  });
  let text = '';
  // Leaving the loop ends the subscription.
  for await (const part of response.body ?? []) {
    text += Buffer.from(part).toString('utf8');
    const data = /^data: ?(\{.*\})$/m.exec(text)?.[1];
    if (data !== undefined) return JSON.parse(data) as Answer<unknown>;
  }
  throw new Error(`The stream ended without an event: ${text}`);
}

/** Puts a row into every table. */
async function fillWorld(url: string): Promise<void> {
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
