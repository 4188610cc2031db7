import { Kind, type ValueNode } from 'graphql';
import { refuse } from './refuse.ts';

const PLAIN_DECIMAL = /^-?\d{1,20}(\.\d{1,18})?$/;
const EXACT_DIGITS = 15;
const RULE = 'is not a plain decimal number of at most 20 digits before and 18 after the point';

/** A decimal of the database, or one written out. Prisma's and decimal.js's decimals both fit. */
export type DecimalOutput = string | number | { toFixed(): string };

export const decimalConfig = {
  description:
    'An exact decimal number, as a string in plain notation: `"1.85"`, `"-0.25"`. At most 20 digits before and 18 after the ' +
    'point; no exponent, no NaN, no Infinity. A number is taken too as long as it has no more than 15 digits.',
  serialize(value: DecimalOutput): string {
    const text = typeof value === 'object' ? value.toFixed() : String(value);
    if (!PLAIN_DECIMAL.test(text)) throw new Error(`Not a decimal that can be answered: ${text}`);
    return text;
  },
  parseValue: (value: unknown) => parse(value),
  parseLiteral(ast: ValueNode) {
    const isNumber = ast.kind === Kind.STRING || ast.kind === Kind.INT || ast.kind === Kind.FLOAT;
    if (!isNumber || !PLAIN_DECIMAL.test(ast.value)) {
      throw refuse('Decimal', isNumber ? ast.value : ast.kind, RULE, ast);
    }
    return ast.value;
  },
};

/** A stored decimal as far as it can be answered; null for NaN, Infinity, and one of more digits, which older databases may hold. */
export function decimalOrNull(value: { toFixed(): string } | null): string | null {
  const text = value?.toFixed() ?? '';
  return PLAIN_DECIMAL.test(text) ? text : null;
}

function parse(value: unknown): string {
  if (typeof value === 'string' && PLAIN_DECIMAL.test(value)) return value;
  if (typeof value !== 'number') throw refuse('Decimal', value, RULE);
  const text = String(value);
  if (!PLAIN_DECIMAL.test(text)) throw refuse('Decimal', value, RULE);
  if (text.replace(/[-.]/g, '').length > EXACT_DIGITS) {
    throw refuse('Decimal', value, 'has more digits than a number keeps exactly: give it as a string');
  }
  return text;
}
