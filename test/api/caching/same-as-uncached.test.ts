import fc from 'fast-check';
import { OperationTypeNode } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../../src/app.ts';
import { schema } from '../../../src/graphql/schema.ts';
import type { TestApi } from '../graphql/support/test-api.ts';
import { startFilledApi } from '../robustness/support/filled-api.ts';
import { knownOf } from '../robustness/support/known-of.ts';
import { generatedOperations } from '../robustness/support/operations.ts';
import { openCachedApi, type CachedApi } from './support/cached-api.ts';
import { runChange, tableChangesIn } from './support/table-changes.ts';

/** One finds tomorrow what it finds today; the other one asks for something else each day, and is named when it finds something. */
const SEEDS = [20_260_515, Math.floor(Date.now() / 1_000)];
/** Of each seed. */
const KEPT = 8;
const MOST_DRAWN = 1_000;

let api: TestApi;
let cached: CachedApi;
let client: pg.Client;

beforeAll(async () => {
  api = await startFilledApi();
  client = new pg.Client(api.url);
  await client.connect();
  await client.query('SET session_replication_role = replica');
  cached = await openCachedApi(api);
}, 60_000);
afterAll(async () => {
  await cached.close();
  await client.end();
  await api.close();
});

test('whatever is written to whatever table, what is still kept is what would be answered now', async () => {
  const known = await knownOf(api.app, schema);
  const kept = new Set<string>();
  for (const seed of SEEDS) {
    let found = 0;
    for (const body of operationsOf(seed, known)) {
      if (!(await isKept(body))) continue;
      kept.add(body);
      found += 1;
      if (found === KEPT) break;
    }
    expect({ seed, found }).toEqual({ seed, found: KEPT });
  }
  let given = 0;
  let changed = 0;
  for (const { statements } of await tableChangesIn(client)) {
    for (const statement of statements) if (await runChange(client, statement)) changed += 1;
    await cached.feed.settle();
    for (const body of kept) {
      const answer = await answerOf(cached.app, body);
      if (!cached.outcomes().includes('hit')) continue;
      given += 1;
      const told = { seeds: SEEDS, statements, body };
      expect({ ...told, answer }).toEqual({ ...told, answer: await answerOf(api.app, body) });
    }
  }
  // It would prove nothing if nothing had changed, been kept, or been let go.
  expect(changed).toBeGreaterThan(100);
  expect(given).toBeGreaterThan(kept.size * 10);
  expect(cached.drops().length).toBeGreaterThan(4);
}, 120_000);

function operationsOf(seed: number, known: Awaited<ReturnType<typeof knownOf>>): readonly string[] {
  return fc
    .sample(generatedOperations(schema, known), { seed, numRuns: MOST_DRAWN })
    .filter(({ kind }) => kind === OperationTypeNode.QUERY)
    .map(({ query, variables }) => `{"query":${JSON.stringify(query)},"variables":${variables}}`);
}

async function isKept(body: string): Promise<boolean> {
  const answer = await answerOf(cached.app, body);
  // What answers nothing rests on nothing that could change.
  return cached.outcomes().includes('kept') && JSON.stringify(answer).length > 150;
}

/** Data, and the places and codes of errors. */
async function answerOf(app: App, body: string): Promise<unknown> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors = [] } = JSON.parse(await response.text()) as {
    data?: unknown;
    errors?: readonly { path?: unknown; extensions?: { code?: unknown } }[];
  };
  return { data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions?.code })) };
}
