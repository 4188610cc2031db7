-- A row of every table that every rule allows: the cases change one thing of it each.
CREATE FUNCTION pg_temp.uuid(n integer) RETURNS uuid LANGUAGE sql AS
  $$ SELECT ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid $$;

INSERT INTO quantum.team_quantum_dna_v3 (team_id, team_name, tier, dna_fingerprint) VALUES (1, 'Home', 'ELITE', 'one'), (2, 'Away', 'MID', 'two'), (3, 'Third', 'TOP6', 'three');
INSERT INTO quantum.team_aliases VALUES ('football-data.co.uk', 'Home', 1);
INSERT INTO quantum.quantum_friction_matrix_v3 (friction_id, team_home_id, team_away_id) VALUES (1, 1, 2);
INSERT INTO quantum.quantum_strategies_v3 (strategy_id, team_id, strategy_name, strategy_type, market_family, parameters_hash, season)
  VALUES (1, 1, 'value', 'MARKET', 'OVER', 'hash', '2526');

INSERT INTO public.jobs (id, kind, input, created_at, attempt) SELECT pg_temp.uuid(n), 'DAILY', '{}', now(), 1 FROM generate_series(1, 3) n;
INSERT INTO public.job_steps (job_id, name, position) VALUES (pg_temp.uuid(1), 'settle', 1);
INSERT INTO public.idempotency_keys VALUES ('recordTrade', 'key', 'hash', '{}', now());
INSERT INTO public.legacy_migrations (id, backup_suffix, report, migrated_at) VALUES (1, 'a', '{}', now());

INSERT INTO public.match_imports (id, file_name, sha256, kind, source, report, imported_at) VALUES (1, 'E0.csv', 'hash', 'SEASON', 'football-data.co.uk', '{}', now());
INSERT INTO public.matches (id, division, season, home_team_id, away_team_id, played_on, kick_off_at, has_kick_off_time, known_at, schedule_known_at,
    result_known_at, home_goals, away_goals, import_id)
  SELECT n, 'E0', '2526', 1, 2, date '2026-05-01' + n, '2026-05-02 15:00Z', true, now(), now(), now(), 2, 1, 1 FROM generate_series(1, 2) n;
INSERT INTO public.match_revisions VALUES (1, 1, '{}', now(), 1);
INSERT INTO public.match_schedule_revisions VALUES (1, 1, 'CORRECTED', '2026-05-01', now(), true, now(), 1, now());
INSERT INTO public.match_voids (id, match_id, is_void, reason, declared_at) VALUES (1, 2, true, 'abandoned', now());
INSERT INTO public.odds_quotes VALUES (1, 1, 'MATCH_RESULT', 'CLOSING', 'PS', NULL, 2.1, 3.4, 3.6, now(), 1, now());
INSERT INTO public.odds_quote_revisions VALUES (1, 1, 'CORRECTED', NULL, 2.0, 3.4, 3.6, now(), 1, now(), now(), 1);
INSERT INTO public.result_sources (location, status, fetched_at) VALUES ('/results', 'IMPORTED', now());
INSERT INTO public.source_breakers (source, state, failures, process, changed_at) VALUES ('/results', 'CLOSED', 0, 'api', now());

INSERT INTO public.team_dna_history (id, team_id, origin, season, as_of, inputs_hash, vectors, traits, computed_at)
  VALUES (1, 1, 'COMPUTED', '2526', '2026-05-01Z', 'hash', '{}', '{}', now());
INSERT INTO public.team_totals_history (id, team_id, origin, season, as_of, inputs_hash, values, computed_at)
  VALUES (1, 1, 'COMPUTED', '2526', '2026-05-01Z', 'hash', '{}', now());
INSERT INTO public.strategy_history (id, team_id, strategy_name, parameters_hash, origin, season, as_of, inputs_hash, values, computed_at)
  VALUES (1, 1, 'value', 'hash', 'COMPUTED', '2526', '2026-05-01Z', 'hash', '{}', now());
INSERT INTO public.friction_history VALUES (1, 1, 2, 'E0', '2526', '2026-05-01Z', 'hash', '{}', now());
INSERT INTO public.evaluations VALUES (pg_temp.uuid(1), NULL, 1, '{}', now(), 'SCORED', 1, 0.2, '{}', 'hash', now());
INSERT INTO public.friction_trials VALUES (pg_temp.uuid(1), pg_temp.uuid(1), now(), 1, '{E0}', '{}', 1, 0.1, -0.1, 0.3, false, now());
INSERT INTO public.model_fits VALUES (pg_temp.uuid(1), 'E0', 'POISSON', 1, '{}', now(), '2026-05-03', '2026-05-01', '2026-05-02', 2, 1.5, -2, '{}', 'hash', now());
INSERT INTO public.strategy_evaluations VALUES (pg_temp.uuid(1), NULL, 'E0', '2526', '2026-05-01Z', 1, 1, 1, '{}', 'hash', now());
INSERT INTO public.drift_reports (id, division, season, as_of, kind, subject, status, reference_matches, current_matches, measures, thresholds, inputs_hash, computed_at)
  VALUES (1, 'E0', '2526', '2026-05-01Z', 'OUTCOME', 'HOME_WIN', 'STABLE', 1, 1, '{}', '{}', 'hash', now());

INSERT INTO public.pipeline_schedules (id, name, cron, mode, config, is_enabled, created_at, updated_at) VALUES (pg_temp.uuid(1), 'daily', '0 6 * * *', 'SHADOW', '{}', true, now(), now());
INSERT INTO public.pipeline_runs (id, mode, as_of, config, status, job_id, created_at, schedule_id, schedule_tick)
  SELECT pg_temp.uuid(n), 'SHADOW', now(), '{}', 'COMPLETED', pg_temp.uuid(n), now(), pg_temp.uuid(1), 'tick ' || n FROM generate_series(1, 2) n;
INSERT INTO public.processing_checkpoints (id, run_id, step, as_of, node, match_id, attempt, status, fence, started_at)
  VALUES (1, pg_temp.uuid(1), 0, now(), 'auditor', 1, 1, 'COMPLETED', 1, now());
INSERT INTO public.run_events VALUES (1, pg_temp.uuid(1), 'RUN_STARTED', '{}', now());
INSERT INTO public.cost_tracking (id, purpose, run_id, job_id, provider, model, state, reserved_micro_usd, input_micro_usd_per_million, output_micro_usd_per_million, reserved_at)
  VALUES (pg_temp.uuid(1), 'ANALYSIS', pg_temp.uuid(1), pg_temp.uuid(1), 'OPENAI', 'm', 'RESERVED', 1, 1, 1, now());
INSERT INTO public.llm_calls (id, purpose, provider, model, run_id, match_id, cost_id, prompt, outcome, started_at)
  VALUES (pg_temp.uuid(1), 'ANALYSIS', 'OPENAI', 'm', pg_temp.uuid(1), 1, pg_temp.uuid(1), 'prompt', 'PENDING', now());

BEGIN;
INSERT INTO public.picks (id, run_id, match_id, audit_entry_id, strategy_name, market, selection, book, price, net_price, probability, edge, kelly_fraction, stake_units,
    data_freshness, created_at, as_of, kick_off_at, outcome, profit_units, turnover_units, settled_at, settlement_number)
  VALUES (pg_temp.uuid(1), pg_temp.uuid(1), 1, pg_temp.uuid(1), 'value', 'MATCH_RESULT', 'HOME', 'PS', 2.1, 2.1, 0.5, 0.05, 0.1, 1, 'FRESH', now(), now(), now(),
    'WON', 1.1, 1, now(), 1);
SELECT public.append_audit_entries(jsonb_build_array(jsonb_build_object('id', pg_temp.uuid(1), 'kind', 'MATCH_DECISION', 'runId', pg_temp.uuid(1), 'step', 0,
  'matchId', 1, 'pickId', pg_temp.uuid(1), 'outcome', 'KEPT', 'payload', '{}'::jsonb, 'recordedAt', '2026-05-01T00:00:00Z')));
COMMIT;
INSERT INTO public.pick_settlements (id, pick_id, number, outcome, home_goals, away_goals, profit_units, turnover_units, closing, audit_entry_id, settled_at, as_of)
  VALUES (pg_temp.uuid(1), pg_temp.uuid(1), 1, 'WON', 2, 1, 1.1, 1, '{}', pg_temp.uuid(1), now(), now());
INSERT INTO public.pick_closing_values VALUES (pg_temp.uuid(1), 'PINNACLE', 0.01, 0.01, false, NULL);
INSERT INTO public.ml_training_dataset VALUES (pg_temp.uuid(1), pg_temp.uuid(1), 1, now(), 1, '{}', 'WON', 1.1, 1, now());

INSERT INTO public.strategy_improvements (id, agent_name, strategy_name) VALUES (1, 'analyst', 'value'), (2, 'analyst', 'value');
INSERT INTO public.strategy_analyses (id, job_id, as_of, provider, model, settings, status, llm_call_id, started_at)
  VALUES (pg_temp.uuid(1), pg_temp.uuid(1), now(), 'OPENAI', 'm', '{}', 'RUNNING', pg_temp.uuid(1), now());
INSERT INTO public.improvement_evidence VALUES (1, pg_temp.uuid(1), 'hash', '{}', '{}', NULL, NULL, pg_temp.uuid(1), now());
INSERT INTO public.improvement_transitions (id, improvement_id, number, to_status, at) VALUES (1, 1, 1, 'proposed', now());
INSERT INTO public.strategy_versions VALUES (1, 'value', 1, '{}', 'hash', NULL, now());
INSERT INTO public.strategy_adoptions VALUES (1, 'value', 1, 1, now());
INSERT INTO public.experiments (id, improvement_id, number, strategy_name, design, control, treatment, status, started_at)
  VALUES (pg_temp.uuid(1), 1, 1, 'value', '{}', '{}', '{}', 'RUNNING', now());
INSERT INTO public.experiments (id, improvement_id, number, strategy_name, design, gap, status, verdict, started_at, ended_at)
  VALUES (pg_temp.uuid(2), 2, 1, 'value', '{}', 'no arms', 'CONCLUDED', 'INCONCLUSIVE', now(), now());
INSERT INTO public.experiment_observations VALUES (pg_temp.uuid(1), 1, 1, now(), '{}', '{}', 1, 2, 1, now());

INSERT INTO public.alerts (id, rule, severity, subject, message, details, occurrences, opened_at, last_seen_at)
  VALUES (pg_temp.uuid(1), 'SIZE', 'WARNING', 'database', 'large', '{}', 1, now(), now());
INSERT INTO public.api_keys (id, name, prefix, hash, role, scopes, created_at, created_by, expires_at, revoked_at, revoked_by)
  VALUES (pg_temp.uuid(1), 'ci', 'qs_00000001', decode(repeat('01', 32), 'hex'), 'VIEWER', '{LEDGER_READ}', '2026-05-01Z', 'local', '2026-06-01Z', '2026-05-02Z', 'local'),
    (pg_temp.uuid(2), 'ci', 'qs_00000002', decode(repeat('02', 32), 'hex'), 'VIEWER', '{LEDGER_READ}', '2026-05-01Z', 'local', '2026-06-01Z', NULL, NULL);
INSERT INTO public.rate_buckets VALUES ('local', 1, now());
INSERT INTO public.backups (id, job_id, kind, host, folder, file_name, started_at) VALUES (pg_temp.uuid(1), pg_temp.uuid(1), 'DAILY', 'desk', '/backups', 'a.qsb', now());
INSERT INTO public.exports (id, job_id, subject, format, condition, requested_at) VALUES (pg_temp.uuid(1), pg_temp.uuid(1), 'TRADES', 'CSV', '{}', now());
INSERT INTO public.export_chunks VALUES (pg_temp.uuid(1), 1, 0, '\x00');
INSERT INTO public.rotated_files VALUES (pg_temp.uuid(1), 'SYSTEM_LOGS', 'desk', '/rotated', 'a.gz', 1, now(), now(), 1, 'hash', now());
INSERT INTO public.upkeep_tasks VALUES ('ANALYZE', now(), '{}');
INSERT INTO public.server_secrets VALUES ('DOWNLOADS', '\x01', now());
INSERT INTO public.slow_statements VALUES (1, now(), 'api', 1500, 'SELECT 1');
INSERT INTO public.request_minutes VALUES ('api', '2026-05-01 12:00Z', 2, 1);
INSERT INTO public.database_samples VALUES (now(), 1, 1, 1, NULL);

INSERT INTO trading.trades (id, token_in, token_out, amount_in, amount_out, price) VALUES (1, 'USDC', 'SOL', 100, 0.5, 200);
INSERT INTO trading.ai_decisions (id, decision_id, decision_type, token_pair, amount_usd, execution_trade_id) VALUES (1, 'buy', 'BUY', 'SOL/USDC', 100, NULL),
  (2, 'hold', 'HOLD', 'SOL/USDC', NULL, NULL), (3, 'done', 'BUY', 'SOL/USDC', 100, 1);
INSERT INTO trading.trades (id, token_in, token_out, amount_in, amount_out, price, ai_decision_id) VALUES (2, 'USDC', 'SOL', 100, 0.5, 200, 1);
INSERT INTO trading.system_logs (id, level, module, message, trade_id, ai_decision_id) VALUES (1, 'INFO', 'executor', 'done', 1, 1);
INSERT INTO trading.market_snapshots (id, token_pair, price, source) VALUES (1, 'SOL/USDC', 200, 'jupiter');
INSERT INTO trading.strategy_performance (id, strategy_name, period_start, period_end, total_trades) VALUES (1, 'momentum', '2026-05-01Z', '2026-05-02Z', 2);
INSERT INTO trading.portfolio_snapshots (id, total_value_usd) VALUES (1, 1000);
INSERT INTO trading.trade_imports VALUES (1, 'a.csv', 'hash', 'TRADES_LIST', 'public', 'SOL/USDC', 1, 1, now());
INSERT INTO trading.imported_trades VALUES ('public', 'SOL/USDC', 'id:1', 1, 1);
