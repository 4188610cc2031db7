import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { ColumnType } from '../domain/export-column.ts';
import { EXPORT_SUBJECTS, type ExportSubjectName } from '../domain/export-subject.ts';
import { COLUMN_DESCRIPTIONS } from './column-descriptions.ts';

/** Endings of names, and the unit that each stands for. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/_micro_usd(_|$)/, 'millionths of a USD'],
  [/_usd$|^cash_usdc$/, 'USD'],
  [/_bps$/, 'basis points'],
  [/_pct$|^(win_rate|roi|avg_clv)$/, 'per cent'],
  [/_minutes$/, 'minutes'],
  [/_ms$/, 'ms'],
  [/_units$|^(profit|total_pnl)$/, 'units of the bankroll'],
  [/^gas_used$/, 'lamports'],
  [/byte_size$/, 'bytes'],
];

/** The unit of a column's values, by its name and what is said of it; null where they have none, or only the description says it. */
export function unitOf(column: string, type: ColumnType, description: string | null): string | null {
  if (type === 'INSTANT') return 'UTC';
  if (description?.includes('fraction') === true) return 'fraction 0..1';
  if (!['INTEGER', 'BIG_INTEGER', 'DECIMAL', 'FLOAT'].includes(type)) return null;
  return UNITS.find(([ending]) => ending.test(column))?.[1] ?? null;
}

/**
 * What a column means: in the words of the field of the API that answers it, or of our own where no field does. Null for a column that is not
 * ours.
 */
export function describeColumn(
  schema: GraphQLSchema,
  subject: ExportSubjectName,
  column: string,
): string | null {
  const { list, table, idColumn } = EXPORT_SUBJECTS[subject];
  const own = COLUMN_DESCRIPTIONS[`${table}.${column}`];
  if (own !== undefined) return own;
  const fields = nodeOf(schema, list)?.getFields() ?? {};
  if (column === idColumn)
    return fields['databaseId']?.description ?? `The key of the row, which its \`id\` in the API stands for.`;
  const name = column.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
  // The API names units last.
  const names = [
    name.replace(/^byteSize$/, 'sizeBytes'),
    `${name}At`,
    `${name}Units`,
    `${name}Pct`,
    `${name}DatabaseId`,
  ];
  const field = names.map((one) => fields[one]).find((one) => one !== undefined);
  if (field?.description) return field.description;
  const related = column.endsWith('_id') ? fields[name.replace(/Id$/, '')] : undefined;
  return related?.description ? `The key of this row: ${related.description}` : null;
}

function nodeOf(schema: GraphQLSchema, list: string): GraphQLObjectType | null {
  const connection = schema.getQueryType()?.getFields()[list];
  const page = connection ? getNamedType(connection.type) : null;
  const nodes = isObjectType(page) ? page.getFields()['nodes'] : undefined;
  const node = nodes ? getNamedType(nodes.type) : null;
  return isObjectType(node) ? node : null;
}
