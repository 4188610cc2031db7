import type { FitRecord } from '../../models/domain/fit-record.ts';
import type { ScannedMatch, SkippedMatch } from './match-state.ts';

/** What lies between two nodes: the matches that are still looked at, those that were set aside, and what they share. */
export interface RunState<Match extends object> {
  readonly matches: readonly Match[];
  readonly skipped: readonly SkippedMatch[];
  /** The fits behind the matches, each once. */
  readonly fits: readonly FitRecord[];
  /** Of the bets that were at stake when the validators looked: the auditor asks whether they still are all. Null before. */
  readonly bookHash: string | null;
}

export const EMPTY_STATE: RunState<ScannedMatch> = { matches: [], skipped: [], fits: [], bookHash: null };
