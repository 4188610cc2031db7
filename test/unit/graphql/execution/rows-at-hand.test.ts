import { isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { getDatamodel } from '../../../../src/db/generated/pothos-types.ts';
import { builder } from '../../../../src/graphql/builder.ts';
import { isAlone, rowReaderOf } from '../../../../src/graphql/execution/read-row.ts';
import { schema } from '../../../../src/graphql/schema.ts';

const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

function namesOf(
  found: readonly { type: GraphQLObjectType; field: GraphQLField<unknown, unknown> }[],
): string[] {
  return found.map(({ type, field }) => `${type.name}.${field.name}`);
}

test('every field that Pothos exposes is read from its row', () => {
  const exposed = fields.filter(({ field }) => typeof field.extensions['pothosExposedField'] === 'string');
  expect(exposed.length).toBeGreaterThan(500);
  expect(namesOf(exposed.filter(({ field }) => rowReaderOf(field) === null))).toEqual([]);
});

test('the id of every stored node is read from its row, but for keys of several columns', () => {
  const ids = fields.filter(
    ({ type, field }) => field.name === 'id' && type.extensions['pothosPrismaModel'] !== undefined,
  );
  expect(ids.length).toBeGreaterThan(30);
  expect(namesOf(ids.filter(({ field }) => rowReaderOf(field) === null))).toEqual([
    'ExperimentObservation.id',
  ]);
});

test('an id that is read from a row is the id that its resolver answers', async () => {
  const plain = builder.toSchema();
  for (const { type, field } of fields.filter((one) => one.field.name === 'id')) {
    const usual = plain.getType(type.name);
    const resolve = isObjectType(usual) ? usual.getFields()['id']?.resolve : undefined;
    const read = rowReaderOf(field);
    if (!read || !resolve || field.extensions['pothosExposedField'] !== undefined) continue;
    // Of every column another value, so that none stands in for another one.
    const row = Object.fromEntries(columnsOf(type).map((name, index) => [name, 1_000 + index]));
    expect([type.name, read(row)]).toEqual([type.name, await answerOf(resolve, row)]);
  }
});

function columnsOf({ extensions }: GraphQLObjectType): string[] {
  const model = String(extensions['pothosPrismaModel']);
  return (getDatamodel().datamodel.models[model]?.fields ?? []).map(({ name }) => name);
}

/** Ids are made of the row alone. */
async function answerOf(resolve: unknown, row: object): Promise<unknown> {
  if (typeof resolve !== 'function') throw new Error('There is no resolver.');
  const answer: unknown = await Reflect.apply(resolve, undefined, [row, {}, {}, {}]);
  return answer;
}

test('a relation to one row is read from its row, and one to many is left to its resolver', () => {
  const relation = (name: string): boolean => {
    const [type = '', field = ''] = name.split('.');
    const found = fields.find((one) => one.type.name === type && one.field.name === field);
    return found !== undefined && rowReaderOf(found.field) !== null;
  };
  expect(['Friction.teamHome', 'Pick.match', 'Match.homeTeam'].map(relation)).toEqual([true, true, true]);
  expect(['Team.aliases', 'Match.odds', 'Team.frictions'].map(relation)).toEqual([false, false, false]);
});

test('a field that is made of columns needs nothing of the resolvers above it', () => {
  const made = fields.filter(({ type, field }) => type.name === 'OddsQuote' && field.name === 'prices');
  expect(made.map(({ field }) => isAlone(field))).toEqual([true]);
});
