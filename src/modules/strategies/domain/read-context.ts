import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { Json } from '../../../shared/json.ts';

/** One thing that holds in a situation. */
export type ContextValue = string | number | boolean;

/** What holds in a situation, by key as `contextKey` spells it; several values of a key hold together. */
export type StrategyContext = ReadonlyMap<string, readonly ContextValue[]>;

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
 * @throws InvalidInputError naming the member that is neither, or that repeats another one in another spelling.
 */
export function readContext(given: Json): StrategyContext {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    throw new InvalidInputError('context', given, 'is not an object of what holds: {"venue": "HOME"}');
  }
  const context = new Map<string, readonly ContextValue[]>();
  for (const [name, member] of Object.entries<unknown>(given)) {
    const path = `context.${name}`;
    const values: readonly unknown[] = Array.isArray(member) ? member : [member];
    if (!values.every(isContextValue)) {
      throw new InvalidInputError(path, member, 'is not a text, a number, true or false, or a list of these');
    }
    const key = contextKey(name);
    if (context.has(key))
      throw new InvalidInputError(path, member, 'repeats another key in another spelling');
    context.set(key, values);
  }
  return context;
}
