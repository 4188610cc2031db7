import type { Logger } from 'pino';
import { ChangeFeed } from '../../db/changes/change-feed.ts';
import type { PrismaClient } from '../../db/generated/client.ts';
import type { Metrics } from '../../observability/metrics.ts';
import { ResponseCache } from './response-cache.ts';

export interface OpenCache {
  readonly cache: ResponseCache;
  close(): Promise<void>;
}

/**
 * The response cache of a process, with the connection over which it hears of changes. It keeps nothing until that stands.
 * @param mostBytes 0 is no cache: null.
 */
export function openResponseCache(settings: {
  readonly url: string;
  readonly db: PrismaClient;
  readonly mostBytes: number;
  readonly metrics: Metrics;
  readonly log: Logger;
}): OpenCache | null {
  const { url, db, mostBytes, metrics, log } = settings;
  if (mostBytes === 0) return null;
  const onTrouble = (error: unknown): void =>
    log.warn({ err: error }, 'no answers are kept: the connection that listens for changes is lost');
  const feed = new ChangeFeed({ url, onTrouble });
  const cache = new ResponseCache({ feed, db, mostBytes, observer: metrics.answers });
  metrics.show('response_cache_answers', 'Answers that are kept.', () => cache.count);
  metrics.show('response_cache_bytes', 'What kept answers take, about.', () => cache.bytes);
  metrics.show(
    'response_cache_current',
    'Whether changes are heard, so that kept answers are given: 1 or 0.',
    () => (feed.isCurrent ? 1 : 0),
  );
  const close = async (): Promise<void> => {
    cache.close();
    await feed.close();
  };
  return { cache, close };
}
