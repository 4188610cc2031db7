import DataLoader from 'dataloader';
import type { PrismaClient } from '../../db/generated/client.ts';
import type { Context } from '../../graphql/context.ts';
import { perRequest } from '../../graphql/per-request.ts';
import {
  type HistoryRecord,
  strategyHistory,
  type StrategyKey,
  totalsHistory,
} from './reads/strategy-history.ts';

type Loader<Key> = DataLoader<Key, readonly HistoryRecord[], string>;

/** Loads the newest records under a key, a statement for all keys of a request that ask for as many. */
function newestRecords<Key>(
  read: (db: PrismaClient, keys: readonly Key[], count: number) => Promise<HistoryRecord[][]>,
): (context: Context, key: Key, count: number) => Promise<readonly HistoryRecord[]> {
  const loaders = perRequest(({ db }) => ({ db, byCount: new Map<number, Loader<Key>>() }));
  return (context, key, count) => {
    const { db, byCount } = loaders(context);
    const loader =
      byCount.get(count) ??
      new DataLoader<Key, readonly HistoryRecord[], string>((keys) => read(db, keys, count), {
        cacheKeyFn: (one) => JSON.stringify(one),
      });
    byCount.set(count, loader);
    return loader.load(key);
  };
}

/** What a row of strategies said, the newest instant first. */
export const newestStrategyRecords = newestRecords<StrategyKey>(strategyHistory);

/** What the totals of a club said, by its key, the newest instant first. */
export const newestTotalsRecords = newestRecords<number>(totalsHistory);
