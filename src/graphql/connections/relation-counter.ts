import DataLoader from 'dataloader';
import { canonicalJson } from '../../shared/canonical-hash.ts';
import type { PrismaClient } from '../../db/generated/client.ts';
import type { Context } from '../context.ts';
import { perRequest } from '../per-request.ts';

/**
 * Counts the rows that belong to each of many parents, in one statement for all parents that are asked with the same
 * condition. @param count the counts by parent; a parent that is missing has none.
 */
export function relationCounter<Key extends string | number, Where>(
  count: (db: PrismaClient, keys: Key[], where: Where) => Promise<ReadonlyMap<Key, number>>,
): (context: Context, key: Key, where: Where) => Promise<number> {
  const loadersOf = perRequest(({ db }) => ({ db, byCondition: new Map<string, DataLoader<Key, number>>() }));
  return async (context, key, where) => {
    const { db, byCondition } = loadersOf(context);
    const condition = canonicalJson(where);
    let loader = byCondition.get(condition);
    if (!loader) {
      loader = new DataLoader<Key, number>(async (keys) => {
        const counts = await count(db, [...keys], where);
        return keys.map((one) => counts.get(one) ?? 0);
      });
      byCondition.set(condition, loader);
    }
    return loader.load(key);
  };
}
