import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const objects = types.filter(isObjectType);
const names = new Set(types.map(({ name }) => name));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const capitalised = (name: string): string => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;

describe('names', () => {
  test('of types are PascalCase, of fields camelCase, of enum values CONSTANT_CASE', () => {
    const wrong = [
      ...types.filter(({ name }) => !/^[A-Z][A-Za-z0-9]*$/.test(name)).map(({ name }) => name),
      ...[...objects, ...types.filter(isInputObjectType)].flatMap((type) =>
        Object.keys(type.getFields())
          .filter((name) => !/^([a-z][A-Za-z0-9]*|AND|OR|NOT)$/.test(name))
          .map((name) => `${type.name}.${name}`),
      ),
      ...types.filter(isEnumType).flatMap((type) =>
        type
          .getValues()
          .filter(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name))
          .map(({ name }) => `${type.name}.${name}`),
      ),
    ];
    expect(wrong).toEqual([]);
  });

  test('of inputs tell what they are: XInput, XFilter, XOrder', () => {
    const wrong = types.filter(isInputObjectType).filter(({ name }) => !/(Input|Filter|Order)$/.test(name));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('of instants end in At or say asOf, of days in On, of yes and no in is, has or can', () => {
    const named: Readonly<Record<string, RegExp>> = {
      DateTime: /(At|^asOf)$/,
      Date: /On$/,
      Boolean: /^(is|has|can)[A-Z]/,
    };
    // Names of columns that clients of older databases rely on, and the word that lists of checks use everywhere.
    const kept = ['Improvement.abTestActive', 'Improvement.improvementApplied', 'ReferenceCheck.passed'];
    const wrong = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => named[getNamedType(field.type).name]?.test(field.name) === false)
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(wrong).toEqual(kept);
  });
});

describe('connections', () => {
  const fieldsOf = (type: GraphQLObjectType): Record<string, string> =>
    Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));

  test('have edges, nodes, pageInfo and totalCount, and an edge of their name', () => {
    for (const type of objects.filter(({ name }) => name.endsWith('Connection'))) {
      const node = type.name.replace(/Connection$/, '');
      expect(fieldsOf(type)).toEqual({
        edges: `[${node}Edge!]!`,
        nodes: `[${node}!]!`,
        pageInfo: 'PageInfo!',
        totalCount: 'Int!',
      });
      expect(names).toContain(`${node}Edge`);
    }
  });

  test('take first, after, last, before, orderBy of their type and a filter of their type', () => {
    const fields = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => ({ at: `${type.name}.${field.name}`, field })),
    );
    expect(fields.length).toBeGreaterThan(7);
    for (const { at, field } of fields) {
      const node = getNamedType(field.type).name.replace(/Connection$/, '');
      const args = Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)]));
      expect({ at, args }).toEqual({
        at,
        args: {
          first: 'Int',
          after: 'String',
          last: 'Int',
          before: 'String',
          orderBy: `${node}Order`,
          filter: `${node}Filter`,
        },
      });
    }
  });

  test('list nodes, each with an id', () => {
    const listed = objects
      .filter(({ name }) => name.endsWith('Connection'))
      .map(({ name }) => name.replace(/Connection$/, ''));
    const nodes = objects
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
      .map(({ name }) => name);
    expect(listed.filter((name) => !nodes.includes(name))).toEqual([]);
  });
});

describe('mutations', () => {
  test.each(mutations.map((field) => ({ name: field.name, field })))(
    '$name takes one input, and answers null or a union of its payload and its errors',
    ({ name, field }) => {
      expect(field.args.map((arg) => [arg.name, String(arg.type)])).toEqual([
        ['input', `${capitalised(name)}Input!`],
      ]);
      expect(isNonNullType(field.type)).toBe(false);
      const result = getNamedType(field.type);
      expect(result.name).toBe(`${capitalised(name)}Result`);
      const members = isUnionType(result) ? result.getTypes() : [];
      const payloads = members.filter((type) => !type.getInterfaces().some((one) => one.name === 'Error'));
      expect(payloads.map((type) => type.name)).toEqual([`${capitalised(name)}Payload`]);
      expect(members.length).toBeGreaterThan(1);
    },
  );

  test('take an idempotency key each', () => {
    const without = mutations.filter((field) => {
      const input = schema.getType(`${capitalised(field.name)}Input`);
      return !isInputObjectType(input) || !('idempotencyKey' in input.getFields());
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test('answer errors whose names say so', () => {
    const errors = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Error'));
    expect(errors.filter(({ name }) => !name.endsWith('Error')).map(({ name }) => name)).toEqual([]);
  });
});
