import type { EnumRef, InputObjectRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { IS_NULL, MOST_LISTED } from './operators.ts';

type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

export type AnyEnum = EnumRef<SchemaTypes, string, string>;
export type InputType<Shape> = InputObjectRef<SchemaTypes, Shape>;

const made = new Map<string, InputType<object>>();

/** The input in which a condition on an enumeration is given; made once for each. `isNullable` adds the question whether there is a value. */
export function enumOperators(type: AnyEnum, isNullable = false): InputType<object> {
  const key = `${type.name} ${isNullable}`;
  const known = made.get(key);
  if (known) return known;
  const input = builder.inputType(`${type.name}${isNullable ? 'OrNull' : ''}Filter`, {
    description: `A condition on a value of ${type.name}. What is given together has to hold together.`,
    fields: (t) => ({
      eq: t.field({ type, description: 'Exactly this value.' }),
      not: t.field({ type, description: 'Another value.' }),
      in: t.field({
        type: [type],
        description: `One of these. At most ${MOST_LISTED} values; an empty list matches nothing.`,
      }),
      ...(isNullable ? { isNull: t.boolean({ description: IS_NULL }) } : {}),
    }),
  });
  made.set(key, input);
  return input;
}
