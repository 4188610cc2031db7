/** What is done about a failure. */
export type Severity = 'RECOVERABLE' | 'SKIP_MATCH' | 'FATAL';

/** Every way in which a run can be disturbed: how grave it is, and what it means. */
export const PIPELINE_FAILURES = {
  DatabaseTimeout: ['RECOVERABLE', 'The database did not answer in time, or cannot be reached.'],
  SourceUnavailable: [
    'RECOVERABLE',
    'A source of results or odds cannot be reached, or its circuit breaker is open.',
  ],
  ProviderTimeout: ['RECOVERABLE', 'A language model did not answer in time.'],
  RateLimited: ['RECOVERABLE', 'A source or provider asked for fewer calls.'],
  LockConflict: [
    'RECOVERABLE',
    'Another transaction was in the way: a deadlock, or a lock that was not given up in time.',
  ],
  TeamUnknown: ['SKIP_MATCH', 'A side has no known match in the division.'],
  InsufficientHistory: ['SKIP_MATCH', 'Too few results of the division or of a side were known.'],
  OddsMissing: ['SKIP_MATCH', 'No price of the match was known.'],
  OddsAnomalous: ['SKIP_MATCH', 'The prices of the match cannot all be true.'],
  OddsStale: ['SKIP_MATCH', 'Every price of the match was seen too long ago to be an offer.'],
  ModelNotConverged: ['SKIP_MATCH', 'The history determines no forecast of the match.'],
  DnaMissing: ['SKIP_MATCH', 'No DNA of a side was known, and the configuration asks for it.'],
  KickOffPassed: [
    'SKIP_MATCH',
    'The match has kicked off by the wall clock: a LIVE run decides before that.',
  ],
  ConfigInvalid: ['FATAL', 'The stored configuration of the run is not valid.'],
  SchemaMismatch: ['FATAL', 'What lies between two nodes has not the form that the next one needs.'],
  AuditChainBroken: [
    'FATAL',
    'The audit trail was changed around the product: nothing is decided on top of it.',
  ],
  BudgetExhausted: ['FATAL', 'A budget for paid calls is spent.'],
  CriticalDrift: ['FATAL', 'Drift of a league is critical, and the configuration stops a run for it.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type PipelineFailureName = keyof typeof PIPELINE_FAILURES;

type OfSeverity<S extends Severity> = {
  [Name in PipelineFailureName]: (typeof PIPELINE_FAILURES)[Name][0] extends S ? Name : never;
}[PipelineFailureName];

export type RecoverableName = OfSeverity<'RECOVERABLE'>;
export type SkipReason = OfSeverity<'SKIP_MATCH'>;
export type FatalName = OfSeverity<'FATAL'>;

export function severityOf(name: PipelineFailureName): Severity {
  return PIPELINE_FAILURES[name][0];
}
