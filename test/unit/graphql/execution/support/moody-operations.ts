import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';

export interface MoodyOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly seed: number;
}

const VARIABLES =
  '$on: Boolean!, $off: Boolean = false, $n: Int = 3, $s: String, $point: Point, $points: [Point!], $x: Int! = 2';
const FRAGMENTS = 3;

const ARGUMENTS = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '(n: 1)',
    '(n: $n)',
    '(n: $n, s: $s)',
    '(point: {x: 1, colours: [RED]})',
    '(point: {x: $x})',
  ],
  ...['(point: $point)', '(points: $points)', '(points: [{x: 1}, {x: 2, next: {x: 3}}])', '(points: {x: 9})'],
  ...['(must: null)', '(must: $n)', '(n: "bad")', '(point: {y: 1})', '(s: $missing)', '(must: $x, n: null)'],
);
const DIRECTIVES = fc.constantFrom(
  ...['', '', '', '', '', ' @include(if: $on)', ' @skip(if: $on)', ' @include(if: $off)', ' @skip(if: $off)'],
  ...[' @include(if: true)', ' @skip(if: true)', ' @include(if: false) @skip(if: $off)'],
);
const VALUES = fc.record(
  {
    on: fc.oneof({ arbitrary: fc.boolean(), weight: 20 }, fc.constantFrom(null, 'bad')),
    off: fc.oneof({ arbitrary: fc.boolean(), weight: 5 }, fc.constant(null)),
    n: fc.constantFrom(4, null, 5),
    s: fc.constantFrom('text', null),
    point: fc.constantFrom({ x: 1 }, { x: 2, colours: ['BLUE', null] }, null),
    points: fc.constantFrom([{ x: 1 }], { x: 3, y: 2 }),
    x: fc.constantFrom(6, 7),
    unknown: fc.constant(1),
  },
  { requiredKeys: ['on'] },
);

/** Operations on a schema, not all of them valid: fields that are merged, fragments, conditions, arguments that are refused. */
export function moodyOperations(schema: GraphQLSchema): fc.Arbitrary<MoodyOperation> {
  const query = schema.getQueryType();
  const on = ['Left', 'Right', 'Thing', 'Query'].map((name) => schema.getType(name)).filter(isCompositeType);
  if (!query) throw new Error('The schema has no queries.');
  const fragments = Array.from({ length: FRAGMENTS }, (_, index) =>
    fc
      .constantFrom(...on)
      .chain((type) =>
        selection(schema, type, 1, index + 1).map((body) => `fragment F${index} on ${type.name} ${body}`),
      ),
  );
  return fc.record({
    query: fc
      .tuple(selection(schema, query, 3, 0), ...fragments)
      .map((parts) => [`query (${VARIABLES}) ${parts[0]}`, ...parts.slice(1)].join('\n')),
    variables: VALUES,
    seed: fc.nat(),
  });
}

/** @param from fragments of lower numbers are not spread, so that none is in itself. */
function selection(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  depth: number,
  from: number,
): fc.Arbitrary<string> {
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  const usable = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
  const typename = fc.constant('__typename');
  const field =
    usable.length === 0
      ? typename
      : fc.constantFrom(...usable).chain(({ name, args, type: answered }) => {
          const below = getNamedType(answered);
          return fc
            .tuple(
              fc.constantFrom('', '', '', 'a: ', 'b: '),
              args.length > 0 ? ARGUMENTS : fc.constant(''),
              DIRECTIVES,
              isCompositeType(below) ? selection(schema, below, depth - 1, from) : fc.constant(''),
            )
            .map(([alias, given, directive, body]) => `${alias}${name}${given}${directive} ${body}`);
        });
  const narrower = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  const inline =
    depth > 0
      ? fc
          .tuple(fc.constantFrom(...narrower), DIRECTIVES)
          .chain(([on, directive]) =>
            selection(schema, on, depth - 1, from).map((body) => `... on ${on.name}${directive} ${body}`),
          )
      : typename;
  const spread =
    from < FRAGMENTS && (isObjectType(type) || isAbstractType(type))
      ? fc
          .tuple(fc.integer({ min: from, max: FRAGMENTS - 1 }), DIRECTIVES)
          .map(([number, directive]) => `...F${number}${directive}`)
      : typename;
  return fc
    .array(
      fc.oneof(
        { arbitrary: field, weight: 12 },
        { arbitrary: inline, weight: 3 },
        { arbitrary: spread, weight: 2 },
        typename,
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => `{ ${parts.join(' ')} }`);
}
