import pg from 'pg';
import { DomainError } from '../../../shared/domain-error.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';

/** What a server that runs out of disk, memory or connections answers with. */
const OUT_OF_RESOURCES = /^53/;
/** Values, rules and names that do not fit. */
const MISFIT = /^(22|23|3F|42)/;

/** A refusal of the server while rows were loaded, as one that the caller can act on; anything else as it is. */
export function tellLoadFailure(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return error;
  const place = error.table === undefined ? '' : ` (${error.schema ?? ''}.${error.table})`;
  if (OUT_OF_RESOURCES.test(error.code)) {
    return new DomainError('UNAVAILABLE', `The server cannot hold what is restored: ${error.message}`, {
      cause: error,
    });
  }
  if (!MISFIT.test(error.code)) return error;
  return new BackupFaultError(`what the archive holds cannot be loaded${place}: ${error.message}`, {
    cause: error,
  });
}
