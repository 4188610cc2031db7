import type { PipelineFailureName, RecoverableName } from './pipeline-failure.ts';

/** What is done about a failure, once and for all. */
export type Reaction =
  | { readonly kind: 'RETRY'; readonly tries: number; readonly firstMs: number; readonly longestMs: number }
  | { readonly kind: 'SKIP_MATCH' }
  | { readonly kind: 'STOP_RUN' };

const retry = (tries: number, firstMs: number, longestMs: number): Reaction => ({
  kind: 'RETRY',
  tries,
  firstMs,
  longestMs,
});
const SKIP: Reaction = { kind: 'SKIP_MATCH' };
const STOP: Reaction = { kind: 'STOP_RUN' };

/** The one table of what follows from which failure. A name without a row does not compile. */
export const REACTIONS: Readonly<Record<PipelineFailureName, Reaction>> = {
  // Together about 50 s: a server that is started anew is back by then.
  DatabaseTimeout: retry(9, 250, 10_000),
  SourceUnavailable: retry(4, 1_000, 15_000),
  ProviderTimeout: retry(3, 1_000, 15_000),
  RateLimited: retry(4, 2_000, 30_000),
  // The other transaction ends in a moment.
  LockConflict: retry(6, 50, 2_000),
  TeamUnknown: SKIP,
  InsufficientHistory: SKIP,
  OddsMissing: SKIP,
  OddsAnomalous: SKIP,
  OddsStale: SKIP,
  ModelNotConverged: SKIP,
  DnaMissing: SKIP,
  KickOffPassed: SKIP,
  ConfigInvalid: STOP,
  SchemaMismatch: STOP,
  AuditChainBroken: STOP,
  BudgetExhausted: STOP,
  CriticalDrift: STOP,
};

/** What comes next. ESCALATE hands the run back to the queue, which gives it to a worker again later. */
export type FailureDecision =
  | { readonly kind: 'RETRY'; readonly afterMs: number }
  | { readonly kind: 'ESCALATE' }
  | { readonly kind: 'STOP_RUN' };

/**
 * What is done about a failure of a node at its `attempt`, from 1: waits double from try to try up to a limit, and `chance` (0..1) takes
 * up to half off, so that workers that failed together do not come back together. An unforeseen failure, null, stops the run.
 */
export function decideFailure(
  failure: PipelineFailureName | null,
  attempt: number,
  chance: number,
): FailureDecision {
  const reaction = failure === null ? STOP : REACTIONS[failure];
  // What concerns one match is set aside by the node itself; as the failure of a whole node it was not foreseen.
  if (reaction.kind !== 'RETRY') return { kind: 'STOP_RUN' };
  if (attempt >= reaction.tries) return { kind: 'ESCALATE' };
  const longest = Math.min(reaction.longestMs, reaction.firstMs * 2 ** (attempt - 1));
  return { kind: 'RETRY', afterMs: Math.round(longest * (1 - chance / 2)) };
}

/** Whether a failure passes by itself. */
export function isRecoverable(failure: PipelineFailureName | null): failure is RecoverableName {
  return failure !== null && REACTIONS[failure].kind === 'RETRY';
}
