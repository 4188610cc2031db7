import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { openArchiveFolder } from '../archive-file.ts';
import { ROTATED_KIND_NAMES, type Retention, rotatedBefore, type RotatedKind } from '../domain/retention.ts';
import { rotateKind } from './rotate-kind.ts';

export interface RotationDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly retention: Retention;
  /** Where the files go. */
  readonly folder: string;
  /** Fires when the work is to end; it stops between two files. */
  readonly signal: AbortSignal;
  readonly report?: (fraction: number, message: string) => void;
}

export interface RotationOfKind {
  readonly kind: RotatedKind;
  readonly rows: number;
  readonly files: number;
}

/**
 * Moves every row that is older than it is to be kept into files, kind by kind, at most 50,000 rows a file; memory does not grow with their number.
 * Not to be called inside a transaction.
 * @throws as `rotateKind` does; what was moved before stays moved.
 */
export async function rotateRecords(deps: RotationDeps): Promise<RotationOfKind[]> {
  const { db, clock, retention, folder, signal, report } = deps;
  const at = clock.now();
  await openArchiveFolder(folder, at);
  const rotated: RotationOfKind[] = [];
  for (const [index, kind] of ROTATED_KIND_NAMES.entries()) {
    let [rows, files] = [0, 0];
    const before = rotatedBefore(retention, kind, at);
    for (;;) {
      signal.throwIfAborted();
      report?.(index / ROTATED_KIND_NAMES.length, `${kind}: ${rows} rows`);
      const moved = await rotateKind(db, { kind, before, at, folder });
      if (moved === null) break;
      rows += moved.rowCount;
      files += 1;
    }
    rotated.push({ kind, rows, files });
  }
  return rotated;
}
