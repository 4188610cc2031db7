import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { getDatamodel } from '../db/generated/pothos-types.ts';
import { isObject, readsRow } from './execution/read-row.ts';
import { encodeNodeId } from './node-id.ts';

/** Columns of other types are written into ids in other ways. */
const WRITTEN_AS_THEY_ARE: readonly unknown[] = ['String', 'Int', 'BigInt'];

/**
 * Lets the ids of stored nodes be answered at once, from the key that is read with every row. The relay plugin makes three promises for each,
 * which took longer than the rest of a small row. Whatever has no key of one column keeps its resolver. Changes the schema in place and returns it.
 */
export function idsAtOnce(schema: GraphQLSchema): GraphQLSchema {
  const { models } = getDatamodel().datamodel;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { pothosPrismaModel: model } = type.extensions;
    const key = typeof model === 'string' ? models[model]?.fields.find(({ isId }) => isId) : undefined;
    if (key && WRITTEN_AS_THEY_ARE.includes(key.type)) answerAtOnce(type, key.name);
  }
  return schema;
}

function answerAtOnce(type: GraphQLObjectType, column: string): void {
  const { id } = type.getFields();
  const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
  const resolve = id?.resolve;
  if (!id || !resolve || !isNode) return;
  const idOf = (row: unknown): string | undefined => {
    const key = isObject(row) ? row[column] : undefined;
    const isKey = typeof key === 'string' || typeof key === 'number' || typeof key === 'bigint';
    return isKey ? encodeNodeId(type.name, key) : undefined;
  };
  id.resolve = (...asked): unknown => idOf(asked[0]) ?? resolve(...asked);
  readsRow(id, idOf);
}
