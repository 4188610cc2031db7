import fc from 'fast-check';
import { Prisma } from '../../../../src/db/generated/client.ts';
import { COLUMN_KINDS } from '../../../../src/db/select/column-kinds.ts';
import type { Column, Model, Relation } from '../../../../src/db/select/model-facts.ts';

type Models = ReadonlyMap<string, Model>;

const LITTLE = { minLength: 0, maxLength: 2 };
const COMPARISONS = ['lt', 'lte', 'gt', 'gte'];

/** Arguments of `findMany` on a model: any selection, any conditions, and an order that says where each row stands. */
export function anyArguments(models: Models, name: string, depth = 2): fc.Arbitrary<object> {
  return argumentsOf(models, name, depth).map((args) => withoutNothing(args));
}

function argumentsOf(models: Models, name: string, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const model = modelOf(models, name);
  const maybe = fc.option(fc.nat(7), { nil: undefined, freq: 2 });
  return fc.record({
    select: selectOf(models, model, depth),
    where: fc.option(whereOf(models, model, depth), { nil: undefined }),
    orderBy: orderByOf(model),
    take: maybe,
    skip: maybe,
  });
}

function selectOf(models: Models, model: Model, depth: number): fc.Arbitrary<object | undefined> {
  const columns = fc.subarray([...model.columns.keys()], { minLength: 1 });
  const relations = depth === 0 ? [] : [...model.relations.values()];
  const entries = fc
    .subarray(relations, { maxLength: Math.min(2, relations.length) })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((relation) =>
          relationOf(models, relation, depth).map((args) => [relation.name, args] as const),
        ),
      ),
    );
  const select = fc.tuple(columns, entries).map(([names, related]) => ({
    ...Object.fromEntries(names.map((name) => [name, true])),
    ...Object.fromEntries(related),
  }));
  return fc.option(select, { nil: undefined, freq: 5 });
}

function relationOf(models: Models, relation: Relation, depth: number): fc.Arbitrary<unknown> {
  if (relation.isList)
    return argumentsOf(models, relation.model, depth - 1).map((args) => withoutNothing(args));
  const select = selectOf(models, modelOf(models, relation.model), depth - 1);
  return select.map((fields) => (fields === undefined ? true : { select: fields }));
}

/** Ties and NULLs have a place as well: the key comes last. */
function orderByOf(model: Model): fc.Arbitrary<object[]> {
  const columns = [...model.columns.values()].filter(
    ({ kind, isList }) => kind.parameter !== null && !isList,
  );
  const keys = model.primaryKey.map(({ name }) => ({ [name]: 'asc' }));
  const sort = fc.constantFrom('asc', 'desc');
  const terms = fc.array(
    fc.tuple(fc.constantFrom(...columns), sort, fc.constantFrom('first', 'last', undefined)),
    LITTLE,
  );
  return terms.map((given) => [
    ...given.map(([{ name, isNullable }, way, nulls]) => ({
      [name]: isNullable && nulls !== undefined ? { sort: way, nulls } : way,
    })),
    ...keys,
  ]);
}

function whereOf(models: Models, model: Model, depth: number): fc.Arbitrary<object> {
  const columns = [...model.columns.values()].filter(({ kind }) => kind.parameter !== null);
  const column = fc
    .constantFrom(...columns)
    .chain((one) => conditionOf(one).map((filter) => ({ [one.name]: filter })));
  if (depth === 0) return column;
  const inner = whereOf(models, model, depth - 1);
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  const parts = [
    column,
    several.map((members) => ({ AND: members })),
    several.map((members) => ({ OR: members })),
    fc.oneof(inner, several).map((members) => ({ NOT: members })),
    fc.tuple(column, column).map(([left, right]) => ({ ...left, ...right })),
    fc.constantFrom({}, { AND: [] }, { OR: [] }, { NOT: [] }),
  ];
  const relations = [...model.relations.values()];
  if (relations.length === 0) return fc.oneof(...parts);
  return fc.oneof(
    ...parts,
    fc.constantFrom(...relations).chain((relation) => {
      const other = whereOf(models, modelOf(models, relation.model), 0);
      const form = relation.isList ? ['some', 'none'] : ['is', ''];
      return fc
        .tuple(fc.constantFrom(...form), other)
        .map(([word, where]) => ({ [relation.name]: word === '' ? where : { [word]: where } }));
    }),
  );
}

function conditionOf(column: Column): fc.Arbitrary<unknown> {
  const value = valueOf(column);
  if (column.isList) {
    return fc.oneof(
      value.map((has) => ({ has })),
      fc
        .tuple(fc.constantFrom('hasSome', 'hasEvery'), fc.array(value, LITTLE))
        .map(([word, list]) => ({ [word]: list })),
    );
  }
  const single = column.isNullable ? fc.oneof(value, fc.constant(null)) : value;
  const isCompared = column.values === null && column.kind !== COLUMN_KINDS.get('Boolean');
  const comparison = fc
    .tuple(fc.constantFrom(...COMPARISONS), value)
    .map(([word, than]) => ({ [word]: than }));
  return fc.oneof(
    single,
    fc.constantFrom('equals', 'not').chain((word) => single.map((one) => ({ [word]: one }))),
    ...(column.kind === COLUMN_KINDS.get('Boolean')
      ? []
      : [
          fc
            .tuple(fc.constantFrom('in', 'notIn'), fc.array(value, { maxLength: 3 }))
            .map(([word, list]) => ({ [word]: list })),
        ]),
    ...(isCompared
      ? [
          comparison,
          comparison.map((not) => ({ not })),
          fc.tuple(comparison, comparison).map(([left, right]) => ({ ...left, ...right })),
        ]
      : []),
  );
}

/** Values like those that are stored. */
function valueOf({ kind, values, sql }: Column): fc.Arbitrary<unknown> {
  if (values !== null) return fc.constantFrom(...values);
  if (kind === COLUMN_KINDS.get('Int')) return fc.constantFrom(-5, 0, 1, 2, 3, 7);
  if (kind === COLUMN_KINDS.get('Float')) return fc.constantFrom(-1, 0, 0.1, 1e-300, 2.5e10);
  if (kind === COLUMN_KINDS.get('Boolean')) return fc.boolean();
  if (kind === COLUMN_KINDS.get('BigInt')) return fc.constantFrom(0n, 1n, 3, 9007199254740993n);
  if (kind === COLUMN_KINDS.get('Decimal'))
    return fc.constantFrom('1.50', 0, 1.5, new Prisma.Decimal('-0.000001'));
  if (kind === COLUMN_KINDS.get('DateTime')) {
    return fc
      .constantFrom('2026-01-02', '2026-03-01T06:13:00.123Z', '0001-01-01', '9999-12-31')
      .map((text) => new Date(text));
  }
  return fc.constantFrom(...(UUIDS.test(sql) ? KEYS : ['', 'k1', 'k3', "it's", 'Zoë ☃ 😀', 'a,b']));
}

/** Columns that may hold identifiers: what is none is refused with an error, by both clients. */
const UUIDS = /"id"|_id"/;
const KEYS = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000003'];

function modelOf(models: Models, name: string): Model {
  const model = models.get(name);
  if (!model) throw new Error(`There is no model ${name}.`);
  return model;
}

function withoutNothing(args: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
}
