import pg from 'pg';
import { createApp, type App } from '../../../../src/app.ts';
import { ChangeFeed } from '../../../../src/db/changes/change-feed.ts';
import { ResponseCache, type CacheOutcome } from '../../../../src/graphql/caching/response-cache.ts';
import { callersByHeader } from '../../access/support/callers-by-header.ts';
import { NOW, recordingLog, type TestApi } from '../../graphql/support/test-api.ts';

/** An application of a process that keeps answers, beside others on one database. */
export interface CachingApi {
  readonly cache: ResponseCache;
  /** What became of each query, oldest first. */
  readonly outcomes: CacheOutcome[];
  /** The body of an answer as it is sent. */
  ask(query: string, variables?: object, caller?: string): Promise<string>;
  close(): Promise<void>;
}

/** @returns once it hears of changes. */
export async function startCachingApi({ db, url }: TestApi): Promise<CachingApi> {
  const feed = new ChangeFeed({ url, onTrouble: () => undefined });
  const outcomes: CacheOutcome[] = [];
  const observer = { asked: (one: CacheOutcome) => void outcomes.push(one), dropped: () => undefined };
  const cache = new ResponseCache({ feed, db, mostBytes: 1_000_000, observer });
  const app: App = createApp({
    db,
    clock: { now: () => NOW },
    log: recordingLog().log,
    access: callersByHeader,
    queue: null,
    fitThreads: null,
    importDir: null,
    responseCache: cache,
  });
  await feed.ready();
  return {
    cache,
    outcomes,
    async ask(query, variables = {}, caller = 'ADMIN') {
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: caller },
        body: JSON.stringify({ query, variables }),
      });
      return await response.text();
    },
    async close() {
      cache.close();
      await feed.close();
    },
  };
}

/** Runs a statement from outside, as somebody at a console does. */
export async function fromOutside(url: string, text: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
