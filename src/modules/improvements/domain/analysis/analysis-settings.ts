import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import type { ExecutionMode } from '../../../pipeline/domain/execution-mode.ts';

/** Which bets an analysis looks at. */
export interface AnalysisScope {
  /** The picks of this run alone, those in the shadow too; null for the books of `modes`. */
  readonly runId: string | null;
  /** Runs of these modes; empty with `runId`. Picks that drift put in the shadow are left out. */
  readonly modes: readonly ExecutionMode[];
  /** Codes of divisions; empty for all. */
  readonly leagues: readonly string[];
  /** Names of strategies, of the pipeline or the library; empty for all. */
  readonly strategies: readonly string[];
}

/** Which bets an analysis looks at, and by what rules. */
export interface AnalysisSettings extends AnalysisScope {
  /** A strategy or segment with fewer bets is not tested. */
  readonly minimumBets: number;
  /** The same of distinct matches: bets on one match tell little more than one of them. */
  readonly minimumMatches: number;
  /** Share of false ones among the patterns that is put up with in the mean. */
  readonly falseDiscoveryRate: number;
  readonly maximumProposals: number;
}

/** Least and greatest of what may be asked for. */
const ANALYSIS_BOUNDS = {
  minimumBets: [20, 100_000],
  falseDiscoveryRate: [1e-6, 0.5],
  maximumProposals: [1, 50],
} as const;

/** Nothing below is worth a change of a strategy, and a level of one in twenty is what the field goes by. */
export const DEFAULT_ANALYSIS = { minimumBets: 50, falseDiscoveryRate: 0.05, maximumProposals: 5 } as const;

/** The books in which money is at stake, or would be. */
export const BOOK_MODES: readonly ExecutionMode[] = ['LIVE', 'PAPER'];

/** What is looked at where nothing else is asked for: the books, and all in them. */
export function usualSettings(): AnalysisSettings {
  return {
    runId: null,
    modes: BOOK_MODES,
    leagues: [],
    strategies: [],
    ...DEFAULT_ANALYSIS,
    minimumMatches: minimumMatchesOf(DEFAULT_ANALYSIS.minimumBets),
  };
}

/** Half of the least number of bets: several markets of a match can be bet on. */
export function minimumMatchesOf(minimumBets: number): number {
  return Math.ceil(minimumBets / 2);
}

/** @throws InvalidInputError naming the number that is out of its bounds. */
export function checkAnalysisBounds(numbers: Readonly<Record<keyof typeof ANALYSIS_BOUNDS, number>>): void {
  for (const name of ['minimumBets', 'maximumProposals'] as const) {
    if (!Number.isInteger(numbers[name]))
      throw new InvalidInputError(name, numbers[name], 'is no whole number');
  }
  for (const [name, [least, most]] of Object.entries(ANALYSIS_BOUNDS)) {
    const value = numbers[name as keyof typeof ANALYSIS_BOUNDS];
    if (!(value >= least && value <= most))
      throw new InvalidInputError(name, value, `lies outside ${least} to ${most}`);
  }
}
