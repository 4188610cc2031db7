import type PrismaTypes from '../../db/generated/pothos-types.ts';
import type { Reader } from '../../db/transaction.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { builder } from '../builder.ts';
import type { FieldOf, ModelName } from '../connections/order.ts';
import type { Condition } from '../connections/keyset.ts';
import { FILTER_LIMITS } from '../limits/filter-limits.ts';
import { enumOperators, type AnyEnum, type InputType } from './enum-operators.ts';
import type { StoredMeasure } from './measure-conditions.ts';
import { OPERATORS, type OperatorKind } from './operators.ts';
import { settle, type FilterKeys, type Settling } from './settle-filter.ts';
import { MOST_COMBINED, translateFilter } from './translate-filter.ts';

/** A filter as a client gives it: members by field, and the three that combine filters. */
export interface FilterValue {
  readonly AND?: FilterValue[] | null | undefined;
  readonly OR?: FilterValue[] | null | undefined;
  readonly NOT?: FilterValue | null | undefined;
}

/** One field of a filter and what it says of the rows. */
export type FilterField<Column extends string = string, Where = unknown> = {
  readonly description: string;
} & (
  | { readonly kind: Exclude<OperatorKind, 'id' | 'anyText'>; readonly column: Column }
  /** Texts that are searched together; those of `nullable` may be missing, and contain nothing then. */
  | { readonly kind: 'anyText'; readonly columns: readonly Column[]; readonly nullable: readonly Column[] }
  | { readonly kind: 'id'; readonly column: Column; readonly keyOf: (id: string) => unknown }
  | {
      readonly kind: 'enum';
      readonly type: AnyEnum;
      readonly column: Column;
      readonly isNullable?: boolean;
    }
  /** A list of texts at `path` of a JSON document that every row has. */
  | { readonly kind: 'listInside'; readonly column: Column; readonly path: readonly string[] }
  /** Conditions on numbers inside documents; `locate` finds what a path means, null when nothing: `explainUnknown` says more of it. */
  | {
      readonly kind: 'measures';
      readonly input: InputType<object>;
      readonly locate: (path: string) => StoredMeasure | null;
      readonly explainUnknown: (path: string) => string;
    }
  /** A condition on related rows; `where` places it: `(match) => ({ match })`. */
  | {
      readonly kind: 'related';
      readonly filter: () => AnyFilter;
      readonly where: (related: Condition) => Where;
    }
);

export interface AnyFilter {
  readonly ref: InputType<FilterValue>;
  readonly type: string;
  readonly fields: Readonly<Record<string, FilterField>>;
  /** By which keys a condition on these rows is settled where it is said of rows that refer to them. */
  readonly keys?: FilterKeys | undefined;
}

export interface Filter<Model extends ModelName> extends AnyFilter {
  /** The condition of a filter; every row when none is given. @throws InvalidInputError naming the member and the rule. */
  readonly where: (filter: FilterValue | null | undefined) => PrismaTypes[Model]['Where'];
  /**
   * The same for the rows of a root list: what it says of documents of related rows is settled first, each such row read once. In
   * `where`, such conditions are few.
   */
  readonly settledWhere: (
    db: Reader,
    filter: FilterValue | null | undefined,
  ) => Promise<PrismaTypes[Model]['Where']>;
  /** For the `select` of a field, whose refusals would end the whole plan: the field's resolver refuses by `where`. */
  readonly planned: (filter: FilterValue | null | undefined) => PrismaTypes[Model]['Where'];
}

/** The input `XFilter` of a type: a condition for each field, and AND, OR and NOT of such filters. */
export function defineFilter<Model extends ModelName>(
  type: string,
  fields: Readonly<Record<string, FilterField<FieldOf<Model>, PrismaTypes[Model]['Where']>>>,
  keys?: FilterKeys,
): Filter<Model> {
  const ref = builder.inputRef<FilterValue>(`${type}Filter`);
  ref.implement({
    description:
      `Which rows of ${type} are meant. What is given together has to hold together; given empty, every row. ` +
      `At most ${FILTER_LIMITS.conditions} conditions and ${FILTER_LIMITS.values} values, those of nested filters included.`,
    fields: (t) => ({
      ...Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          field.kind === 'measures'
            ? t.field({ type: [field.input], description: `${field.description} 1 to ${MOST_COMBINED}.` })
            : t.field({ type: inputOf(field), description: field.description }),
        ]),
      ),
      AND: t.field({ type: [ref], description: 'Each of these has to hold. 1 to 50, none of them empty.' }),
      OR: t.field({
        type: [ref],
        description: 'At least one of these has to hold. 1 to 50, none of them empty.',
      }),
      NOT: t.field({
        type: ref,
        description:
          'This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty.',
      }),
    }),
  });
  const filter: AnyFilter = { ref, type, fields, keys };
  const where = (value: FilterValue | null | undefined) => translateFilter(filter, value);
  const settledWhere = async (db: Reader, value: FilterValue | null | undefined) => {
    const settling: Settling[] = [];
    const condition = translateFilter(filter, value, { settling });
    await settle(db, settling);
    return condition;
  };
  const planned = (value: FilterValue | null | undefined) => {
    try {
      return translateFilter(filter, value, { isPlan: true });
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      return {};
    }
  };
  return { ...filter, where, settledWhere, planned };
}

function inputOf(field: Exclude<FilterField, { kind: 'measures' }>) {
  if (field.kind === 'enum') return enumOperators(field.type, field.isNullable);
  if (field.kind === 'related') return field.filter().ref;
  if (field.kind === 'listInside') return OPERATORS.tags;
  return OPERATORS[field.kind];
}
