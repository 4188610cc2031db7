import { z } from 'zod';
import { $Enums, type PrismaClient } from '../generated/client.ts';

/** What things of the data model are called in the database. */
export interface DatabaseNames {
  /** By model, with the schema, as they are written in SQL. */
  readonly tables: ReadonlyMap<string, string>;
  /** By `Model.field`, where the names differ. */
  readonly columns: ReadonlyMap<string, string>;
  /** The values by enum; an enum of which a value is called otherwise in the database is missing. */
  readonly enums: ReadonlyMap<string, ReadonlySet<unknown>>;
}

const named = z.object({ name: z.string(), dbName: z.string().nullish() });
const shape = z.object({
  models: z.record(
    z.string(),
    z.object({ dbName: z.string().nullish(), schema: z.string().nullish(), fields: z.array(named) }),
  ),
});

/**
 * Reads the names from the generated client, which keeps them for its own use: no other generated file has them.
 * @throws ZodError when it keeps them no longer in the form that is known.
 */
export function databaseNamesOf(db: PrismaClient): DatabaseNames {
  const { models } = shape.parse(Reflect.get(db, '_runtimeDataModel'));
  const tables = Object.entries(models).map(([model, { dbName, schema }]): [string, string] => [
    model,
    [...(schema == null ? [] : [schema]), dbName ?? model].map(quoted).join('.'),
  ]);
  const columns = Object.entries(models).flatMap(([model, { fields }]) =>
    fields.flatMap(({ name, dbName }): [string, string][] =>
      dbName == null ? [] : [[`${model}.${name}`, dbName]],
    ),
  );
  const values = Object.entries($Enums)
    .filter(([, one]) => Object.entries(one).every(([name, value]) => name === value))
    .map(([name, one]): [string, Set<unknown>] => [name, new Set(Object.values(one))]);
  return { tables: new Map(tables), columns: new Map(columns), enums: new Map(values) };
}

/** A name as it is written in SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
