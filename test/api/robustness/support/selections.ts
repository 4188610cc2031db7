import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Given, Member } from './given.ts';
import type { InputValues } from './input-values.ts';

/** What is selected of a type. */
export type Selected =
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly args: readonly Member[];
      readonly directive: Directive | null;
      /** Empty for a leaf. */
      readonly below: readonly Selected[];
    }
  /** An inline fragment, or one of its own with `isNamed`. */
  | {
      readonly kind: 'fragment';
      readonly isNamed: boolean;
      readonly on: string;
      readonly directive: Directive | null;
      readonly below: readonly Selected[];
    };

export interface Directive {
  readonly name: 'include' | 'skip';
  readonly condition: Given;
}

const TYPENAME: Selected = { kind: 'field', name: '__typename', args: [], directive: null, below: [] };

/** Selections of the types of a schema, fields with their arguments. */
export class Selections {
  readonly #schema: GraphQLSchema;
  readonly #values: InputValues;
  readonly #made = new Map<string, fc.Arbitrary<readonly Selected[]>>();

  constructor(schema: GraphQLSchema, values: InputValues) {
    this.#schema = schema;
    this.#values = values;
  }

  /** One to four parts. @param depth levels below that may have selections themselves. */
  of(type: GraphQLCompositeType, depth: number): fc.Arbitrary<readonly Selected[]> {
    const key = `${type.name} ${depth}`;
    const known = this.#made.get(key);
    if (known) return known;
    const fragment = fc.tuple(fc.boolean(), this.#directive()).chain(([isNamed, directive]) =>
      this.#branch(type).chain((on) =>
        this.of(on, depth - 1).map((below): Selected => ({
          kind: 'fragment',
          isNamed,
          on: on.name,
          directive,
          below,
        })),
      ),
    );
    const fields = isUnionType(type)
      ? []
      : Object.values(type.getFields()).filter((field) => depth > 0 || isLeaf(field));
    const field =
      fields.length === 0
        ? fc.constant(TYPENAME)
        : fc.nat(fields.length - 1).chain((index) => this.#field(fields[index], depth));
    const part = fc.oneof(
      { arbitrary: field, weight: isUnionType(type) ? 1 : 10 },
      ...(depth > 0 ? [{ arbitrary: fragment, weight: isAbstractType(type) ? 6 : 1 }] : []),
    );
    const made = fc.array(part, { minLength: 1, maxLength: 4 });
    this.#made.set(key, made);
    return made;
  }

  /** A root field, alone. */
  field(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<Selected> {
    return this.#field(field, depth);
  }

  #field(field: GraphQLField<unknown, unknown> | undefined, depth: number): fc.Arbitrary<Selected> {
    if (!field) return fc.constant(TYPENAME);
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? this.of(type, depth - 1) : fc.constant<readonly Selected[]>([]);
    return fc
      .tuple(this.#args(field.args), this.#directive(), below)
      .map(([args, directive, selected]): Selected => ({
        kind: 'field',
        name: field.name,
        args,
        directive,
        below: selected,
      }));
  }

  #args(args: readonly GraphQLArgument[]): fc.Arbitrary<readonly Member[]> {
    const drawn = args.map((argument) => {
      const given = this.#values
        .of(argument.type, argument.name)
        .map((value): Member => [argument.name, value]);
      return isRequiredArgument(argument)
        ? given
        : fc.oneof(
            { arbitrary: given, weight: /^(last|after|before)$/.test(argument.name) ? 1 : 6 },
            { arbitrary: fc.constant(null), weight: 9 },
          );
    });
    return fc
      .tuple(...drawn)
      .map((members) => members.flatMap((member) => (member === null ? [] : [member])));
  }

  #directive(): fc.Arbitrary<Directive | null> {
    const given = fc.record<Directive>({
      name: fc.constantFrom<Directive['name'][]>('include', 'skip'),
      condition: fc.constantFrom<Given[]>(
        { kind: 'leaf', literal: 'true', json: 'true' },
        { kind: 'variable', type: 'Boolean!', value: { kind: 'leaf', literal: 'false', json: 'false' } },
      ),
    });
    return fc.oneof({ arbitrary: fc.constant(null), weight: 14 }, { arbitrary: given, weight: 1 });
  }

  /** A type that a fragment on this one can speak of. */
  #branch(type: GraphQLCompositeType): fc.Arbitrary<GraphQLCompositeType> {
    const wider = isObjectType(type) ? type.getInterfaces() : [];
    const narrower = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    const own = isInterfaceType(type) || isObjectType(type) ? [type] : [];
    return fc.constantFrom<GraphQLCompositeType[]>(...narrower, ...own, ...wider);
  }
}

function isLeaf(field: GraphQLField<unknown, unknown>): boolean {
  return !isCompositeType(getNamedType(field.type));
}
