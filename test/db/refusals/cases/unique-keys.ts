import type { Change, RuleCases } from '../support/rule-cases.ts';

const ID = '00000000-0000-4000-8000-000000000099';
/** The same row again under another primary key. */
const AGAIN: readonly Change[] = [{ id: 99 }];
const AGAIN_UUID: readonly Change[] = [{ id: ID }];

/** For each unique key besides the primary ones: a row that is new but for this key. */
export const UNIQUE_KEYS: RuleCases = {
  'trading.ai_decisions': { ai_decisions_decision_id_key: [{ id: 99 }] },
  'trading.imported_trades': { imported_trades_trade_id_key: [{ key: 'id:2' }] },
  'trading.tokens': { tokens_upper_key: [{ token: 'usdc' }, { token: 'Usdc' }] },
  'quantum.team_quantum_dna_v3': {
    team_quantum_dna_v3_team_name_key: [{ team_id: 99, dna_fingerprint: 'other' }],
    team_quantum_dna_v3_dna_fingerprint_key: [{ team_id: 99, team_name: 'Other' }],
  },
  'quantum.quantum_friction_matrix_v3': {
    quantum_friction_matrix_v3_pair_key: [
      { friction_id: 99 },
      { friction_id: 99, team_home_id: 2, team_away_id: 1 },
    ],
  },
  'quantum.quantum_strategies_v3': {
    quantum_strategies_v3_team_strategy_params_season_key: [{ strategy_id: 99 }],
  },
  'public.api_keys': {
    api_keys_prefix_key: AGAIN_UUID,
    api_keys_name_in_force: [{ id: ID, prefix: 'qs_00000099', revoked_at: null, revoked_by: null }],
  },
  'public.alerts': { alerts_one_open: AGAIN_UUID },
  'public.drift_reports': { drift_reports_division_season_as_of_subject_inputs_hash_key: AGAIN },
  'public.experiment_observations': { experiment_observations_experiment_id_number_key: [{ match_id: 2 }] },
  'public.experiments': {
    experiments_improvement_id_number_key: [{ id: ID, status: 'STOPPED', ended_at: '2026-05-01T00:00:00Z' }],
    experiments_one_running: [{ id: ID, number: 2 }],
  },
  'public.exports': { exports_job_id_key: AGAIN_UUID },
  'public.friction_history': { friction_history_team_home_id_team_away_id_season_as_of_inp_key: AGAIN },
  'public.improvement_evidence': { improvement_evidence_proposal_hash_key: [{ improvement_id: 2 }] },
  'public.improvement_transitions': { improvement_transitions_improvement_id_number_key: AGAIN },
  'public.legacy_migrations': { legacy_migrations_backup_suffix_key: AGAIN },
  'public.matches': { matches_division_season_home_team_id_away_team_id_played_on_key: AGAIN },
  'public.model_fits': { model_fits_inputs_hash_key: AGAIN_UUID },
  'public.odds_quotes': {
    odds_quotes_match_id_stage_market_book_line_key: AGAIN,
  },
  'public.pick_audit_trail': {
    pick_audit_trail_one_decision_a_match: [{ id: ID, sequence: 2 }],
    pick_audit_trail_sequence_key: [{ id: ID, step: 1 }],
  },
  'public.pick_settlements': { pick_settlements_pick_id_number_key: AGAIN_UUID },
  'public.picks': { picks_once_a_run: AGAIN_UUID },
  'public.pipeline_runs': {
    pipeline_runs_job_id_key: [{ id: ID, schedule_tick: null }],
    pipeline_runs_schedule_tick_key: [{ id: ID, job_id: null }],
  },
  'public.pipeline_schedules': { pipeline_schedules_name_key: AGAIN_UUID },
  'public.processing_checkpoints': {
    processing_checkpoints_attempts: [{ id: 99, status: 'FAILED' }],
    processing_checkpoints_done_once: [{ id: 99, attempt: 2 }],
  },
  'public.strategy_evaluations': {
    strategy_evaluations_division_season_as_of_inputs_hash_key: AGAIN_UUID,
  },
  'public.strategy_history': {
    strategy_history_team_id_strategy_name_parameters_hash_seas_key: AGAIN,
  },
  'public.strategy_versions': {
    strategy_versions_name_parameters_hash_key: [{ id: 99, version: 2 }],
    strategy_versions_name_version_key: [{ id: 99, parameters_hash: 'other' }],
  },
  'public.team_dna_history': { team_dna_history_team_id_season_as_of_inputs_hash_key: AGAIN },
  'public.team_totals_history': { team_totals_history_team_id_season_as_of_inputs_hash_key: AGAIN },
};
