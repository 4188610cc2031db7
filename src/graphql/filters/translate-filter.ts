import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { Condition } from '../connections/keyset.ts';
import { nodeKey } from '../node-id.ts';
import type { AnyFilter, FilterField, FilterValue } from './define-filter.ts';
import { checkFilterSize } from './filter-size.ts';
import { measureCondition } from './measure-conditions.ts';
import { MOST_LISTED } from './operators.ts';

const DEEPEST = 6;
/** Filters that one AND or OR may combine, and conditions that one list may hold. */
export const MOST_COMBINED = 50;

type ColumnField = Exclude<FilterField, { kind: 'related' | 'measures' }>;
type MeasuresField = Extract<FilterField, { kind: 'measures' }>;

/** Where in a filter a condition stands. */
interface Place {
  readonly path: string;
  readonly depth: number;
  /** Whether an odd number of NOTs stands around it. */
  readonly isNegated: boolean;
  readonly isPlan: boolean;
}

/**
 * A filter as Prisma's condition. @throws InvalidInputError naming the member that cannot be followed.
 *
 * @param isPlan whether nobody reads what a refusal says, so that it need not be found out.
 */
export function translateFilter(
  filter: AnyFilter,
  value: FilterValue | null | undefined,
  isPlan = false,
): Condition {
  if (value === null || value === undefined) return {};
  checkFilterSize(value);
  return translate(filter, value, { path: 'filter', depth: 1, isNegated: false, isPlan });
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
  const { path, depth } = place;
  if (!isSaid(member, path)) return [];
  const field = filter.fields[name];
  if (!field || !isFilter(member)) throw new Error(`${filter.type} has no filter field ${name}.`);
  if (field.kind === 'measures') return measureConditions(field, member, place);
  if (field.kind === 'related') {
    return [field.where(translate(field.filter(), member, { ...place, depth: depth + 1 }))];
  }
  return Object.entries<unknown>({ ...member }).flatMap(([operator, operand]) => {
    const at = `${path}.${operator}`;
    return isSaid(operand, at) ? [conditionOf(field, filter.type, operator, operand, at)] : [];
  });
}

function measureConditions(
  field: MeasuresField,
  member: unknown,
  { path, isNegated, isPlan }: Place,
): Condition[] {
  if (!Array.isArray(member)) throw new Error(`${path} is no list of conditions.`);
  return membersOf<Record<string, unknown>>(path, member).flatMap(
    ({ path: measure, ...operators }, index) => {
      const at = `${path}[${index}]`;
      const stored = field.locate(String(measure));
      if (!stored) {
        const rule = isPlan ? 'is unknown' : field.explainUnknown(String(measure));
        throw new InvalidInputError(`${at}.path`, measure, rule);
      }
      const said = Object.entries(operators).filter(([name, operand]) => isSaid(operand, `${at}.${name}`));
      if (said.length === 0)
        throw new InvalidInputError(at, measure, 'is compared with nothing: leave it out');
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
  switch (operator) {
    case 'eq':
      return { [field.column]: { equals: value } };
    case 'contains':
      return { [field.column]: { contains: literally(String(value)), mode: 'insensitive' } };
    case 'isNull':
      return { [field.column]: value === true ? null : { not: null } };
    case 'hasAny':
      return { [field.column]: { hasSome: value } };
    case 'hasAll':
      return { [field.column]: { hasEvery: value } };
    default:
      return { [field.column]: { [operator]: value } };
  }
}

function readOperand(field: ColumnField, type: string, operand: unknown, path: string): unknown {
  if (field.kind === 'date' && typeof operand === 'string') return new Date(`${operand}T00:00:00Z`);
  if (field.kind !== 'id') return operand;
  return nodeKey(path, String(operand), type, field.keyOf);
}

/** Without it, % and _ in a text would match anything. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
