import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';

interface Described {
  readonly at: string;
  readonly description: string | null | undefined;
}

/** A type and everything inside it that a reader of the schema sees. */
function partsOf(type: GraphQLNamedType): Described[] {
  const own = [{ at: type.name, description: type.description }];
  if (isEnumType(type)) {
    return [
      ...own,
      ...type.getValues().map(({ name, description }) => ({ at: `${type.name}.${name}`, description })),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [...own, ...fields.map(({ name, description }) => ({ at: `${type.name}.${name}`, description }))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    { at: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map((arg) => ({
      at: `${type.name}.${field.name}(${arg.name}:)`,
      description: arg.description,
    })),
  ]);
  return [...own, ...fields];
}

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const parts = types.flatMap(partsOf);

test('every type, field, argument, input field and enum value is described', () => {
  expect(parts.filter(({ description }) => !description?.trim()).map(({ at }) => at)).toEqual([]);
});

test('every description is a sentence', () => {
  const unfinished = parts.filter(({ description }) => !/^[A-Z`1-9].*[.:`]$/s.test(description ?? ''));
  expect(unfinished.map(({ at, description }) => `${at}: ${description ?? ''}`)).toEqual([]);
});

test('no description only repeats the name', () => {
  const words = (text: string): string => text.replace(/[^a-z]/gi, '').toLowerCase();
  const repeating = parts.filter(({ at, description }) => {
    const name = words(at.split(/[.(]/).at(-1) ?? '');
    return [name, `the${name}`, `a${name}`].includes(words(description ?? ''));
  });
  expect(repeating.map(({ at }) => at)).toEqual([]);
});

test('every field that can be null says what null means', () => {
  const silent = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ type: answered }) => !String(answered).endsWith('!'))
      .filter(() => type.name !== 'Mutation')
      .filter(({ description }) => !/null/i.test(`${type.description ?? ''} ${description ?? ''}`))
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(silent).toEqual([]);
});

test('every Float says its unit', () => {
  const UNIT =
    /fraction|per cent|units|goals|odds|Kelly|bytes|minutes|milliseconds|a day|ratio without a unit/;
  const silent = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ type: answered }) => String(answered).replace('!', '') === 'Float')
      .filter(({ description }) => !UNIT.test(description ?? ''))
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(silent).toEqual([]);
});
