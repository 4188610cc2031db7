import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  responsePathAsArray,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { isObject, readsRow } from '../../../../../src/graphql/execution/read-row.ts';
import { Mood } from './mood.ts';

/** What each run of an operation is in: from it follows what every resolver does in every place. */
export interface MoodyContext {
  readonly seed: number;
}

const Odd = new GraphQLScalarType({
  name: 'Odd',
  serialize(value) {
    if (value === 'refused') throw new Error('Odd cannot represent it');
    return value === 'nothing' ? undefined : { of: value };
  },
});
const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 'red' }, BLUE: { value: 2 } } });
const Point: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: 'Point',
  fields: () => ({
    x: { type: new GraphQLNonNull(GraphQLInt) },
    y: { type: GraphQLFloat, defaultValue: 0.5 },
    colours: { type: new GraphQLList(Colour) },
    next: { type: Point },
  }),
});

const text: GraphQLFieldConfig<unknown, MoodyContext> = {
  type: GraphQLString,
  args: {
    n: { type: GraphQLInt, defaultValue: 7 },
    s: { type: GraphQLString },
    point: { type: Point },
    points: { type: new GraphQLList(new GraphQLNonNull(Point)) },
    must: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 1 },
  },
  // Changes what it is given, as a resolver may: another row must not see it.
  resolve(_source, args: Record<string, unknown>, _context, info) {
    const seen = `${info.fieldName} ${JSON.stringify(args)} ${JSON.stringify(info.variableValues)}`;
    args['n'] = 'changed';
    if (Array.isArray(args['points'])) args['points'].push('changed');
    return seen;
  },
};

/** A field that does what its place and the seed say. Some have no resolver, and read a property or call it. */
function moody(type: GraphQLOutputType): GraphQLFieldConfig<unknown, MoodyContext> {
  return { type, resolve: (_source, _args, { seed }, info) => moodIn(seed, info).answer(info.returnType) };
}

function moodIn(seed: number, { path, parentType, fieldName }: GraphQLResolveInfo): Mood {
  return new Mood(seed, `${parentType.name}.${fieldName}@${responsePathAsArray(path).join('.')}`);
}

function fields(): GraphQLFieldConfigMap<unknown, MoodyContext> {
  const leaves = {
    str: GraphQLString,
    int: GraphQLInt,
    float: GraphQLFloat,
    id: GraphQLID,
    flag: GraphQLBoolean,
  };
  const composites = { thing: Thing, left: Left, pair: Pair };
  const made: GraphQLFieldConfigMap<unknown, MoodyContext> = { text, plain: { type: GraphQLString } };
  for (const [name, type] of Object.entries({ ...leaves, odd: Odd, colour: Colour, ...composites })) {
    made[name] = moody(type);
    made[`${name}Must`] = moody(new GraphQLNonNull(type));
    made[`${name}s`] = moody(new GraphQLList(type));
    made[`${name}sMust`] = moody(new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))));
  }
  made['grid'] = moody(new GraphQLList(new GraphQLList(new GraphQLNonNull(Left))));
  made['shown'] = { type: new GraphQLNonNull(GraphQLInt), resolve: readShown };
  made['part'] = { type: Left, resolve: readPart };
  return made;
}

function resolveType(
  value: unknown,
  { seed }: MoodyContext,
  info: GraphQLResolveInfo,
): Promise<string> | string {
  return moodIn(seed, info).typeName() as string;
}

const Thing = new GraphQLInterfaceType({ name: 'Thing', fields, resolveType });
const Left: GraphQLObjectType = new GraphQLObjectType({ name: 'Left', interfaces: [Thing], fields });
const Right: GraphQLObjectType = new GraphQLObjectType({
  name: 'Right',
  interfaces: [Thing],
  fields,
  isTypeOf: (_value, { seed }: MoodyContext, info) => moodIn(seed, info).isOfType(),
});
// Without `resolveType`: the types are asked one after the other.
const Pair = new GraphQLUnionType({ name: 'Pair', types: [Right, Left] });

function readShown(source: unknown): unknown {
  return isObject(source) ? source['shownColumn'] : undefined;
}

function readPart(source: unknown): unknown {
  return isObject(source) ? source['part'] : undefined;
}

export const moodySchema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields }),
  types: [Left, Right],
});

for (const type of [Left, Right]) {
  const { shown, part } = type.getFields();
  if (shown) readsRow(shown, readShown);
  if (part) readsRow(part, readPart);
}
