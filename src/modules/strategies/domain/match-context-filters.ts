import { contextKey, isContextValue, type ContextValue, type StrategyContext } from './read-context.ts';

/** The filters of a strategy row that hold in a situation, or the first one that does not, with why. */
export type ContextMatch =
  | { readonly fits: true; readonly matched: readonly string[] }
  | { readonly fits: false; readonly reason: string };

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
    return { fits: false, reason: 'its context filters are not an object of conditions' };
  }
  const conditions = Object.entries<unknown>({ ...filters }).filter(([, condition]) => condition !== null);
  for (const [key, condition] of conditions) {
    const reason = whyNot(key, condition, context.get(contextKey(key)));
    if (reason !== null) return { fits: false, reason };
  }
  return { fits: true, matched: conditions.map(([key]) => key) };
}

function whyNot(key: string, condition: unknown, values: readonly ContextValue[] | undefined): string | null {
  const holds = readCondition(condition);
  if (holds === null) return `its filter ${key} has a form that is not known: ${JSON.stringify(condition)}`;
  if (values === undefined) return `it asks for ${key}, of which the context says nothing`;
  if (values.some(holds)) return null;
  return `it asks for ${key} ${JSON.stringify(condition)}, and the context has ${values.map((value) => JSON.stringify(value)).join(', ') || 'none'}`;
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
