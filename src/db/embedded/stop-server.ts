import { DomainError } from '../../shared/domain-error.ts';
import { errorCodeOf } from './error-code-of.ts';
import { pollUntil } from './poll-until.ts';
import { findRunningProcess } from './running-process.ts';

const FAST_STOP_MS = 20_000;
const HARD_STOP_MS = 10_000;

/**
 * Stops a server and returns once its process is gone: connections are ended and the data is written out. One that
 * takes too long is stopped hard, which loses no commit: its next start replays the log.
 * @throws DomainError UNAVAILABLE when it cannot be stopped.
 */
export async function stopServer(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await isGoneWithin(pid, FAST_STOP_MS)) return;
  signal(pid, 'SIGQUIT');
  if (await isGoneWithin(pid, HARD_STOP_MS)) return;
  throw new DomainError('UNAVAILABLE', `The database server (process ${pid}) does not stop.`);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (errorCodeOf(error) !== 'ESRCH') throw error;
  }
}

async function isGoneWithin(pid: number, limitMs: number): Promise<boolean> {
  const gone = await pollUntil(Date.now() + limitMs, async () =>
    (await findRunningProcess(pid)) === null ? true : null,
  );
  return gone === true;
}
