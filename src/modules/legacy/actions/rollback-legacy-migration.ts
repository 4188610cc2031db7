import type { Tx } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { LegacyRollbackRefusedError } from '../domain/legacy-rollback-refused-error.ts';
import { readLegacyReport } from '../reads/read-legacy-report.ts';
import { findLaterChanges, findLaterReferences } from './find-later-changes.ts';
import { requireSequences, setSequence } from './key-sequence.ts';
import { restoreTables } from './restore-tables.ts';
import { backedUpTables, requireMigratedRows } from './row-hash.ts';
import { takeLegacyTurn } from './take-legacy-turn.ts';

export interface Rollback {
  /** The record of the migration; null takes the newest one that stands. */
  readonly id: number | null;
  /** Whether what was written to the V3 tables since may be lost. */
  readonly discardLaterChanges: boolean;
  readonly at: Date;
}

/**
 * Brings the V3 tables and their sequences back to where they were before a migration, to the last byte of every value, and
 * marks its record. The copies stay. Migrations are rolled back in the reverse of their order.
 *
 * @returns the id of the record.
 * @throws NotFoundError; InvalidInputError when it was rolled back already or a newer one stands; LegacyRollbackRefusedError when rows
 * were written since or point at teams that would go, or when a copy is gone.
 */
export async function rollbackLegacyMigration(tx: Tx, rollback: Rollback): Promise<number> {
  const { discardLaterChanges, at } = rollback;
  await takeLegacyTurn(tx);
  const newest = await tx.legacyMigration.findFirst({
    where: { rolledBackAt: null },
    orderBy: { id: 'desc' },
  });
  const id = rollback.id ?? newest?.id ?? null;
  const record = id === null ? null : await tx.legacyMigration.findUnique({ where: { id } });
  if (!record) throw new NotFoundError('LegacyMigration', id === null ? 'that stands' : String(id));
  if (record.rolledBackAt !== null) {
    const rule = `was rolled back at ${record.rolledBackAt.toISOString()}`;
    throw new InvalidInputError('id', record.backupSuffix, rule);
  }
  if (newest && newest.id !== record.id) {
    const rule = `is not the newest migration that stands: roll back ${newest.backupSuffix} first`;
    throw new InvalidInputError('id', record.backupSuffix, rule);
  }

  const tables = await backedUpTables(tx, record.backupSuffix);
  await requireMigratedRows(tx, record.backupSuffix);
  const { sequences } = readLegacyReport(record.report);
  await requireSequences(tx, sequences);
  const changes = await findLaterChanges(tx, tables, record.backupSuffix);
  const references = await findLaterReferences(tx, tables, record.backupSuffix);
  const hasBlocking = references.some(({ isDiscardable }) => !isDiscardable);
  if (hasBlocking || (changes.length + references.length > 0 && !discardLaterChanges)) {
    throw new LegacyRollbackRefusedError(changes, references);
  }
  await restoreTables(tx, tables, record.backupSuffix);
  for (const state of sequences) await setSequence(tx, state);
  await tx.legacyMigration.update({ where: { id: record.id }, data: { rolledBackAt: at } });
  return record.id;
}
