import type { LeagueSeason } from '../../teams/domain/dna/league-season.ts';

/** Two teams; the first is the side that is stored as home. */
export interface Pair {
  readonly home: number;
  readonly away: number;
}

/** The same text for a pair whichever way round. */
export function pairKey({ home, away }: Pair): string {
  return home < away ? `${home}/${away}` : `${away}/${home}`;
}

/**
 * Every unordered pair of the teams of a season once. A pair that is stored keeps its sides; a new one has the lower id at home.
 * @param stored the sides of pairs that have a row, by `pairKey`.
 */
export function leaguePairs({ teams }: LeagueSeason, stored: ReadonlyMap<string, Pair>): Pair[] {
  const ids = [...teams.keys()];
  return ids.flatMap((home, index) =>
    ids.slice(index + 1).map((away) => stored.get(pairKey({ home, away })) ?? { home, away }),
  );
}
