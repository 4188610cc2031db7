import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { Condition } from '../connections/keyset.ts';
import { nodeKey } from '../node-id.ts';
import type { AnyFilter, FilterField, FilterValue } from './define-filter.ts';
import { checkFilterSize } from './filter-size.ts';
import { measureCondition } from './measure-conditions.ts';
import { FILTER_LIMITS } from '../limits/filter-limits.ts';
import { isRequiredColumn } from './is-required-column.ts';
import { MOST_LISTED } from './operators.ts';
import { byKeys, type Settling } from './settle-filter.ts';

const DEEPEST = 6;
const LARGEST_SMALL = 32_767;
/** Filters that one AND or OR may combine, and conditions that one list may hold. */
export const MOST_COMBINED = 50;

type ColumnField = Exclude<FilterField, { kind: 'related' | 'measures' | 'anyText' }>;
type AnyTextField = Extract<FilterField, { kind: 'anyText' }>;
type MeasuresField = Extract<FilterField, { kind: 'measures' }>;

/** Where in a filter a condition stands. */
interface Place {
  readonly path: string;
  readonly depth: number;
  /** Whether an odd number of NOTs stands around it. */
  readonly isNegated: boolean;
  /** Whether it is said of rows that others refer to. */
  readonly isRelated: boolean;
  readonly translation: Translation;
}

/** One translating of a filter. */
interface Translation {
  readonly isPlan: boolean;
  readonly settling: Settling[] | null;
  /** Conditions on numbers inside documents, so far. */
  measures: number;
}

interface Choices {
  /** Whether nobody reads what a refusal says, so that it need not be found out. */
  readonly isPlan?: boolean;
  /** Takes up what has to be settled before the condition is used. Without it, such conditions are few or refused. */
  readonly settling?: Settling[];
}

/** A filter as Prisma's condition. @throws InvalidInputError naming the member that cannot be followed. */
export function translateFilter(
  filter: AnyFilter,
  value: FilterValue | null | undefined,
  { isPlan = false, settling }: Choices = {},
): Condition {
  if (value === null || value === undefined) return {};
  checkFilterSize(value);
  const translation = { isPlan, settling: settling ?? null, measures: 0 };
  return translate(filter, value, {
    path: 'filter',
    depth: 1,
    isNegated: false,
    isRelated: false,
    translation,
  });
}

function translate(filter: AnyFilter, value: FilterValue, place: Place): Condition {
  const { path, depth, isNegated } = place;
  if (depth > DEEPEST) throw new InvalidInputError(path, '…', `is nested deeper than ${DEEPEST} levels`);
  const { AND, OR, NOT, ...fields } = value;
  const inner = (one: FilterValue, at: string): Condition =>
    translate(filter, one, { ...place, path: at, depth: depth + 1 });
  const all: unknown[] = Object.entries<unknown>(fields).flatMap(([name, member]) =>
    fieldConditions(filter, name, member, { ...place, path: `${path}.${name}` }),
  );
  for (const [name, members] of Object.entries({ AND, OR })) {
    const at = `${path}.${name}`;
    if (isSaid(members, at)) {
      all.push({ [name]: membersOf(at, members).map((one, index) => inner(one, `${at}[${index}]`)) });
    }
  }
  if (isSaid(NOT, `${path}.NOT`)) {
    const opposite = { ...place, path: `${path}.NOT`, depth: depth + 1, isNegated: !isNegated };
    all.push({ NOT: translate(filter, NOT, opposite) });
  }
  // Within AND, OR and NOT, nothing said would be taken for no condition here and for every row there.
  if (depth > 1 && all.length === 0) throw new InvalidInputError(path, value, 'says nothing: leave it out');
  return { AND: all };
}

function fieldConditions(filter: AnyFilter, name: string, member: unknown, place: Place): unknown[] {
  const { path } = place;
  if (!isSaid(member, path)) return [];
  const field = filter.fields[name];
  if (!field || !isFilter(member)) throw new Error(`${filter.type} has no filter field ${name}.`);
  if (field.kind === 'measures') return measureConditions(field, member, place);
  if (field.kind === 'related') return [field.where(relatedCondition(field.filter(), member, place))];
  return Object.entries<unknown>({ ...member }).flatMap(([operator, operand]) => {
    const at = `${path}.${operator}`;
    if (!isSaid(operand, at)) return [];
    if (field.kind === 'anyText') return [anyTextContains(field, operand)];
    return [conditionOf(field, filter.type, operator, operand, at)];
  });
}

function relatedCondition(filter: AnyFilter, member: FilterValue, place: Place): Condition {
  const { depth, isNegated, translation } = place;
  const before = translation.measures;
  const condition = translate(filter, member, { ...place, depth: depth + 1, isRelated: true });
  if (translation.measures === before || !translation.settling || !filter.keys) return condition;
  return byKeys(translation.settling, filter.keys, condition, isNegated);
}

function measureConditions(field: MeasuresField, member: unknown, place: Place): Condition[] {
  const { path, isNegated, isRelated, translation } = place;
  if (!Array.isArray(member)) throw new Error(`${path} is no list of conditions.`);
  return membersOf<Record<string, unknown>>(path, member).flatMap(
    ({ path: measure, ...operators }, index) => {
      const at = `${path}[${index}]`;
      const stored = field.locate(String(measure));
      if (!stored) {
        const rule = translation.isPlan ? 'is unknown' : field.explainUnknown(String(measure));
        throw new InvalidInputError(`${at}.path`, measure, rule);
      }
      const said = Object.entries(operators).filter(([name, operand]) => isSaid(operand, `${at}.${name}`));
      if (said.length === 0)
        throw new InvalidInputError(at, measure, 'is compared with nothing: leave it out');
      translation.measures += said.length;
      if (isRelated && !translation.settling && translation.measures > FILTER_LIMITS.unsettled) {
        const rule = `conditions on related documents are too many in a list within rows: at most ${FILTER_LIMITS.unsettled}`;
        throw new InvalidInputError('filter', translation.measures, rule);
      }
      return said.map(([operator, operand]) =>
        measureCondition(stored, operator, operand, `${at}.${operator}`, isNegated),
      );
    },
  );
}

function isFilter(member: unknown): member is FilterValue {
  return typeof member === 'object' && member !== null;
}

/** Whether a member is there. A null could mean two things, and is refused. */
function isSaid<Value>(member: Value, path: string): member is NonNullable<Value> {
  if (member === null)
    throw new InvalidInputError(path, null, 'says nothing: leave it out, or ask with isNull');
  return member !== undefined;
}

function membersOf<Member>(path: string, members: readonly Member[]): readonly Member[] {
  if (members.length === 0) throw new InvalidInputError(path, members, 'is empty: leave it out');
  if (members.length > MOST_COMBINED) {
    throw new InvalidInputError(path, members.length, `filters are too many: at most ${MOST_COMBINED}`);
  }
  return members;
}

function conditionOf(
  field: ColumnField,
  type: string,
  operator: string,
  operand: unknown,
  path: string,
): Condition {
  if (Array.isArray(operand) && operand.length > MOST_LISTED) {
    throw new InvalidInputError(path, operand.length, `values are too many: at most ${MOST_LISTED}`);
  }
  const read = (one: unknown): unknown => readOperand(field, type, one, path);
  const value: unknown = Array.isArray(operand) ? operand.map(read) : read(operand);
  if (field.kind === 'listInside') return insideCondition(field, operator, Array.isArray(value) ? value : []);
  switch (operator) {
    case 'eq':
      return { [field.column]: { equals: value } };
    case 'contains':
      return { [field.column]: { contains: literally(String(value)), mode: 'insensitive' } };
    case 'isNull':
      return nullCondition(type, field.column, value === true);
    case 'hasAny':
      return { AND: [{ [field.column]: { hasSome: value } }, isThere(field.column)] };
    case 'hasAll':
      // No list at all is answered as an empty one, which has every one of no words.
      if (Array.isArray(value) && value.length === 0) {
        return { OR: [{ [field.column]: { hasEvery: [] } }, { [field.column]: { equals: null } }] };
      }
      return { AND: [{ [field.column]: { hasEvery: value } }, isThere(field.column)] };
    default:
      return { [field.column]: { [operator]: value } };
  }
}

function nullCondition(type: string, column: string, isNull: boolean): Condition {
  if (!isRequiredColumn(type, column)) return { [column]: isNull ? null : { not: null } };
  // Nothing is one of no values; an empty condition would be left out, and its opposite with it.
  const never = { [column]: { in: [] } };
  return isNull ? never : { NOT: never };
}

function anyTextContains({ columns, nullable }: AnyTextField, text: unknown): Condition {
  const contains = (column: string): Condition => ({
    [column]: { contains: literally(String(text)), mode: 'insensitive' },
  });
  const ifThere = nullable.map((column) => ({ AND: [isThere(column), contains(column)] }));
  return { OR: [...columns.map(contains), ...ifThere] };
}

function insideCondition(
  { column, path }: Extract<FilterField, { kind: 'listInside' }>,
  operator: string,
  values: readonly unknown[],
): Condition {
  const holds = (value: unknown): Condition => ({ [column]: { path: [...path], array_contains: [value] } });
  // Every list contains the empty one: none has any of no words. An empty OR would be taken for no condition.
  if (operator === 'hasAny' && values.length === 0)
    return { NOT: { [column]: { path: [...path], array_contains: [] } } };
  return { [operator === 'hasAny' ? 'OR' : 'AND']: values.map(holds) };
}

/** With it, what is said of a list is false where there is none, as of an empty one; without it, unknown, as is its opposite. */
function isThere(column: string): Condition {
  return { NOT: { [column]: { equals: null } } };
}

function readOperand(field: ColumnField, type: string, operand: unknown, path: string): unknown {
  if (field.kind === 'smallInt') return smallNumber(operand, path);
  if (field.kind === 'date' && typeof operand === 'string') return new Date(`${operand}T00:00:00Z`);
  if (field.kind !== 'id') return operand;
  return nodeKey(path, String(operand), type, field.keyOf);
}

/** The database takes no other number for a column of two bytes, not even to compare with. `isNull` asks with a yes or no. */
function smallNumber(operand: unknown, path: string): unknown {
  if (typeof operand === 'number' && Math.abs(operand) > LARGEST_SMALL) {
    throw new InvalidInputError(path, operand, `is not a whole number within ±${LARGEST_SMALL}`);
  }
  return operand;
}

/** Without it, % and _ in a text would match anything. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
