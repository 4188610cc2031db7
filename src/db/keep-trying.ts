import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import { databaseFaultOf } from './database-fault.ts';

/** Together about a minute: long enough for a server that is started anew. */
const patient = retry(
  handleWhen((error) => databaseFaultOf(error) === 'UNREACHABLE'),
  { maxAttempts: 12, backoff: new ExponentialBackoff({ initialDelay: 250, maxDelay: 8_000 }) },
);

/**
 * Does something that may be done twice, again and again for about a minute while the database cannot be reached: for words that must not
 * be lost, such as how a job ended.
 */
export async function keepTrying<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  return await patient.execute(work, signal);
}
