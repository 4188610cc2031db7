import type pg from 'pg';
import { z } from 'zod';
import { drawsNumbers, type Catalogue } from './catalogue.ts';
import { NOTHING_TO_DO, type Difference } from './difference.ts';
import { quote } from './quote.ts';

const sequences = z.array(z.object({ sequence: z.string() }));
const ahead = z.tuple([z.object({ largest: z.string().nullable(), next: z.string() })]);

/**
 * Keys whose next number has been given to a row already, as after rows that came with numbers of their own: the next
 * insert would be refused. Setting the sequence forward changes no row.
 */
export async function findLaggingSequences(
  client: pg.Client,
  expected: Catalogue,
  found: Catalogue,
): Promise<Difference[]> {
  const lagging: Difference[] = [];
  for (const table of expected.tables.values()) {
    for (const { name } of [...table.columns.values()].filter(drawsNumbers)) {
      const there = found.tables.get(table.name);
      const column = there?.columns.get(name);
      if (there?.isOurs !== true || column === undefined || !drawsNumbers(column)) continue;
      for (const sequence of await sequencesOf(client, there.quoted, name)) {
        const { rows } = await client.query<Record<string, unknown>>(
          `SELECT (SELECT max(${quote(name)})::text FROM ${there.quoted}) AS largest,
             (SELECT last_value + CASE WHEN is_called THEN seqincrement ELSE 0 END FROM ${sequence},
               pg_sequence WHERE seqrelid = $1::regclass)::text AS next`,
          [sequence],
        );
        const [{ largest, next }] = ahead.parse(rows);
        if (largest === null || !/^\d+$/.test(largest) || BigInt(next) > BigInt(largest)) continue;
        lagging.push({
          kind: 'sequence',
          name: `${table.name}.${name}`,
          table: table.name,
          expected: `the next number is above ${largest}`,
          found: next,
          treatment: 'ADD',
          ...NOTHING_TO_DO,
          // Unlike setval(), this is taken back with the transaction.
          statements: [`ALTER SEQUENCE ${sequence} RESTART WITH ${BigInt(largest) + 1n};`],
        });
      }
    }
  }
  return lagging;
}

/** Drawn from by a default, or belonging to an identity. */
async function sequencesOf(client: pg.Client, table: string, column: string): Promise<string[]> {
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT DISTINCT format('%I.%I', n.nspname, s.relname) AS sequence
     FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
       JOIN pg_depend p ON (p.classid = 'pg_attrdef'::regclass AND p.objid = d.oid AND p.refclassid = 'pg_class'::regclass)
         OR (p.classid = 'pg_class'::regclass AND p.refobjid = a.attrelid AND p.refobjsubid = a.attnum AND p.deptype = 'i')
       JOIN pg_class s ON s.relkind = 'S' AND s.oid IN (p.refobjid, p.objid)
       JOIN pg_namespace n ON n.oid = s.relnamespace
     WHERE a.attrelid = $1::regclass AND a.attname = $2`,
    [table, column],
  );
  return sequences.parse(rows).map(({ sequence }) => sequence);
}
