import { ukDayOf } from '../../../shared/uk-time.ts';
import type { ReviewedMatch, SizedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { sizeStakes } from '../domain/size-stakes.ts';

/** Gives each kept selection its stake, within the caps of pick, match, league, day and run. */
export const stakeSizer: PipelineNode<ReviewedMatch, SizedMatch, unknown> = {
  name: 'stake-sizer',
  run(state, { config }) {
    return { ...state, matches: sizeMatches(state.matches, config.stakes) };
  },
};

/** The matches of one decision instant with their stakes: each depends on all of them. */
export function sizeMatches(
  matches: readonly ReviewedMatch[],
  stakes: Parameters<typeof sizeStakes>[1],
): SizedMatch[] {
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
