import { cutShort, showValue } from '../../../shared/show-value.ts';
import { contextKey, isContextValue, type ContextValue, type StrategyContext } from './read-context.ts';

/** The filters of a strategy row that hold in a situation, or the first one that does not. */
export type ContextMatch =
  | { readonly fits: true; readonly matched: readonly string[] }
  | { readonly fits: false; readonly unmet: UnmetFilter };

/** A condition that does not hold. Its key is null when the filters are no object of conditions at all. */
export interface UnmetFilter {
  readonly key: string | null;
  readonly condition: unknown;
}

/**
 * Whether a row's `context_filters` hold in a situation. They are an object of conditions that all have to hold:
 *
 *   "venue": "HOME"                      the situation has this value; texts compare without regard to case
 *   "opponent_tier": ["ELITE", "TOP6"]   it has one of these
 *   "handicap": {"min": -1, "max": 1}    it has a number within, both ends included; either can be missing
 *   "league": null                       no condition
 *
 * Keys compare without regard to case and underscores. A key that the situation says nothing of does not hold: nothing is
 * guessed. A row without filters holds everywhere, with nothing matched; filters of another form hold nowhere.
 */
export function matchContextFilters(filters: unknown, context: StrategyContext): ContextMatch {
  if (filters === null || filters === undefined) return { fits: true, matched: [] };
  if (typeof filters !== 'object' || Array.isArray(filters)) {
    return { fits: false, unmet: { key: null, condition: filters } };
  }
  const conditions = Object.entries<unknown>({ ...filters }).filter(([, condition]) => condition !== null);
  for (const [key, condition] of conditions) {
    const holds = readCondition(condition);
    const values = context.get(contextKey(key));
    if (holds === null || !values?.some(holds)) return { fits: false, unmet: { key, condition } };
  }
  return { fits: true, matched: conditions.map(([key]) => key) };
}

/** Why a condition does not hold in a situation, for people; values in it are cut after 120 characters. */
export function explainUnmet({ key, condition }: UnmetFilter, context: StrategyContext): string {
  if (key === null) return 'its context filters are not an object of conditions';
  const asked = cutShort(key);
  if (readCondition(condition) === null) {
    return `its filter ${asked} has a form that is not known: ${showValue(condition)}`;
  }
  const values = context.get(contextKey(key));
  if (values === undefined) return `it asks for ${asked}, of which the context says nothing`;
  const has = cutShort(values.map(showValue).join(', ')) || 'none';
  return `it asks for ${asked} ${showValue(condition)}, and the context has ${has}`;
}

/** The condition as a question to one value; null when its form is not known. */
function readCondition(condition: unknown): ((value: ContextValue) => boolean) | null {
  if (isContextValue(condition)) return (value) => isSame(value, condition);
  if (Array.isArray(condition)) {
    const list: readonly unknown[] = condition;
    return list.every(isContextValue) ? (value) => list.some((one) => isSame(value, one)) : null;
  }
  return typeof condition === 'object' && condition !== null ? readRange({ ...condition }) : null;
}

function readRange(range: Readonly<Record<string, unknown>>): ((value: ContextValue) => boolean) | null {
  const { min = null, max = null, ...others } = range;
  const isEnd = (end: unknown): end is number | null => end === null || typeof end === 'number';
  if (Object.keys(others).length > 0 || !isEnd(min) || !isEnd(max) || (min === null && max === null)) {
    return null;
  }
  return (value) =>
    typeof value === 'number' && (min === null || value >= min) && (max === null || value <= max);
}

function isSame(a: ContextValue, b: ContextValue): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}
