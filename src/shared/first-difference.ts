import type { Json } from './json.ts';

/** Where two JSON values differ first, and by what. */
export interface Difference {
  /** The members on the way, joined by dots: `selections.2.stakeUnits`. */
  readonly path: string;
  /** What each value has there; null where it has nothing. */
  readonly first: Json;
  readonly second: Json;
}

/** The first place at which two JSON values differ, going through the members of the first in their order; null where they are equal. */
export function firstDifference(first: Json, second: Json, path: readonly string[] = []): Difference | null {
  if (isStructure(first) && isStructure(second) && Array.isArray(first) === Array.isArray(second)) {
    const left = new Map(Object.entries(first));
    const right = new Map(Object.entries(second));
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      const [a, b] = [left.get(name), right.get(name)];
      const here = [...path, name];
      if (a === undefined || b === undefined)
        return { path: here.join('.'), first: a ?? null, second: b ?? null };
      const found = firstDifference(a, b, here);
      if (found !== null) return found;
    }
    return null;
  }
  return Object.is(first, second) || (first === 0 && second === 0)
    ? null
    : { path: path.join('.'), first, second };
}

function isStructure(value: Json): value is readonly Json[] | { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null;
}
