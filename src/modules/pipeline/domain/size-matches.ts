import { ukDayOf } from '../../../shared/uk-time.ts';
import type { ReviewedMatch, SizedMatch } from './match-state.ts';
import { sizeStakes } from './size-stakes.ts';
import type { RunConfig } from './run-config.ts';

/** The matches of one decision instant with their stakes: each depends on all of them. */
export function sizeMatches(matches: readonly ReviewedMatch[], stakes: RunConfig['stakes']): SizedMatch[] {
  const sized = sizeStakes(
    matches.map(({ fixture, selections, validation }) => ({
      division: fixture.division,
      day: ukDayOf(new Date(fixture.kickOffAt)),
      selections,
      open: validation.openUnits,
    })),
    stakes,
  );
  return matches.map((match, index) => {
    const stake = sized[index];
    if (!stake) throw new Error('A match was not sized.');
    return { ...match, selections: stake.selections, sizing: stake.sizing };
  });
}
