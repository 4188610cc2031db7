import type { StrategyRule } from '../../../pipeline/domain/run-config.ts';
import type { StrategyRule as LibraryRule } from '../../../strategies/domain/library/strategy-rule.ts';
import type { Proposal } from '../proposal.ts';
import type { AnalysedBet } from './analysed-bet.ts';
import type { FailurePattern } from './failure-pattern.ts';

/** Who turns patterns into proposals. */
export const ANALYSIS_PROVIDERS = {
  EMBEDDED: 'Rules of the product over the same statistics: needs no key and costs nothing.',
  OPENAI: 'A model of OpenAI, or of a server that speaks its chat completions.',
  ANTHROPIC: 'A model of Anthropic, or of a server that speaks its messages.',
} as const;
export type AnalysisProvider = keyof typeof ANALYSIS_PROVIDERS;

/** A strategy of the pipeline as it is now. */
export interface PipelineStrategy {
  readonly kind: 'PIPELINE';
  readonly rule: StrategyRule;
}

/** A strategy of the library as it is now. */
export interface LibraryStrategy {
  readonly kind: 'LIBRARY';
  readonly name: string;
  readonly rule: LibraryRule;
  /** Least edges of the configurations that were tried beside and differ in nothing else, the present one included; ascending. */
  readonly thresholds: readonly number[];
  /** What came of each of them in the same seasons and divisions, in the same order. */
  readonly outcomes: readonly ThresholdOutcome[];
}

export type AnalysedStrategy = PipelineStrategy | LibraryStrategy;

export interface ThresholdOutcome {
  readonly minEdge: number;
  /** Bets that were won or lost. */
  readonly bets: number;
  /** Profit per unit of turnover; null without bets. */
  readonly mean: number | null;
}

/** What is left of an effect that was picked out of all that was tested, 0..1. */
export interface Shrinkage {
  /** Of a mean: 0 where means spread about 0 no more than by chance. */
  readonly ofMeans: number;
  /**
   * Of a difference between some bets of a strategy and its others: 0 where segments differ from the others no more than by chance, and
   * where none was compared. Where all bets of a strategy lose alike, means are far from 0, and differences are chance.
   */
  readonly ofDifferences: number;
}

/** What an analysis found, as a proposer is given it. */
export interface Findings {
  /** The most harmful first; every one holds after the correction. */
  readonly patterns: readonly FailurePattern[];
  readonly strategies: readonly AnalysedStrategy[];
  /** The bets behind the patterns of settled picks. */
  readonly bets: readonly AnalysedBet[];
  readonly maximumProposals: number;
  /** Groups of fewer bets were not tested; of half as many nothing is said. */
  readonly minimumBets: number;
  /** `expectedEffectOf` takes it. */
  readonly shrinkage: Shrinkage;
}

export type ProposerOutcome =
  | { readonly kind: 'PROPOSED'; readonly proposals: readonly Proposal[]; readonly llmCallId: string | null }
  /** The provider's answer was none that can be used: it is kept with the call, and nothing of it is. */
  | { readonly kind: 'REFUSED'; readonly reason: string; readonly llmCallId: string };

/** Turns patterns into proposals. To be called outside of transactions. @throws as `askModel`. */
export type Proposer = (findings: Findings, signal: AbortSignal) => Promise<ProposerOutcome>;

/** Whether a pattern is about a strategy: what picks are made by and what the library tests are two things, whatever they are called. */
export function isOf(strategy: AnalysedStrategy, { source, strategyName }: FailurePattern): boolean {
  if (strategy.kind === 'PIPELINE') return source === 'SETTLED_PICKS' && strategy.rule.name === strategyName;
  return source === 'STRATEGY_RESULTS' && strategy.name === strategyName;
}
