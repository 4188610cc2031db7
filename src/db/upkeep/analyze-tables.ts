import { Prisma } from '../generated/client.ts';
import type { Reader } from '../transaction.ts';

const NAME = /^[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*$/;

/**
 * Has PostgreSQL look at tables anew after much of them has changed, so that it plans by what is there now. Inside a transaction
 * or outside; it reads a sample of each table, whatever its size: tenths of a second.
 *
 * @param tables as `schema.table`: `trading.trades`.
 * @throws Error for a name of another form.
 */
export async function analyzeTables(db: Reader, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    if (!NAME.test(table)) throw new Error(`${table} is no name of a table as schema.table.`);
    // Checked above; a name of a table cannot be a parameter.
    await db.$executeRaw(
      Prisma.raw(
        `ANALYZE ${table
          .split('.')
          .map((part) => `"${part}"`)
          .join('.')}`,
      ),
    );
  }
}
