import type { ObjectRef } from '@pothos/core';
import { builder } from '../../../../graphql/builder.ts';
import type { GroupShape, ListShape, Shape } from '../../domain/dna/shape.ts';
import { asSentence, describeShape } from './describe-shape.ts';
import { asCount, asFlag, asGroup, asList, asMeasure, asText, type Members } from './read-member.ts';

type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;
type Fields = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Members>;

/** Lists in vectors are short: a few opponents, markets or months. */
const LIST = {
  nullable: { list: true, items: true },
  complexity: { field: 1, multiplier: 5 },
} as const;

const made = new Map<string, { readonly shape: GroupShape; readonly ref: ObjectRef<SchemaTypes, Members> }>();

/**
 * The GraphQL type of a group, made once for each. Its parents are values as `readShaped` answers them, or documents whose
 * members may differ from the shape: a member that differs is null.
 */
export function shapeType(shape: GroupShape): ObjectRef<SchemaTypes, Members> {
  const known = made.get(shape.type);
  if (known && known.shape.fields !== shape.fields)
    throw new Error(`Two groups of DNA are called ${shape.type}.`);
  if (known) return known.ref;
  const ref = builder.objectRef<Members>(shape.type);
  made.set(shape.type, { shape, ref });
  ref.implement({
    description: asSentence(shape.description),
    fields: (t) =>
      Object.fromEntries(
        Object.entries(shape.fields).map(([name, member]) => [name, memberField(t, name, member)]),
      ),
  });
  return ref;
}

function memberField(t: Fields, name: string, shape: Shape) {
  const description = describeShape(shape);
  const usual = { nullable: true, description } as const;
  switch (shape.kind) {
    case 'measure':
      return t.float({ ...usual, resolve: (parent) => asMeasure(parent[name]) });
    case 'count':
      return t.int({ ...usual, resolve: (parent) => asCount(parent[name]) });
    case 'flag':
      return t.boolean({ ...usual, resolve: (parent) => asFlag(parent[name]) });
    case 'text':
      return t.string({ ...usual, resolve: (parent) => asText(parent[name]) });
    case 'group':
      return t.field({ ...usual, type: shapeType(shape), resolve: (parent) => asGroup(parent[name]) });
    case 'list':
      return listField(t, name, shape, description);
  }
}

function listField(t: Fields, name: string, { of }: ListShape, description: string) {
  const usual = { ...LIST, description };
  switch (of.kind) {
    case 'measure':
      return t.floatList({ ...usual, resolve: (parent) => asList(parent[name], asMeasure) });
    case 'count':
      return t.intList({ ...usual, resolve: (parent) => asList(parent[name], asCount) });
    case 'flag':
      return t.booleanList({ ...usual, resolve: (parent) => asList(parent[name], asFlag) });
    case 'text':
      return t.stringList({ ...usual, resolve: (parent) => asList(parent[name], asText) });
    case 'group':
      return t.field({
        ...usual,
        type: [shapeType(of)],
        resolve: (parent) => asList(parent[name], asGroup),
      });
    case 'list':
      throw new Error(`${name}: lists of lists have no type of their own; make the inner one a group.`);
  }
}
