import { Prisma } from '../../db/generated/client.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { builder } from '../builder.ts';
import type { Condition } from '../connections/keyset.ts';
import type { InputType } from './enum-operators.ts';

/** Where a number is stored: a column of documents, and the members that lead to it. */
export interface StoredMeasure {
  readonly column: string;
  readonly keys: readonly string[];
  /** The column itself, as a condition names it that compares with it. */
  readonly itself: unknown;
}

/** Far beyond any measure, and as far as the database client carries numbers into documents. */
const LARGEST = 1e15;

/** The input in which a condition on a number inside a document is given. */
export function measureInput(name: string, path: string): InputType<object> {
  return builder.inputType(name, {
    description:
      'A condition on a number inside a document. What is given together has to hold together. Only numbers compare: a text, ' +
      'a list or a yes or no in its place counts as no value.',
    fields: (t) => ({
      path: t.string({ required: true, description: path }),
      eq: t.float({ description: 'Exactly this value.' }),
      gt: t.float({
        description: 'Greater. Every value given lies within ±1e15.',
      }),
      gte: t.float({ description: 'Greater or equal.' }),
      lt: t.float({ description: 'Less.' }),
      lte: t.float({ description: 'Less or equal.' }),
      isNull: t.boolean({
        description: 'True: only rows without a number there. False: only rows with one.',
      }),
    }),
  });
}

/**
 * One operator of such a condition in Prisma's form. Prisma compares numbers with numbers alone, and turns that guard round
 * below a NOT, so that what is no number matches neither the condition nor its opposite. Its equality has no such guard.
 *
 * @param isNegated whether an odd number of NOTs stands around it.
 */
export function measureCondition(
  { column, keys, itself }: StoredMeasure,
  operator: string,
  operand: unknown,
  path: string,
  isNegated: boolean,
): Condition {
  const at = (condition: object): Condition => ({ [column]: { path: [...keys], ...condition } });
  if (operator === 'isNull')
    return operand === true ? noNumber(at, itself, isNegated) : aNumber(at, itself, isNegated);
  if (typeof operand !== 'number' || Math.abs(operand) > LARGEST) {
    throw new InvalidInputError(path, operand, 'is not a number within ±1e15');
  }
  if (operator === 'eq') return { AND: [at({ gte: operand }), at({ lte: operand })] };
  return at({ [operator]: operand });
}

type At = (condition: object) => Condition;

function aNumber(at: At, itself: unknown, isNegated: boolean): Condition {
  return isNegated ? { NOT: absent(at, itself) } : present(at);
}

function noNumber(at: At, itself: unknown, isNegated: boolean): Condition {
  return isNegated ? { NOT: present(at) } : absent(at, itself);
}

/** Guarded comparisons that every number passes. For an even number of NOTs. */
function present(at: At): Condition {
  return { OR: [at({ gte: 0 }), at({ lt: 0 })] };
}

/**
 * Nothing there, or something of another kind. Prisma has no word for an object, but guards a comparison with a column by both
 * being of one kind: where a path leads anywhere, the column is an object. For an even number of NOTs.
 */
function absent(at: At, itself: unknown): Condition {
  return {
    OR: [
      at({ equals: Prisma.DbNull }),
      at({ equals: Prisma.JsonNull }),
      at({ equals: true }),
      at({ equals: false }),
      at({ string_starts_with: '' }),
      at({ array_contains: [] }),
      at({ gte: itself }),
      at({ lt: itself }),
    ],
  };
}
