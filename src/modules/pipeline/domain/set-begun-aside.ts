import type { LoadedMatch, SkippedMatch } from './match-state.ts';
import type { RunState } from './run-state.ts';

/** Whether a match has kicked off at an instant, by the kick-off that is known. */
export function hasBegun({ fixture }: Pick<LoadedMatch, 'fixture'>, at: Date): boolean {
  return Date.parse(fixture.kickOffAt) <= at.getTime();
}

/** The state without the matches that have kicked off at an instant: they are skipped, as nothing can be bet on them any more. */
export function setBegunAside<Match extends LoadedMatch>(state: RunState<Match>, at: Date): RunState<Match> {
  const late = state.matches
    .filter((match) => hasBegun(match, at))
    .map(({ fixture, freshness }): SkippedMatch => ({
      fixture,
      freshness,
      reason: 'KickOffPassed',
      detail: `it kicked off at ${fixture.kickOffAt}, before the decision was sealed`,
    }));
  return {
    ...state,
    matches: state.matches.filter((match) => !hasBegun(match, at)),
    skipped: [...state.skipped, ...late],
  };
}
