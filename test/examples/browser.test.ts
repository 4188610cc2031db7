import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cable, cableTo } from '../api/live/support/cut-connection.ts';
import { type LiveApi, startLiveApi } from '../api/live/support/live-api.ts';
import { madeRun, tell, turn } from '../api/live/support/made-run.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { everyoneIsAdmin } from '../support/everyone-is-admin.ts';
import { type BrowserPage, openBrowserPage } from './support/browser-page.ts';
import { findProgram } from './support/find-program.ts';
import { startScript, type StartedScript } from './support/started-script.ts';

const chromium = findProgram('chromium', 'chromium-browser', 'google-chrome');
if (chromium === null)
  process.stderr.write('No Chromium on PATH: the tests that open the example page are skipped.\n');

/** What the page said of who asks, with each request. */
const credentials = new Set<string | null>();

let database: TestDatabase;
let api: LiveApi;
/** Between the page and the API. */
let cable: Cable;
let server: StartedScript;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startLiveApi(database.url, {
    access: {
      identify: (facts) => {
        credentials.add(facts.authorization);
        return everyoneIsAdmin.identify(facts);
      },
    },
  });
  cable = await cableTo(api.url);
  const environment = { QS_URL: cable.url, PAGE_PORT: '0' };
  server = await startScript('browser/serve.mjs', environment, /page: (http:\S+)/);
});
afterAll(async () => {
  await server.end();
  await cable.cut();
  await api.close();
  await database.drop();
});

describe.skipIf(chromium === null)('the example page, in Chromium', () => {
  let page: BrowserPage;
  beforeAll(async () => {
    page = await openBrowserPage(chromium ?? '');
  });
  afterAll(() => page.close());

  test('watches a run to its end, and shows each event once, also those that happen while its connection is cut', async () => {
    const run = await madeRun(api.db);
    const sequences = [await tell(api.db, run, 'RUN_STARTED')];
    await page.open(`${server.found}/#${encodeURIComponent(run.id)}`);
    await page.shows('watching live');
    const scanned = {
      node: 'market-scanner',
      matches: 9,
      skipped: 0,
      progress: 0.1,
      durationMs: 12,
    } as const;
    sequences.push(await tell(api.db, run, 'NODE_COMPLETED', scanned));
    await page.shows('NODE_COMPLETED · Market scanner');
    await cable.cut();
    await page.shows('connecting again');
    const loaded = { node: 'data-loader', matches: 9, skipped: 1, progress: 0.2, durationMs: 1_234 } as const;
    sequences.push(await tell(api.db, run, 'NODE_COMPLETED', loaded));
    await cable.mend();
    await page.shows('NODE_COMPLETED · Data loader');
    sequences.push(await turn(api.db, run, 'COMPLETED', 'RUN_COMPLETED'));
    await page.shows('the run has ended');
    const shown = await page.evaluate(
      '[...document.querySelectorAll(".events li")].map(({ value }) => value)',
    );
    expect(shown).toEqual(sequences.toReversed());
    expect(await page.evaluate('document.querySelector("#run h2 .badge").textContent')).toBe('COMPLETED');
    await page.shows('9 (1 aside)');
    // The list was read again.
    await page.evaluate(
      'new Promise((resolve) => { const look = () => document.querySelector("#runs .badge[data-status=COMPLETED]") ? resolve() : setTimeout(look, 10); look(); })',
    );
  });

  test('sends a key that is typed, and keeps it in the session of its tab alone', async () => {
    await page.open(server.found);
    await page.shows('PAPER');
    credentials.clear();
    await page.evaluate(`(() => {
      document.querySelector('[name=key]').value = 'qs_example';
      document.querySelector('#total').textContent = '';
      document.querySelector('#connection').requestSubmit();
    })()`);
    await page.shows('(1)');
    expect([...credentials]).toEqual(['Bearer qs_example']);
    const kept = 'JSON.stringify([Object.values(sessionStorage), localStorage.length, document.cookie])';
    expect(await page.evaluate(kept)).toBe('[["qs_example"],0,""]');
  });

  test('starts a run, and watches it from its first event on', async () => {
    await page.open(server.found);
    await page.shows('(1)');
    await page.evaluate('document.querySelector("#start").click()');
    await page.shows('RUN_QUEUED');
    await page.shows('(2)');
    expect(await page.evaluate('decodeURIComponent(location.hash.slice(1))')).toBe(
      await page.evaluate('document.querySelector("#runs [aria-current=true]").dataset.run'),
    );
  });

  test('asks an API of another origin itself, where that API names the page', async () => {
    const other = await startLiveApi(database.url, { corsOrigins: [server.found] });
    try {
      const total = await other.db.pipelineRun.count();
      await page.open(server.found);
      await page.shows(`(${total})`);
      await page.evaluate(`(() => {
        document.querySelector('[name=url]').value = ${JSON.stringify(other.url)};
        document.querySelector('#total').textContent = '';
        document.querySelector('#connection').requestSubmit();
        document.querySelector('#runs a:has([data-status=PENDING])').click();
      })()`);
      await page.shows(`(${total})`);
      await page.shows('watching live');
      expect(other.openStreams()).toBe(1);
      await page.open('about:blank');
    } finally {
      await other.close();
    }
  });

  test('says what is wrong with a run that is not there', async () => {
    await page.open(`${server.found}/?#UGlwZWxpbmVSdW46MDE5M2E1YjAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw`);
    await page.shows('There is no such run.');
  });
});

function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, server.found), { headers, method: 'POST' }, (answered) => {
      answered.resume();
      resolve(answered.statusCode);
    });
    asked.once('error', reject).end('{"query":"{ __typename }"}');
  });
}

describe('the server of the example page', () => {
  test('hands on requests of its own page, and of no other page or name', async () => {
    const json = { 'content-type': 'application/json' };
    expect(await statusOf('/graphql', json)).toBe(200);
    expect(await statusOf('/graphql', { ...json, origin: server.found })).toBe(200);
    expect(await statusOf('/graphql', { ...json, origin: 'https://elsewhere.test' })).toBe(403);
    expect(await statusOf('/graphql', { ...json, host: 'elsewhere.test' })).toBe(403);
  });

  test('hands out the files of the page, and nothing else of the disk', async () => {
    for (const path of ['/', '/page.js', '/run-events.js', '/run-view.js', '/style.css', '/client.js'])
      expect((await fetch(new URL(path, server.found))).status).toBe(200);
    for (const path of ['/serve.mjs', '/%2e%2e/%2e%2e/package.json', '/constructor'])
      expect((await fetch(new URL(path, server.found))).status).toBe(404);
  });
});
