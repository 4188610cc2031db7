import { createApp, type App } from '../../../../src/app.ts';
import { ChangeFeed, type FeedSettings } from '../../../../src/db/changes/change-feed.ts';
import type { AppDeps } from '../../../../src/graphql/app-deps.ts';
import { ResponseCache } from '../../../../src/graphql/caching/response-cache.ts';
import { everyoneIsAdmin } from '../../../support/everyone-is-admin.ts';
import { NOW, recordingLog, type TestApi } from '../../graphql/support/test-api.ts';

export interface CachedApi {
  readonly app: App;
  readonly feed: ChangeFeed;
  readonly cache: ResponseCache;
  /** What became of the queries since the last call: `hit`, `kept`, or why not. */
  readonly outcomes: () => string[];
  /** Why answers were let go since the last call, each with their number. */
  readonly drops: () => string[];
  readonly close: () => Promise<void>;
}

/** Another process, as it were, on the database of an API: with a response cache of its own, which hears of changes. */
export async function openCachedApi(
  { db, url }: Pick<TestApi, 'db' | 'url'>,
  more: Partial<AppDeps> = {},
  settings: Partial<FeedSettings> & { readonly mostBytes?: number } = {},
): Promise<CachedApi> {
  const { mostBytes = 10_000_000, ...ofFeed } = settings;
  const outcomes: string[] = [];
  const drops: string[] = [];
  const feed = new ChangeFeed({ url, onTrouble: () => undefined, ...ofFeed });
  const observer = {
    asked: (outcome: string) => outcomes.push(outcome),
    dropped: (reason: string, count: number) => drops.push(`${reason} ${count}`),
  };
  const cache = new ResponseCache({ feed, db, mostBytes, observer });
  await feed.ready();
  const app = createApp({
    ...{ db, clock: { now: () => NOW }, log: recordingLog().log, access: everyoneIsAdmin, queue: null },
    ...{ fitThreads: null, importDir: null, responseCache: cache },
    ...more,
  });
  return {
    ...{ app, feed, cache },
    outcomes: () => outcomes.splice(0),
    drops: () => drops.splice(0),
    async close() {
      cache.close();
      await feed.close();
    },
  };
}
