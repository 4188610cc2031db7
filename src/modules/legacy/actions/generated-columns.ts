import type { Tx } from '../../../db/transaction.ts';

/** Columns of a V3 table that the database fills by itself, as an adopted table may have. */
export interface GeneratedColumns {
  /** `GENERATED ALWAYS AS (…)`: never written. */
  readonly computed: ReadonlySet<string>;
  /** `GENERATED ALWAYS AS IDENTITY`: written with a row, and never again. */
  readonly identities: ReadonlySet<string>;
}

export async function generatedColumns(tx: Tx, table: string): Promise<GeneratedColumns> {
  const rows = await tx.$queryRaw<{ name: string; isComputed: boolean }[]>`
    SELECT attname::text AS name, attgenerated <> '' AS "isComputed" FROM pg_attribute
    WHERE attrelid = format('quantum.%I', ${table}::text)::regclass AND NOT attisdropped
      AND (attgenerated <> '' OR attidentity = 'a')`;
  const namesOf = (wanted: boolean): Set<string> =>
    new Set(rows.filter(({ isComputed }) => isComputed === wanted).map(({ name }) => name));
  return { computed: namesOf(true), identities: namesOf(false) };
}
