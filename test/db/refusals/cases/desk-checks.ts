import type { RuleCases } from '../support/rule-cases.ts';

const NOW = '2026-05-01T00:00:00Z';

/** What breaks each check of runs, picks, improvements, the audit trail, and of what keeps the desk going. */
export const DESK_CHECKS: RuleCases = {
  'public.api_keys': {
    api_keys_name_check: [{ name: '' }, { name: 'two\nlines' }, { name: 'x'.repeat(101) }],
    api_keys_prefix_check: [{ prefix: 'qs_1' }, { prefix: 'qs_1A2B3C4D' }, { prefix: 'xx_1a2b3c4d' }],
    api_keys_hash_check: [{ hash: '\\x00' }],
    api_keys_role_check: [{ role: 'OWNER' }],
    api_keys_scopes_check: [{ scopes: [null] }],
    api_keys_expires_check: [{ expires_at: '2020-01-01T00:00:00Z' }],
    api_keys_revoked_check: [{ revoked_at: '2020-01-01T00:00:00Z' }, { revoked_at: null }],
  },
  'public.rate_buckets': {
    rate_buckets_points_check: [-1, 'NaN', 'Infinity'].map((points) => ({ points })),
  },
  'public.jobs': { jobs_progress_check: [-0.01, 1.01, 'NaN'].map((progress) => ({ progress })) },
  'public.cost_tracking': { cost_tracking_state_check: [{ state: 'SPENT' }] },
  'public.llm_calls': { llm_calls_outcome_check: [{ outcome: 'DONE' }] },
  'public.source_breakers': { source_breakers_state_check: [{ state: 'BROKEN' }] },
  'public.audit_chain_head': { audit_chain_head_one_row_check: [{ id: 2 }] },
  'public.pick_audit_trail': {
    pick_audit_trail_hash_form_check: [
      { subject: '-' },
      { kick_off_at: 'infinity' },
      { recorded_at: '10000-01-01T00:00:00Z' },
      { sealed_at: '-infinity' },
    ],
    pick_audit_trail_lines_check: [{ kind: 'decision' }, { outcome: '' }, { subject: 'two\nlines' }],
  },
  'public.picks': {
    picks_probability_check: [-0.01, 1.01, 'NaN'].map((probability) => ({ probability })),
    picks_stake_check: [{ stake_units: 0 }],
    picks_settlement_check: [
      { outcome: null },
      { profit_units: null },
      { turnover_units: null },
      { settled_at: null },
      { settlement_number: 0 },
    ],
  },
  'public.pick_settlements': {
    pick_settlements_basis_check: [
      { outcome: 'VOID' },
      { void_cause: 'DECLARED' },
      { home_goals: null },
      { away_goals: null },
      { outcome: 'VOID', home_goals: null, away_goals: null, void_cause: 'RAIN' },
    ],
  },
  'public.strategy_improvements': {
    strategy_improvements_status_check: [{ status: 'open' }],
    strategy_improvements_archive_check: [
      { status: 'archived' },
      { archived_at: NOW, archived_reason: 'old' },
      { status: 'archived', archived_at: NOW },
    ],
    strategy_improvements_flags_check: [
      { improvement_applied: true },
      { ab_test_active: true },
      { status: 'applied' },
      { status: 'active' },
    ],
  },
  'public.strategy_analyses': {
    strategy_analyses_counts_check: [{ bets: -1 }, { tests: -1 }, { proposed: -1 }],
    strategy_analyses_provider_check: [{ provider: 'OTHER' }, { provider: 'EMBEDDED' }, { model: null }],
    strategy_analyses_status_check: [
      { status: 'OPEN' },
      { status: 'COMPLETED' },
      { finished_at: NOW },
      { status: 'FAILED', finished_at: NOW },
      { error: {} },
    ],
  },
  'public.improvement_transitions': {
    improvement_transitions_number_check: [{ number: 0 }],
    improvement_transitions_status_check: [{ to_status: 'open' }, { from_status: 'open' }],
  },
  'public.strategy_versions': { strategy_versions_version_check: [{ version: 0 }] },
  'public.experiments': {
    experiments_number_check: [{ number: 0 }],
    experiments_arms_check: [{ control: null }, { treatment: null }, { gap: 'none' }],
    experiments_status_check: [{ status: 'OPEN' }, { ended_at: NOW }, { status: 'STOPPED' }],
    experiments_verdict_check: [
      { verdict: 'INCONCLUSIVE' },
      { status: 'CONCLUDED', ended_at: NOW },
      { status: 'CONCLUDED', ended_at: NOW, verdict: 'GOOD' },
    ],
  },
  'public.experiment_observations': {
    experiment_observations_number_check: [{ number: 0 }],
    experiment_observations_difference_check: [{ difference: null }, { control_value: null }],
  },
  'public.backups': {
    backups_kind_check: [{ kind: 'WEEKLY' }],
    backups_status_check: [
      { status: 'OPEN' },
      { finished_at: NOW },
      { error: {} },
      { status: 'FAILED', finished_at: NOW },
      { status: 'FAILED', error: {} },
    ],
    backups_complete_check: [{ status: 'COMPLETED', finished_at: NOW }],
    backups_verification_check: [
      { verification: 'GOOD', verified_at: NOW },
      { verification: 'PASSED' },
      { verification: 'PASSED', verified_at: NOW, verification_error: {} },
      { verification: 'FAILED', verified_at: NOW },
      { verified_at: NOW },
      { verification_error: {} },
      { verified_at: NOW, verification_error: {} },
    ],
  },
  'public.exports': {
    exports_format_check: [{ format: 'XLSX' }],
    exports_complete_check: [
      { finished_at: NOW },
      { row_count: 1 },
      { finished_at: NOW, row_count: -1, byte_size: 1, sha256: 'a', attempt: 1, expires_at: NOW },
      { finished_at: NOW, row_count: 1, byte_size: -1, sha256: 'a', attempt: 1, expires_at: NOW },
    ],
    exports_removed_check: [{ removed_at: NOW }],
  },
  'public.export_chunks': { export_chunks_position_check: [{ position: -1 }, { attempt: -1 }] },
  'public.rotated_files': {
    rotated_files_kind_check: [{ kind: 'TRADES' }],
    rotated_files_rows_check: [{ row_count: 0 }, { byte_size: 0 }, { to_at: NOW }],
  },
  'public.slow_statements': {
    slow_statements_duration_check: [-1, 'NaN', 'Infinity'].map((duration_ms) => ({ duration_ms })),
  },
  'public.request_minutes': { request_minutes_counts_check: [{ failures: -1 }, { failures: 3 }] },
  'public.database_samples': {
    database_samples_counts_check: [{ size_bytes: -1 }, { commits: -1 }, { rollbacks: -1 }],
  },
};
