import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { membersOf } from './members-of.ts';

type Where = Prisma.StrategyWhereInput;

/**
 * Conviction is computed by a view that Prisma does not know. In a condition it stands under a column that nobody can ask for
 * otherwise, until `settleConvictions` puts the rows in its place that it holds for.
 */
export const CONVICTION = 'performanceByContext';

/** A statement takes 32,767 parameters; each key is one. */
const MOST_KEYS = 30_000;

/** Rows to which a settling is narrowed: their keys travel as one parameter. */
const MOST_NARROWED = 100_000;

/** One settling of a condition. */
interface Settling {
  readonly db: Reader;
  /** Which rows are looked at. */
  readonly scope: Prisma.Sql;
  keysLeft: number;
  /** What was said of conviction when the keys ran out; keys are left until then. */
  excess: unknown;
}

/** How each operator of a condition on a number is said in SQL. */
const COMPARISONS: Readonly<Record<string, string>> = {
  equals: '=',
  not: '<>',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/** Whether a condition says anything of conviction. */
export function asksForConviction(condition: unknown): boolean {
  if (Array.isArray(condition)) return condition.some(asksForConviction);
  return membersOf(condition).some(([key, member]) => key === CONVICTION || asksForConviction(member));
}

/**
 * A condition on strategies with what it says of conviction settled: the keys of the rows stand in its place, read in one
 * statement for each time that conviction is named. Rows without a conviction match neither a condition nor its NOT. Where these
 * are too many, they are read again among the rows for which all else holds.
 *
 * @param teamIds the clubs whose rows matter; all when null. The condition that is answered holds for rows of these clubs alone.
 * @throws InvalidInputError when what it says of conviction holds for more than 30,000 of these rows, counted each time that conviction
 * is named, and all else that has to hold is missing, or holds for more than 100,000.
 */
export async function settleConvictions(
  db: Reader,
  where: Where,
  teamIds: readonly number[] | null = null,
): Promise<Where> {
  if (!asksForConviction(where)) return where;
  const ofTeams = teamIds === null ? Prisma.sql`true` : Prisma.sql`team_id = ANY(${[...teamIds]}::int[])`;
  const wide = await settleWithin(db, where, ofTeams);
  if (wide.isWhole) return wide.settled;
  const keys = await keysBeside(db, where, teamIds);
  if (keys === null) throw tooMany(wide.excess);
  const narrow = await settleWithin(db, where, Prisma.sql`strategy_id = ANY(${keys}::int[])`);
  if (!narrow.isWhole) throw tooMany(narrow.excess);
  return narrow.settled;
}

async function settleWithin(
  db: Reader,
  where: Where,
  scope: Prisma.Sql,
): Promise<{ readonly settled: Where; readonly isWhole: boolean; readonly excess: unknown }> {
  const settling: Settling = { db, scope, keysLeft: MOST_KEYS, excess: null };
  const settled = await settleObject(settling, where, false);
  return { settled, isWhole: settling.keysLeft >= 0, excess: settling.excess };
}

/** The keys of the rows for which all holds that stands beside conviction; null when nothing does, or for too many rows. */
async function keysBeside(
  db: Reader,
  where: Where,
  teamIds: readonly number[] | null,
): Promise<number[] | null> {
  const beside = conjunctsOf(where).filter((one) => !asksForConviction(one));
  if (beside.length === 0) return null;
  const ofTeams = teamIds === null ? [] : [{ teamId: { in: [...teamIds] } }];
  const rows = await db.strategy.findMany({
    where: { AND: [...beside, ...ofTeams] },
    select: { strategyId: true },
    take: MOST_NARROWED + 1,
  });
  return rows.length > MOST_NARROWED ? null : rows.map(({ strategyId }) => strategyId);
}

/** The conditions that have to hold, whatever the others say: what NOT and OR put together stays one. */
function conjunctsOf(condition: unknown): Where[] {
  if (Array.isArray(condition)) return condition.flatMap(conjunctsOf);
  return membersOf(condition).flatMap(([key, member]) =>
    key === 'AND' ? conjunctsOf(member) : [{ [key]: member }],
  );
}

function tooMany(condition: unknown): InvalidInputError {
  return new InvalidInputError(
    'filter.conviction',
    condition,
    `holds for more than ${MOST_KEYS} strategies: narrow it down by conditions beside it`,
  );
}

async function settleObject(settling: Settling, condition: unknown, isNegated: boolean): Promise<Where> {
  const settled = await Promise.all(
    membersOf(condition).map(async ([key, member]) => {
      if (key === CONVICTION) return rowsWith(settling, member, isNegated);
      return { [key]: await settleMember(settling, member, key === 'NOT' ? !isNegated : isNegated) };
    }),
  );
  return { AND: settled };
}

async function settleMember(settling: Settling, member: unknown, isNegated: boolean): Promise<unknown> {
  if (!asksForConviction(member)) return member;
  if (!Array.isArray(member)) return settleObject(settling, member, isNegated);
  return Promise.all(member.map((one: unknown) => settleMember(settling, one, isNegated)));
}

/**
 * The rows that a condition holds for. Where it is unknown, for lack of a conviction, it counts as false; within a NOT as true, so
 * that the NOT is false.
 */
async function rowsWith(settling: Settling, condition: unknown, isNegated: boolean): Promise<Where> {
  const holds = comparisonOf(condition);
  const which = isNegated ? Prisma.sql`(${holds}) IS FALSE` : holds;
  const rows = await settling.db.$queryRaw<{ strategyId: number }[]>`
    SELECT strategy_id AS "strategyId" FROM quantum.strategy_measures
    WHERE ${settling.scope} AND ${which} LIMIT ${MOST_KEYS + 1}`;
  settling.keysLeft -= rows.length;
  if (settling.keysLeft < 0) {
    settling.excess = condition;
    return {};
  }
  const ids = rows.map(({ strategyId }) => strategyId);
  return { strategyId: isNegated ? { notIn: ids } : { in: ids } };
}

function comparisonOf(condition: unknown): Prisma.Sql {
  if (condition === null) return Prisma.sql`conviction IS NULL`;
  const [[operator, operand] = ['', null]] = membersOf(condition);
  if (operator === 'not' && operand === null) return Prisma.sql`conviction IS NOT NULL`;
  if (operator === 'in' && Array.isArray(operand)) {
    return Prisma.sql`conviction = ANY(${operand.map(Number)}::float8[])`;
  }
  const sign = COMPARISONS[operator];
  if (sign === undefined || typeof operand !== 'number') {
    throw new Error(`Conviction cannot be asked for with ${operator}.`);
  }
  return Prisma.sql`conviction ${Prisma.raw(sign)} ${operand}::float8`;
}
