import pg from 'pg';
import type { Catalogue, Column, Table } from './catalogue.ts';
import { conversionOf, type Conversion } from './column-type.ts';
import { NOTHING_TO_DO, type Difference } from './difference.ts';
import { look } from './find-obstacles.ts';
import { quote } from './quote.ts';
import { rowName } from './row-name.ts';

const PROBED_ROWS = 6;
/** Of an SQLSTATE: what a value cannot be converted to, and what PostgreSQL cannot do at all. */
const DATA_EXCEPTION = /^22/;
const NO_CONVERSION = /^42(?!501)/;
/** A role that may not make a function even for itself finds out by running the statements. */
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Tries every type change that a refusal would print over the rows, and takes back what that needs. Of one that would fail the rows are
 * named, and its statements become remarks; of one that PostgreSQL has no conversion for the way by hand is told. The other
 * differences come back as they are.
 */
export async function probeConversions(
  client: pg.Client,
  found: Catalogue,
  differences: readonly Difference[],
): Promise<Difference[]> {
  const probed: Difference[] = [];
  for (const difference of differences) {
    const table = found.tables.get(difference.table ?? '');
    const change = difference.statements.map((statement) => / TYPE (.*) USING /.exec(statement)?.[1]);
    const type = change.find((target) => target !== undefined);
    const column = table?.columns.get(difference.name.slice(table.name.length + 1));
    if (difference.kind !== 'column' || type === undefined || column === undefined || table?.isOurs !== true)
      probed.push(difference);
    else probed.push(...(await probe(client, table, column, type, difference)));
  }
  return probed;
}

async function probe(
  client: pg.Client,
  table: Table,
  column: Column,
  type: string,
  difference: Difference,
): Promise<Difference[]> {
  const conversion = conversionOf(quote(column.name), column.type, type);
  await client.query('SAVEPOINT probe');
  try {
    for (const statement of conversion.setup) await client.query(statement);
    await client.query(`SELECT count(${conversion.expression}) FROM ${table.quoted}`);
    return [difference];
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    await client.query('ROLLBACK TO SAVEPOINT probe');
    if (NO_CONVERSION.test(error.code ?? ''))
      return [{ ...difference, statements: byHand(table, column, type) }];
    if (error.code === INSUFFICIENT_PRIVILEGE) return [difference];
    if (!DATA_EXCEPTION.test(error.code ?? '')) throw error;
    const rows = await findUnconverted(client, table, column, conversion);
    const remarks = difference.statements.map((statement) => `-- ${statement}`);
    return [
      { ...difference, statements: [`-- ${difference.name}, once its rows can be converted:`, ...remarks] },
      {
        ...difference,
        ...NOTHING_TO_DO,
        kind: 'rows',
        expected: `values that ${type} takes`,
        found: rows ?? error.message,
      },
    ];
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT probe');
  }
}

/** Row by row, as one error ends a query. */
async function findUnconverted(
  client: pg.Client,
  table: Table,
  column: Column,
  { setup, expression }: Conversion,
): Promise<string | null> {
  const name = quote(column.name);
  for (const statement of setup) await client.query(statement);
  await client.query(`
    CREATE FUNCTION pg_temp.unconverted() RETURNS SETOF text LANGUAGE plpgsql AS $probe$
    DECLARE
      probed record;
      failed integer := 0;
    BEGIN
      FOR probed IN SELECT ${rowName(table)} AS what, own.${name} AS value FROM ${table.quoted} own LOOP
        BEGIN
          PERFORM ${expression} FROM (SELECT probed.value AS ${name}) own;
        EXCEPTION WHEN data_exception THEN
          failed := failed + 1;
          RETURN NEXT probed.what || ': ' || SQLERRM;
          EXIT WHEN failed = ${PROBED_ROWS};
        END;
      END LOOP;
    END $probe$`);
  return look(client, 'SELECT what FROM pg_temp.unconverted() AS what');
}

function byHand(table: Table, column: Column, type: string): string[] {
  const [old, made] = [quote(column.name), quote(`${column.name}_converted`)];
  return [
    `-- ${table.name}.${column.name}: PostgreSQL has no conversion from ${column.type} to ${type}. By hand:`,
    `-- ALTER TABLE ${table.quoted} ADD COLUMN ${made} ${type};`,
    `-- UPDATE ${table.quoted} SET ${made} = … what ${old} means …;`,
    `-- ALTER TABLE ${table.quoted} DROP COLUMN ${old};`,
    `-- ALTER TABLE ${table.quoted} RENAME COLUMN ${made} TO ${old};`,
  ];
}
