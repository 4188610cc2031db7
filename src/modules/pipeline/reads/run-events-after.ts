import type { RunEvent as StoredRunEvent } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';

/**
 * The next events behind a number, at most `size`, by number: of one run, or of all when `runId` is null. Numbers become visible in
 * their order, so what is read here is never preceded by something that comes later.
 */
export async function runEventsAfter(
  db: Reader,
  after: bigint,
  { runId, size }: { readonly runId: string | null; readonly size: number },
): Promise<StoredRunEvent[]> {
  return await db.runEvent.findMany({
    where: { id: { gt: after }, ...(runId === null ? {} : { runId }) },
    orderBy: { id: 'asc' },
    take: size,
  });
}
