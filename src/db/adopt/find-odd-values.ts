import type pg from 'pg';
import { z } from 'zod';
import type { Catalogue, Column, Table } from './catalogue.ts';
import { fitOfType } from './column-type.ts';
import { NOTHING_TO_DO, type Difference } from './difference.ts';
import { look } from './find-obstacles.ts';
import { quote } from './quote.ts';
import { rowName } from './row-name.ts';

const counted = z.tuple([z.record(z.string(), z.number())]);
const INSTANT = /^(timestamp|date)/;
const NOT_FINITE = `'{NaN,Infinity,-Infinity}'::double precision[]`;

/**
 * Values that PostgreSQL stores and the product cannot answer with. Lists of texts with a NULL or a list inside make every query of their
 * column fail, and so do instants that no calendar has: they are refused. Numbers that are none, NaN and the infinities, are answered as null: they are told and kept.
 */
export async function findOddValues(
  client: pg.Client,
  expected: Catalogue,
  found: Catalogue,
): Promise<Difference[]> {
  const odd: Difference[] = [];
  for (const { name, isTable, columns } of expected.tables.values()) {
    const table = found.tables.get(name);
    // Rows of a table that belongs to somebody else may not be readable; that is told already.
    if (!isTable || table?.isTable !== true || !table.isOurs) continue;
    const same = [...columns.values()].filter(({ name: column, type }) =>
      isSame(type, table.columns.get(column)),
    );
    for (const { name: column, type } of same)
      if (type.endsWith('[]')) odd.push(...(await findNesting(client, table, column)));
    for (const { name: column, type } of same)
      if (INSTANT.test(type) && INSTANT.test(table.columns.get(column)?.type ?? ''))
        odd.push(...(await findStrayInstants(client, table, column)));
    const doubles = same.filter(({ type }) => type === 'double precision');
    odd.push(...(await countNotFinite(client, table, doubles)));
  }
  return odd;
}

function isSame(expected: string, found: Column | undefined): boolean {
  return found !== undefined && fitOfType(expected, found.type) !== 'OTHER';
}

async function findNesting(client: pg.Client, table: Table, name: string): Promise<Difference[]> {
  const column = quote(name);
  const isNested = `array_ndims(${column}) > 1 OR EXISTS (SELECT FROM unnest(${column}) part WHERE part IS NULL)`;
  const rows = await look(
    client,
    `SELECT ${rowName(table)} AS what FROM ${table.quoted} own WHERE ${isNested}`,
  );
  if (rows === null) return [];
  const parts = `SELECT part FROM unnest(${column}) WITH ORDINALITY AS parts (part, place) WHERE part IS NOT NULL ORDER BY place`;
  return [
    {
      ...NOTHING_TO_DO,
      kind: 'rows',
      name: `${table.name}.${name}`,
      table: table.name,
      expected: 'lists of texts without NULL',
      found: rows,
      treatment: 'REFUSE',
      statements: [`UPDATE ${table.quoted} SET ${column} = ARRAY(${parts}) WHERE ${isNested};`],
    },
  ];
}

/** Infinite ones, and those outside of the years 1 to 9999. What they should be nobody can guess: no statement mends them. */
async function findStrayInstants(client: pg.Client, table: Table, name: string): Promise<Difference[]> {
  const column = quote(name);
  const isStray = `NOT isfinite(${column}) OR ${column} < '0001-01-01' OR ${column} >= '9999-12-31'`;
  const rows = await look(
    client,
    `SELECT ${rowName(table)} AS what FROM ${table.quoted} own WHERE ${isStray}`,
  );
  if (rows === null) return [];
  return [
    {
      ...NOTHING_TO_DO,
      kind: 'rows',
      name: `${table.name}.${name}`,
      table: table.name,
      expected: 'instants of the years 1 to 9999',
      found: rows,
      treatment: 'REFUSE',
    },
  ];
}

async function countNotFinite(
  client: pg.Client,
  table: Table,
  columns: readonly Column[],
): Promise<Difference[]> {
  if (columns.length === 0) return [];
  const counts = columns.map(
    ({ name }) => `count(*) FILTER (WHERE ${quote(name)} = ANY (${NOT_FINITE}))::int AS ${quote(name)}`,
  );
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT ${counts.join(', ')} FROM ${table.quoted}`,
  );
  return Object.entries(counted.parse(rows)[0])
    .filter(([, count]) => count > 0)
    .map(([column, count]): Difference => ({
      ...NOTHING_TO_DO,
      kind: 'rows',
      name: `${table.name}.${column}`,
      table: table.name,
      expected: 'finite numbers, as fields answer null for others',
      found: `NaN or infinite in ${count} ${count === 1 ? 'row' : 'rows'}`,
      treatment: 'KEEP',
    }));
}
