import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { LEGACY_TABLES } from '../domain/legacy-tables.ts';
import { dataTable } from './sql-name.ts';

/**
 * Lets one migration or roll-back work at a time, and fixes how the session writes values as text, since rows are compared by
 * that text. Until the transaction ends nobody else writes the V3 tables or makes a row point at them; readers are not held up.
 */
export async function takeLegacyTurn(tx: Tx): Promise<void> {
  // The wait may take as long as whoever writes: an import of a large file, for one.
  await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('legacy-migration', 0))`;
  const targets = LEGACY_TABLES.map(({ target }) => dataTable(target));
  await tx.$executeRaw`LOCK TABLE ${Prisma.join(targets)} IN EXCLUSIVE MODE`;
  await tx.$executeRaw`SET LOCAL statement_timeout TO DEFAULT`;
  await tx.$executeRaw`
    SELECT set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true),
           set_config('extra_float_digits', '1', true)`;
}
