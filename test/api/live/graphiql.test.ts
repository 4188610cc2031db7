import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCAL_USER, nobodyAt } from '../../../src/modules/access/local-user.ts';
import { type BrowserPage, openBrowserPage } from '../../examples/support/browser-page.ts';
import { findProgram } from '../../examples/support/find-program.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type LiveApi, startLiveApi } from './support/live-api.ts';
import { madeRun, tell } from './support/made-run.ts';

const chromium = findProgram('chromium', 'chromium-browser', 'google-chrome');
if (chromium === null)
  process.stderr.write('No Chromium on PATH: the test that opens GraphiQL is skipped.\n');

const KEY = 'Bearer qs_example';
const headers = JSON.stringify({ Authorization: KEY });
const query = 'subscription { pipelineRunsFeed(after: 0) { kind node } }';
/** As the page keeps its tabs when it is asked to keep headers, too. */
const kept = {
  'graphiql:shouldPersistHeaders': 'true',
  'graphiql:headers': headers,
  'graphiql:query': query,
  'graphiql:tabState': JSON.stringify({
    activeTabIndex: 0,
    tabs: [{ id: 'one', title: 'one', query, headers, variables: '', operationName: null, response: null }],
  }),
};

let database: TestDatabase;
let api: LiveApi;
beforeAll(async () => {
  database = await createTestDatabase();
  api = await startLiveApi(database.url, {
    access: {
      identify: (facts) => Promise.resolve(facts.authorization === KEY ? LOCAL_USER : nobodyAt(facts)),
    },
  });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe.skipIf(chromium === null)('GraphiQL of a server that asks for a key, in Chromium', () => {
  let page: BrowserPage;
  beforeAll(async () => {
    page = await openBrowserPage(chromium ?? '');
  });
  afterAll(() => page.close());

  test('subscribes with the key in its headers', async () => {
    await tell(api.db, await madeRun(api.db), 'RUN_STARTED');
    await page.open(api.url);
    await page.shows('UNAUTHENTICATED');
    await page.evaluate(`Object.assign(localStorage, ${JSON.stringify(kept)})`);
    await page.open(`${api.url}?`);
    await page.shows('pipelineRunsFeed');
    await page.evaluate('document.querySelector(".graphiql-execute-button").click()');
    await page.shows('"RUN_STARTED"');
    expect(api.openStreams()).toBe(1);
    await page.open('about:blank');
  });
});
