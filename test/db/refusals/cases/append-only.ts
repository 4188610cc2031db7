/** What is refused on the tables that keep what was written once, by table; a child of a table that may be deleted goes with it. */
export const APPEND_ONLY: Readonly<Record<string, string>> = {
  'public.api_keys': 'DELETE TRUNCATE',
  'public.drift_reports': 'UPDATE TRUNCATE',
  'public.evaluations': 'UPDATE TRUNCATE',
  'public.experiment_observations': 'DELETE UPDATE TRUNCATE',
  'public.experiments': 'DELETE TRUNCATE',
  'public.friction_history': 'UPDATE TRUNCATE',
  'public.friction_trials': 'UPDATE TRUNCATE',
  'public.improvement_evidence': 'DELETE UPDATE TRUNCATE',
  'public.improvement_transitions': 'DELETE UPDATE TRUNCATE',
  'public.match_voids': 'DELETE UPDATE TRUNCATE',
  'public.model_fits': 'UPDATE TRUNCATE',
  'public.pick_audit_trail': 'DELETE UPDATE TRUNCATE',
  'public.pick_settlements': 'DELETE UPDATE TRUNCATE',
  'public.strategy_adoptions': 'DELETE UPDATE TRUNCATE',
  'public.strategy_evaluations': 'UPDATE TRUNCATE',
  'public.strategy_history': 'UPDATE TRUNCATE',
  'public.strategy_versions': 'DELETE UPDATE TRUNCATE',
  'public.team_dna_history': 'UPDATE TRUNCATE',
  'public.team_totals_history': 'UPDATE TRUNCATE',
};

/** Tables whose rows say when they were changed last. */
export const DATED_TABLES = [
  'quantum.team_quantum_dna_v3',
  'quantum.quantum_friction_matrix_v3',
  'quantum.quantum_strategies_v3',
  'public.strategy_improvements',
] as const;
