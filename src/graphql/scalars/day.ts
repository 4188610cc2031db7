import { Kind, type ValueNode } from 'graphql';
import { isDay, type Day } from '../../shared/uk-time.ts';
import { refuse } from './refuse.ts';

const RULE = 'is not a day such as "2026-05-15"';
const RANGE = 'is not within the years 1800 to 2199';

export const dayConfig = {
  description:
    'A calendar day without a time or zone: `"2026-05-15"`. Match days are days in the United Kingdom. From the year 1800 to 2199.',
  serialize: (value: Date | Day) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)),
  parseValue: (value: unknown) => parse(value),
  parseLiteral: (ast: ValueNode) => parse(ast.kind === Kind.STRING ? ast.value : ast.kind, ast),
};

function parse(value: unknown, ast?: ValueNode): Day {
  if (typeof value !== 'string' || !isDay(value)) throw refuse('Date', value, RULE, ast);
  // Text of this form compares as days do. PostgreSQL has no year 0.
  if (value < '1800-01-01' || value > '2199-12-31') throw refuse('Date', value, RANGE, ast);
  return value;
}
