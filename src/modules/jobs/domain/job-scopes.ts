import type { Scope } from '../../access/domain/scope.ts';
import type { JobKind } from './job.ts';

interface JobScopes {
  /** What starting one takes; ending one takes it as well. */
  readonly start: readonly Scope[];
  /** What reading its input, its messages and what came of it takes. */
  readonly read: readonly Scope[];
}

/** The scopes of what jobs are about, besides those of jobs themselves. */
export const JOB_SCOPES: Readonly<Record<JobKind, JobScopes>> = {
  IMPORT_MATCHES: { start: ['MATCHES_IMPORT'], read: ['CATALOGUE_READ'] },
  IMPORT_TRADES: { start: ['LEDGER_WRITE'], read: ['LEDGER_READ'] },
  PIPELINE_RUN: { start: ['PIPELINE_RUN'], read: ['PIPELINE_READ'] },
  COMPUTE_TEAM_DNA: { start: ['CATALOGUE_COMPUTE'], read: ['CATALOGUE_READ'] },
  COMPUTE_FRICTIONS: { start: ['CATALOGUE_COMPUTE'], read: ['CATALOGUE_READ'] },
  EVALUATE_STRATEGIES: { start: ['CATALOGUE_COMPUTE'], read: ['CATALOGUE_READ'] },
  EVALUATE_MODEL: { start: ['MODELS_EVALUATE'], read: ['MODELS_READ'] },
  FETCH_RESULTS: { start: ['MATCHES_IMPORT'], read: ['CATALOGUE_READ'] },
  SETTLE_PICKS: { start: ['PIPELINE_RUN'], read: ['PIPELINE_READ'] },
  // It does what these four start, and its steps tell of all of it.
  DAILY: {
    start: ['PIPELINE_RUN', 'MATCHES_IMPORT', 'CATALOGUE_COMPUTE', 'IMPROVEMENTS_ANALYZE'],
    read: ['CATALOGUE_READ', 'PIPELINE_READ', 'IMPROVEMENTS_READ', 'MONITORING_READ'],
  },
  DETECT_DRIFT: { start: ['CATALOGUE_COMPUTE'], read: ['MONITORING_READ'] },
  ANALYZE_STRATEGIES: { start: ['IMPROVEMENTS_ANALYZE'], read: ['IMPROVEMENTS_READ'] },
  // The list that is exported counts as well.
  EXPORT: { start: ['EXPORTS_REQUEST'], read: ['EXPORTS_READ'] },
  CREATE_BACKUP: { start: ['BACKUPS_WRITE'], read: ['OPERATIONS_READ'] },
  VERIFY_BACKUP: { start: ['BACKUPS_WRITE'], read: ['OPERATIONS_READ'] },
  RESTORE_BACKUP: { start: ['BACKUPS_RESTORE'], read: ['OPERATIONS_READ'] },
};
