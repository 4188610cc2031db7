import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { fetchResultsJob } from '../../../src/modules/matches/actions/fetch-results-job.ts';
import { type FetchedSource, fetchResults } from '../../../src/modules/matches/actions/fetch-results.ts';
import { HTTP_SOURCE_SETTINGS } from '../../../src/modules/matches/sources/http-source.ts';
import { pino } from 'pino';
import { FetchResultsDocument, ResultSourcesDocument } from '../../generated/operations.ts';
import { matchFile, playedRow } from '../../support/match-file.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { execute } from '../graphql/support/execute.ts';
import { everyoneIsAdmin } from '../../support/everyone-is-admin.ts';

const NOW = new Date('2026-05-15T06:00:00.000Z');
const clock = { now: () => NOW };
const http = {
  ...HTTP_SOURCE_SETTINGS,
  retryDelayMs: 1,
  connectMs: 2_000,
  totalMs: 10_000,
  largestBytes: 4_000,
};
const season = (goals: number) => matchFile([playedRow({ FTHG: goals })]);

let client: TestClient;
let server: Server;
let folder: string;
let origin: string;
/** What the server does with the next requests, and what it was asked. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: IncomingMessage[];

beforeAll(async () => {
  client = await openTestClient();
  folder = await mkdtemp(path.join(tmpdir(), 'results-'));
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
  await client.close();
});

const source = (name: string) => ({ name, location: name });
async function fetchFrom(...names: string[]): Promise<readonly FetchedSource[]> {
  return fetchWithin(http.totalMs, ...names);
}
async function fetchWithin(totalMs: number, ...names: string[]): Promise<readonly FetchedSource[]> {
  const { signal } = new AbortController();
  const deps = { db: client.db, clock, signal, report: () => undefined, http: { ...http, totalMs } };
  return (await fetchResults(deps, names.map(source))).sources;
}
const goalsAtArsenal = async () =>
  (await client.db.match.findFirstOrThrow({ where: { homeTeam: { teamName: 'Arsenal' } } })).homeGoals;

describe('an address', () => {
  test('is imported, asked again by its validators, and its corrections are told', async () => {
    const url = `${origin}/mmz4281/2526/E0.csv`;
    answer = ({ headers }, response) => {
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"1"', 'last-modified': 'Fri, 15 May 2026 05:00:00 GMT' })
          .end(season(2));
    };
    expect(await fetchFrom(url)).toMatchObject([
      { source: url, status: 'IMPORTED', reports: [{ fileName: 'E0.csv', matches: { new: 1 } }], faults: [] },
    ]);
    expect(await fetchFrom(url)).toEqual([
      { source: url, status: 'UNCHANGED', unchanged: 1, reports: [], faults: [] },
    ]);
    expect(asked.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']])).toEqual([
      [undefined, undefined],
      ['"1"', 'Fri, 15 May 2026 05:00:00 GMT'],
    ]);
    answer = (_request, response) => response.writeHead(200, { etag: '"2"' }).end(season(3));
    expect(await fetchFrom(url)).toMatchObject([
      { status: 'IMPORTED', reports: [{ matches: { changed: 1 } }] },
    ]);
    expect(await goalsAtArsenal()).toBe(3);
    // The same bytes under another validator are nothing new.
    answer = (_request, response) => response.writeHead(200, { etag: '"3"' }).end(season(3));
    expect(await fetchFrom(url)).toMatchObject([{ status: 'UNCHANGED' }]);
    expect(await client.db.resultSource.findUnique({ where: { location: url } })).toMatchObject({
      etag: '"3"',
      lastModified: null,
      status: 'UNCHANGED',
      error: null,
    });
  });

  test('is tried again while that may help, and a failing source does not stop the next one', async () => {
    const url = `${origin}/2526/E1.csv`;
    answer = (_request, response) => {
      if (asked.length < 3) response.writeHead(503).end();
      else
        response
          .writeHead(200)
          .end(matchFile([playedRow({ Div: 'E1', HomeTeam: 'Leeds', AwayTeam: 'Derby' })]));
    };
    expect(await fetchFrom(path.join(folder, 'none'), url)).toMatchObject([
      { status: 'FAILED', faults: [{ failure: 'SourceUnavailable', code: 'UNAVAILABLE', fileName: null }] },
      { source: url, status: 'IMPORTED' },
    ]);
    expect(asked).toHaveLength(3);
  });

  const faults: readonly [what: string, name: string, message: RegExp, tries: number, typeof answer][] = [
    [
      'asks for fewer calls',
      'RateLimited',
      /answered 429/,
      4,
      (_request, response) => response.writeHead(429).end(),
    ],
    [
      'does not have the file',
      'SourceUnavailable',
      /answered 404/,
      1,
      (_request, response) => response.writeHead(404).end(),
    ],
    [
      'gives too much',
      'SourceUnavailable',
      /larger than 4000 bytes/,
      1,
      (_request, response) => response.end('x'.repeat(5_000)),
    ],
    [
      'sends to another host',
      'SourceUnavailable',
      /redirects to another host: 169\.254\.1\.1/,
      1,
      (_request, response) => response.writeHead(302, { location: 'http://169.254.1.1/E0.csv' }).end(),
    ],
    [
      'sends round in circles',
      'SourceUnavailable',
      /redirects more than 5 times/,
      6,
      (_request, response) => response.writeHead(301, { location: '/2526/round.csv' }).end(),
    ],
    [
      'breaks off',
      'SourceUnavailable',
      /cannot be reached|broke its answer off/,
      4,
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('Div');
        setImmediate(() => response.destroy());
      },
    ],
    ['never answers', 'SourceUnavailable', /did not answer within 100 ms/, 4, () => undefined],
  ];
  test.each(faults)('that %s is told as %s', async (what, failure, message, tries, behaviour) => {
    answer = behaviour;
    const url = `${origin}/2526/${what.replaceAll(' ', '-')}.csv`;
    const [told] = await fetchWithin(what === 'never answers' ? 100 : http.totalMs, url);
    expect(told).toMatchObject({
      status: 'FAILED',
      reports: [],
      faults: [{ failure, message: expect.stringMatching(message) as string }],
    });
    expect(asked).toHaveLength(tries);
    expect(await client.db.resultSource.findUnique({ where: { location: url } })).toMatchObject({
      status: 'FAILED',
      sha256: null,
    });
  });

  test('that keeps failing is left alone by its breaker', async () => {
    const url = `${origin}/2526/down.csv`;
    answer = (_request, response) => response.writeHead(500).end();
    await fetchFrom(url);
    asked = [];
    expect(await fetchFrom(url)).toMatchObject([
      {
        faults: [
          { failure: 'SourceUnavailable', message: expect.stringMatching(/left alone.*500/) as string },
        ],
      },
    ]);
    expect(asked).toHaveLength(1);
    expect(await client.db.sourceBreaker.findUnique({ where: { source: `results:${url}` } })).toMatchObject({
      state: 'OPEN',
      failures: 5,
    });
  });

  test('whose file is refused is told with the reason, and read again the next time', async () => {
    const url = `${origin}/2526/E2.csv`;
    answer = (_request, response) => response.writeHead(200, { etag: '"1"' }).end('<html>maintenance</html>');
    expect(await fetchFrom(url)).toMatchObject([
      { status: 'FAILED', faults: [{ fileName: '2526/E2.csv', failure: null, code: 'IMPORT_REFUSED' }] },
    ]);
    await fetchFrom(url);
    expect(asked[1]?.headers['if-none-match']).toBeUndefined();
  });
});

describe('a folder', () => {
  test('is read file by file: those that did not change are passed over', async () => {
    await writeFile(
      path.join(folder, 'SP1_2526.csv'),
      matchFile([playedRow({ Div: 'SP1', HomeTeam: 'Betis', AwayTeam: 'Sevilla' })]),
    );
    await writeFile(
      path.join(folder, 'D1_2526.csv'),
      matchFile([playedRow({ Div: 'D1', HomeTeam: 'Mainz', AwayTeam: 'Bochum' })]),
    );
    expect(await fetchFrom(folder)).toMatchObject([
      {
        status: 'IMPORTED',
        unchanged: 0,
        reports: [{ fileName: 'D1_2526.csv' }, { fileName: 'SP1_2526.csv' }],
      },
    ]);
    await writeFile(
      path.join(folder, 'D1_2526.csv'),
      matchFile([playedRow({ Div: 'D1', HomeTeam: 'Mainz', AwayTeam: 'Bochum', FTHG: 5 })]),
    );
    expect(await fetchFrom(folder)).toMatchObject([
      { status: 'IMPORTED', unchanged: 1, reports: [{ matches: { changed: 1 } }] },
    ]);
    expect(await fetchFrom(folder)).toMatchObject([{ status: 'UNCHANGED', unchanged: 2, reports: [] }]);
  });
});

describe('fetchResults', () => {
  const api = () => {
    const resultSources = [{ name: 'files', location: folder }, source(`${origin}/2526/none.csv`)];
    const app = createApp({
      db: client.db,
      clock,
      log: pino({ level: 'silent' }),
      access: everyoneIsAdmin,
      queue: null,
      fitThreads: null,
      importDir: null,
      resultSources,
    });
    const { signal } = new AbortController();
    const handler = fetchResultsJob({ db: client.db, clock, sources: resultSources, http });
    return {
      app,
      run: (sources: string[]) => handler({ sources }, { jobId: '', signal, report: () => undefined }),
    };
  };

  test('takes configured names alone, and its job keeps no address', async () => {
    const { app } = api();
    const ask = async (input: object) => (await execute(app, FetchResultsDocument, { input })).fetchResults;
    expect(await ask({ sources: ['files'] })).toMatchObject({
      job: { kind: 'FETCH_RESULTS', input: { sources: ['files'] } },
    });
    expect(await ask({ sources: [folder] })).toMatchObject({ path: 'sources[0]' });
    expect(await ask({ sources: ['http://169.254.169.254/'] })).toMatchObject({ path: 'sources[0]' });
  });

  test('tells each source, and fails when all of them did', async () => {
    const { app, run } = api();
    answer = (_request, response) => response.writeHead(404).end();
    expect(await run(['files', `${origin}/2526/none.csv`])).toMatchObject({
      sources: [{ source: 'files' }, { status: 'FAILED' }],
    });
    await expect(run([`${origin}/2526/none.csv`])).rejects.toMatchObject({ failure: 'SourceUnavailable' });
    expect((await execute(app, ResultSourcesDocument)).resultSources).toMatchObject([
      { name: 'files', status: 'UNCHANGED', error: null, fetchedAt: NOW.toISOString() },
      {
        name: `${origin}/2526/none.csv`,
        status: 'FAILED',
        error: `${origin}/2526/none.csv answered 404`,
        changedAt: null,
      },
    ]);
  });
});
