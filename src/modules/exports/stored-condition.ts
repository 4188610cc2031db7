import { Prisma, type PrismaClient } from '../../db/generated/client.ts';
import type { Json } from '../../shared/json.ts';

/** A condition on rows, in the form of the database client. */
export type Condition = object;

/** What the client's words for the kinds of null in documents are stored as. */
const NULLS = { DbNull: Prisma.DbNull, JsonNull: Prisma.JsonNull, AnyNull: Prisma.AnyNull } as const;

/**
 * A condition as JSON that `readCondition` reads back exactly: what JSON has no word for becomes an object with one member whose name begins
 * with `$`. Such names are no columns and no operators. @throws Error for anything else that JSON would change.
 */
export function writeCondition(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`A condition compares with ${value}.`);
    return value;
  }
  if (typeof value === 'bigint') return { $bigint: String(value) };
  if (value instanceof Date) return { $instant: value.toISOString() };
  if (Prisma.Decimal.isDecimal(value)) return { $decimal: value.toFixed() };
  if (Array.isArray(value)) return value.map(writeCondition);
  if (typeof value !== 'object') throw new Error(`A condition holds a ${typeof value}.`);
  const named = Object.entries(NULLS).find(([, one]) => one === value)?.[0];
  if (named !== undefined) return { $null: named };
  const column = columnOf(value);
  if (column !== null) return { $column: column };
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.map(([name, member]) => {
      if (name.startsWith('$')) throw new Error(`A condition has the member ${name}.`);
      return [name, writeCondition(member)];
    }),
  );
}

/** What `writeCondition` wrote. @param db whose columns conditions refer to. */
export function readCondition(db: PrismaClient, stored: unknown): Condition {
  const value = read(db, stored);
  if (!isRecord(value)) throw new Error('What is stored is no condition.');
  return value;
}

function read(db: PrismaClient, stored: unknown): unknown {
  if (Array.isArray(stored)) return stored.map((one: unknown) => read(db, one));
  if (!isRecord(stored)) return stored;
  const [first] = Object.entries(stored);
  if (!first?.[0].startsWith('$'))
    return Object.fromEntries(Object.entries(stored).map(([name, member]) => [name, read(db, member)]));
  const [tag, content] = first;
  const text = String(content);
  if (tag === '$bigint') return BigInt(text);
  if (tag === '$instant') return new Date(text);
  if (tag === '$decimal') return new Prisma.Decimal(text);
  if (tag === '$null') return Object.entries(NULLS).find(([name]) => name === text)?.[1];
  if (tag === '$column' && isRecord(content)) return columnNamed(db, content);
  throw new Error(`A condition is stored with the unknown word ${tag}.`);
}

/** A column with which a condition compares another one, as the client represents it. */
function columnOf(value: object): { model: string; field: string } | null {
  const model: unknown = Reflect.get(value, 'modelName');
  const field: unknown = Reflect.get(value, 'name');
  const type: unknown = Reflect.get(value, 'typeName');
  return typeof model === 'string' && typeof field === 'string' && typeof type === 'string'
    ? { model, field }
    : null;
}

function columnNamed(db: PrismaClient, { model, field }: Record<string, unknown>): unknown {
  const name = String(model);
  const delegate: unknown = Reflect.get(db, `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  const fields: unknown = isRecord(delegate) ? delegate['fields'] : null;
  const column: unknown = isRecord(fields) ? fields[String(field)] : undefined;
  if (column === undefined) throw new Error(`There is no column ${name}.${String(field)}.`);
  return column;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
