import type PrismaTypes from '../../db/generated/pothos-types.ts';
import { builder } from '../builder.ts';
import { OrderDirectionRef, type OrderDirection } from './order-direction.ts';
import type { ExactColumn } from './exact-instant.ts';
import type { SortKind } from './sort-value.ts';

export type ModelName = keyof PrismaTypes;
export type FieldOf<Model extends ModelName> = keyof PrismaTypes[Model]['Shape'] & string;

export interface SortKey<Model extends ModelName = ModelName> {
  readonly field: FieldOf<Model>;
  readonly kind: SortKind;
  readonly isNullable?: boolean;
  /**
   * Whether no two rows have the same value, so that the id has no ties to decide: a page is then read from the index of the column as it stands (20 clubs with what is
   * below them: 0.8 ms of the database in place of 1.1).
   */
  readonly isUnique?: boolean;
  readonly description: string;
  /** For columns that keep microseconds, of which Prisma reads milliseconds: where the exact value is found. */
  readonly exact?: ExactColumn;
}

/** The orders in which a type's rows can be listed. Equal sort values are ordered by id, in the same direction. */
export interface Order<Model extends ModelName, Name extends string> {
  readonly model: Model;
  readonly id: { readonly field: FieldOf<Model>; readonly kind: SortKind };
  readonly keys: Readonly<Record<Name, SortKey<Model>>>;
  readonly usual: { readonly field: NoInfer<Name>; readonly direction: OrderDirection };
}

/** The input with which a client chooses one of the orders: `{ field: NAME, direction: DESC }`. */
export function orderInput<Model extends ModelName, Name extends string>(
  type: string,
  { keys }: Order<Model, Name>,
) {
  const entries = Object.entries<SortKey<Model>>(keys).map(([name, { description, isNullable }]) => [
    name,
    {
      value: name,
      description: isNullable === true ? `${description} Nulls come last in both directions.` : description,
    },
  ]);
  const field = builder.enumType(`${type}OrderField`, {
    description: `What a list of ${type} can be ordered by. Equal values are ordered by id.`,
    values: Object.fromEntries(entries) as Record<Name, { value: Name; description: string }>,
  });
  return builder.inputType(`${type}Order`, {
    description: `In which order a list of ${type} is answered.`,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'The value to order by.' }),
      direction: t.field({
        type: OrderDirectionRef,
        required: true,
        defaultValue: 'ASC',
        description: 'Up or down; nulls come last either way.',
      }),
    }),
  });
}
