import { isDeepStrictEqual } from 'node:util';
import type { Drill, Finding } from './drill.ts';
import { waitFor } from './wait-for.ts';
import type { Watch } from './watch.ts';

/** Waits for the ends of subscriptions and holds what came against the table: no gap, no duplicate, in order. */
export async function findingsOfWatches(
  { db, signal }: Drill,
  runId: string,
  watches: readonly Watch[],
): Promise<readonly Finding[]> {
  await waitFor('the end of the subscriptions', signal, () =>
    Promise.resolve(watches.every((one) => one.isComplete() || one.failure() !== null) ? true : null),
  );
  const stored = await db.runEvent.findMany({ where: { runId }, orderBy: { id: 'asc' } });
  const expected = stored.map(({ id }) => Number(id));
  return watches.map((watch) => ({
    promise: `every event comes once, in order, over ${watch.over}`,
    seen: watch.failure() ?? `${watch.numbers.length} came of ${expected.length}`,
    isKept: isDeepStrictEqual(watch.numbers, expected),
  }));
}
