import { ukDayOf } from '../../../shared/uk-time.ts';
import type { HistoricResult } from '../../models/domain/fit-division.ts';
import { signaturePlaces } from '../../teams/domain/dna/friction/signature-places.ts';
import type { LeagueSeason } from '../../teams/domain/dna/league-season.ts';
import { firstDayOfHistory, goalGrids, type GridOf } from './goal-grids.ts';
import { meetingsOf, resultsByPair } from './head-to-head.ts';
import { type Pair, pairKey } from './league-pairs.ts';
import { type PairComponents, pairComponents } from './pair-components.ts';

export interface FixtureFrictionsInput {
  /** The season as it was known at its as-of instant. */
  readonly league: LeagueSeason;
  /** Every result of the division that was known then, of every season, in the order in which they were played. */
  readonly results: readonly HistoricResult[];
  /** Who plays whom; the first side is at home. */
  readonly fixtures: readonly Pair[];
}

/**
 * The frictions of some fixtures of a season, in their order: to the bit what `leagueFrictions` says of their pairs as of the same
 * instant, without working out the others. The psychological edge is that of the side at home, whichever way round the pair is
 * stored. Null for a fixture of a team without a known match of the season.
 */
export function fixtureFrictions({
  league,
  results,
  fixtures,
}: FixtureFrictionsInput): (PairComponents | null)[] {
  const referenceDay = ukDayOf(league.asOf);
  const firstDay = firstDayOfHistory(referenceDay);
  let fitted: GridOf | null = null;
  // The model is fitted when the first edge needs it: early in a season none does.
  const gridOf: GridOf = (home, away) => {
    fitted ??= goalGrids(results, referenceDay);
    return fitted(home, away);
  };
  const byPair = resultsByPair(results);
  const places = signaturePlaces(league);
  return fixtures.map((pair) => {
    const [home, away] = [places.get(pair.home), places.get(pair.away)];
    if (!home || !away) return null;
    const recent = meetingsOf(pair, byPair.get(pairKey(pair)) ?? []).filter(
      ({ playedOn }) => playedOn >= firstDay,
    );
    return pairComponents({ pair, league, gridOf, recent, places: { home, away } });
  });
}
