import type { Tx } from '../../../db/transaction.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { ErrorPolicy } from '../../../shared/error-policy.ts';
import {
  checkRecordCount,
  outcomesOf,
  refusalAt,
  type RecordedItem,
  type RecordRefusal,
} from '../domain/record-outcome.ts';

/** The row of one record. `path` says where it was given: empty, or `items[3]`. @throws DomainError for the rule it breaks. */
export type ReadRecord<Given, Row> = (given: Given, path: string) => Row;

/** How records of one kind are checked and stored. */
export interface Recorder<Given, Row> {
  /**
   * Reads once what the rules need to know about all of them, and answers how each is read. What it answers is called once for
   * each record, in their order, so that it can compare a record with those before it.
   */
  readonly prepare: (tx: Tx, given: readonly Given[], at: Date) => Promise<ReadRecord<Given, Row>>;
  /** Stores rows in one statement. @returns their keys, in their order. */
  readonly insert: (tx: Tx, rows: readonly Row[]) => Promise<number[]>;
  /** What the database refused, as the refusal that the domain would have given; null for any other error. */
  readonly refusalOf: (error: unknown, row: Row, path: string) => DomainError | null;
}

export interface Batch<Given> {
  readonly items: readonly Given[];
  readonly policy: ErrorPolicy;
  readonly at: Date;
}

/** Stores one record. @returns its key. @throws DomainError for the rule it breaks, also where only the database sees it. */
export async function recordOne<Given, Row>(
  tx: Tx,
  recorder: Recorder<Given, Row>,
  given: Given,
  at: Date,
): Promise<number> {
  const row = (await recorder.prepare(tx, [given], at))(given, '');
  try {
    const [id] = await recorder.insert(tx, [row]);
    if (id === undefined) throw new Error('The database stored no row, and gave no reason.');
    return id;
  } catch (error) {
    throw recorder.refusalOf(error, row, '') ?? error;
  }
}

/**
 * Stores 1 to 1,000 records, in one statement where the database refuses none. Each is answered for, in their order. Where the
 * database refuses what the rules let pass (another transaction was quicker), halves are tried until the rows are found.
 * @throws InvalidInputError for another number of records.
 */
export async function recordBatch<Given, Row>(
  tx: Tx,
  recorder: Recorder<Given, Row>,
  { items, policy, at }: Batch<Given>,
): Promise<RecordedItem[]> {
  checkRecordCount(items.length);
  const read = await recorder.prepare(tx, items, at);
  const fates: (RecordRefusal | number | null)[] = [];
  const placed: Placed<Row>[] = [];
  for (const [place, item] of items.entries()) {
    const path = `items[${place}]`;
    try {
      placed.push({ place, path, row: read(item, path) });
      fates.push(null);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      fates.push(refusalAt(path, error));
    }
  }
  if (policy === 'REJECT_ALL' && placed.length < items.length) return outcomesOf(fates, policy);
  await tx.$executeRaw`SAVEPOINT batch`;
  for (const { place, fate } of await insertValid(tx, recorder, placed)) fates[place] = fate;
  const outcomes = outcomesOf(fates, policy);
  // One that the database refused takes back those that it let in.
  if (outcomes.some(({ outcome }) => outcome === 'HELD_BACK'))
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT batch`;
  return outcomes;
}

interface Placed<Row> {
  readonly place: number;
  readonly path: string;
  readonly row: Row;
}

interface Fate {
  readonly place: number;
  readonly fate: RecordRefusal | number;
}

async function insertValid<Given, Row>(
  tx: Tx,
  recorder: Recorder<Given, Row>,
  placed: readonly Placed<Row>[],
): Promise<Fate[]> {
  const [first] = placed;
  if (!first) return [];
  await tx.$executeRaw`SAVEPOINT part`;
  try {
    const ids = await recorder.insert(
      tx,
      placed.map(({ row }) => row),
    );
    await tx.$executeRaw`RELEASE SAVEPOINT part`;
    return placed.map(({ place }, index) => ({ place, fate: keyAt(ids, index) }));
  } catch (error) {
    const refusal = recorder.refusalOf(error, first.row, first.path);
    if (refusal === null) throw error;
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT part`;
    if (placed.length === 1) return [{ place: first.place, fate: refusalAt(first.path, refusal) }];
  }
  const half = Math.ceil(placed.length / 2);
  return [
    ...(await insertValid(tx, recorder, placed.slice(0, half))),
    ...(await insertValid(tx, recorder, placed.slice(half))),
  ];
}

function keyAt(ids: readonly number[], index: number): number {
  const id = ids[index];
  if (id === undefined) throw new Error('The database stored fewer rows than it was given.');
  return id;
}
