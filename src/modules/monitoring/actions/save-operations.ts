import type { Reader } from '../../../db/transaction.ts';
import { thisProcess } from '../../jobs/this-process.ts';
import type { OperationCounter } from '../operation-counter.ts';

/**
 * Adds what a process has counted to what is stored. Counts that could not be stored are counted once more the next time.
 * @throws what the database throws.
 */
export async function saveOperations(db: Reader, counter: OperationCounter): Promise<void> {
  const minutes = counter.take();
  if (minutes.length === 0) return;
  try {
    await db.$executeRaw`
      INSERT INTO request_minutes AS stored (process, minute, operations, failures)
      SELECT ${thisProcess()}, minute, operations, failures
      FROM jsonb_to_recordset(${JSON.stringify(minutes)}::jsonb)
        AS given(minute timestamptz, operations int, failures int)
      ON CONFLICT (minute, process) DO UPDATE SET
        operations = stored.operations + excluded.operations, failures = stored.failures + excluded.failures`;
  } catch (error) {
    counter.putBack(minutes);
    throw error;
  }
}
