import type { SelectionFacts } from '../../strategies/domain/segments/segments-of.ts';
import type { ModelledMatch, WeighedSelection } from './match-state.ts';

/** What of a match says in which segments its selections are. */
export type MatchOfFacts = Pick<ModelledMatch, 'fixture' | 'freshness' | 'dna' | 'model'>;

/**
 * What is known of a selection when it is decided, from which its segments follow: the same for a match in a run, for one that the audit
 * trail pinned, and for a selection that nobody took. The price is the one on offer, before commission.
 */
export function factsOf(
  { fixture, freshness, dna, model }: MatchOfFacts,
  { market, side, price }: Pick<WeighedSelection, 'market' | 'side' | 'price'>,
): SelectionFacts {
  return {
    division: fixture.division,
    market,
    side,
    price,
    kickOffAt: new Date(fixture.kickOffAt),
    isStale: freshness.status !== 'FRESH',
    hasNewcomer: model.home.isNewcomer || model.away.isNewcomer,
    homeTags: dna.home?.tags ?? [],
    awayTags: dna.away?.tags ?? [],
  };
}
