import type { Json } from '../../../shared/json.ts';
import type { ScannedMatch } from './match-state.ts';
import type { RunState } from './run-state.ts';

/** What a node added to the state before it: what a checkpoint stores. */
export interface StatePatch {
  /** The matches that go on, in their order, each with the members that are new or changed. */
  readonly matches: readonly { readonly matchId: number; readonly members: object }[];
  /** The matches that the node set aside. */
  readonly skipped: RunState<ScannedMatch>['skipped'];
  readonly fits: RunState<ScannedMatch>['fits'];
  readonly bookHash: string | null;
}

/** The difference between two states. Members that are the same object before and after have not changed. */
export function patchOf(before: RunState<ScannedMatch>, after: RunState<ScannedMatch>): StatePatch {
  const earlier = new Map(before.matches.map((match) => [match.fixture.matchId, match]));
  return {
    matches: after.matches.map((match) => {
      const known: object = earlier.get(match.fixture.matchId) ?? {};
      const changed = Object.entries(match).filter(([name, member]) => Reflect.get(known, name) !== member);
      return { matchId: match.fixture.matchId, members: Object.fromEntries(changed) };
    }),
    skipped: after.skipped.slice(before.skipped.length),
    fits: after.fits.slice(before.fits.length),
    bookHash: after.bookHash,
  };
}

/** The state with a patch on it: `patchOf` the other way round. What form the matches have then, the reader of the patch checked. */
export function withPatch(before: RunState<object>, patch: StatePatch): RunState<object> {
  const earlier = new Map(before.matches.map((match) => [matchIdOf(match), match]));
  return {
    matches: patch.matches.map(({ matchId, members }) => ({ ...earlier.get(matchId), ...members })),
    skipped: [...before.skipped, ...patch.skipped],
    fits: [...before.fits, ...patch.fits],
    bookHash: patch.bookHash,
  };
}

/** What a reader of a checkpoint is told without opening it. */
export function countsOf(patch: StatePatch): { readonly [name: string]: Json } {
  return { matches: patch.matches.length, skipped: patch.skipped.length };
}

function matchIdOf(match: object): unknown {
  const fixture: unknown = Reflect.get(match, 'fixture');
  return typeof fixture === 'object' && fixture !== null ? Reflect.get(fixture, 'matchId') : undefined;
}
