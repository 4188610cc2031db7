import type { LeagueSeason } from './league-season.ts';

/** A figure of a whole league that every team's vectors ask for: computed once for each season that is looked at. */
export function perLeague<Value>(compute: (league: LeagueSeason) => Value): (league: LeagueSeason) => Value {
  const known = new WeakMap<LeagueSeason, { readonly value: Value }>();
  return (league) => {
    const found = known.get(league) ?? { value: compute(league) };
    known.set(league, found);
    return found.value;
  };
}
