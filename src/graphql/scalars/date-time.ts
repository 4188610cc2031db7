import { Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { refuse } from './refuse.ts';

const RULE = 'is not an instant with a time zone, such as "2026-05-15T06:00:00Z"';
const EARLIEST = Date.parse('1800-01-01T00:00:00Z');
const LATEST = Date.parse('2200-01-01T00:00:00Z');

export const dateTimeConfig = {
  description:
    'An instant, answered in UTC with milliseconds: `"2026-05-15T06:00:00.000Z"`. Another offset is taken and converted; ' +
    'one without an offset is refused. From the year 1800 to 2199.',
  serialize: (value: Date) => value.toISOString(),
  parseValue: (value: unknown) => parse(value),
  parseLiteral: (ast: ValueNode) => parse(ast.kind === Kind.STRING ? ast.value : ast.kind, ast),
};

function parse(value: unknown, ast?: ValueNode): Date {
  const parsed: unknown = isInstantText(value) ? GraphQLDateTime.parseValue(value) : null;
  // A leap second passes for an instant, and is none.
  const isInstant = parsed instanceof Date && parsed.getTime() >= EARLIEST && parsed.getTime() < LATEST;
  if (!isInstant) throw refuse('DateTime', value, RULE, ast);
  return parsed;
}

function isInstantText(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 40 &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value)
  );
}
