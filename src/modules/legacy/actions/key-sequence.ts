import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { SequenceState } from '../domain/legacy-report.ts';
import { LegacyRollbackRefusedError } from '../domain/legacy-rollback-refused-error.ts';
import type { LegacyTable } from '../domain/legacy-tables.ts';
import { dataTable, listed } from './sql-name.ts';

/** Where the sequence behind a V3 table's key stands; null when the key has none, as an adopted table may. */
export async function readKeySequence(tx: Tx, { target, key }: LegacyTable): Promise<SequenceState | null> {
  const [named] = await tx.$queryRaw<{ sequence: string | null }[]>`
    SELECT coalesce(pg_get_serial_sequence(format('quantum.%I', ${target}::text), ${key}),
                    (SELECT format('%I.%I', n.nspname, s.relname)
                     FROM pg_depend u
                     JOIN pg_class s ON s.oid = u.refobjid AND s.relkind = 'S'
                     JOIN pg_namespace n ON n.oid = s.relnamespace
                     WHERE u.classid = 'pg_attrdef'::regclass AND u.objid = d.oid AND u.refclassid = 'pg_class'::regclass
                     LIMIT 1)) AS sequence
    FROM pg_attribute a
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid = format('quantum.%I', ${target}::text)::regclass AND a.attname = ${key}`;
  const sequence = named?.sequence ?? null;
  if (sequence === null) return null;
  const [state] = await tx.$queryRaw<{ lastValue: string; isCalled: boolean }[]>`
    SELECT last_value::text AS "lastValue", is_called AS "isCalled" FROM ${Prisma.raw(sequence)}`;
  return state ? { table: target, sequence, ...state } : null;
}

/** The greatest key that a V3 table has or has given out. */
export async function highestKey(tx: Tx, table: LegacyTable, state: SequenceState | null): Promise<number> {
  const [row] = await tx.$queryRaw<{ most: number | null }[]>`
    SELECT max(${listed([table.key])})::int AS most FROM ${dataTable(table.target)}`;
  return Math.max(row?.most ?? 0, state?.isCalled === true ? Number(state.lastValue) : 0);
}

/** Moves a sequence past every key of its table; one that is past them already stays. */
export async function passKeys(tx: Tx, table: LegacyTable, state: SequenceState | null): Promise<void> {
  if (state === null) return;
  const most = await highestKey(tx, table, state);
  if (most === 0 || (state.isCalled && Number(state.lastValue) >= most)) return;
  await setSequence(tx, { ...state, lastValue: String(most), isCalled: true });
}

/** Puts a sequence where it stood. `setval` alone would outlive a transaction that fails; after a RESTART it ends with it. */
export async function setSequence(tx: Tx, { sequence, lastValue, isCalled }: SequenceState): Promise<void> {
  await tx.$executeRaw`ALTER SEQUENCE ${Prisma.raw(sequence)} RESTART`;
  await tx.$queryRaw`SELECT setval(${sequence}::regclass, ${lastValue}::bigint, ${isCalled})::text`;
}

/** @throws LegacyRollbackRefusedError naming the sequences that are gone. */
export async function requireSequences(tx: Tx, states: readonly SequenceState[]): Promise<void> {
  const names = states.map(({ sequence }) => sequence);
  const gone = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM unnest(${names}::text[]) AS name WHERE to_regclass(name) IS NULL`;
  if (gone.length === 0) return;
  throw new LegacyRollbackRefusedError(
    [],
    [],
    gone.map(({ name }) => `the sequence ${name} is gone`),
  );
}
