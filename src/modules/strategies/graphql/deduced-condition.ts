import type { Prisma } from '../../../db/generated/client.ts';
import { NAMES_OF_FAMILY, NAMES_OF_TYPE, type NamePattern } from '../domain/deduction-words.ts';
import { membersOf } from '../reads/members-of.ts';

type Where = Prisma.StrategyWhereInput;

/** The columns whose value a row's name stands in for, and the names that mean each value. */
const DEDUCED: Readonly<Record<string, Readonly<Record<string, NamePattern>>>> = {
  strategyType: NAMES_OF_TYPE,
  marketFamily: NAMES_OF_FAMILY,
};

/**
 * A condition on strategies in which type and family mean what the API answers: what the row says, else what its name means. Every
 * part of it is true or false, never unknown, so that NOT turns it round.
 */
export function withDeduction(condition: unknown): Where {
  const members = membersOf(condition).map(([key, member]) => {
    const names = DEDUCED[key];
    if (names) return deducedCondition(key, names, membersOf(member));
    if (key === 'AND' || key === 'OR')
      return { [key]: (Array.isArray(member) ? member : [member]).map(withDeduction) };
    return { [key]: key === 'NOT' ? withDeduction(member) : member };
  });
  return { AND: members };
}

function deducedCondition(
  column: string,
  names: Readonly<Record<string, NamePattern>>,
  operators: readonly (readonly [operator: string, operand: unknown])[],
): Where {
  const known = Object.keys(names);
  const holds = operators.map(([operator, operand]) => {
    const wanted = Array.isArray(operand) ? operand.map(String) : [String(operand)];
    const values = known.filter((value) => wanted.includes(value) !== (operator === 'not'));
    return isOneOf(column, names, values);
  });
  return { AND: holds };
}

function isOneOf(
  column: string,
  names: Readonly<Record<string, NamePattern>>,
  values: readonly string[],
): Where {
  const says = (words: readonly string[]): Where => ({
    AND: [{ [column]: { not: null } }, { [column]: { in: [...words] } }],
  });
  const means = values.flatMap((value) => (names[value] ? [hasName(names[value])] : []));
  // Within AND, Prisma takes an empty OR for true.
  if (means.length === 0) return { strategyId: { in: [] } };
  return { OR: [says(values), { AND: [{ NOT: says(Object.keys(names)) }, { OR: means }] }] };
}

function hasName({ any, none }: NamePattern): Where {
  const contains = (word: string): Where => ({ strategyName: { contains: word, mode: 'insensitive' } });
  return {
    AND: [
      ...(any.length > 0 ? [{ OR: any.map(contains) }] : []),
      ...none.map((word) => ({ NOT: contains(word) })),
    ],
  };
}
