import pg from 'pg';
import { z } from 'zod';
import { NOTHING_TO_DO, type Difference } from './difference.ts';

const SHOWN = 5;
const found = z.array(z.object({ what: z.string() }));
/** A column, table or operator that is not there, or a table that may not be read: another difference says so. */
const TOLD_ELSEWHERE = new Set(['42703', '42P01', '42883', '42804', '42501']);

/**
 * The rows that keep additions from succeeding, as differences that are refused; one for each addition, naming a few. Rows that
 * break a check are kept, and the check is left out.
 */
export async function findObstacles(
  client: pg.Client,
  differences: readonly Difference[],
): Promise<Difference[]> {
  const obstacles: Difference[] = [];
  for (const { treatment, obstacles: query, ...difference } of differences) {
    if (treatment !== 'ADD' || query === null) continue;
    const rows = await look(client, query);
    if (rows === null) continue;
    obstacles.push({
      ...difference,
      kind: difference.kind === 'check' ? 'check' : 'rows',
      found: rows,
      treatment: difference.kind === 'check' ? 'KEEP' : 'REFUSE',
      ...NOTHING_TO_DO,
    });
  }
  return obstacles;
}

/** What a query of one text, `what`, finds: a few of its rows; null where it finds none or cannot look. */
export async function look(client: pg.Client, query: string): Promise<string | null> {
  await client.query('SAVEPOINT look');
  try {
    const { rows } = await client.query<Record<string, unknown>>(`${query} LIMIT ${SHOWN + 1}`);
    const told = found.parse(rows).map(({ what }) => what);
    const shown = told.slice(0, SHOWN).join('; ');
    return told.length > SHOWN ? `${shown}; and others` : shown === '' ? null : shown;
  } catch (error) {
    if (error instanceof pg.DatabaseError && TOLD_ELSEWHERE.has(error.code ?? '')) {
      await client.query('ROLLBACK TO SAVEPOINT look');
      return null;
    }
    throw error;
  }
}
