import type { MadeMatch } from '../../../support/made-season.ts';

/** Clubs that each met each other once; the one named first always wins 1-0. */
export function ladder(names: readonly string[]): MadeMatch[] {
  return names.flatMap((home, place) =>
    names.slice(place + 1).map((away): MadeMatch => ({ home, away, goals: [1, 0] })),
  );
}
