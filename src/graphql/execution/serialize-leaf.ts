import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  type GraphQLLeafType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';

export type Serialize = (value: unknown) => unknown;

const LARGEST_INT = 2 ** 31 - 1;
const SMALLEST_INT = -(2 ** 31);

/** Values that GraphQL's own scalars answer as they are. */
const IS_ANSWERED_AS_IT_IS: ReadonlyMap<GraphQLLeafType, (value: unknown) => boolean> = new Map<
  GraphQLLeafType,
  (value: unknown) => boolean
>([
  [GraphQLString, (value) => typeof value === 'string'],
  [GraphQLID, (value) => typeof value === 'string'],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLFloat, (value) => typeof value === 'number' && Number.isFinite(value)],
  [
    GraphQLInt,
    (value) =>
      typeof value === 'number' && Number.isInteger(value) && value <= LARGEST_INT && value >= SMALLEST_INT,
  ],
]);

/** How the values of a scalar or an enum, null aside, are answered. It throws for what is no value of the type. */
export function serializerOf(type: GraphQLLeafType): Serialize {
  const isAnsweredAsItIs = IS_ANSWERED_AS_IT_IS.get(type);
  const serialize: Serialize = (value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized !== undefined && serialized !== null) return serialized;
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to ` +
        `return non-nullable value, returned: ${inspect(serialized)}`,
    );
  };
  if (isAnsweredAsItIs === undefined) return serialize;
  return (value) => (isAnsweredAsItIs(value) ? value : serialize(value));
}
