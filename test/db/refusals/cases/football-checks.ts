import type { RuleCases } from '../support/rule-cases.ts';

/** What breaks each check of teams, matches, odds and models. */
export const FOOTBALL_CHECKS: RuleCases = {
  'quantum.team_quantum_dna_v3': { team_quantum_dna_v3_tier_check: [{ tier: 'GOOD' }, { tier: 'elite' }] },
  'quantum.quantum_friction_matrix_v3': {
    quantum_friction_matrix_v3_two_teams_check: [{ team_away_id: 1 }],
  },
  'quantum.quantum_strategies_v3': {
    quantum_strategies_v3_type_check: [{ strategy_type: 'OTHER' }],
    quantum_strategies_v3_family_check: [{ market_family: 'CORNERS' }],
  },
  'public.matches': {
    matches_two_teams_check: [{ away_team_id: 1 }],
    matches_result_check: [
      { home_goals: null },
      { away_goals: null },
      { result_known_at: null },
      { home_goals: -1 },
      { away_goals: -1 },
    ],
  },
  'public.odds_quotes': {
    odds_quotes_prices_check: [{ first_price: 1 }, { second_price: 1 }, { draw_price: 1 }],
    odds_quotes_shape_check: [
      { draw_price: null },
      { line: 2.5 },
      { market: 'OVER_UNDER', line: 2.5 },
      { market: 'ASIAN_HANDICAP', draw_price: null },
    ],
  },
  'public.friction_history': { friction_history_two_teams_check: [{ team_away_id: 1 }] },
  'public.friction_trials': {
    friction_trials_interval_check: [{ lower: 0.4 }],
    friction_trials_zero_check: [{ excludes_zero: true }],
  },
  'public.evaluations': {
    evaluations_matches_check: [{ matches: -1 }],
    evaluations_outcome_check: [{ outcome: 'GOOD' }],
  },
  'public.model_fits': {
    model_fits_kind_check: [{ kind: 'ELO' }],
    model_fits_matches_check: [{ matches: 0 }, { weight_sum: 0 }],
    model_fits_window_check: [{ first_match_on: '2026-05-03' }, { reference_on: '2026-05-01' }],
  },
  'public.strategy_evaluations': {
    strategy_evaluations_counts_check: [{ configurations: 0 }, { matches: -1 }],
  },
  'public.drift_reports': {
    drift_reports_kind_check: [{ kind: 'ODDS' }],
    drift_reports_status_check: [{ status: 'FINE' }],
    drift_reports_matches_check: [{ reference_matches: -1 }, { current_matches: -1 }],
  },
};
