import { valueFromASTUntyped, type ValueNode } from 'graphql';
import type { Json } from '../../shared/json.ts';
import { findJsonFault } from '../../shared/json-fault.ts';
import { refuse } from './refuse.ts';

export const jsonConfig = {
  description:
    'Any JSON value, kept exactly. What a database would change without a word is refused: NaN and Infinity, whole numbers ' +
    'beyond 2^53 (give them as strings), keys `__proto__`, `constructor` and `prototype`, NUL characters, lone surrogates, ' +
    'and more than 32 levels.',
  serialize: (value: unknown) => value,
  parseValue: (value: unknown) => parse(value),
  parseLiteral: (ast: ValueNode, variables?: Record<string, unknown> | null) =>
    parse(valueFromASTUntyped(ast, variables), ast),
};

function parse(value: unknown, ast?: ValueNode): Json {
  const fault = findJsonFault(value);
  if (fault.found) throw refuse(`JSON${fault.path}`, fault.value, fault.rule, ast);
  return fault.json;
}
