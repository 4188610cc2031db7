import type { Json } from '../../../shared/json.ts';
import type { Adjustment } from './adjustment.ts';
import type { ExpectedEffect, FailurePattern } from './analysis/failure-pattern.ts';

/** Something that the strategy does not look at and the pattern says it should. */
export type MissingFactor = {
  readonly factor: string;
  /** One line. */
  readonly note: string;
};

/** A change of a strategy, as an agent or a person proposes it. */
export interface Proposal {
  /** Who proposes: `embedded-rules`, `OPENAI gpt-5`, a person's name. 1 to 100 characters. */
  readonly agentName: string;
  readonly strategyName: string;
  /** Share of its settled bets that the strategy has won in the pattern, in per cent, as the legacy column; null where it is not known. */
  readonly baselineWinRate: number | null;
  /** The least edge that is asked for from now on, a fraction; null where the proposal excludes a segment altogether. */
  readonly newThreshold: number | null;
  /** What goes wrong, in a sentence. */
  readonly failurePattern: string;
  readonly missingFactors: readonly MissingFactor[];
  readonly reasoning: string;
  readonly adjustments: readonly Adjustment[];
  /** The strategy's parameters when it was proposed, and those that are proposed. */
  readonly baselineParameters: Json;
  readonly proposedParameters: Json;
  /** Null for a proposal that a person wrote. */
  readonly pattern: FailurePattern | null;
  readonly expectedEffect: ExpectedEffect | null;
}
