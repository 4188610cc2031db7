import type { EnumRef, InputObjectRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { MOST_LISTED } from './operators.ts';

type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

export type AnyEnum = EnumRef<SchemaTypes, string, string>;
export type InputType<Shape> = InputObjectRef<SchemaTypes, Shape>;

const made = new Map<string, InputType<object>>();

/** The input in which a condition on an enumeration is given; made once for each. */
export function enumOperators(type: AnyEnum): InputType<object> {
  const known = made.get(type.name);
  if (known) return known;
  const input = builder.inputType(`${type.name}Filter`, {
    description: `A condition on a value of ${type.name}. What is given together has to hold together.`,
    fields: (t) => ({
      eq: t.field({ type, description: 'Exactly this value.' }),
      not: t.field({ type, description: 'Another value.' }),
      in: t.field({
        type: [type],
        description: `One of these. At most ${MOST_LISTED} values; an empty list matches nothing.`,
      }),
    }),
  });
  made.set(type.name, input);
  return input;
}
