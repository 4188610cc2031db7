import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { Json } from '../../../shared/json.ts';

/** One thing that holds in a situation. */
export type ContextValue = string | number | boolean;

/** What holds in a situation, by key as `contextKey` spells it; several values of a key hold together. */
export type StrategyContext = ReadonlyMap<string, readonly ContextValue[]>;

/** What a situation may hold: what nobody describes in full, nobody matches filters against. */
export const CONTEXT_LIMITS = { members: 100, values: 200, characters: 200 } as const;

/** A key in the spelling in which keys are compared: `opponent_tier`, `opponentTier` and `OPPONENT_TIER` are one. */
export function contextKey(key: string): string {
  return key.replace(/[_\-\s]/g, '').toLowerCase();
}

/** Whether a value is a single one. */
export function isContextValue(value: unknown): value is ContextValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * A situation as a caller describes it: an object of single values, or of lists of them.
 * @throws InvalidInputError naming the member that is neither, that repeats another one in another spelling, or that is longer than
 * CONTEXT_LIMITS allow; and for too many members.
 */
export function readContext(given: Json): StrategyContext {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    throw new InvalidInputError('context', given, 'is not an object of what holds: {"venue": "HOME"}');
  }
  const members = Object.entries<unknown>(given);
  const { members: most, characters } = CONTEXT_LIMITS;
  if (members.length > most) {
    throw new InvalidInputError('context', members.length, `members were given: ${most} are allowed`);
  }
  const context = new Map<string, readonly ContextValue[]>();
  for (const [name, member] of members) {
    if (name.length > characters) {
      throw new InvalidInputError('context', name, `is a key of more than ${characters} characters`);
    }
    const path = `context.${name}`;
    const key = contextKey(name);
    if (context.has(key))
      throw new InvalidInputError(path, member, 'repeats another key in another spelling');
    context.set(key, readValues(path, member));
  }
  return context;
}

function readValues(path: string, member: unknown): readonly ContextValue[] {
  const values: readonly unknown[] = Array.isArray(member) ? member : [member];
  if (!values.every(isContextValue)) {
    throw new InvalidInputError(path, member, 'is not a text, a number, true or false, or a list of these');
  }
  const { values: most, characters } = CONTEXT_LIMITS;
  if (values.length > most) {
    throw new InvalidInputError(path, values.length, `values were given: ${most} are allowed`);
  }
  const long = values.find((value) => typeof value === 'string' && value.length > characters);
  if (long !== undefined) throw new InvalidInputError(path, long, `is longer than ${characters} characters`);
  return values;
}
