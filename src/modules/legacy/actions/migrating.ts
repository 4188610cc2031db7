import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { ColumnPlan } from '../domain/plan-columns.ts';
import { quoted } from './sql-name.ts';

/** What the steps of one migration share. */
export interface Migrating {
  readonly tx: Tx;
  readonly at: Date;
  /** Of the copies that the rows are read from. */
  readonly suffix: string;
}

/** One V1 table of a migration. */
export interface MigratingTable extends Migrating {
  readonly plan: ColumnPlan;
  /** At least the greatest key that the V3 table has given out. */
  readonly highestKey: number;
}

/** A V1 column as text; null when V1 has no such column. */
export function textOf(column: string | null | undefined): Prisma.Sql {
  return Prisma.raw(column === null || column === undefined ? 'NULL::text' : `b.${quoted(column)}::text`);
}

/** The same, for a column that keeps its V3 name. */
export function textOfSame(plan: ColumnPlan, name: string): Prisma.Sql {
  return textOf(plan.columns.some((column) => column.name === name) ? name : null);
}

/** The order in which V1 rows are read and reported: by key where there is one, else as they lie. */
export function inKeyOrder({ key }: ColumnPlan): Prisma.Sql {
  return Prisma.raw(key === null ? 'ORDER BY b.ctid' : `ORDER BY b.${quoted(key)}, b.ctid`);
}
