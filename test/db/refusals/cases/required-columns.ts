/** The columns of every table of ours that take no null, by table. */
export const REQUIRED_COLUMNS: Readonly<Record<string, string>> = {
  'public.alerts': 'id rule severity subject message details occurrences opened_at last_seen_at',
  'public.api_keys': 'id name prefix hash role scopes created_at',
  'public.audit_chain_head': 'id sequence hash',
  'public.backups': 'id kind status host folder file_name started_at',
  'public.cost_tracking':
    'id purpose provider model state reserved_micro_usd input_micro_usd_per_million output_micro_usd_per_million reserved_at',
  'public.database_samples': 'at size_bytes commits rollbacks',
  'public.drift_reports':
    'id division season as_of kind subject status reference_matches current_matches measures thresholds inputs_hash computed_at',
  'public.evaluations': 'id version config as_of outcome matches result inputs_hash computed_at',
  'public.experiment_observations': 'experiment_id match_id number kick_off_at control treatment observed_at',
  'public.experiments': 'id improvement_id number strategy_name design status started_at',
  'public.export_chunks': 'export_id attempt position bytes',
  'public.exports': 'id job_id subject format condition requested_at',
  'public.friction_history':
    'id team_home_id team_away_id division season as_of inputs_hash values computed_at',
  'public.friction_trials': 'id evaluation_id as_of version coefficients matches excludes_zero computed_at',
  'public.idempotency_keys': 'operation key input_hash result created_at',
  'public.improvement_evidence':
    'improvement_id proposal_hash baseline_parameters proposed_parameters created_at',
  'public.improvement_transitions': 'id improvement_id number to_status is_override at',
  'public.job_steps': 'job_id name position attempts status',
  'public.jobs': 'id kind state progress input created_at attempt',
  'public.legacy_migrations': 'id backup_suffix report migrated_at',
  'public.llm_calls': 'id purpose provider model prompt outcome started_at',
  'public.match_imports': 'id file_name sha256 kind source report imported_at',
  'public.match_revisions': 'id match_id earlier replaced_at replaced_by_import_id',
  'public.match_schedule_revisions':
    'id match_id kind played_on kick_off_at has_kick_off_time known_at import_id recorded_at',
  'public.match_voids': 'id match_id is_void reason declared_at',
  'public.matches':
    'id division season home_team_id away_team_id played_on kick_off_at has_kick_off_time known_at schedule_known_at import_id created_at updated_at',
  'public.ml_training_dataset':
    'pick_id run_id match_id as_of features_version features label profit_per_unit settlement_number labelled_at',
  'public.model_fits':
    'id division kind version settings as_of reference_on first_match_on last_match_on matches weight_sum log_likelihood parameters inputs_hash computed_at',
  'public.odds_quote_revisions':
    'id quote_id kind first_price second_price known_at import_id recorded_at replaced_at replaced_by_import_id',
  'public.odds_quotes':
    'id match_id market stage book first_price second_price known_at import_id recorded_at',
  'public.pick_audit_trail': 'id kind outcome payload recorded_at hash previous_hash sealed_at sequence',
  'public.pick_closing_values': 'pick_id benchmark is_repriced',
  'public.pick_settlements':
    'id pick_id number outcome profit_units turnover_units closing audit_entry_id settled_at as_of',
  'public.picks':
    'id run_id match_id audit_entry_id strategy_name market selection book price net_price probability edge kelly_fraction stake_units data_freshness created_at as_of is_counted kick_off_at settlement_number step',
  'public.pipeline_runs':
    'id mode as_of config status matches_considered matches_skipped picks_kept created_at fence steps steps_done',
  'public.pipeline_schedules': 'id name cron mode config is_enabled created_at updated_at',
  'public.processing_checkpoints': 'id run_id step as_of node attempt status fence started_at',
  'public.request_minutes': 'process minute operations failures',
  'public.result_sources': 'location status fetched_at',
  'public.rate_buckets': 'caller points filled_at',
  'public.rotated_files': 'id kind host folder file_name row_count from_at to_at byte_size sha256 rotated_at',
  'public.server_secrets': 'name secret made_at',
  'public.run_events': 'id run_id kind payload at',
  'public.slow_statements': 'id at process duration_ms statement',
  'public.source_breakers': 'source state failures process changed_at',
  'public.strategy_adoptions': 'id strategy_name version_id improvement_id adopted_at',
  'public.strategy_analyses': 'id as_of provider settings status bets tests patterns proposed started_at',
  'public.strategy_evaluations':
    'id division season as_of version configurations matches result inputs_hash computed_at',
  'public.strategy_history': 'id team_id strategy_name origin as_of inputs_hash values computed_at',
  'public.strategy_improvements':
    'id agent_name strategy_name ab_test_active improvement_applied status created_at updated_at',
  'public.strategy_versions': 'id name version parameters parameters_hash created_at',
  'public.team_dna_history': 'id team_id origin as_of inputs_hash vectors traits computed_at',
  'public.team_totals_history': 'id team_id origin as_of inputs_hash values computed_at',
  'public.upkeep_tasks': 'task done_at details',
  'quantum.quantum_friction_matrix_v3': 'friction_id team_home_id team_away_id created_at updated_at',
  'quantum.quantum_strategies_v3': 'strategy_id team_id strategy_name created_at updated_at',
  'quantum.team_aliases': 'source alias team_id',
  'quantum.team_quantum_dna_v3': 'team_id team_name created_at updated_at',
  'trading.ai_decisions': 'id decision_id timestamp_utc decision_type token_pair execution_status created_at',
  'trading.imported_trades': 'source pair key trade_id import_id',
  'trading.market_snapshots': 'id timestamp_utc token_pair price source created_at',
  'trading.portfolio_snapshots': 'id timestamp_utc total_value_usd created_at',
  'trading.strategy_performance': 'id strategy_name period_start period_end created_at',
  'trading.system_logs': 'id timestamp_utc level module message created_at',
  'trading.tokens': 'token decimals is_usd_stablecoin',
  'trading.trade_imports': 'id file_name sha256 format source pair row_count new_count imported_at',
  'trading.trades': 'id timestamp token_in token_out amount_in status',
};
