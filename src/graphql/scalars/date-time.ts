import { Kind, type ValueNode } from 'graphql';
import { isDay } from '../../shared/uk-time.ts';
import { refuse } from './refuse.ts';

const RULE = 'is not an instant with a time zone, such as "2026-05-15T06:00:00Z"';
const RANGE = 'is not within the years 1800 to 2199, in UTC';
const EARLIEST = Date.parse('1800-01-01T00:00:00Z');
const LATEST = Date.parse('2200-01-01T00:00:00Z');

/** RFC 3339. Leap seconds are left out: no column can hold one. */
const INSTANT =
  /^(?<day>\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const dateTimeConfig = {
  description:
    'An instant, answered in UTC with milliseconds: `"2026-05-15T06:00:00.000Z"`. Another offset is taken and converted; ' +
    'one without an offset is refused. From the year 1800 to 2199.',
  serialize: (value: Date) => value.toISOString(),
  parseValue: (value: unknown) => parse(value),
  parseLiteral: (ast: ValueNode) => parse(ast.kind === Kind.STRING ? ast.value : ast.kind, ast),
};

function parse(value: unknown, ast?: ValueNode): Date {
  const day = typeof value === 'string' ? INSTANT.exec(value)?.groups?.['day'] : undefined;
  const instant = new Date(day !== undefined && isDay(day) ? String(value) : Number.NaN);
  const time = instant.getTime();
  if (Number.isNaN(time)) throw refuse('DateTime', value, RULE, ast);
  if (time < EARLIEST || time >= LATEST) throw refuse('DateTime', value, RANGE, ast);
  return instant;
}
