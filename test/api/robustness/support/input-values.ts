import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { leaf, type Given, type Member } from './given.ts';
import { ODD_VALUES, takenBy, type Known } from './leaf-values.ts';

/** Lists and objects within each other that a value may have. */
const DEEPEST = 4;

/** Values for the arguments of a schema: such as their types take, or, in `oddly`, odd ones among them. */
export class InputValues {
  readonly #known: Known;
  readonly #oddly: boolean;
  readonly #made = new Map<string, fc.Arbitrary<Given>>();

  constructor(known: Known, oddly: boolean) {
    this.#known = known;
    this.#oddly = oddly;
  }

  /** @param name what the argument or the field is called, which says which ids and texts mean something there. */
  of(type: GraphQLInputType, name: string, depth = DEEPEST): fc.Arbitrary<Given> {
    const key = `${String(type)} ${name} ${depth}`;
    const known = this.#made.get(key);
    if (known) return known;
    const plain = this.#plain(type, name, depth);
    const variable = plain.map((value): Given => ({ kind: 'variable', type: String(type), value }));
    const made = fc.oneof(
      { arbitrary: plain, weight: 12 },
      { arbitrary: variable, weight: depth === DEEPEST ? 8 : 1 },
      ...(isNonNullType(type) ? [] : [{ arbitrary: fc.constant(leaf('null')), weight: 1 }]),
      ...(this.#oddly ? [{ arbitrary: fc.constantFrom(...ODD_VALUES), weight: 3 }] : []),
    );
    this.#made.set(key, made);
    return made;
  }

  #plain(type: GraphQLInputType, name: string, depth: number): fc.Arbitrary<Given> {
    if (isNonNullType(type)) return this.#plain(type.ofType, name, depth);
    if (isListType(type)) {
      const items = this.of(type.ofType, name, depth - 1);
      return fc.array(items, { maxLength: 3 }).map((list): Given => ({ kind: 'list', items: list }));
    }
    if (isInputObjectType(type)) return this.#object(type, depth);
    if (isEnumType(type)) {
      return fc.constantFrom(...type.getValues().map((value) => leaf(`"${value.name}"`, value.name)));
    }
    return fc.constantFrom(...takenBy(type.name, name, this.#known));
  }

  #object(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<Given> {
    const fields = Object.values(type.getFields());
    const required = fields.filter(isRequiredInputField);
    const isFlat = ({ type: own }: GraphQLInputField): boolean => !isInputObjectType(getNamedType(own));
    const optional = fields.filter((field) => !isRequiredInputField(field) && (depth > 1 || isFlat(field)));
    const member = (field: GraphQLInputField): fc.Arbitrary<Member> =>
      this.of(field.type, field.name, depth - 1).map((value): Member => [field.name, value]);
    // Looked for only when drawn: filters hold one another.
    const drawn = fc.nat(Math.max(0, optional.length - 1)).chain((index) => {
      const field = optional[index];
      return field ? member(field) : fc.constant<Member | null>(null);
    });
    const few = type.isOneOf
      ? fc.array(drawn, { minLength: 1, maxLength: 1 })
      : fc.array(drawn, { maxLength: required.length > 0 ? 3 : 2 });
    return fc.tuple(fc.tuple(...required.map(member)), few).map(([needed, others]): Given => {
      const given = others.flatMap((one) => (one === null ? [] : [one]));
      return { kind: 'object', members: [...new Map([...needed, ...given])] };
    });
  }
}
