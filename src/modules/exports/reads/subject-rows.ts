import { z } from 'zod';
import type { Tx } from '../../../db/transaction.ts';
import type { ExportSubject } from '../domain/export-subject.ts';
import type { Condition } from '../stored-condition.ts';

interface FindArgs {
  readonly where: Condition;
  readonly orderBy: Condition;
  readonly select: Condition;
  readonly take: number;
}

interface Rows {
  findMany(args: FindArgs): Promise<readonly object[]>;
  count(args: { readonly where: Condition }): Promise<number>;
}

/** What a model of the client can do, whichever it is: the subjects name them. */
const rowsOfModel = z.custom<Rows>(
  (value) => typeof value === 'object' && value !== null && 'findMany' in value && 'count' in value,
);

const key = z.union([z.string(), z.number(), z.bigint()]);
type Key = z.infer<typeof key>;

/** How many rows of a subject a condition holds for: what `totalCount` of its list answers. */
export async function countRows(tx: Tx, subject: ExportSubject, where: Condition): Promise<number> {
  return rowsOf(tx, subject).count({ where });
}

/** The ids of the rows that a condition holds for, in pages by ascending id, as text. */
export async function* idPages(
  tx: Tx,
  subject: ExportSubject,
  where: Condition,
  pageSize: number,
): AsyncGenerator<string[]> {
  const { idField } = subject;
  let last: Key | null = null;
  for (;;) {
    const behind: Condition[] = last === null ? [] : [{ [idField]: { gt: last } }];
    const page: readonly object[] = await rowsOf(tx, subject).findMany({
      where: { AND: [where, ...behind] },
      orderBy: { [idField]: 'asc' },
      select: { [idField]: true },
      take: pageSize,
    });
    const ids = page.map((row) => key.parse(Reflect.get(row, idField)));
    if (ids.length > 0) yield ids.map(String);
    if (ids.length < pageSize) return;
    last = ids.at(-1) ?? null;
  }
}

function rowsOf(tx: Tx, { model }: ExportSubject): Rows {
  return rowsOfModel.parse(Reflect.get(tx, model));
}
