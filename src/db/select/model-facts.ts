import { getDatamodel } from '../generated/pothos-types.ts';
import { COLUMN_KINDS, type ColumnKind } from './column-kinds.ts';
import { databaseNamesOf, quoted } from './database-names.ts';
import type { PrismaClient } from '../generated/client.ts';

/** A scalar field of a model. */
export interface Column {
  /** As Prisma's callers know it: `teamName`. */
  readonly name: string;
  /** As it is written in SQL: `"team_name"`. */
  readonly sql: string;
  readonly kind: ColumnKind;
  readonly isList: boolean;
  readonly isNullable: boolean;
  /** The values of an enum; null for every other kind. */
  readonly values: ReadonlySet<unknown> | null;
}

/** A field of a model that stands for rows of another one. */
export interface Relation {
  readonly name: string;
  readonly model: string;
  readonly isList: boolean;
  readonly isNullable: boolean;
  /** Whether the row itself holds the key of the other one. */
  readonly isOwner: boolean;
  /** Which columns of the row are equal to which of the others. */
  readonly keys: readonly { readonly own: string; readonly other: string }[];
}

/** What SQL about a model needs to know. */
export interface Model {
  /** The table with its schema, as it is written in SQL. */
  readonly table: string;
  readonly columns: ReadonlyMap<string, Column>;
  /** Whether it has columns besides, which only Prisma can read. */
  readonly hasMore: boolean;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly primaryKey: readonly Column[];
  /** What finds one row: the fields by the name of the key, which of a key of one field is the field's. */
  readonly uniqueKeys: ReadonlyMap<string, readonly Column[]>;
}

type DataField = ReturnType<typeof getDatamodel>['datamodel']['models'][string]['fields'][number];

/**
 * The models of the generated client. How they are related and what may be null is in the data model that is generated for the GraphQL
 * schema; what tables and columns are called in the database, in the client alone.
 */
export function modelFactsOf(db: PrismaClient): ReadonlyMap<string, Model> {
  const { models } = getDatamodel().datamodel;
  const names = databaseNamesOf(db);
  const columnOf = (model: string, field: string): string =>
    quoted(names.columns.get(`${model}.${field}`) ?? field);

  function keysOf(model: string, field: DataField): Relation['keys'] {
    const from = field.relationFromFields ?? [];
    if (from.length > 0) return pairs(model, from, field.type, idsOf(field.type));
    const opposite = models[field.type]?.fields.find(
      (other) =>
        other.relationName === field.relationName &&
        (other.relationFromFields ?? []).length > 0 &&
        !(field.type === model && other.name === field.name),
    );
    if (!opposite) throw new Error(`Nothing holds the key of the relation ${model}.${field.name}.`);
    return pairs(model, idsOf(model), field.type, opposite.relationFromFields ?? []);
  }

  /** What relations refer to: no generated file says it, and in this data model it is always the id, which a test holds. */
  function idsOf(model: string): readonly string[] {
    const { fields, primaryKey } = models[model] ?? { fields: [], primaryKey: null };
    return primaryKey?.fields ?? fields.filter(({ isId }) => isId).map(({ name }) => name);
  }

  function pairs(
    model: string,
    own: readonly string[],
    other: string,
    others: readonly string[],
  ): Relation['keys'] {
    return own.map((field, at) => ({
      own: columnOf(model, field),
      other: columnOf(other, others[at] ?? ''),
    }));
  }

  function factsOf(model: string, { fields, primaryKey, uniqueIndexes }: (typeof models)[string]): Model {
    const columns = new Map<string, Column>();
    const relations = new Map<string, Relation>();
    for (const field of fields) {
      const { name, isList } = field;
      const isNullable = !field.isRequired;
      if (field.kind === 'object') {
        const isOwner = (field.relationFromFields ?? []).length > 0;
        const keys = keysOf(model, field);
        relations.set(name, { name, model: field.type, isList, isNullable, isOwner, keys });
        continue;
      }
      const values = field.kind === 'enum' ? (names.enums.get(field.type) ?? null) : null;
      const kind = values === null ? COLUMN_KINDS.get(field.type) : COLUMN_KINDS.get('Enum');
      // Not there, for example, is an enum whose values are called otherwise in the database.
      if (kind) columns.set(name, { name, sql: columnOf(model, name), kind, isList, isNullable, values });
    }
    const columnsOf = (given: readonly string[]): Column[] =>
      given.flatMap((field) => columns.get(field) ?? []);
    const single = fields.filter(({ isId, isUnique }) => isId || isUnique);
    const compound = [...(primaryKey ? [primaryKey] : []), ...uniqueIndexes];
    return {
      table: names.tables.get(model) ?? quoted(model),
      columns,
      hasMore: columns.size + relations.size < fields.length,
      relations,
      primaryKey: columnsOf(idsOf(model)),
      uniqueKeys: new Map([
        ...single.map(({ name }) => [name, columnsOf([name])] as const),
        ...compound.map((key) => [key.name ?? key.fields.join('_'), columnsOf(key.fields)] as const),
      ]),
    };
  }

  return new Map(Object.entries(models).map(([name, model]) => [name, factsOf(name, model)]));
}
