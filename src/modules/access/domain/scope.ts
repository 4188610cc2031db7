import type { Role } from './role.ts';

interface ScopeRule {
  /** The weakest role that has it. */
  readonly least: Role;
  readonly description: string;
}

/** What can be allowed, one by one. A role brings those that it is enough for; a key or token may be held to some of them. */
export const SCOPES = {
  CATALOGUE_READ: {
    least: 'VIEWER',
    description: 'Read teams, DNA, frictions, strategies, matches, odds, and what was imported.',
  },
  CATALOGUE_COMPUTE: {
    least: 'ANALYST',
    description: 'Compute DNA, frictions and drift, and test the library of strategies.',
  },
  MATCHES_IMPORT: { least: 'OPERATOR', description: 'Import season and fixtures files, and fetch results.' },
  MODELS_READ: { least: 'VIEWER', description: 'Read fits and evaluations, and calculate matchups.' },
  MODELS_EVALUATE: { least: 'ANALYST', description: 'Walk models through seasons.' },
  PIPELINE_READ: {
    least: 'VIEWER',
    description: 'Read runs, picks, schedules and the audit trail, and replay decisions.',
  },
  PIPELINE_RUN: {
    least: 'OPERATOR',
    description: 'Start, cancel and resume runs, settle picks, and keep schedules.',
  },
  IMPROVEMENTS_READ: { least: 'VIEWER', description: 'Read improvements, experiments and analyses.' },
  IMPROVEMENTS_ANALYZE: {
    least: 'ANALYST',
    description: 'Look for patterns of failure, which may ask a paid model.',
  },
  IMPROVEMENTS_DECIDE: {
    least: 'OPERATOR',
    description: 'Archive, reactivate, activate and apply improvements.',
  },
  LEDGER_READ: {
    least: 'VIEWER',
    description: 'Read trades, decisions, logs, snapshots and performance of the trading ledger.',
  },
  LEDGER_WRITE: {
    least: 'OPERATOR',
    description: 'Record, import and update what the trading ledger holds.',
  },
  JOBS_READ: { least: 'VIEWER', description: 'See jobs, their state and their progress.' },
  JOBS_CANCEL: { least: 'ANALYST', description: 'Cancel jobs that the caller could have started.' },
  EXPORTS_READ: {
    least: 'ANALYST',
    description: 'See exports and download files of lists that may be read.',
  },
  EXPORTS_REQUEST: { least: 'ANALYST', description: 'Export lists that may be read.' },
  COSTS_READ: {
    least: 'ANALYST',
    description: 'Read budgets, costs, and calls of paid models with their texts.',
  },
  MONITORING_READ: { least: 'VIEWER', description: 'Read drift, alerts, and how the system is.' },
  MONITORING_ACKNOWLEDGE: { least: 'OPERATOR', description: 'Acknowledge alerts.' },
  OPERATIONS_READ: {
    least: 'OPERATOR',
    description:
      'Read backups, rotated files, migrations of V1, the statements of the database, and /metrics.',
  },
  BACKUPS_WRITE: { least: 'OPERATOR', description: 'Make and verify backups.' },
  BACKUPS_RESTORE: { least: 'ADMIN', description: 'Restore backups into new databases.' },
  LEGACY_MIGRATE: { least: 'ADMIN', description: 'Take over the tables of V1, and roll that back.' },
  ACCESS_READ: { least: 'ADMIN', description: 'See API keys, without their secrets.' },
  ACCESS_WRITE: { least: 'ADMIN', description: 'Create and revoke API keys.' },
  INTROSPECTION: {
    least: 'ANALYST',
    description: 'Ask for the schema, open GraphiQL, and get suggestions for names that do not exist.',
  },
  DOCUMENTS_ARBITRARY: {
    least: 'ANALYST',
    description: 'Send documents of the caller’s own to a server that otherwise takes published ones alone.',
  },
} as const satisfies Record<string, ScopeRule>;
export type Scope = keyof typeof SCOPES;

export const SCOPE_NAMES = Object.keys(SCOPES) as Scope[];

/** The scope of this name; null for any other text. */
export function scopeNamed(text: string): Scope | null {
  return SCOPE_NAMES.find((scope) => scope === text) ?? null;
}
