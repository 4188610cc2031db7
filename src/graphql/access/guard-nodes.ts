import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { rightsOf, type Context } from '../context.ts';
import { decodeNodeId } from '../node-id.ts';
import { MOST_NODES } from '../relay-options.ts';
import { has, refusalOf, type Need } from './need.ts';
import { needsOfType } from './needs.ts';

type Args = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, Context, Args>;

/**
 * Looks at the type inside each id that `node` and `nodes` take, before anything is read: one that the caller may not read is an error in its
 * place, the same whether such a node is stored or not. Changes the schema in place and returns it.
 */
export function guardNodes(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  const { node, nodes } = isObjectType(query) ? query.getFields() : {};
  if (!node || !nodes) throw new Error('The schema has no node and nodes.');
  const one: Resolver = node.resolve ?? defaultFieldResolver;
  const many: Resolver = nodes.resolve ?? defaultFieldResolver;
  node.resolve = (root, args: Args, context: Context, info): unknown =>
    refusalOfNode(context, args['id']) ?? one(root, args, context, info);
  nodes.resolve = async (root, args: Args, context: Context, info): Promise<unknown> => {
    const ids: readonly unknown[] = Array.isArray(args['ids']) ? args['ids'] : [];
    // Too many are refused whatever they are.
    const refusals = ids.length > MOST_NODES ? [] : ids.map((id) => refusalOfNode(context, id));
    const allowed = ids.filter((_id, index) => !refusals[index]);
    const found: unknown = await many(root, { ...args, ids: allowed }, context, info);
    if (!Array.isArray(found) || refusals.every((refusal) => refusal === null)) return found;
    const rows = found.values();
    return refusals.map((refusal): unknown => refusal ?? rows.next().value);
  };
  return schema;
}

/** Why a caller may not ask for the node with an id; null when it may, and for what is no id, which is refused where it is read. */
function refusalOfNode(context: Context, id: unknown): Error | null {
  const typename = typeof id === 'string' ? typenameOf(id) : null;
  if (typename === null) return null;
  const caller = rightsOf(context);
  const needs: readonly Need[] = needsOfType(typename) ?? [];
  const missing = needs.find((need) => !has(caller, need));
  return missing === undefined ? null : refusalOf(caller, missing, typename);
}

function typenameOf(id: string): string | null {
  try {
    return decodeNodeId(id).typename;
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
}
