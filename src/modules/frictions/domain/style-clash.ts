import { midRank } from '../../teams/domain/dna/friction/mid-rank.ts';
import { signaturePlaces, type SignaturePlaces } from '../../teams/domain/dna/friction/signature-places.ts';
import type { LeagueSeason } from '../../teams/domain/dna/league-season.ts';
import { perLeague } from '../../teams/domain/dna/per-league.ts';
import { type Pair, pairKey } from './league-pairs.ts';

/** The figures that make a style. */
const STYLE = ['tempo', 'pressure', 'intensity', 'cardRisk', 'attack', 'defence'] as const;

/**
 * How far apart two styles are: the Euclidean distance of the teams' percentiles of tempo, pressure, intensity, card risk, attack
 * and defence; 0 to 245. Null when either team lacks one of them.
 */
export function styleDistance(home: SignaturePlaces, away: SignaturePlaces): number | null {
  let squares = 0;
  for (const key of STYLE) {
    const [one, other] = [home[key], away[key]];
    if (one === null || other === null) return null;
    squares += (one - other) ** 2;
  }
  return Math.sqrt(squares);
}

/** The style distances of all pairs of a league that have one, by `pairKey`. */
const distances = perLeague((league): ReadonlyMap<string, number> => {
  const places = [...signaturePlaces(league)];
  const found = new Map<string, number>();
  for (const [index, [home, one]] of places.entries()) {
    for (const [away, other] of places.slice(index + 1)) {
      const distance = styleDistance(one, other);
      if (distance !== null) found.set(pairKey({ home, away }), distance);
    }
  }
  return found;
});

/**
 * The style clash of a pair: the share of the pairs of its league whose styles lie closer together, equals counted half, 0..100. The
 * most unlike pair of the league is near 100, the most alike one near 0. Null when either team lacks a figure of style.
 */
export function styleClash(league: LeagueSeason, pair: Pair): number | null {
  const among = distances(league);
  const own = among.get(pairKey(pair));
  return own === undefined ? null : midRank(own, [...among.values()]);
}
